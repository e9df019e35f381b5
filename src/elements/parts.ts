/** The parts of the check that are loaded when they are needed. */
import type {ReactiveControllerHost} from 'lit';
import type {Msg} from '../content/theme.js';
import type {Questionnaire} from '../core/questionnaire.js';
import {whenIdle} from './idle.js';
import {Lazy} from './lazy.js';
import type {RoomModule} from './rooms.js';
import type {RoomName} from './walk.js';

export class Parts {
  /** The questionnaire. */
  readonly content;
  readonly report;
  /** What reads the answers of a foreign hand. */
  readonly parser;
  /** What a person does with the report: actions, papers, files to take along. */
  readonly followUp;
  readonly rooms: Readonly<Record<RoomName, Lazy<RoomModule>>>;
  #memo: {msg: Msg; value: Questionnaire} | undefined;
  #prefetching = false;

  constructor(host: ReactiveControllerHost, onFailure: (what: string) => void) {
    const lazy = <T>(what: string, load: () => Promise<T>): Lazy<T> =>
      new Lazy(host, load, () => {
        onFailure(what);
      });
    this.content = lazy('questions', () => import('../content/dual-dependency.js'));
    this.report = lazy('report', () => import('./report/report.js'));
    this.parser = lazy('reader of answers', () => import('../core/parse-answers.js'));
    this.followUp = lazy('follow-up', () => import('./follow-up/follow-up.js'));
    this.rooms = {
      homes: lazy('homes', () => import('./homes/homes-room.js')),
      keep: lazy('files and codes', () => import('./keep/keep-room.js')),
      actions: lazy('actions', () => import('./actions/actions-room.js')),
      compare: lazy('comparison', () => import('./compare/compare-room.js')),
    };
  }

  /** The questionnaire in the language of `msg`, once it is loaded. */
  questionnaire(msg: Msg): Questionnaire | undefined {
    const module = this.content.value;
    if (module && this.#memo?.msg !== msg) this.#memo = {msg, value: module.dualDependency(msg)};
    return this.#memo?.value;
  }

  /** One of them could not be loaded. */
  get failed(): boolean {
    return this.#all.some((each) => each.failed);
  }

  /** Fetches the rest of the walk, once, when the browser has nothing better to do. */
  prefetchWhenIdle(): void {
    if (this.#prefetching) return;
    this.#prefetching = true;
    whenIdle(() => void this.#prefetch());
  }

  /** Fetches the rest of the walk; what failed is tried again. */
  async fetchRest(): Promise<void> {
    await this.content.load();
    await this.report.load();
    for (const part of this.#all) if (part.failed) await part.load();
  }

  get #all(): readonly Lazy<unknown>[] {
    return [this.content, this.report, this.parser, this.followUp, ...Object.values(this.rooms)];
  }

  // What failed meanwhile waits for the person who is told so.
  async #prefetch(): Promise<void> {
    for (const part of [this.content, this.report]) if (!part.failed) await part.load();
  }
}
