/** What both faces of a workshop stand on: the element, its language, its loaded parts, its page. */
import type {LitElement} from 'lit';
import {loadTrainingLanguage} from '../../localize-training.js';
import {dayOf, isDay} from '../../core/day.js';
import type {Day} from '../../core/questionnaire.js';
import {Localizer} from '../localizer.js';
import {adopt} from '../rooms.js';
import {WorkshopErrorEvent} from './events.js';
import type {WorkshopErrorKind} from './events.js';
import {Parts} from './parts.js';
import type {Content} from './parts.js';
import type * as projector from './projector/index.js';
import type {ProjectorModel} from './projector/model.js';
import type {Surroundings} from './surroundings.js';

/** The element, as far as its faces need it. */
export type WorkshopHost = LitElement & {
  readonly day: Day | undefined;
  readonly server: string | undefined;
  readonly casesPage: string | undefined;
  readonly surroundings: Surroundings;
};

/** What shows the room a moment, once it is loaded. */
export type Projector = typeof projector;

export class Ground {
  readonly host: WorkshopHost;
  readonly localizer: Localizer;
  readonly parts: Parts;
  /** The heading takes the focus after the next update. */
  focus = false;
  #adopted = false;

  constructor(host: WorkshopHost) {
    this.host = host;
    this.localizer = new Localizer(host, (kind, message) => this.fail(kind, message), loadTrainingLanguage);
    this.parts = new Parts(host, (what) => {
      this.fail('load', `The ${what} could not be loaded.`);
    });
  }

  get surroundings(): Surroundings {
    return this.host.surroundings;
  }

  /** The day judged on. */
  get day(): Day {
    const {day} = this.host;
    return isDay(day) ? day : dayOf(new Date(this.surroundings.now()));
  }

  contentOn(day: Day): Content | undefined {
    return this.parts.contentIn(this.localizer.msg, day);
  }

  /** What shows the room a moment, with its styles, once it is loaded. */
  get projector(): Projector | undefined {
    const module = this.parts.projector.value;
    const root = this.host.shadowRoot;
    if (module && root && !this.#adopted) {
      this.#adopted = true;
      adopt(root, module.projectorStyles);
    }
    return module;
  }

  /** Draws anew. */
  update(): void {
    this.host.requestUpdate();
  }

  /** Tells the host that something went wrong; no vote is lost by it. */
  fail(kind: WorkshopErrorKind, message: string): void {
    this.host.dispatchEvent(new WorkshopErrorEvent(kind, message));
  }
}

/** What the projector is shown from. */
export const projectorModel = (
  {questionnaire, casebook}: Content,
  rest: Omit<ProjectorModel, 'questionnaire' | 'casebook'>,
): ProjectorModel => ({questionnaire, casebook, ...rest});
