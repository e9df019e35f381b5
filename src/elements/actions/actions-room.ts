/** The room of the actions: the list, its order, and the way from the report to a first list. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {CSSResult, TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {isOpen, overdue} from '../../core/actions.js';
import type {Action} from '../../core/kept-session.js';
import type {Id, Questionnaire} from '../../core/questionnaire.js';
import type {Conductor} from '../conductor.js';
import {FileMaking} from '../follow-up/file-making.js';
import type {Room} from '../rooms.js';
import {actionsStyles} from '../styles/actions.js';
import {signStyles} from '../styles/sign.js';
import {roomHead} from '../views/room-head.js';
import {Arrangement} from './arrangement.js';
import {cardView} from './card.js';
import {CardViews} from './card-views.js';
import {filesView} from './files.js';
import {listTools} from './list-tools.js';
import {Planning, actionPlace} from './planning.js';

export const styles: readonly CSSResult[] = [signStyles, actionsStyles];

export const makeRoom = (conductor: Conductor): Room => new ActionsRoom(conductor);

class ActionsRoom implements Room {
  readonly #conductor: Conductor;
  readonly #planning: Planning;
  readonly #cards: CardViews;
  readonly #files: FileMaking;
  readonly #arrangement = new Arrangement();
  #removed: {readonly action: Action; readonly index: number} | undefined;
  /** The action that somebody came for from the report. */
  #cameFor: string | undefined;

  constructor(conductor: Conductor) {
    this.#conductor = conductor;
    this.#planning = new Planning(conductor);
    this.#cards = new CardViews(conductor, this.#planning);
    this.#files = new FileMaking(conductor);
  }

  enter(): void {
    this.#arrangement.reset();
    this.#files.reset();
    this.#removed = undefined;
    this.#cameFor = undefined;
  }

  render(): TemplateResult {
    const {localizer, questionnaire, focus, rooms} = this.#conductor;
    const {msg} = localizer;
    if (typeof focus === 'object' && focus.place.startsWith(actionPlace(''))) this.#cameFor ??= focus.place;
    return html`${roomHead(localizer, msg('Acties'), () => {
      rooms.leave();
      if (this.#cameFor) this.#conductor.focus = {place: this.#cameFor};
    })}
    ${questionnaire ? this.#body(questionnaire) : nothing}`;
  }

  #body(questionnaire: Questionnaire): TemplateResult {
    const {actions, homes} = this.#planning;
    const {localizer} = this.#conductor;
    const ids = this.#arrangement.shown(actions, questionnaire.practices);
    return html`
      ${this.#count(ids)}
      ${actions.length === 0 ? this.#empty(questionnaire) : nothing}
      ${actions.length > 1
        ? listTools(localizer, this.#arrangement, actions, homes, () => {
            this.#conductor.update();
          })
        : nothing}
      <ul class="action-list">
        ${repeat(ids, (id) => id, (id) => this.#item(questionnaire, id))}
      </ul>
      ${actions.length > 0 ? this.#foot(questionnaire) : nothing}
    `;
  }

  /** How many are open, and how many of all are shown. */
  #count(ids: readonly Id[]): TemplateResult {
    const {msg} = this.#conductor.localizer;
    const {actions} = this.#planning;
    const open = actions.filter(isOpen).length;
    const late = actions.filter((each) => overdue(each, this.#conductor.day)).length;
    const shown = actions.filter(({id}) => ids.includes(id)).length;
    const said =
      open === 0
        ? msg('Er staat geen actie meer open.')
        : open === 1
          ? msg('1 actie staat nog open.')
          : msg(str`${open} acties staan nog open.`);
    return html`<p class="count-line" role="status">
        ${actions.length > 0 ? said : nothing}
        ${shown < actions.length ? msg(str`U ziet ${shown} van de ${actions.length} acties.`) : nothing}
      </p>
      ${late > 0
        ? html`<p class="late">${late === 1 ? msg('1 actie is te laat.') : msg(str`${late} acties zijn te laat.`)}</p>`
        : nothing}`;
  }

  #empty(questionnaire: Questionnaire): TemplateResult {
    const {msg} = this.#conductor.localizer;
    const {headline} = this.#planning.assessment(questionnaire);
    const count = this.#planning.left(questionnaire).length;
    return html`<p>
        ${msg('Een actie is iets wat u gaat doen. U schrijft op wat, wie en wanneer.')}
        ${msg('Uw acties gaan mee in het rapport en in wat u bewaart, maar niet in een code.')}
      </p>
      ${count > 0
        ? html`<p>
              ${count === 1
                ? msg('1 praktijk is niet acceptabel, een aandachtspunt of nog onduidelijk.')
                : msg(str`${count} praktijken zijn niet acceptabel, een aandachtspunt of nog onduidelijk.`)}
            </p>
            <p>
              <button type="button" class="primary" part="button button-primary" @click=${() => {
                this.#startAll(questionnaire);
              }}>
                ${count === 1 ? msg('Maak er een actie van') : msg('Maak van elk een actie')}
              </button>
            </p>`
        : html`<p>
            ${headline === 'nothing-answered'
              ? msg('Er is nog niets beantwoord. Beantwoord eerst een paar vragen.')
              : msg('Alles wat bekeken is, is acceptabel. Er is nu geen actie nodig.')}
          </p>`}`;
  }

  #item(questionnaire: Questionnaire, id: Id): TemplateResult {
    const {localizer} = this.#conductor;
    const index = this.#planning.actions.findIndex((each) => each.id === id);
    const action = this.#planning.actions[index];
    if (action) {
      const remove = (): void => {
        this.#remove(action, index);
      };
      return html`<li class="action-card">
        ${cardView(localizer, this.#cards.of(questionnaire, action, remove))}
      </li>`;
    }
    const removed = this.#removed;
    if (removed?.action.id !== id) return html`<li hidden></li>`;
    return html`<li class="removed">
      <span>${localizer.msg('De actie is verwijderd.')}</span>
      <button type="button" class="quiet" part="button" data-place="removed" @click=${() => {
        this.#planning.putBack(removed.action, removed.index);
        this.#removed = undefined;
        this.#conductor.focus = {place: actionPlace(id)};
      }}>
        ${localizer.msg('Maak ongedaan')}
      </button>
    </li>`;
  }

  /** What more there is to do with a list. */
  #foot(questionnaire: Questionnaire): TemplateResult {
    const {msg} = this.#conductor.localizer;
    const left = this.#planning.left(questionnaire).length;
    return html`
      ${left > 0
        ? html`<p>
            <button type="button" part="button" @click=${() => {
              this.#startAll(questionnaire);
            }}>
              ${left === 1
                ? msg('Maak ook van het andere punt een actie')
                : msg(str`Maak ook van de ${left} andere punten een actie`)}
            </button>
          </p>`
        : nothing}
      ${filesView(this.#conductor, this.#files, this.#planning.assessment(questionnaire))}
    `;
  }

  #remove(action: Action, index: number): void {
    this.#removed = {action, index};
    this.#planning.remove(action.id);
    this.#conductor.focus = {place: 'removed'};
  }

  /** The button goes, or counts on: the list itself says what came of it. */
  #startAll(questionnaire: Questionnaire): void {
    this.#planning.startAll(questionnaire);
    this.#arrangement.reset();
    this.#conductor.focus = 'heading';
  }
}
