/** Drives the check of several homes in the words of its user: the room of the homes, and the matrix. */
import type {Answers} from '../src/core/answers.js';
import type {Depth} from '../src/core/kept-session.js';
import {CheckHarness, until, wordsOf} from './harness.js';

export class HomesHarness extends CheckHarness {
  static of({element}: CheckHarness): HomesHarness {
    return new HomesHarness(element);
  }

  /** At the first question of these answers that is open, or at their report. */
  static async with(answers: Answers, depth: Depth = 'full'): Promise<HomesHarness> {
    const check = HomesHarness.of(await CheckHarness.resume(answers, depth));
    await check.start();
    // What is shown of several homes comes a moment after the first question about one of them.
    const isOfHome = (): boolean => check.screen === 'question' && check.above.includes(' · ');
    if (answers.homes.length > 1 && isOfHome()) {
      await until(() => check.progress.startsWith('Woning'), 'it does not say which home');
    }
    return check;
  }

  /** Into the room of the homes, from a screen that leads there. */
  async enter(): Promise<void> {
    await this.press(this.buttons.includes('Woningen') ? 'Woningen' : 'Meer woningen');
    await until(() => this.heading === 'Woningen', 'the room did not come');
  }

  /** Chooses from a list by its words and those of the entry. */
  async pick(list: string, entry: string): Promise<void> {
    const select = this.#list(list);
    const option = [...select.options].find((each) => wordsOf(each) === entry);
    if (!option) throw new Error(`"${entry}" is not in "${list}": ${this.entries(list).join(' | ')}`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await this.settled();
  }

  /** What can be chosen from a list. */
  entries(list: string): readonly string[] {
    return [...this.#list(list).options].map(wordsOf);
  }

  #list(words: string): HTMLSelectElement {
    const select = this.#labelled(words).control;
    if (!(select instanceof HTMLSelectElement)) throw new Error(`"${words}" is no list.`);
    return select;
  }

  #labelled(words: string): HTMLLabelElement {
    const label = this.all<HTMLLabelElement>('label')
      .filter((each) => wordsOf(each.querySelector('span') ?? each) === words)
      .at(-1);
    if (!label) throw new Error(`Nothing is called "${words}" on "${this.heading}".`);
    return label;
  }

  /** Types into a field by its words. */
  async write(field: string, text: string): Promise<void> {
    const input = this.#labelled(field).control as HTMLInputElement | null;
    if (!input) throw new Error(`"${field}" is no field.`);
    input.value = text;
    input.dispatchEvent(new Event('input', {bubbles: true}));
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await this.settled();
  }

  /** The names in the fields of the homes that are shown. */
  get names(): readonly string[] {
    return this.all<HTMLInputElement>('input[name="home-name"]').map(({value}) => value);
  }

  /** How far each of them is. */
  get progresses(): readonly string[] {
    return this.all('.homes li > p').map(wordsOf);
  }

  /** What was done last. */
  get done(): string {
    return wordsOf(this.find('.home-done'));
  }

  async add(name: string): Promise<void> {
    await this.write('Naam van de nieuwe woning', name);
    await this.press('Voeg toe');
  }

  async paste(text: string): Promise<void> {
    await this.write('Zet elke naam op een eigen regel, bijvoorbeeld geplakt uit een lijst.', text);
    await this.press('Voeg deze woningen toe');
  }

  /** What stands above the question. */
  get above(): string {
    return wordsOf(this.find('legend > span'));
  }

  // The matrix.

  get hasMatrix(): boolean {
    return this.root.querySelector('[part~="matrix"]') !== null;
  }

  /** The homes shown. */
  get columns(): readonly string[] {
    return this.all('[part~="matrix"] thead th').slice(1).map(wordsOf);
  }

  /** Each row: the practice, and the verdict in each home shown. */
  get matrix(): readonly (readonly string[])[] {
    return this.all<HTMLTableRowElement>('[part~="matrix"] tbody tr').map((row) => [...row.cells].map(wordsOf));
  }

  /** The signs beside the words of the verdict. */
  get signs(): Readonly<Record<string, string>> {
    const buttons = this.all('[part~="matrix"] td button');
    return Object.fromEntries(
      buttons.map((each) => [wordsOf(each), getComputedStyle(each, '::before').content.replace(/ \/.*$/, '')]),
    );
  }

  /** How many elements it consists of. */
  get matrixSize(): number {
    return this.all('[part~="matrix"] *').length;
  }

  /** How many elements the whole screen consists of. */
  get size(): number {
    return this.all('*').length;
  }

  #cell(practice: string, home: string): HTMLElement {
    const row = this.all<HTMLTableRowElement>('[part~="matrix"] tbody tr').find(
      ({cells}) => wordsOf(cells[0]) === practice,
    );
    const cell = row && (row.cells.length > 2 ? row.cells[1 + this.columns.indexOf(home)] : row.cells[1]);
    const button = cell?.querySelector('button');
    if (!button) throw new Error(`The matrix has no cell for "${practice}" in "${home}".`);
    return button;
  }

  async openCell(practice: string, home: string): Promise<void> {
    this.#cell(practice, home).click();
    await this.settled();
  }

  /** Whether the focus is in the cell. */
  isFocusIn(practice: string, home: string): boolean {
    return this.root.activeElement === this.#cell(practice, home);
  }

  /** Why the open cell has its verdict; empty where none is open. */
  get opened(): string {
    return wordsOf(this.root.querySelector('[part~="matrix"] section'));
  }

  /** A part of the report by its title. */
  section(title: string): string {
    const found = this.all('[part~="report"] h4').find((each) => wordsOf(each).startsWith(title));
    return wordsOf(found?.parentElement);
  }

  /** How many cells Tab leads to. */
  get tabbableCells(): number {
    return this.all('[part~="matrix"] td button').filter(({tabIndex}) => tabIndex === 0).length;
  }
}
