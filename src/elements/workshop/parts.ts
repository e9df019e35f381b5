/** The parts of a workshop that are loaded when they are needed. */
import type {ReactiveControllerHost} from 'lit';
import type {Msg} from '../../content/theme.js';
import type {Day, Id, Questionnaire, Verdict} from '../../core/questionnaire.js';
import type {Case, Casebook} from '../../core/training/case.js';
import {verdictsOf} from '../../core/training/judge-case.js';
import {Lazy} from '../lazy.js';
import {Memo} from '../memo.js';

/** What is judged, and by what. */
export interface Content {
  readonly questionnaire: Questionnaire;
  readonly casebook: Casebook;
  /** By id. */
  readonly cases: ReadonlyMap<Id, Case>;
  /** Of the cases that are scored, by id. */
  readonly verdicts: ReadonlyMap<Id, Verdict>;
}

export class Parts {
  readonly content;
  /** What the room sees, and the pictures. */
  readonly projector;
  /** What reads files of the training, and of the self-check. */
  readonly files;
  /** What reads what another window says. */
  readonly reader;
  readonly camera;
  readonly #content = new Memo<Content>();

  constructor(host: ReactiveControllerHost, onFailure: (what: string) => void) {
    const lazy = <T>(what: string, load: () => Promise<T>): Lazy<T> =>
      new Lazy(host, load, () => {
        onFailure(what);
      });
    this.content = lazy('cases', async () => {
      const [{dualDependency}, {casebook}] = await Promise.all([
        import('../../content/dual-dependency.js'),
        import('../../content/cases/casebook.js'),
      ]);
      return {dualDependency, casebook};
    });
    this.projector = lazy('projector', () => import('./projector/index.js'));
    this.files = lazy('reader of files', () => import('./desk/read-file.js'));
    this.reader = lazy('reader of windows', () => import('../../core/training/parse-room.js'));
    this.camera = lazy('camera', () => import('./desk/camera.js'));
  }

  /** Questionnaire and cases in the language of `msg`, once they are loaded. */
  contentIn(msg: Msg, day: Day): Content | undefined {
    const module = this.content.value;
    return module && this.#content.of([msg, day], () => {
      const questionnaire = module.dualDependency(msg);
      const casebook = module.casebook(msg);
      return {
        questionnaire,
        casebook,
        cases: new Map(casebook.cases.map((each) => [each.id, each])),
        verdicts: verdictsOf(questionnaire, casebook.cases, day),
      };
    });
  }

  get failed(): boolean {
    return this.#all.some((each) => each.failed);
  }

  /** What failed is tried again. */
  async retry(): Promise<void> {
    await Promise.all(this.#all.filter((each) => each.failed).map((each) => each.load()));
  }

  get #all(): readonly Lazy<unknown>[] {
    return [this.content, this.projector, this.files, this.reader, this.camera];
  }
}
