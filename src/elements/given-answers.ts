/** The answers that a host gives to start from. */
import type {Conductor} from './conductor.js';

export class GivenAnswers {
  /** How many of them do not count; undefined where they are no answers at all. */
  misfits: number | undefined = 0;

  readonly #conductor: Conductor;
  /** What was given, while the reader of it is not there. */
  #unread: unknown;

  constructor(conductor: Conductor) {
    this.#conductor = conductor;
  }

  #turn = 0;

  /** Nobody has begun here. */
  #isAtStart(): boolean {
    const {screen, unsaved} = this.#conductor.session;
    return screen.name === 'start' && !unsaved;
  }

  /**
   * Begins anew from these answers. What is no answers at all changes nothing; nor do answers that
   * come to be read only after somebody has begun to answer here.
   */
  async take(given: unknown): Promise<void> {
    const {parts, session} = this.#conductor;
    const turn = ++this.#turn;
    const wasAtStart = this.#isAtStart();
    this.#unread = given;
    const [content, parser] = await Promise.all([parts.content.load(), parts.parser.load()]);
    const {questionnaire} = this.#conductor;
    // Later ones take the place of these.
    if (turn !== this.#turn || !content || !parser || !questionnaire) return;
    this.#unread = undefined;
    if (wasAtStart && !this.#isAtStart()) {
      this.#conductor.fail('answers', 'Answers were given here before those of the host could be read.');
      return;
    }
    const read = parser.parseAnswers(questionnaire, given);
    if (read.readable) {
      session.replace(read.answers);
      this.#conductor.renew();
    }
    this.misfits = read.readable ? read.problems.length : undefined;
    if (read.problems.length > 0) {
      this.#conductor.fail('answers', 'Not all answers given to the check count.', read.problems);
    }
  }

  /** Tries again to read what could not be read, but not over answers given here meanwhile. */
  async retry(): Promise<void> {
    if (this.#unread !== undefined && this.#isAtStart()) await this.take(this.#unread);
  }
}
