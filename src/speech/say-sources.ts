/** By which sources: title and place, what the rule is for this employer, and how sure. */
import type {CitedLine} from '../core/assessment.js';
import type {Citation, Questionnaire} from '../core/questionnaire.js';
import type {Speech} from './say.js';
import {sayBinding, sayCertainty} from './verdict-words.js';

/** One citation in words. */
export interface CitedWords {
  readonly title: string;
  readonly address?: string;
  /** The place in the source; empty for the source as a whole. */
  readonly place: string;
  readonly binding: string;
  /** Empty where the source itself was read. */
  readonly certainty: string;
}

/**
 * The citations to show, and what has to be said of their sources, each once. Where something binds,
 * what does not is left to who opens it; a good practice never looks like a law.
 */
export function saySources(
  speech: Speech,
  {sources}: Questionnaire,
  cited: readonly CitedLine[],
): {readonly lines: readonly CitedWords[]; readonly cautions: readonly string[]} {
  const shown = cited.some(({binds}) => binds) ? cited.filter(({binds}) => binds !== false) : cited;
  const withSource = shown.map(
    (line) => [line, sources.find(({id}) => id === line.citation.source)] as const,
  );
  return {
    lines: withSource.map(([{citation, binding}, source]) => ({
      title: source?.title ?? citation.source,
      ...(source?.address !== undefined && {address: source.address}),
      place: citation.place ?? '',
      binding: sayBinding(speech, binding),
      certainty: citation.certainty === 'read' ? '' : sayCertainty(speech, citation.certainty),
    })),
    cautions: [...new Set(withSource.flatMap(([, source]) => source?.caution ?? []))],
  };
}

/** Citations that are shown apart from a verdict, as what they are. */
export const plainly = (citations: readonly Citation[]): readonly CitedLine[] =>
  citations.map((citation) => ({citation, binds: true, binding: citation.binding}));

/** Said of a verdict that rests on generally known law or our own reading alone. */
export const sayHaveChecked = ({msg}: Speech): string =>
  msg('Dit oordeel rust alleen op algemeen bekende regels of op onze eigen lezing. Laat het nakijken.');
