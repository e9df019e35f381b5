/** A link that carries the code of a session behind `#`, where no server sees it. */

const mark = '#ddc=';

/** The address of this page with a code. */
export const linkTo = (code: string): string => location.href.split('#', 1)[0] + mark + code;

/** The code in the address of this page, once: it is taken out of the address bar. */
export function takeCodeFromLink(): string | undefined {
  const {hash, pathname, search} = location;
  if (!hash.startsWith(mark)) return undefined;
  history.replaceState(history.state, '', pathname + search);
  return hash.slice(mark.length);
}
