/** The parts of the check that are loaded when they are needed. */
import type {ReactiveControllerHost} from 'lit';
import type {Msg} from '../content/theme.js';
import type {Questionnaire} from '../core/questionnaire.js';
import {whenIdle} from './idle.js';
import {Lazy} from './lazy.js';

export class Parts {
  /** The questionnaire. */
  readonly content;
  readonly report;
  /** What reads the answers of a foreign hand. */
  readonly parser;
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
  }

  /** The questionnaire in the language of `msg`, once it is loaded. */
  questionnaire(msg: Msg): Questionnaire | undefined {
    const module = this.content.value;
    if (module && this.#memo?.msg !== msg) this.#memo = {msg, value: module.dualDependency(msg)};
    return this.#memo?.value;
  }

  /** One of them could not be loaded. */
  get failed(): boolean {
    return [this.content, this.report, this.parser].some((each) => each.failed);
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
    if (this.parser.failed) await this.parser.load();
  }

  // What failed meanwhile waits for the person who is told so.
  async #prefetch(): Promise<void> {
    for (const part of [this.content, this.report]) if (!part.failed) await part.load();
  }
}
