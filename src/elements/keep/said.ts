/** What was done, or went wrong, said at the way on which it was tried. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {FileFault} from '../../core/parse-session.js';
import type {Speech} from '../../speech/say.js';
import type {StoreFault} from './device-store.js';
import {sayFileFault, sayStoreFault} from './say-faults.js';

const doings = ['kept-here', 'deleted', 'saved', 'copied', 'selected'] as const;

export type Outcome = (typeof doings)[number] | StoreFault | 'not-here' | {readonly file: FileFault};

export interface Said {
  readonly way: 'device' | 'file' | 'code';
  readonly outcome: Outcome;
}

/** The place for what is said of one way: always there, so that its words are heard when they come. */
export function saidView(speech: Speech, way: Said['way'], said: Said | undefined): TemplateResult {
  const outcome = said?.way === way ? said.outcome : undefined;
  const words = outcome === undefined ? '' : say(speech, outcome);
  const isDone = doings.some((each) => each === outcome);
  return html`<div role="status" class="said">${isDone ? html`<p>${words}</p>` : nothing}</div>
    ${words && !isDone ? html`<p class="fault" role="alert">${words}</p>` : nothing}`;
}

function say(speech: Speech, outcome: Outcome): string {
  const {msg} = speech;
  if (typeof outcome === 'object') return sayFileFault(speech, outcome.file);
  switch (outcome) {
    case 'kept-here':
      return msg('Dit staat nu op dit apparaat. De check bewaart ook elke wijziging.');
    case 'deleted':
      return msg('Het is van dit apparaat gewist.');
    case 'saved':
      return msg('Het bestand is gemaakt. Kijk of het in de map staat die u koos, of bij uw downloads.');
    case 'copied':
      return msg('Gekopieerd. U kunt het nu ergens plakken.');
    case 'selected':
      return msg('Geselecteerd. Kopieer het met Ctrl+C, of met het menu van uw apparaat.');
    case 'not-here':
      return msg('Dit staat niet meer op dit apparaat, of is niet te lezen. Er is niets veranderd.');
    case 'forbidden':
    case 'full':
    case 'changed':
    case 'gone':
      return sayStoreFault(speech, outcome);
  }
}
