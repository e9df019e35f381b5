/** A link that carries the code of a session behind `#`, where no server sees it. */

const mark = '#ddc=';

/** The address of this page with a code. */
export const linkTo = (code: string): string => location.href.replace(/#.*$/, '') + mark + code;

/** The code in a text: the part behind the mark where it is a link, else the text itself. */
export function codeIn(text: string): string {
  const place = text.indexOf(mark);
  return place < 0 ? text : text.slice(place + mark.length);
}

/** The code in the address of this page, once: it is taken out of the address bar. */
export function takeCodeFromLink(): string | undefined {
  const {hash, pathname, search} = location;
  if (!hash.startsWith(mark)) return undefined;
  history.replaceState(history.state, '', pathname + search);
  return codeIn(hash);
}
