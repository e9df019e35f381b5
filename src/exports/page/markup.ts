/** Markup that is safe to put into a page: only `html` and `raw` make it, and text is escaped. */

/** Markup, and no text. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Part = string | number | Markup | undefined | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// A page holds no character 0: a parser would leave it out, or say what is said here.
const escaped = (text: string): string =>
  text.replace(/[&<>"'\0]/g, (each) => entities[each] ?? '\uFFFD');

function sourceOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.source;
  return typeof part === 'object' ? part.map(sourceOf).join('') : escaped(String(part));
}

/** Markup with text put in; attributes are written within double quotes. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((each, index) => each + sourceOf(parts[index])).join(''));

/** Markup of our own that is put in as it is. */
export const raw = (source: string): Markup => new Markup(source);
