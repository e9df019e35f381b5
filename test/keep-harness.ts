/** Drives the room in which a session is kept and opened, in the words of its user. */
import {noAnswers} from '../src/core/answers.js';
import type {Answers} from '../src/core/answers.js';
import {deviceMark} from '../src/elements/device-mark.js';
import {CheckHarness, until, wordsOf} from './harness.js';

export const keepRoom = 'Bewaren of openen';

export class KeepHarness extends CheckHarness {
  static of({element}: CheckHarness): KeepHarness {
    return new KeepHarness(element);
  }

  /** Into the room from any screen. */
  async enter(): Promise<void> {
    await this.press(keepRoom);
    await until(() => this.heading === keepRoom, 'the room did not come');
  }

  /** What is said of what was just done. */
  get done(): string {
    return this.all('[role="status"]').map(wordsOf).filter(Boolean).join(' ');
  }

  /** What went wrong. */
  get wrong(): string {
    return this.all('.fault').map(wordsOf).join(' ');
  }

  get room(): string {
    return wordsOf(this.find('[part~="room"]'));
  }

  /** The lines of what is kept on this device. */
  get kept(): readonly string[] {
    return this.all('[part~="room"] section[aria-labelledby="device"] li > p').map(wordsOf);
  }

  /** Presses a button by its accessible name. */
  async pressNamed(name: string, place = 0): Promise<void> {
    const button = this.all('button').filter((each) => (each.ariaLabel ?? wordsOf(each)) === name)[place];
    if (!button) throw new Error(`No button named "${name}".`);
    button.click();
    await this.settled();
  }

  get code(): string {
    return wordsOf(this.find('#shown-code')).replace(/\s/g, '');
  }

  get link(): string {
    return this.find<HTMLInputElement>('#shown-link').value;
  }

  get typedCode(): string {
    return this.find<HTMLTextAreaElement>('#typed-code').value;
  }

  get organisation(): string {
    return this.find<HTMLInputElement>('input[name="organisation"]').value;
  }

  async #write(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
    field.value = text;
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await this.settled();
  }

  nameOrganisation(name: string): Promise<void> {
    return this.#write(this.find<HTMLInputElement>('input[name="organisation"]'), name);
  }

  async openCode(code: string): Promise<void> {
    await this.#write(this.find<HTMLTextAreaElement>('#typed-code'), code);
    await this.press('Open deze code');
  }

  /** Chooses a file, and waits for what comes of it. */
  async openFile(file: File | string): Promise<void> {
    const field = this.find<HTMLInputElement>('input[type="file"]');
    const given = typeof file === 'string' ? new File([file], 'check.json') : file;
    const before = this.#outcome;
    Object.defineProperty(field, 'files', {configurable: true, value: [given]});
    field.dispatchEvent(new Event('change', {bubbles: true}));
    Reflect.deleteProperty(field, 'files');
    await until(() => this.#outcome !== before, 'nothing came of the file');
    await this.settled();
  }

  get #outcome(): string {
    return `${this.heading}|${this.wrong}|${this.done}`;
  }

  /** The selection on the page is in what is shown of the code, or the field of the link is selected. */
  get isSelected(): boolean {
    const focused = this.root.activeElement;
    return focused instanceof HTMLInputElement && focused.selectionEnd === focused.value.length;
  }

  /** A new element in the place of this one: the page was closed and opened again. */
  async reopenPage(): Promise<KeepHarness> {
    const fresh = document.createElement('dual-dependency-check');
    fresh.day = this.element.day;
    this.element.replaceWith(fresh);
    const check = new KeepHarness(fresh);
    await check.settled();
    return check;
  }

  /** Nothing is answered here. */
  get isBlank(): boolean {
    return this.answers === noAnswers;
  }
}

/** The keys of the check on this device. */
export const deviceKeys = (): readonly string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith(deviceMark));

export function clearDevice(): void {
  for (const key of deviceKeys()) localStorage.removeItem(key);
}

/** The answers in the only copy on this device. */
export function answersOnDevice(): Answers {
  const [key = ''] = deviceKeys();
  const stored = localStorage.getItem(key) ?? '';
  const file = JSON.parse(stored.slice(stored.indexOf('\n'))) as {session: {answers: Answers}};
  return file.session.answers;
}

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

export interface Saving {
  readonly files: SavedFile[];
  readonly restore: () => void;
}

type Picking = typeof globalThis & {showSaveFilePicker?: unknown};

function replacing(picker: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'showSaveFilePicker');
  Object.defineProperty(globalThis, 'showSaveFilePicker', {configurable: true, writable: true, value: picker});
  return () => {
    if (before) Object.defineProperty(globalThis, 'showSaveFilePicker', before);
    else delete (globalThis as Picking).showSaveFilePicker;
  };
}

/** A browser without a save dialog: every download ends here. */
export function catchDownloads(): Saving {
  const files: SavedFile[] = [];
  const restorePicker = replacing(undefined);
  const {prototype} = HTMLAnchorElement;
  prototype.click = function (this: HTMLAnchorElement) {
    const {download, href} = this;
    void fetch(href).then(async (response) => files.push({name: download, text: await response.text()}));
  };
  return {
    files,
    restore: () => {
      // The stub hides the method of every element.
      Reflect.deleteProperty(prototype, 'click');
      restorePicker();
    },
  };
}

/** A browser with a save dialog, in which the person does this. */
export function catchPicks(does: 'saves' | 'cancels' | 'may not'): Saving {
  const files: SavedFile[] = [];
  const restore = replacing(async ({suggestedName}: {suggestedName: string}) => {
    if (does !== 'saves') throw new DOMException('No.', does === 'cancels' ? 'AbortError' : 'SecurityError');
    return {
      createWritable: async () => ({
        write: async (data: Blob) => void files.push({name: suggestedName, text: await data.text()}),
        close: async () => undefined,
      }),
    };
  });
  return {files, restore};
}
