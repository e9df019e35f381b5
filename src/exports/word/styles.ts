/** The styles of the document in Word: those that Word itself knows, so that whoever edits it can go on. */
import {AlignmentType, LevelFormat} from 'docx';
import type {IParagraphStyleOptions, IPropertiesOptions} from 'docx';
import type {ReportDocument} from '../document/blocks.js';
import {ink, lineInk, mutedInk} from './inks.js';

const locales: Readonly<Record<ReportDocument['language'], string>> = {nl: 'nl-NL', en: 'en-GB'};

/** In half points and twentieths of a point, as Word counts. */
export const wordStyles = (language: ReportDocument['language']): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: {font: 'Calibri', size: 21, color: ink, language: {value: locales[language]}},
      paragraph: {spacing: {after: 120, line: 269}},
    },
    title: {run: {size: 48, bold: true, color: ink}, paragraph: {spacing: {after: 240}, keepNext: true}},
    heading1: {
      run: {size: 30, bold: true, color: ink},
      paragraph: {
        spacing: {before: 480, after: 160},
        keepNext: true,
        keepLines: true,
        border: {bottom: {style: 'single', size: 8, color: ink, space: 3}},
      },
    },
    heading2: heading(24, 320, 80),
    heading3: heading(21, 200, 80),
    hyperlink: {run: {color: ink, underline: {color: lineInk}}},
  },
  paragraphStyles: [
    own('Lead', {run: {size: 28, bold: true}, paragraph: {spacing: {after: 160}, keepNext: true}}),
    own('Quiet', {run: {size: 18, color: mutedInk}}),
    own('Label', {run: {size: 18, bold: true, color: mutedInk}, paragraph: {spacing: {after: 40}, keepNext: true}}),
    own('Unmarked', {paragraph: {indent: {left: 340, hanging: 340}}}),
    own('Cell', {run: {size: 19}, paragraph: {spacing: {after: 0, line: 252}}}),
    own('Question', {paragraph: {spacing: {before: 160, after: 20}, keepNext: true, keepLines: true}}),
    own('Digits', {run: {font: 'Consolas', size: 20}}),
  ],
});

const heading = (size: number, before: number, after: number) =>
  ({
    run: {size, bold: true, color: ink},
    paragraph: {spacing: {before, after}, keepNext: true, keepLines: true},
  }) as const;

const own = (
  name: string,
  look: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions => ({id: name, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, ...look});

/** The signs before the items of a list. */
export const numbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: 'list',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: {paragraph: {indent: {left: 340, hanging: 227}}},
        },
      ],
    },
  ],
};
