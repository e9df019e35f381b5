/** The counting of hands at the desk: in which round, and of which group. */
import type {Id, Verdict} from '../../../core/questionnaire.js';
import type {Round} from '../../../core/training/ballot.js';
import {raise} from '../../../core/training/voting.js';
import type {Counted} from '../../../core/training/voting.js';
import {openRound} from '../../../core/training/workshop-steps.js';
import type {Desk} from './desk.js';
import {count, roundsAt} from './hands.js';

export class Counting {
  /** The group whose hands are counted; undefined for those of no group. */
  group: Id | undefined;
  readonly #desk: Desk;
  #round: Round | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The rounds of the case of now in which hands can be counted. */
  get rounds(): readonly Round[] {
    const {moment} = this.#desk.workshop ?? {};
    return moment?.name === 'case' ? roundsAt(moment.stage) : [];
  }

  /** Whose hands are counted now; undefined where none are. */
  get place(): Counted | undefined {
    const {group, rounds} = this;
    const {moment} = this.#desk.workshop ?? {};
    const round = this.#round && rounds.includes(this.#round) ? this.#round : rounds.at(-1);
    if (moment?.name !== 'case' || !round) return undefined;
    return {case: moment.case, round, ...(group !== undefined && {group})};
  }

  /** The room votes now. */
  get isOpen(): boolean {
    const {moment} = this.#desk.workshop ?? {};
    return moment !== undefined && openRound(moment) !== undefined;
  }

  /** At another moment: the round that is open there. */
  arrive(): void {
    const {groups} = this.#desk.workshop ?? {groups: []};
    this.#round = undefined;
    if (!groups.some(({id}) => id === this.group)) this.group = groups[0]?.id;
  }

  setRound(round: Round): void {
    this.#round = round;
    this.#desk.ground.update();
  }

  setGroup(group: Id | undefined): void {
    this.group = group;
    this.#desk.ground.update();
  }

  raise(verdict: Verdict, by: 1 | -1): void {
    const {place} = this;
    const {workshop} = this.#desk;
    if (workshop && place) this.#desk.change(raise(workshop, place, verdict, by));
  }

  count(verdict: Verdict, hands: number): void {
    const {place} = this;
    const {workshop} = this.#desk;
    if (workshop && place) this.#desk.change(count(workshop, place, verdict, hands));
    // A number that was refused gives way to the one that counts.
    this.#desk.ground.update();
  }
}
