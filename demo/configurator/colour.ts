/** What a browser makes of a colour. */
import type {Rgb} from '../../src/core/contrast.js';

/** Its red, green and blue; undefined for what is no colour, or lets the ground through. */
export function rgbOf(colour: string): Rgb | undefined {
  if (!CSS.supports('color', colour)) return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? [red, green, blue] : undefined;
}

/** As `<input type="color">` wants it. */
export const hexOf = (rgb: Rgb): string => `#${rgb.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
