/**
 * What a person sees of the check. With `harness.ts` the one place of the tests that looks into the
 * shadow tree: by parts and native elements, hardly by class names.
 */
import {waitUntil} from '@open-wc/testing';
import type {Answers} from '../src/core/answers.js';
import type {DualDependencyCheck} from '../src/elements/dual-dependency-check.js';

export type ScreenName = 'start' | 'question' | 'overview' | 'report' | 'room';

const screens: readonly ScreenName[] = ['start', 'question', 'overview', 'report', 'room'];

/** What a person reads of a node: its words, with single spaces. */
export const wordsOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Waits for a condition; says what did not come. */
export const until = (condition: () => unknown, what: string): Promise<void> =>
  waitUntil(condition, what, {interval: 10, timeout: 10_000});

export class CheckScreen {
  readonly element: DualDependencyCheck;

  constructor(element: DualDependencyCheck) {
    this.element = element;
  }

  protected get root(): ShadowRoot {
    const {shadowRoot} = this.element;
    if (!shadowRoot) throw new Error('The check has not been upgraded.');
    return shadowRoot;
  }

  protected find<T extends Element = HTMLElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`No ${selector} on the screen "${this.heading}".`);
    return found;
  }

  protected all<T extends Element = HTMLElement>(selector: string): readonly T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  get screen(): ScreenName | undefined {
    return screens.find((name) => this.root.querySelector(`[part~="${name}"]`));
  }

  get heading(): string {
    return wordsOf(this.root.querySelector('#heading'));
  }

  /** The language that the screen says it is in. */
  get language(): string | undefined {
    return this.find('[lang]').lang;
  }

  /** The checks that are offered at the start. */
  get depths(): readonly string[] {
    return this.all('[part~="start"] label').map(wordsOf);
  }

  /** The question shown. */
  get question(): string {
    if (this.screen !== 'question') throw new Error(`A question was expected, not "${this.heading}".`);
    return this.heading;
  }

  protected get fields(): readonly HTMLInputElement[] {
    return this.all<HTMLInputElement>('[part~="question"] label[part~="option"] input');
  }

  /** Everything that can be chosen. */
  get options(): readonly string[] {
    return this.fields.map((input) => wordsOf(input.closest('label')));
  }

  /** Whether several options can be chosen. */
  get isMultiple(): boolean {
    return this.fields[0]?.type === 'checkbox';
  }

  /** What is chosen. */
  get chosen(): readonly string[] {
    return this.fields.filter(({checked}) => checked).map((input) => wordsOf(input.closest('label')));
  }

  protected get number(): HTMLInputElement | null {
    return this.root.querySelector<HTMLInputElement>('[part~="question"] input[inputmode="decimal"]');
  }

  /** Whether the question asks for a number. */
  get asksNumber(): boolean {
    return this.number !== null;
  }

  /** What stands in the field for a number. */
  get typed(): string | undefined {
    return this.number?.value;
  }

  /** The reason that was given for "does not apply". */
  get reason(): string | undefined {
    return this.root.querySelector<HTMLInputElement>('input[name="reason"]')?.value;
  }

  /** What keeps the answer from being one. */
  get fault(): string | undefined {
    const fault = this.root.querySelector('#fault');
    return fault ? wordsOf(fault) : undefined;
  }

  get notices(): readonly string[] {
    return this.all('[part~="notice"] p:first-child').map(wordsOf);
  }

  get progress(): string {
    return this.all('[part~="progress"] p').map(wordsOf).filter(Boolean).join(' ');
  }

  get isHelpOpen(): boolean {
    return this.find<HTMLDetailsElement>('[part~="help"]').open;
  }

  get help(): string {
    return wordsOf(this.find('[part~="help"]'));
  }

  /** The name of what has the focus; empty where nothing of the check has it. */
  get focused(): string {
    const focused = this.root.activeElement;
    const names = focused?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    if (names.length > 0) return names.map((id) => wordsOf(this.root.getElementById(id))).join(' ');
    return wordsOf(focused?.closest('label') ?? focused);
  }

  /** Whether the focus is seen to be somewhere. */
  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  /** Every row of the overview: question, answer. */
  get rows(): readonly (readonly [string, string])[] {
    return this.all('[part~="overview"] li').map((row) => {
      const [question, answer] = [...row.children].map(wordsOf);
      return [question ?? '', answer ?? ''];
    });
  }

  get buttons(): readonly string[] {
    return this.all('button').map(wordsOf);
  }

  /** The words of the button that leads on. */
  get primary(): string {
    return wordsOf(this.find('[part~="button-primary"]'));
  }

  /** The documents that wait to be printed. */
  get papers(): readonly (Document | null)[] {
    return this.all<HTMLIFrameElement>('iframe').map(({contentDocument}) => contentDocument);
  }

  /** All words on the screen, also those in closed details, each text for itself. */
  get words(): readonly string[] {
    const said: string[] = [];
    const walker = this.element.ownerDocument.createTreeWalker(this.root, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const {parentElement: parent} = node;
      // A code has letters, but is of no language.
      const isSaid = parent?.localName !== 'style' && !parent?.closest('[translate="no"]');
      if (node.nodeType === Node.TEXT_NODE && isSaid) said.push(wordsOf(node));
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      for (const name of ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label']) {
        said.push((node as Element).getAttribute(name) ?? '');
      }
    }
    return said.filter(Boolean);
  }

  // The report.

  /** How many practices have each outcome, in the words of the report. */
  get counts(): Readonly<Record<string, number>> {
    return Object.fromEntries(
      this.all('[part~="report"] .counts li').map((item) => {
        const [count, ...outcome] = wordsOf(item).split(' ');
        return [outcome.join(' '), Number(count)];
      }),
    );
  }

  /** The parts of the report by their titles, each with the ids of the practices in it. */
  get findings(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(
      this.all('[part~="report"] h4').map((title) => [
        wordsOf(title).replace(/ \d+$/, ''),
        [...(title.parentElement?.querySelectorAll<HTMLElement>('[data-practice]') ?? [])].map(
          ({dataset}) => dataset['practice'] ?? '',
        ),
      ]),
    );
  }

  /** What the report says of a practice. */
  finding(practice: string): string {
    return wordsOf(this.find(`[part~="report"] [data-practice="${practice}"]`));
  }

  /** The colours of the words in the picture. */
  get inks(): readonly string[] {
    const words = this.all<SVGTextElement>('[part~="report"] svg text');
    return [...new Set(words.map((each) => getComputedStyle(each).fill))];
  }

  get report(): string {
    return wordsOf(this.find('[part~="report"]'));
  }

  get answers(): Answers {
    return this.element.answers;
  }

  /** What a person reads and presses on this screen: the title first. */
  get readable(): readonly HTMLElement[] {
    return this.all('#heading, h2, p, legend, label, label span, input, select, summary, button, li, h4, h5');
  }

  /** What the screen consists of, for axe and for style: not for reaching into. */
  get surface(): HTMLElement {
    return this.find('[lang]');
  }
}
