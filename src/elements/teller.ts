/** Tells the host of the check what happens in it. */
import type {Answers, Value} from '../core/answers.js';
import type {Step} from '../core/route.js';
import type {Conductor} from './conductor.js';
import {CheckAnswerEvent, CheckCompleteEvent} from './events.js';

export class Teller {
  readonly #conductor: Conductor;
  readonly #tell: (event: Event) => void;
  /** The answers of which the host knows that they are complete. */
  #completed: Answers | undefined;

  constructor(conductor: Conductor, tell: (event: Event) => void) {
    this.#conductor = conductor;
    this.#tell = tell;
  }

  answered({question, home}: Step, value: Value): void {
    const place = question.scope === 'home' ? home.id : undefined;
    this.#tell(new CheckAnswerEvent(question.id, place, value, this.#conductor.session.answers));
  }

  /** Once for these answers: the report is shown and nothing is open. */
  completed(): void {
    const {session, questionnaire, report, day} = this.#conductor;
    if (session.screen.name !== 'report' || !questionnaire || !report) return;
    const {answered, steps} = session.route(questionnaire, day);
    if (answered < steps.length || this.#completed === session.answers) return;
    this.#completed = session.answers;
    const assessment = report.assess(session.reading(questionnaire, day));
    this.#tell(new CheckCompleteEvent(assessment, session.answers));
  }

  /** The next complete answers are others. */
  forget(): void {
    this.#completed = undefined;
  }
}
