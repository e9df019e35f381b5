/** A text as a QR code: one path, dark on light in any colour scheme, with room around it. */
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {encode} from 'uqr';

/** How many modules around it stay light, as the standard asks. */
const QUIET = 4;

export interface QrDrawing {
  /** The width and height, in modules, the quiet zone included. */
  readonly size: number;
  /** The dark modules, as the data of an SVG path. */
  readonly path: string;
}

/** The drawing of a text; undefined where it is too long for a QR code. */
export function qrDrawing(text: string): QrDrawing | undefined {
  const modules = (() => {
    try {
      return encode(text, {ecc: 'M', border: QUIET}).data;
    } catch {
      return undefined;
    }
  })();
  return modules && {size: modules.length, path: modules.map(rowPath).join('')};
}

/** The dark runs of a row, each as a rectangle of one module high. */
function rowPath(row: readonly boolean[], y: number): string {
  const bits = row.map((dark) => (dark ? '1' : '0')).join('');
  return [...bits.matchAll(/1+/g)].map(({index, 0: {length}}) => `M${index} ${y}h${length}v1h-${length}z`).join('');
}

/**
 * The picture of a QR code.
 *
 * @param label what it leads to or holds; whoever cannot scan it also needs the text beside it
 * @returns undefined where the text is too long for one
 */
export function qrView(text: string, label: string): TemplateResult | undefined {
  const drawing = qrDrawing(text);
  if (!drawing) return undefined;
  const {size, path} = drawing;
  return html`<svg
    class="qr"
    part="qr"
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    <rect width=${size} height=${size} fill="#fff" />
    <path d=${path} fill="#000" />
  </svg>`;
}
