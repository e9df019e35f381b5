/**
 * Conducts the cases: holds what was chosen and voted, the language and the loaded parts, and carries
 * out each step that a person takes. The element shows what it says.
 */
import {dayOf, isDay} from '../../core/day.js';
import type {Day, Id} from '../../core/questionnaire.js';
import type {Case} from '../../core/training/case.js';
import type {CaseWords} from '../../speech/training/say-case.js';
import {loadTrainingLanguage} from '../../localize-training.js';
import {Localizer} from '../localizer.js';
import {Memo} from '../memo.js';
import {chooseCases, seeded} from './choose-cases.js';
import type {Chance, Wish} from './choose-cases.js';
import {Entrance} from './entrance.js';
import {CasesCompleteEvent, CasesErrorEvent, CasesStartEvent} from './events.js';
import type {CasesErrorKind} from './events.js';
import type {CasesHost} from './host.js';
import {Making} from './making.js';
import {OwnCheck} from './own-check.js';
import {Parts} from './parts.js';
import type {Content} from './parts.js';
import {phaseOf, roundIn} from './phase.js';
import type {Phase} from './phase.js';
import {isBeside} from './screen.js';
import type {Screen} from './screen.js';
import type {Score} from './score.js';
import type {Seat} from './seat.js';
import {Sitting} from './sitting.js';
import type {Draft} from './sitting.js';

export class CasesConductor {
  readonly localizer: Localizer;
  readonly parts: Parts;
  readonly entrance = new Entrance(this);
  readonly ownCheck = new OwnCheck(this);
  readonly making = new Making(this);
  /** What is to be said of the case shown. */
  readonly words = new Memo<CaseWords | undefined>();
  readonly score = new Memo<Score>();
  readonly host: CasesHost;
  screen: Screen = {name: 'start'};
  wish: Wish = {kind: 'count', count: 6};
  /** Undefined until somebody began. */
  sitting: Sitting | undefined;
  /** The place in a room; undefined alone. */
  seat: Seat | undefined;
  /** What takes the focus after the next update. */
  focus: 'heading' | 'fault' | undefined;
  /** Somebody goes on without having chosen. */
  fault = false;
  /** The name on the certificate, as it was typed. */
  name = '';

  #again: {readonly id: Id; readonly round: 'first' | 'second'} | undefined;
  #outside: Screen = {name: 'start'};
  #chance: Chance | undefined;
  readonly #done = new Set<Id>();

  constructor(host: CasesHost) {
    this.host = host;
    this.localizer = new Localizer(host, (kind, message) => this.fail(kind, message), loadTrainingLanguage);
    this.parts = new Parts(host, (what) => {
      this.fail('load', `The ${what} could not be loaded.`);
    });
  }

  /** The day judged on. */
  get day(): Day {
    const {day} = this.host;
    return isDay(day) ? day : dayOf(new Date());
  }

  /** Questionnaire and cases in the language spoken, once they are loaded. */
  get content(): Content | undefined {
    return this.parts.contentIn(this.localizer.msg);
  }

  caseOf(id: Id): Case | undefined {
    return this.content?.casebook.cases.find((each) => each.id === id);
  }

  /** The case that is shown, if one is. */
  get caseShown(): Id | undefined {
    const {screen, seat} = this;
    if (screen.name === 'room') return seat?.show?.now?.case;
    return screen.name === 'case' ? screen.id : undefined;
  }

  phase(id: Id): Phase {
    const {sitting, seat, screen} = this;
    return phaseOf({
      isShown: sitting?.isShown(id) ?? false,
      inRoom: seat !== undefined,
      votes: sitting?.votesOn(id) ?? {},
      stage: screen.name === 'room' ? seat?.stageOf(id) : undefined,
      again: this.#again?.id === id ? this.#again.round : undefined,
    });
  }

  setWish(wish: Wish): void {
    this.wish = wish;
    this.update();
  }

