/** At the first question about a home without answers: is it the same as another? */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {homesOf} from '../../core/answers.js';
import type {Home} from '../../core/answers.js';
import {copyHome} from '../../core/homes.js';
import type {Id} from '../../core/questionnaire.js';
import type {Route, Step} from '../../core/route.js';
import type {Conductor} from '../conductor.js';
import {after} from '../walk.js';
import {homeSelect} from './home-select.js';

export class Offer {
  readonly #conductor: Conductor;
  /** The home that was chosen last. */
  #from: Id | undefined;

  constructor(conductor: Conductor) {
    this.#conductor = conductor;
  }

  render(step: Step): TemplateResult | typeof nothing {
    const {localizer, session} = this.#conductor;
    const {msg} = localizer;
    const homes = homesOf(session.answers);
    const among = homes.filter(hasAnswers);
    const from = among.find(({id}) => id === this.#from) ?? among[0];
    if (!from || hasAnswers(step.home) || !this.#opensHome(step)) return nothing;
    return html`<div class="home-offer">
      ${homeSelect(localizer, {
        label: msg('Is deze woning hetzelfde als een andere?'),
        homes,
        among,
        chosen: from.id,
        onHome: (id) => {
          this.#from = id;
          this.#conductor.update();
        },
      })}
      <button
        type="button"
        part="button"
        @click=${() => {
          this.#take(step, from.id);
        }}
      >
        ${msg('Neem die antwoorden over')}
      </button>
    </div>`;
  }

  /** Whether it is the first question about its home. */
  #opensHome(step: Step): boolean {
    const isOfHome = ({question, home}: Step): boolean => question.scope === 'home' && home.id === step.home.id;
    return this.#route?.steps.find(isOfHome) === step;
  }

  get #route(): Route | undefined {
    const {session, questionnaire, day} = this.#conductor;
    return questionnaire && session.route(questionnaire, day);
  }

  /** Fills the home, and goes on to the next question without an answer. */
  #take(step: Step, from: Id): void {
    const {session, keeping} = this.#conductor;
    session.discard(step);
    keeping.change({answers: copyHome(session.answers, from, [step.home.id])});
    const route = this.#route;
    if (route) this.#conductor.show(after(session.screen, step, route));
  }
}

export const hasAnswers = ({answers}: Home): boolean => Object.keys(answers).length > 0;
