/**
 * Whether a text that is no JSON only lacks its end, as a file does whose download broke off. It looks
 * at strings and brackets and not at what `JSON.parse` says of it: each engine words that differently.
 */

const closing: ReadonlyMap<string, string> = new Map([['{', '}'], ['[', ']']]);
/** What stands outside of strings and brackets: white space, numbers and the three words. */
const between = /[\s,:\d+\-.eEtrufalsn]/;

/** Whether a text begins as the JSON of an object or a list does, and ends before that is closed. */
export function isCutOff(text: string): boolean {
  const open: string[] = [];
  let inString = false;
  let escaped = false;
  let isEnd = false;
  for (const character of text.trimStart()) {
    if (inString) {
      if (character < ' ') return false;
      if (escaped) escaped = false;
      else if (character === '\\') escaped = true;
      else if (character === '"') inString = false;
      continue;
    }
    if (isEnd) return false;
    const close = closing.get(character);
    if (close) open.push(close);
    else if (open.length === 0) return false;
    else if (character === '"') inString = true;
    else if (character === '}' || character === ']') {
      if (open.pop() !== character) return false;
      isEnd = open.length === 0;
    } else if (!between.test(character)) return false;
  }
  return open.length > 0;
}
