/** Hands a file to the person: by a save dialog where the browser has one, else as a plain download. */

/** What is handed over. */
export interface FileToSave {
  /** With its extension. */
  readonly name: string;
  /** Its media type, such as `text/csv;charset=utf-8`. */
  readonly type: string;
  readonly content: string | Blob;
}

/** As far as it is used here; TypeScript does not know it, and not every browser has it. */
interface SavePicker {
  showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly {readonly accept: Readonly<Record<string, readonly string[]>>}[];
  }) => Promise<{createWritable(): Promise<WritableStream & {write(data: Blob): Promise<void>}>}>;
}

/** How long the bytes stay at hand for a download that has begun. */
const WHILE_DOWNLOADING = 60_000;

/**
 * Saves a file where the person wants it. A dialog that was closed without a choice is no error. A
 * dialog that the browser does not allow here (a frame, too long after the click) gives way to a
 * plain download; of that nobody can tell whether it was kept.
 */
export async function saveFile({name, type, content}: FileToSave): Promise<'saved' | 'cancelled'> {
  const blob = new Blob([content], {type});
  const {showSaveFilePicker} = globalThis as SavePicker;
  if (showSaveFilePicker) {
    try {
      const accept = {[type.split(';', 1)[0] ?? type]: [name.slice(name.lastIndexOf('.'))]};
      const handle = await showSaveFilePicker.call(globalThis, {suggestedName: name, types: [{accept}]});
      const file = await handle.createWritable();
      await file.write(blob);
      await file.close();
      return 'saved';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    }
  }
  download(name, blob);
  return 'saved';
}

function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, WHILE_DOWNLOADING);
}
