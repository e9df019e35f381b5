/** Drives the cases in the words of their user: the one place of tests that looks into their shadow tree. */
import {fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {casebook} from '../src/content/cases/casebook.js';
import {questionnaire} from '../src/core.js';
import type {Id, Verdict} from '../src/core/questionnaire.js';
import type {Case, Casebook} from '../src/core/training/case.js';
import {verdictsOf} from '../src/core/training/judge-case.js';
import {setCode} from '../src/core/training/set-code.js';
import type {DualDependencyCases} from '../src/elements/dual-dependency-cases.js';
import {createMsg} from '../src/localize.js';
import {today} from './dossier.js';
import {until, wordsOf} from './screen.js';

export {until, wordsOf} from './screen.js';

/** The cases in Dutch, and what is judged of them. */
export const book: Casebook = casebook(createMsg());
export const verdictOf = verdictsOf(questionnaire(), book.cases, today);

export function caseOf(id: Id): Case {
  const found = book.cases.find((each) => each.id === id);
  if (!found) throw new Error(`There is no case "${id}".`);
  return found;
}

export const verdictWords: Readonly<Record<Verdict, string>> = {
  acceptable: 'acceptabel',
  attention: 'aandachtspunt',
  unacceptable: 'niet acceptabel',
};

/** The first case with this verdict. */
export function caseWith(verdict: Verdict): Case {
  const found = book.cases.find(({id}) => verdictOf.get(id) === verdict);
  if (!found) throw new Error(`No case is ${verdict}.`);
  return found;
}

export class CasesHarness {
  readonly element: DualDependencyCases;

  constructor(element: DualDependencyCases) {
    this.element = element;
  }

  static async mount(template?: TemplateResult): Promise<CasesHarness> {
    const place = await fixture<HTMLElement>(
      template ?? html`<dual-dependency-cases day=${today} .seed=${7}></dual-dependency-cases>`,
    );
    const element = place.matches('dual-dependency-cases')
      ? (place as DualDependencyCases)
      : place.querySelector<DualDependencyCases>('dual-dependency-cases');
    if (!element) throw new Error('There are no cases here.');
    const cases = new CasesHarness(element);
    await cases.settled();
    return cases;
  }

  /** On a phone that opened the link of a room; what follows `#ddw=` may be given as it is. */
  static async inRoom(
    cases: readonly Id[] | string,
    {parts = '', ...more}: {parts?: string; server?: string; joinRoom?: DualDependencyCases['joinRoom']} = {},
  ): Promise<CasesHarness> {
    CasesHarness.openLink(cases, parts);
    const {server, joinRoom} = more;
    return CasesHarness.mount(
      joinRoom
        ? html`<dual-dependency-cases day=${today} server=${server ?? ''} .joinRoom=${joinRoom}></dual-dependency-cases>`
        : html`<dual-dependency-cases day=${today}></dual-dependency-cases>`,
    );
  }

  /** Puts the link of a room into the address bar, as a scan does. */
  static openLink(cases: readonly Id[] | string, parts = ''): void {
    const code = typeof cases === 'string' ? cases : setCode(book, cases);
    history.replaceState(history.state, '', `${location.pathname}${location.search}#ddw=${code}${parts}`);
  }

  get root(): ShadowRoot {
    const {shadowRoot} = this.element;
    if (!shadowRoot) throw new Error('The cases have not been upgraded.');
    return shadowRoot;
  }

  find<T extends Element = HTMLElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`No ${selector} on "${this.heading}".`);
    return found;
  }

  all<T extends Element = HTMLElement>(selector: string): readonly T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  /** Until nothing is on its way to this screen any more. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    const isThere = (): boolean => this.root.querySelector('#heading') !== null || this.notices.length > 0;
    await until(() => !this.element.isUpdatePending && isThere(), 'the cases are busy for ever');
  }

  get heading(): string {
    return wordsOf(this.root.querySelector('#heading'));
  }

  get language(): string | undefined {
    return this.find('[lang]').lang;
  }

  get notices(): readonly string[] {
    return this.all('[part~="notice"] p:first-child').map(wordsOf);
  }

  get fault(): string | undefined {
    const fault = this.root.querySelector('#fault');
    return fault ? wordsOf(fault) : undefined;
  }

  get buttons(): readonly string[] {
    return this.all('button').map(wordsOf);
  }

  /** All that is read on the screen. */
  get text(): string {
    return wordsOf(this.find('.frame'));
  }

  /** All words on the screen, each text for itself, with the names that only a screen reader says. */
  get words(): readonly string[] {
    const said: string[] = [];
    const walker = document.createTreeWalker(this.root, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const {parentElement: parent} = node;
      // A code has letters, but is of no language.
      const isSaid = parent?.localName !== 'style' && !parent?.closest('[translate="no"]');
      if (node.nodeType === Node.TEXT_NODE && isSaid) said.push(wordsOf(node));
      if (node instanceof Element) said.push(node.getAttribute('aria-label') ?? '');
    }
    return said.filter(Boolean);
  }

  /** The case shown, and what is done with it now. */
  get caseShown(): Id | undefined {
    return this.root.querySelector<HTMLElement>('[part~="case"]')?.dataset['case'];
  }

  get phase(): string | undefined {
    return this.root.querySelector<HTMLElement>('[part~="case"]')?.dataset['phase'];
  }

  get title(): string {
    return wordsOf(this.find('[part~="case"] h3'));
  }

  get progress(): string {
    return wordsOf(this.find('[part~="progress"] p'));
  }

  get #inputs(): readonly HTMLInputElement[] {
    return this.all<HTMLInputElement>('label[part~="option"] input');
  }

  get options(): readonly string[] {
    return this.#inputs.map((input) => wordsOf(input.closest('label')));
  }

  get chosen(): readonly string[] {
    return this.#inputs.filter(({checked}) => checked).map((input) => wordsOf(input.closest('label')));
  }

  /** The verdict, and what was said, as lines: name, words. */
  get answer(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.all('[part~="verdict"] .answer dl > div').map((each) => [
        wordsOf(each.querySelector('dt')),
        wordsOf(each.querySelector('dd')),
      ]),
    );
  }

  /** The headings under the verdict. */
  get sections(): readonly string[] {
    return this.all('[part~="verdict"] > section > h4').map(wordsOf);
  }

  get focused(): string {
    const focused = this.root.activeElement;
    return wordsOf(focused?.closest('label') ?? focused);
  }

  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  get status(): string {
    return this.all('[role="status"]').map(wordsOf).filter(Boolean).join(' ');
  }

  /** Chooses an option by its words. */
  async choose(...words: readonly string[]): Promise<void> {
    for (const each of words) {
      const input = this.#inputs.find((field) => wordsOf(field.closest('label')).startsWith(each));
      if (!input) throw new Error(`"${each}" is no option on "${this.heading}": ${this.options.join(' | ')}`);
      input.click();
      await this.settled();
    }
  }

  async press(words: string): Promise<void> {
    const button = this.all('button').find((each) => wordsOf(each) === words);
    if (!button) throw new Error(`No button "${words}" on "${this.heading}": ${this.buttons.join(' | ')}`);
    button.click();
    await this.settled();
  }

  async write(selector: string, text: string): Promise<void> {
    const field = this.find<HTMLInputElement | HTMLTextAreaElement>(selector);
    field.value = text;
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await this.settled();
  }

  /** Begins with a choice: its words, such as "6 cases". */
  async start(choice: string): Promise<void> {
    await this.choose(choice);
    await this.press('Begin');
  }

  /** Votes on the case shown, with the button of its form. */
  async vote(verdict: Verdict, sure?: string): Promise<void> {
    const input = this.find<HTMLInputElement>(`[part~="vote"] input[value="${verdict}"]`);
    if (!input.checked) input.click();
    await this.settled();
    if (sure) await this.choose(sure);
    this.find('[part~="vote"] [part~="button-primary"]').click();
    await this.settled();
  }

  async switchLanguage(): Promise<void> {
    const before = this.language;
    this.find('[part~="masthead"] button[lang]').click();
    await until(() => this.language !== before, 'the language did not change');
    await this.settled();
  }

  /** The code of all votes, as it is shown. */
  get code(): string {
    return wordsOf(this.find('#ballot-code')).replace(/\s/g, '');
  }

  /** The table at the end: theme, right, too strict, too lenient, all. */
  get table(): readonly (readonly string[])[] {
    return this.all('[part~="end"] tbody tr').map((row) => [...row.children].map(wordsOf));
  }

  /** The marks in the picture at the end, row by row, as many of each as there are. */
  get marks(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {right: 0, tooStrict: 0, tooLenient: 0};
    for (const name of Object.keys(counts)) counts[name] = this.all(`[part~="picture"] .score-mark.${name}`).length;
    return counts;
  }

  /** The cases to look at again. */
  get again(): readonly string[] {
    return this.all('.again button').map(wordsOf);
  }
}
