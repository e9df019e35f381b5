/** Collecting what phones and participants hand in: codes, typed or scanned, and files. */
import {fromBallotCode} from '../../../core/training/ballot-code.js';
import type {Ballot} from '../../../core/training/ballot.js';
import type {RefusedCode} from '../../../core/training/training-code.js';
import {bringCompany, collect} from '../../../core/training/voting.js';
import type {Way, Workshop} from '../../../core/training/workshop.js';
import {CameraWay} from './camera-way.js';
import {codesIn} from './codes-in.js';
import type {Desk} from './desk.js';
import type {NoTrainingFile} from './read-file.js';

/** What became of something that was handed in. */
export type Outcome =
  | {
      readonly kind: 'ballot';
      readonly news: 'new' | 'same' | 'changed' | 'late';
      /** How many cases of this workshop it has votes on. */
      readonly cases: number;
    }
  | {readonly kind: 'company'; readonly news: 'new' | 'same'}
  /** A kept workshop: it is offered, and not opened by itself. */
  | {readonly kind: 'workshop'}
  | {readonly kind: 'code-fault'; readonly refused: RefusedCode}
  | {readonly kind: 'file-fault'; readonly fault: NoTrainingFile};

export interface Result {
  /** Tells one from another: a number that goes up. */
  readonly id: number;
  /** The phone, the beginning of the code, or the name of the file. */
  readonly what: string;
  readonly outcome: Outcome;
}

/** Who looks further back than this looks in the numbers. */
const MOST_RESULTS = 100;
const SHOWN_OF_CODE = 9;

export class Collecting {
  readonly camera: CameraWay;
  /** What stands in the field. */
  typed = '';
  /** The last first. */
  results: readonly Result[] = [];
  /** What came last, together: all of it, however much. */
  fresh: readonly Result[] = [];
  /** A kept workshop that may take the place of this one. */
  offered: Workshop | undefined;
  isReading = false;
  readonly #desk: Desk;
  #count = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.camera = new CameraWay(desk.ground, (text) => {
      this.scan(text);
    });
  }

  /** Another workshop: what was handed in before is no longer said. */
  forget(): void {
    this.camera.stop();
    this.results = [];
    this.fresh = [];
    this.typed = '';
    this.offered = undefined;
  }

  /** Takes the codes in the field. Those with a fault stay in it, to be mended. */
  takeTyped(): void {
    const codes = codesIn(this.typed);
    const taken = (codes.length > 0 ? codes : ['']).map((code) => this.#takeCode(code));
    this.typed = codes.filter((_, index) => taken[index]?.outcome.kind === 'code-fault').join('\n');
    this.#say(taken);
  }

  /** Takes a code that the camera saw. */
  scan(text: string): void {
    this.#say([this.#takeCode(text.trim())]);
  }

  async takeFiles(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.isReading = true;
    this.#desk.ground.update();
    const module = await this.#desk.ground.parts.files.load();
    const taken: Result[] = [];
    for (const file of module ? files : []) taken.push(await this.#takeFile(file));
    this.isReading = false;
    this.#say(taken);
  }

  /** Opens the kept workshop that was offered. */
  open(): void {
    const {offered} = this;
    if (offered) this.#desk.run(offered, {isKept: true});
  }

  dismiss(): void {
    this.offered = undefined;
    this.#desk.ground.update();
  }

  #takeCode(code: string): Result {
    const {workshop, content} = this.#desk;
    const begin = code.length > SHOWN_OF_CODE ? `${code.slice(0, SHOWN_OF_CODE)}…` : code;
    if (!workshop || !content) return this.#result(begin, {kind: 'code-fault', refused: {ok: false, fault: 'empty'}});
    const read = fromBallotCode(content.casebook, workshop.cases, code);
    if (!read.ok) return this.#result(begin, {kind: 'code-fault', refused: read});
    return this.#result(read.ballot.phone, this.#takeBallot(workshop, read.ballot, 'code'));
  }

  async #takeFile(file: File): Promise<Result> {
    const {ground, content} = this.#desk;
    const module = ground.parts.files.value;
    const read = module && content && (await module.readTrainingFile(content, ground.day, file));
    // Somebody may have gone on meanwhile.
    const {workshop} = this.#desk;
    if (!read || !workshop) return this.#result(file.name, {kind: 'file-fault', fault: 'unreadable'});
    switch (read.kind) {
      case 'fault':
        return this.#result(file.name, {kind: 'file-fault', fault: read.fault});
      case 'workshop':
        this.offered = read.workshop;
        return this.#result(file.name, {kind: 'workshop'});
      case 'company': {
        const brought = bringCompany(workshop, read.company);
        this.#desk.change(brought.workshop);
        return this.#result(file.name, {kind: 'company', news: brought.news});
      }
      case 'ballot':
        return workshop.cases.some((id) => read.ballot.votes[id])
          ? this.#result(file.name, this.#takeBallot(workshop, read.ballot, 'file'))
          : this.#result(file.name, {kind: 'file-fault', fault: 'other-set'});
    }
  }

  #takeBallot(workshop: Workshop, ballot: Ballot, way: Way): Outcome {
    const taken = collect(workshop, ballot, way);
    this.#desk.change(taken.workshop);
    return {kind: 'ballot', news: taken.news, cases: workshop.cases.filter((id) => ballot.votes[id]).length};
  }

  #result(what: string, outcome: Outcome): Result {
    return {id: this.#count++, what, outcome};
  }

  #say(taken: readonly Result[]): void {
    this.results = [...taken.toReversed(), ...this.results].slice(0, MOST_RESULTS);
    this.fresh = taken;
    this.#desk.ground.update();
  }
}
