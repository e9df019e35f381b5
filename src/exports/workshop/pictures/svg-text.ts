/** A drawing as an SVG file that stands alone: colours as attributes, no styles, nothing to load. */
import {html} from '../../page/markup.js';
import type {Markup} from '../../page/markup.js';
import {PAPER} from './inks.js';
import {FONTS, HEIGHT, WIDTH} from './shapes.js';
import type {Drawing, Shape} from './shapes.js';

/** One `<svg>` element; every text in it is escaped. */
export const svgElement = ({title, description, language, shapes}: Drawing): string =>
  html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" lang="${language}" xml:lang="${language}" font-family="${FONTS}">
<title>${plain(title)}</title>
<desc>${plain(description)}</desc>
<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>
${shapes.map(element)}</svg>
`.source;

/** The text of the file. */
export const svgFile = (drawing: Drawing): string => `<?xml version="1.0" encoding="UTF-8"?>\n${svgElement(drawing)}`;

/** Without the characters that no XML file may hold. */
const plain = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');

function element(shape: Shape): Markup {
  switch (shape.kind) {
    case 'rect': {
      const {x, y, width, height, fill, edge, isBroken} = shape;
      const line = edge && html` stroke="${edge}" stroke-width="3"${isBroken && html` stroke-dasharray="10 8"`}`;
      return html`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill ?? 'none'}"${line}/>\n`;
    }
    case 'path': {
      const {d, x, y, scale, fill, line, lineWidth} = shape;
      const stroke = line && html` stroke="${line}" stroke-width="${lineWidth}" stroke-linecap="round" stroke-linejoin="round"`;
      return html`<path d="${d}" transform="translate(${x} ${y}) scale(${scale})" fill="${fill ?? 'none'}"${stroke}/>\n`;
    }
    case 'text': {
      const {x, y, size, words, fill, isBold, anchor} = shape;
      const how = [isBold && html` font-weight="700"`, anchor && html` text-anchor="${anchor}"`];
      return html`<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${how}>${plain(words)}</text>\n`;
    }
  }
}
