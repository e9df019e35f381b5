/** Dresses an element as its attributes ask. In a chunk of its own: most elements have none of them. */
import {readLook} from '../core/look.js';
import type {GivenLook, LookProblem} from '../core/look.js';

const properties = ['--ddc-accent', '--ddc-on-accent', '--ddc-font', '--ddc-radius'] as const;

const hints = {
  accent: 'a colour such as #154273',
  font: 'names of typefaces',
  corner: '0 or some px or em',
  scheme: '"light" or "dark"',
} as const;

/** Sets what is usable, takes away what is no longer asked for, and gives a sentence for each problem. */
export function wearLook(host: HTMLElement, given: GivenLook): readonly string[] {
  const look = readLook(given);
  for (const name of properties) {
    const value = look.properties[name];
    // A page that unsets the style of everything does not undress it.
    if (value) host.style.setProperty(name, value, 'important');
    else host.style.removeProperty(name);
  }
  if (look.scheme) host.style.setProperty('color-scheme', look.scheme, 'important');
  else host.style.removeProperty('color-scheme');
  return look.problems.map(sentence);
}

const sentence = ({parameter, value, contrast}: LookProblem): string =>
  contrast === undefined
    ? `${parameter} is ${hints[parameter]}, not "${value}".`
    : `The accent ${value} has a contrast of ${contrast.toFixed(2)} with its ground; text needs 4.5. It is not used.`;
