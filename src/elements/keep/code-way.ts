/** The way into a code and out of one. */
import {answerCode} from '../../core/answer-code.js';
import type {KeptSession} from '../../core/kept-session.js';
import type {Questionnaire} from '../../core/questionnaire.js';
import {codeIn} from '../code-link.js';
import {Memo} from '../memo.js';
import {inCode} from './found.js';
import type {Found, NoCode} from './found.js';

export class CodeWay {
  /** What stands in the field for a code. */
  typed = '';
  /** Why it is none. */
  fault: NoCode | undefined;

  /** The person wants to see the code, long as it is. */
  isWanted = false;

  readonly #code = new Memo<string | undefined>();

  /** The code of a session; undefined where it has more homes than a code can hold. */
  of(questionnaire: Questionnaire, {answers, depth, day}: KeptSession): string | undefined {
    return this.#code.of([questionnaire.version, answers, depth, day], () => {
      try {
        return answerCode(questionnaire, {answers, depth, day});
      } catch {
        return undefined;
      }
    });
  }

  /** Looks into what was typed, pasted, or came by a link. What is no code stays in the field. */
  look(questionnaire: Questionnaire, text: string, origin: 'code' | 'link'): Found | undefined {
    this.typed = text;
    const looked = inCode(questionnaire, codeIn(text), origin);
    this.fault = looked.ok ? undefined : looked;
    return looked.ok ? looked.found : undefined;
  }

  reset(): void {
    this.typed = '';
    this.fault = undefined;
    this.isWanted = false;
  }
}
