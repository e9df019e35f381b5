/** What is chosen before a workshop begins. It knows no page and no words. */
import type {Id} from '../../../core/questionnaire.js';
import type {Programme} from '../../../core/training/case.js';
import type {Workshop} from '../../../core/training/workshop.js';
import {MOST_CASES} from '../../../core/training/set-code.js';
import {newWorkshop} from '../../../core/training/workshop-steps.js';
import {groupsOf} from '../../training/room-link.js';

/** So many groups are still told apart from the back row. */
export const MOST_GROUPS = 6;

/** In minutes. */
const HOUR = 60;

export class SetUp {
  readonly id: Id;
  /** One's own choice, and no ready programme. */
  isFree = false;
  title = '';
  /** The ready choice; undefined while none is chosen, and for one of one's own. */
  programme: Programme | undefined;
  cases: readonly Id[] = [];
  /** How long it may take; undefined where nobody said. */
  minutes: number | undefined;
  /** Names of groups, also those that are still empty. */
  groups: readonly string[] = [];
  showsVerdicts = false;

  constructor(id: Id) {
    this.id = id;
  }

  take(programme: Programme): void {
    this.isFree = false;
    this.programme = programme;
    this.minutes = programme.minutes;
    this.cases = programme.cases;
  }

  /** Something to begin with, for whoever chose nothing: the programme of an hour, or else the first. */
  suggest(programmes: readonly Programme[]): void {
    const suggested = programmes.find(({minutes}) => minutes === HOUR) ?? programmes[0];
    if (suggested && !this.isFree && !this.programme) this.take(suggested);
  }

  /** From a ready programme to a choice of one's own, which begins with the same cases. */
  chooseFreely(): void {
    this.isFree = true;
    this.programme = undefined;
  }

  /** From what was typed; no time at all where that is no number of minutes. */
  setMinutes(typed: string): void {
    const minutes = Number(typed.trim());
    this.minutes = Number.isInteger(minutes) && minutes > 0 ? minutes : undefined;
  }

  toggle(id: Id): void {
    if (this.cases.includes(id)) this.cases = this.cases.filter((each) => each !== id);
    else if (this.cases.length < MOST_CASES) this.cases = [...this.cases, id];
  }

  /** A case moves up or down by one place; at the end it stays. */
  move(id: Id, by: 1 | -1): void {
    const from = this.cases.indexOf(id);
    const other = this.cases[from + by];
    if (from < 0 || other === undefined) return;
    this.cases = this.cases.map((each) => (each === id ? other : each === other ? id : each));
  }

  addGroup(): void {
    if (this.groups.length < MOST_GROUPS) this.groups = [...this.groups, ''];
  }

  nameGroup(place: number, name: string): void {
    this.groups = this.groups.map((each, index) => (index === place ? name : each));
  }

  removeGroup(place: number): void {
    this.groups = this.groups.filter((_, index) => index !== place);
  }

  /** The same name twice would be one group for the room. */
  get #hasTwins(): boolean {
    const names = this.#names.map((each) => each.toLowerCase());
    return new Set(names).size < names.length;
  }

  /** What is to be mended before it can begin. */
  get wants(): 'cases' | 'names' | undefined {
    if (this.cases.length === 0) return 'cases';
    return this.#hasTwins ? 'names' : undefined;
  }

  /** The workshop that was chosen; undefined while something is to be mended. */
  make(): Workshop | undefined {
    if (this.wants) return undefined;
    const {minutes} = this;
    return newWorkshop(this.id, this.cases, {
      title: this.title.trim(),
      ...(minutes !== undefined && {minutes}),
      groups: groupsOf(this.#names),
    });
  }

  get #names(): readonly string[] {
    return this.groups.map((each) => each.trim()).filter(Boolean);
  }
}
