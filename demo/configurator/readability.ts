/** How well an accent can be read where the check uses it. */
import {contrast, readable, textContrast} from '../../src/core/contrast.js';
import type {Rgb} from '../../src/core/contrast.js';
import type {Settings} from './settings.js';

export interface Reading {
  readonly where: 'light' | 'dark' | 'label';
  /** Rounded down: 4.49 is not enough, and must not read as 4.5. */
  readonly ratio: number;
  readonly isEnough: boolean;
}

/** The grounds of the check, light and dark (`src/elements/styles`). */
const grounds: Readonly<Record<'light' | 'dark', Rgb>> = {light: [255, 255, 255], dark: [20, 25, 31]};

const ink: Readonly<Record<'black' | 'white', Rgb>> = {black: [0, 0, 0], white: [255, 255, 255]};

const reading = (where: Reading['where'], ratio: number): Reading => ({
  where,
  ratio: Math.floor(ratio * 10) / 10,
  isEnough: ratio >= textContrast,
});

/** The ground on which a check of this accent stands: without a scheme, the one that it reads best on. */
export const groundOf = (accent: Rgb, scheme: Settings['scheme']): 'light' | 'dark' => {
  if (scheme !== 'page') return scheme;
  return contrast(accent, grounds.light) >= contrast(accent, grounds.dark) ? 'light' : 'dark';
};

/** On its ground, and of the words upon a button of this colour. */
export function readings(accent: Rgb, scheme: Settings['scheme']): readonly Reading[] {
  const ground = groundOf(accent, scheme);
  return [
    reading(ground, contrast(accent, grounds[ground])),
    reading('label', contrast(accent, ink[readable(accent)])),
  ];
}