  /** Begins with the cases that were asked for, or with those of the room. */
  start(): void {
    const {content, seat} = this;
    if (!content) return;
    if (!seat) {
      const {seed} = this.host;
      this.#chance ??= seed === undefined ? Math.random : seeded(seed);
      this.sitting = new Sitting(chooseCases(content.casebook.cases, this.wish, this.#chance, this.#done));
      for (const id of this.sitting.cases) this.#done.add(id);
    }
    const {cases = []} = this.sitting ?? {};
    this.host.dispatchEvent(new CasesStartEvent(cases, seat !== undefined, this.localizer.language));
    this.entrance.join();
    this.goOn();
  }

  /** To what the live room shows, else to the first case that is not done, else to the end. */
  goOn(): void {
    const {sitting, seat} = this;
    if (seat?.state) return this.show({name: 'room'});
    this.goOnAlone(sitting?.cases.find((id) => !sitting.isShown(id)));
  }

  /** At the own pace, also in a live room. */
  goOnAlone(id: Id | undefined): void {
    this.show(id === undefined ? {name: 'end'} : {name: 'case', id});
  }

  setDraft(id: Id, draft: Draft): void {
    const round = roundIn(this.phase(id));
    if (round) this.sitting?.setDraft(id, round, draft);
    this.update();
  }

  /** Makes what stands in the fields the vote. Alone the verdict follows at once. */
  vote(id: Id): void {
    const {sitting, seat} = this;
    const round = roundIn(this.phase(id));
    if (!sitting || !round) return;
    this.fault = !sitting.vote(id, round);
    if (this.fault) return this.changed('fault');
    this.#again = undefined;
    if (seat) seat.send(sitting, id);
    else this.#showVerdict(id);
    this.changed('heading');
  }

  /** A vote that was given is looked at again. */
  voteAgain(id: Id, round: 'first' | 'second'): void {
    this.#again = {id, round};
    this.changed('heading');
  }

  /** Shows the verdict before the room does, because the person asks for it. */
  reveal(id: Id): void {
    if (this.seat?.isLed) return;
    this.#showVerdict(id);
    this.changed('heading');
  }

  #showVerdict(id: Id): void {
    this.sitting?.show(id);
    void this.parts.verdict.load();
  }

  /** From a case to the next (1) or the one before (-1), and after the last to the end. */
  step(id: Id, by: 1 | -1): void {
    const {cases = []} = this.sitting ?? {};
    this.goOnAlone(cases[cases.indexOf(id) + by]);
  }

  show(screen: Screen): void {
    if (isBeside(screen) && !isBeside(this.screen)) this.#outside = this.screen;
    this.screen = screen;
    this.fault = false;
    this.#again = undefined;
    this.making.reset();
    const {parts} = this;
    if (screen.name === 'code') void parts.room.load();
    if (screen.name === 'own-check') void parts.ownCheck.load();
    if (screen.name === 'end') void Promise.all([parts.verdict.load(), parts.end.load(), this.seat && parts.room.load()]);
    this.changed('heading');
  }

  /** Out of a screen beside the way. */
  leave(): void {
    this.show(this.#outside);
  }

  /** Other cases, alone. */
  restart(): void {
    this.seat?.leave();
    this.seat = undefined;
    this.sitting = undefined;
    this.show({name: 'start'});
  }

  /** The live room said something. */
  readonly onRoom = (): void => {
    const {seat, sitting} = this;
    const {show} = seat ?? {};
    if (!sitting || !show) return this.update();
    this.entrance.follow(show);
    const isOver = show.now?.stage === 'reveal' || show.now?.stage === 'change';
    for (const id of show.revealed) this.#showVerdict(id);
    if (show.now && isOver) this.#showVerdict(show.now.case);
    this.update();
  };

  /** The room goes on: what was begun again is over, and whoever is in the element goes along. */
  moveOn(): void {
    if (this.screen.name !== 'room') return;
    this.fault = false;
    this.#again = undefined;
    if (this.host.shadowRoot?.activeElement) this.focus = 'heading';
  }

  /** Tries again what failed to load. */
  async retry(): Promise<void> {
    await this.localizer.retry();
    await this.parts.retry();
    await this.entrance.retry();
    this.update();
  }

  /** Draws anew. */
  update(): void {
    this.host.requestUpdate();
  }

  changed(focus: 'heading' | 'fault'): void {
    this.focus = focus;
    this.update();
  }

  tellComplete(cases: readonly Id[]): void {
    this.host.dispatchEvent(new CasesCompleteEvent(cases));
  }

  /** Tells the host that something went wrong; nothing is lost by it. */
  fail(kind: CasesErrorKind, message: string): void {
    this.host.dispatchEvent(new CasesErrorEvent(kind, message));
  }
}
