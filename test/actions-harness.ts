/** Drives what a person does with a report, and the room of the actions, in the words of its user. */
import type {DualDependencyCheck} from '../src/elements/dual-dependency-check.js';
import {CheckHarness, until, wordsOf} from './harness.js';

/** A field that can be written into or chosen from. */
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export class ActionsHarness extends CheckHarness {
  static of({element}: {readonly element: DualDependencyCheck}): ActionsHarness {
    return new ActionsHarness(element);
  }

  /** Into the room of the actions, from the report. */
  async enter(): Promise<void> {
    const way = this.all('[part~="follow-up"] button').find((each) => wordsOf(each).startsWith('Acties'));
    way?.click();
    await this.settled();
  }

  /** The cards: what stands in each. */
  get cards(): readonly string[] {
    return this.all('.action-card').map(wordsOf);
  }

  /** What is to be done, card by card. */
  get tasks(): readonly string[] {
    return this.all<HTMLTextAreaElement>('.action-card textarea').map(({value}) => value);
  }

  /** The title of each card. */
  get titles(): readonly string[] {
    return this.all('.action-card h4').map(wordsOf);
  }

  /** What the list says of itself. */
  get count(): string {
    return this.all('[part~="room"] .count-line, [part~="room"] .count-line + .late').map(wordsOf).join(' ').trim();
  }

  get status(): string {
    return this.all('.file-status [role="status"]').map(wordsOf).join('');
  }

  /** A field of a card, or of the screen, by its label. */
  field<T extends Field = HTMLInputElement>(label: string, card?: number): T {
    const place = card === undefined ? this.root : this.all('.action-card')[card];
    const labels = [...(place?.querySelectorAll('label') ?? [])];
    const found = labels.find((each) => wordsOf(each).startsWith(label));
    const field = found?.htmlFor ? this.root.getElementById(found.htmlFor) : found?.querySelector('input');
    if (!field) throw new Error(`No field "${label}": ${labels.map(wordsOf).join(' | ')}`);
    return field as Element as T;
  }

  has(label: string, card?: number): boolean {
    const place = card === undefined ? this.root : this.all('.action-card')[card];
    return [...(place?.querySelectorAll('label') ?? [])].some((each) => wordsOf(each).startsWith(label));
  }

  /** Writes into a field, or chooses in it. */
  async write(label: string, text: string, card?: number): Promise<void> {
    const field = this.field<Field>(label, card);
    if (field instanceof HTMLSelectElement) {
      const option = [...field.options].find((each) => wordsOf(each) === text);
      if (!option) throw new Error(`No "${text}" in "${label}".`);
      field.value = option.value;
    } else {
      field.value = text;
    }
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {bubbles: true}));
    await this.settled();
  }

  /** Presses a button within a card, by how its words begin. */
  async pressIn(card: number, words: string): Promise<void> {
    await this.#press([...(this.all('.action-card')[card]?.querySelectorAll('button') ?? [])], words);
  }

  /** Presses a button of the finding of a practice, by how its words begin. */
  async pressAt(practice: string, words: string): Promise<void> {
    const finding = this.find(`[part~="report"] [data-practice="${practice}"]`);
    await this.#press([...finding.querySelectorAll('button')], words);
  }

  async #press(buttons: readonly HTMLButtonElement[], words: string): Promise<void> {
    const button = buttons.find((each) => wordsOf(each).startsWith(words));
    if (!button) throw new Error(`No button "${words}": ${buttons.map(wordsOf).join(' | ')}`);
    button.click();
    await this.settled();
  }

  /** The buttons of the finding of a practice. */
  buttonsAt(practice: string): readonly string[] {
    return [...this.find(`[part~="report"] [data-practice="${practice}"]`).querySelectorAll('button')].map(wordsOf);
  }

  /** Whether the focus is in this field. */
  isIn(field: Element): boolean {
    return this.root.activeElement === field;
  }

  /** From here on by key. */
  focusHeading(): void {
    this.find('#heading').focus();
  }

  /** The options of a field to choose from. */
  choices(label: string): readonly string[] {
    return [...this.field<HTMLSelectElement>(label).options].map(wordsOf);
  }

  // Papers.

  /** Ticks a paper of a practice, by its place. */
  async tick(practice: string, index = 0): Promise<void> {
    this.#papers(practice)[index]?.click();
    await this.settled();
  }

  ticked(practice: string): readonly boolean[] {
    return this.#papers(practice).map(({checked}) => checked);
  }

  #papers(practice: string): readonly HTMLInputElement[] {
    const finding = this.find(`[part~="report"] [data-practice="${practice}"]`);
    return [...finding.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  get papersCount(): string {
    return wordsOf(this.root.querySelector('[part~="report"] .hint strong'));
  }

  // Files.

  async openDetails(words: string): Promise<void> {
    const summary = this.all('summary').find((each) => wordsOf(each) === words);
    const details = summary?.parentElement;
    if (!(details instanceof HTMLDetailsElement)) throw new Error(`Nothing to open: "${words}".`);
    if (!details.open) summary?.click();
    await until(() => details.open, `"${words}" did not open`);
    await this.settled();
  }

  get fingerprint(): string {
    return wordsOf(this.root.querySelector('code')).replaceAll(' ', '');
  }
}
