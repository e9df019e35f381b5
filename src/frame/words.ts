/** What the page of a frame says itself, in both languages; the rest is said by the element in it. */
import type {FrameProblem, FrameSettings} from './address.js';

interface Words {
  readonly titles: Readonly<Record<FrameSettings['element'], string>>;
  readonly problem: (problem: FrameProblem) => string;
  readonly notLoaded: string;
  readonly again: string;
}

const allowed = {
  element: 'check, cases, workshop',
  lang: 'nl, en',
  depth: 'short, full',
  day: '2026-02-03',
  accent: '#154273',
  font: 'Georgia, serif',
  corner: '0, 8px, 0.5em',
  scheme: 'light, dark',
  origin: 'https://www.example.org',
} as const;

export const words: Readonly<Record<FrameSettings['lang'], Words>> = {
  nl: {
    titles: {check: 'Check dubbele afhankelijkheid', cases: 'Praktijkcases', workshop: 'Workshop'},
    problem: ({parameter, value, contrast}) =>
      contrast === undefined
        ? `“${value}” is niet bruikbaar voor ${parameter} en telt niet mee. Wel bijvoorbeeld: ${allowed[parameter]}.`
        : `De kleur ${value} is slecht te lezen op deze achtergrond (${says(contrast, 'nl')} op 1; nodig is 4,5 op 1) en telt niet mee.`,
    notLoaded: 'Dit onderdeel is niet geladen. Misschien hapert de verbinding.',
    again: 'Probeer het opnieuw',
  },
  en: {
    titles: {check: 'Dual dependency check', cases: 'Practice cases', workshop: 'Workshop'},
    problem: ({parameter, value, contrast}) =>
      contrast === undefined
        ? `“${value}” cannot be used for ${parameter} and does not count. What can, for example: ${allowed[parameter]}.`
        : `The colour ${value} is hard to read upon this ground (${says(contrast, 'en')} to 1; 4.5 to 1 is needed) and does not count.`,
    notLoaded: 'This part has not loaded. The connection may be faltering.',
    again: 'Try again',
  },
};

// Rounded down: 4.49 is not said to be 4.5.
const says = (contrast: number, language: string): string =>
  (Math.floor(contrast * 10) / 10).toLocaleString(language, {minimumFractionDigits: 1});
