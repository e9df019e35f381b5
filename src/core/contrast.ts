/**
 * How well one colour can be read upon another, by WCAG 2.2: "relative luminance" and "contrast
 * ratio" (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, #dfn-contrast-ratio).
 */

/** Red, green and blue of sRGB, each 0 to 255. */
export type Rgb = readonly [number, number, number];

/** What text needs upon its ground (success criterion 1.4.3). */
export const textContrast = 4.5;

/** What a border or focus ring needs (success criterion 1.4.11). */
export const lineContrast = 3;

/** `#rgb` or `#rrggbb`, in either case, as its channels; `undefined` for any other text. */
export function rgbOf(colour: string): Rgb | undefined {
  const digits = /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(colour) ? colour.slice(1) : '';
  const size = digits.length / 3;
  if (!size) return undefined;
  const channel = (index: number): number => {
    const part = digits.slice(index * size, (index + 1) * size);
    return parseInt(size === 1 ? part + part : part, 16);
  };
  return [channel(0), channel(1), channel(2)];
}

/** From 1 (the same) to 21 (black upon white); the order does not matter. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Which of the two is better read upon this ground. */
export function readable(ground: Rgb): 'black' | 'white' {
  return contrast(ground, [0, 0, 0]) >= contrast(ground, [255, 255, 255]) ? 'black' : 'white';
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Of a channel, what it gives of light. */
function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
