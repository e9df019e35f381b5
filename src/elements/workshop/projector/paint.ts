/**
 * A drawing as PNG. It is painted stroke by stroke and not taken over from an image of the SVG, which a
 * strict content security policy (`img-src`) would not let the page load.
 */
import {FONTS, HEIGHT, WIDTH} from '../../../exports/workshop/pictures/shapes.js';
import type {Drawing, Shape} from '../../../exports/workshop/pictures/shapes.js';
import {PAPER} from '../../../exports/workshop/pictures/inks.js';

/**
 * The file, of 1920 by 1080 points.
 *
 * @throws (rejects) where the browser lets nobody paint
 */
export async function pngOf({shapes}: Drawing): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser does not paint.');
  context.fillStyle = PAPER;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const shape of shapes) paint(context, shape);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The painting could not be made into a file.'));
    }, 'image/png');
  });
}

function paint(context: CanvasRenderingContext2D, shape: Shape): void {
  context.save();
  switch (shape.kind) {
    case 'rect': {
      const {x, y, width, height, fill, edge, isBroken} = shape;
      if (fill) {
        context.fillStyle = fill;
        context.fillRect(x, y, width, height);
      }
      if (edge) {
        context.strokeStyle = edge;
        context.lineWidth = 3;
        if (isBroken) context.setLineDash([10, 8]);
        context.strokeRect(x, y, width, height);
      }
      break;
    }
    case 'path': {
      const {d, x, y, scale, fill, line, lineWidth} = shape;
      const path = new Path2D(d);
      context.translate(x, y);
      context.scale(scale, scale);
      if (fill) {
        context.fillStyle = fill;
        context.fill(path);
      }
      if (line) {
        context.strokeStyle = line;
        context.lineWidth = lineWidth ?? 1;
        context.stroke(path);
      }
      break;
    }
    case 'text': {
      const {x, y, size, words, fill, isBold, anchor} = shape;
      context.font = `${isBold ? 700 : 400} ${size}px ${FONTS}`;
      context.fillStyle = fill;
      context.textAlign = anchor === 'middle' ? 'center' : (anchor ?? 'left');
      context.fillText(words, x, y);
      break;
    }
  }
  context.restore();
}
