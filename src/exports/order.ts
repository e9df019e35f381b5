/** What a file is made of. */
import type {Assessment} from '../core/assessment.js';
import type {KeptSession} from '../core/kept-session.js';
import type {Questionnaire} from '../core/questionnaire.js';
import type {Look} from '../core/scope.js';
import type {Speech} from '../speech/say.js';

export interface ExportOrder {
  readonly speech: Speech;
  /** In the language of `speech`. */
  readonly questionnaire: Questionnaire;
  readonly session: KeptSession;
  readonly look: Look;
  /** What was judged of the answers of `session`, with `look`. */
  readonly assessment: Assessment;
  readonly picture?: Picture;
}

/** A drawing of the verdict. It goes into the page as it is, so only a drawing of our own may be given. */
export interface Picture {
  /** One `<svg>` element. */
  readonly markup: string;
  /** Its styles; colours by custom properties. */
  readonly css: string;
  /** What it says, for whoever does not see it. */
  readonly text: string;
}
