/**
 * Drives the check in the words of its user: choose, fill, next, back. Works on an element of another
 * document too, such as that of a frame.
 */
import {fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {noAnswers} from '../src/core/answers.js';
import type {DualDependencyCheck} from '../src/elements/dual-dependency-check.js';
import type {Depth} from '../src/core/kept-session.js';
import {today} from './dossier.js';
import {CheckScreen, until, wordsOf} from './screen.js';

export {until, wordsOf} from './screen.js';

export class CheckHarness extends CheckScreen {
  /** The first check in a document, or in a part of one. */
  static in(place: ParentNode): CheckHarness {
    const element = place.querySelector<DualDependencyCheck>('dual-dependency-check');
    if (!element) throw new Error('There is no check here.');
    return new CheckHarness(element);
  }

  /** A check in a page of its own template; it is gone after the test. */
  static async mount(template: TemplateResult): Promise<CheckHarness> {
    const element = await fixture<DualDependencyCheck>(template);
    const check = element.localName === 'dual-dependency-check' ? new CheckHarness(element) : CheckHarness.in(element);
    await check.settled();
    return check;
  }

  /** A check that begins from answers of its host. */
  static async resume(answers: unknown, depth: Depth = 'short'): Promise<CheckHarness> {
    const check = await CheckHarness.mount(
      html`<dual-dependency-check day=${today} depth=${depth} .answers=${answers}></dual-dependency-check>`,
    );
    await until(() => check.answers !== noAnswers, 'the answers were not taken over');
    await check.settled();
    return check;
  }

  /** The report on these answers. */
  static async reportOn(answers: unknown, depth?: Depth): Promise<CheckHarness> {
    const check = await CheckHarness.resume(answers, depth);
    await check.start();
    if (check.screen === 'question') {
      await check.openOverview();
      await check.press('Bekijk het rapport tot nu toe');
    }
    return check;
  }

  /** Until nothing is on its way to this screen any more. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    await until(() => !this.#isBusy, 'the check is busy for ever');
  }

  get #isBusy(): boolean {
    if (this.element.isUpdatePending) return true;
    const isWaiting = this.root.querySelector('button:disabled') !== null;
    // A screen that failed to load comes when somebody tries again, and not before.
    const hasFailed = this.root.querySelector('[part~="notice"] button') !== null;
    // What a person does with the report comes a moment after it.
    const isFollowing = this.screen === 'report' && !this.root.querySelector('[part~="follow-up"]');
    return isWaiting || ((this.screen === undefined || isFollowing) && !hasFailed);
  }

  /** Begins, at this depth or at the one that is offered. */
  async start(depth?: Depth): Promise<void> {
    if (depth) this.find<HTMLInputElement>(`[part~="start"] input[value="${depth}"]`).click();
    this.find('[part~="start"] [part~="button-primary"]').click();
    await this.settled();
  }

  /** Chooses options by their words. */
  async choose(...words: readonly string[]): Promise<void> {
    for (const each of words) {
      const input = this.fields.find((field) => wordsOf(field.closest('label')) === each);
      if (!input) throw new Error(`"${each}" is no option of "${this.question}": ${this.options.join(' | ')}`);
      if (!input.checked) input.click();
      await this.settled();
    }
  }

  #write(input: HTMLInputElement, text: string): void {
    input.value = text;
    input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  }

  /** Types into the field for a number. */
  async fill(text: string): Promise<void> {
    if (!this.number) throw new Error(`"${this.question}" does not ask for a number.`);
    this.#write(this.number, text);
    await this.settled();
  }

  async #instead(value: string): Promise<void> {
    const input = this.fields.find((field) => field.value === value);
    if (!input) throw new Error(`"${this.question}" cannot be answered by ${value}.`);
    if (!input.checked) input.click();
    await this.settled();
  }

  /** "I don't know". */
  unknown(): Promise<void> {
    return this.#instead('unknown');
  }

  /** "None of these". */
  none(): Promise<void> {
    return this.#instead('none');
  }

  /** "Does not apply to us", because. */
  async skip(reason: string): Promise<void> {
    await this.#instead('not-applicable');
    this.#write(this.find<HTMLInputElement>('input[name="reason"]'), reason);
    await this.settled();
  }

  /** Presses a button by all its words. */
  async press(words: string): Promise<void> {
    const button = this.all('button').find((each) => wordsOf(each) === words);
    if (!button) throw new Error(`No button "${words}" on "${this.heading}": ${this.buttons.join(' | ')}`);
    button.click();
    await this.settled();
  }

  async next(): Promise<void> {
    this.find('[part~="question"] [part~="button-primary"]').click();
    await this.settled();
  }

  async back(): Promise<void> {
    this.all('[part~="question"] [part="button"]').at(-1)?.click();
    await this.settled();
  }

  async openHelp(): Promise<void> {
    this.find('[part~="help"] summary').click();
    await until(() => this.isHelpOpen, 'the help did not open');
    await this.settled();
  }

  async openOverview(): Promise<void> {
    this.find('[part~="masthead"] button:not([lang])').click();
    await this.settled();
  }

  /** Speaks the other language. */
  async switchLanguage(): Promise<void> {
    const before = this.language;
    this.find('[part~="masthead"] button[lang]').click();
    await until(() => this.language !== before || this.notices.length > 0, 'the language did not change');
    await this.settled();
  }

  /**
   * Answers all questions that come, until the report: by an option that is preferred, else by the
   * first; every number by 4.
   *
   * @returns the questions, in the order of the walk
   */
  async walk(...preferred: readonly string[]): Promise<readonly string[]> {
    const asked: string[] = [];
    while (this.screen === 'question') {
      asked.push(this.question);
      if (asked.length > 200) throw new Error(`The walk does not end: ${asked.slice(-3).join(' | ')}`);
      if (this.asksNumber) await this.fill('4');
      else await this.choose(this.options.find((each) => preferred.includes(each)) ?? this.options[0] ?? '');
      await this.next();
      if (this.fault) throw new Error(`"${this.question}" cannot be answered: ${this.fault}`);
    }
    return asked;
  }

  /** From the overview or the report to a question. */
  async goTo(question: string): Promise<void> {
    const button = this.all('button').find((each) => wordsOf(each).endsWith(`: ${question}`));
    if (!button) throw new Error(`No way to "${question}" from "${this.heading}".`);
    button.click();
    await this.settled();
  }

  /** Tries another answer out in the report. */
  async tryOut(question: string, ...answers: readonly string[]): Promise<void> {
    const list = this.find<HTMLSelectElement>('#what-if-question');
    const option = [...list.options].find((each) => wordsOf(each) === question);
    if (!option) throw new Error(`"${question}" cannot be tried out.`);
    list.value = option.value;
    list.dispatchEvent(new Event('change', {bubbles: true}));
    await this.settled();
    for (const answer of answers) {
      const label = this.all('[part~="report"] label').find((each) => wordsOf(each) === answer);
      if (!label) throw new Error(`"${answer}" is no answer to "${question}".`);
      label.click();
      await this.settled();
    }
  }

  async #open(details: HTMLDetailsElement): Promise<void> {
    if (!details.open) details.querySelector('summary')?.click();
    await until(() => details.open, `"${wordsOf(details.querySelector('summary'))}" did not open`);
    await this.settled();
  }

  /** Opens the list of the fewest changes. */
  async openFewest(): Promise<void> {
    const words = 'De kleinste lijst met veranderingen';
    const summary = this.all('summary').find((each) => wordsOf(each) === words);
    if (!summary) throw new Error('There is no list of changes.');
    await this.#open(summary.parentElement as HTMLDetailsElement);
    await until(() => summary.parentElement?.querySelector('li'), 'the list stays empty');
  }

  /** Opens everything that can be opened on this screen. */
  async openAll(): Promise<void> {
    for (const details of this.all<HTMLDetailsElement>('details')) await this.#open(details);
  }
}
