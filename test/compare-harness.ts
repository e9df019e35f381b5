/** Lays sessions beside the present one, in the words of a user. */
import {sessionFile, sessionFileText} from '../src/core/write-session.js';
import type {KeptSession} from '../src/core/kept-session.js';
import {dutch} from './dossier.js';
import {CheckHarness, until, wordsOf} from './harness.js';

/** The text of the file that a session would be saved in. */
export const fileOf = (session: KeptSession): string => sessionFileText(sessionFile(dutch, session));

export class CompareHarness extends CheckHarness {
  /** From the report of these answers into the room. */
  static async from(answers: unknown, {day}: {readonly day?: string} = {}): Promise<CompareHarness> {
    const report = await CheckHarness.reportOn(answers, 'full');
    if (day) report.element.day = day;
    await report.settled();
    await report.press('Vergelijk met eerder');
    return new CompareHarness(report.element);
  }

  /** Chooses files, and waits until something came of them. */
  async layFiles(...texts: readonly string[]): Promise<void> {
    const before = this.lying.length + this.faults.length;
    const transfer = new DataTransfer();
    texts.forEach((text, index) => transfer.items.add(new File([text], `bestand-${index + 1}.json`)));
    const input = this.find<HTMLInputElement>('input[type="file"]');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await until(() => this.lying.length + this.faults.length >= before + texts.length, 'nothing came of the files');
    await this.settled();
  }

  async layCode(code: string): Promise<void> {
    const field = this.find<HTMLInputElement>('input[name="code"]');
    field.value = code;
    await this.press('Leg deze code erbij');
  }

  /** What stands in the field for a code. */
  get typedCode(): string {
    return this.find<HTMLInputElement>('input[name="code"]').value;
  }

  async see(what: string): Promise<void> {
    const label = this.all('label').find((each) => wordsOf(each) === what);
    if (!label) throw new Error(`"${what}" cannot be chosen.`);
    label.click();
    await this.settled();
  }

  get lying(): readonly string[] {
    return this.all('.lying li b').map(wordsOf);
  }

  get faults(): readonly string[] {
    return this.all('.fault').map(wordsOf);
  }

  /** What changed: the practice, what was and is said, and why. */
  get changed(): Readonly<Record<string, {readonly said: string; readonly why: readonly string[]}>> {
    return Object.fromEntries(
      this.all('.changed > li').map((item) => [
        item.dataset['practice'],
        {
          said: [...item.querySelectorAll('.was-is > .verdict')].map(wordsOf).join(' → '),
          why: [...item.querySelectorAll('.reasons li')].map(wordsOf),
        },
      ]),
    );
  }

  /** The table: practice and what is said of it in each column. */
  get table(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(
      this.all<HTMLElement>('tbody tr[data-practice]').map((row) => [
        row.dataset['practice'],
        [...row.querySelectorAll('td')].map(wordsOf),
      ]),
    );
  }
}
