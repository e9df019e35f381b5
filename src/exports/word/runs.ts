/** Stretches of text in Word. */
import {ExternalHyperlink, TextRun} from 'docx';
import type {IRunOptions, ParagraphChild} from 'docx';
import type {Run, Words} from '../document/blocks.js';
import {inks} from './inks.js';

/** What XML does not allow, and half a character. Somebody may have pasted it. */
const unfit = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text that a document can hold. */
export const fit = (text: string): string => text.replace(unfit, '\uFFFD');

export const runs = (words: Words, look: IRunOptions = {}): readonly ParagraphChild[] =>
  words.flatMap((each) => run(typeof each === 'string' ? {text: each} : each, look));

function run({text, strong, address, outcome}: Run, look: IRunOptions): readonly ParagraphChild[] {
  const own: IRunOptions = {...look, ...(strong && {bold: true}), ...(outcome && {color: inks[outcome]})};
  if (address && /^https?:/.test(address)) {
    return [new ExternalHyperlink({link: fit(address), children: lines(text, {...own, style: 'Hyperlink'})})];
  }
  return lines(text, own);
}

/** The ends of lines in a text of a person are kept. */
const lines = (text: string, look: IRunOptions): readonly TextRun[] =>
  fit(text)
    .split(/\r\n|\r|\n/)
    .map((line, index) => new TextRun({...look, text: line, ...(index > 0 && {break: 1})}));
