/** The room in which former sessions, or those of others, are laid beside the present one. */
import {html, nothing} from 'lit';
import type {CSSResult, TemplateResult} from 'lit';
import {overTime} from '../../core/over-time.js';
import type {Questionnaire} from '../../core/questionnaire.js';
import type {Conductor} from '../conductor.js';
import {answersIn} from '../keep/found.js';
import {Memo} from '../memo.js';
import type {Room} from '../rooms.js';
import {compareStyles} from '../styles/compare.js';
import {fileFieldStyles} from '../styles/file-field.js';
import {layingStyles} from '../styles/laying.js';
import {signStyles} from '../styles/sign.js';
import {roomHead} from '../views/room-head.js';
import {changesView} from './changes.js';
import {layingView} from './laying-view.js';
import {Laying} from './laying.js';
import {overTimeView} from './over-time-picture.js';
import {sideView} from './side.js';

export const styles: readonly CSSResult[] = [signStyles, fileFieldStyles, compareStyles, layingStyles];

export const makeRoom = (conductor: Conductor): Room => new CompareRoom(conductor);

class CompareRoom implements Room {
  readonly #conductor: Conductor;
  readonly #laying: Laying;
  readonly #overTime = new Memo<ReturnType<typeof overTime>>();

  constructor(conductor: Conductor) {
    this.#conductor = conductor;
    this.#laying = new Laying(conductor);
  }

  enter(): void {
    this.#laying.forget();
  }

  render(): TemplateResult {
    const {localizer, rooms, questionnaire} = this.#conductor;
    const {msg} = localizer;
    return html`
      ${roomHead(localizer, msg('Vergelijken'), () => {
        rooms.leave();
      })}
      <p>
        ${msg(
          'Leg een eerder bestand of een eerdere code naast uw antwoorden van nu. Of leg bestanden van meer organisaties naast elkaar. Niets daarvan gaat van dit apparaat af.',
        )}
      </p>
      ${questionnaire ? html`${layingView(localizer, this.#laying)} ${this.#result(questionnaire)}` : nothing}
    `;
  }

  #result(questionnaire: Questionnaire): TemplateResult {
    const {localizer} = this.#conductor;
    const {msg} = localizer;
    const {sessions} = this.#laying;
    if (sessions.length < 2) {
      return html`<p class="hint">
        ${answersIn(this.#conductor.keeping.session) === 0
          ? msg('U hebt hier nu zelf nog geen antwoorden. Open twee bestanden of codes om ze te vergelijken.')
          : msg('Open een bestand of code. Dan ziet u hier wat er veranderde.')}
      </p>`;
    }
    const mode = this.#laying.mode;
    if (mode === 'side') return sideView(localizer, questionnaire, this.#laying);
    const all = sessions.map((each) => each.session);
    const moments = this.#overTime.of([questionnaire, all.length, ...all], () =>
      overTime(questionnaire, all),
    );
    return html`${overTimeView(localizer, moments)} ${changesView(localizer, questionnaire, this.#laying)}`;
  }
}
