/** The parts of the cases that are loaded when they are needed. */
import type {ReactiveControllerHost} from 'lit';
import type {Msg} from '../../content/theme.js';
import type {Questionnaire} from '../../core/questionnaire.js';
import type {Casebook} from '../../core/training/case.js';
import {whenIdle} from '../idle.js';
import {Lazy} from '../lazy.js';
import {Memo} from '../memo.js';

/** The words of the content in one language. */
export interface Content {
  readonly questionnaire: Questionnaire;
  readonly casebook: Casebook;
}

export class Parts {
  readonly content;
  /** What judges a case, and shows the verdict. */
  readonly verdict;
  /** What stands at the end. */
  readonly end;
  /** Codes, and what a room needs beside the cases. */
  readonly room;
  /** What lays the own check beside. */
  readonly ownCheck;
  readonly #memo = new Memo<Content>();
  #prefetching = false;

  constructor(host: ReactiveControllerHost, onFailure: (what: string) => void) {
    const lazy = <T>(what: string, load: () => Promise<T>): Lazy<T> =>
      new Lazy(host, load, () => {
        onFailure(what);
      });
    this.content = lazy('cases', () => import('./content.js'));
    this.verdict = lazy('verdict', () => import('./verdict-part.js'));
    this.end = lazy('end', () => import('./end-part.js'));
    this.room = lazy('codes', () => import('./room-part.js'));
    this.ownCheck = lazy('own check', () => import('./own-check-part.js'));
  }

  /** Questionnaire and casebook in the language of `msg`, once they are loaded. */
  contentIn(msg: Msg): Content | undefined {
    const module = this.content.value;
    return module && this.#memo.of([msg], () => module.contentIn(msg));
  }

  get failed(): boolean {
    return this.#all.some((each) => each.failed);
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    for (const each of this.#all) if (each.failed) await each.load();
  }

  /** Fetches the rest of the way, once, when the browser has nothing better to do. */
  prefetchWhenIdle(): void {
    if (this.#prefetching) return;
    this.#prefetching = true;
    whenIdle(() => void Promise.all([this.verdict.load(), this.end.load()]));
  }

  get #all(): readonly Lazy<unknown>[] {
    return [this.content, this.verdict, this.end, this.room, this.ownCheck];
  }
}
