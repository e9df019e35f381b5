/** Breaks a text into lines where nothing can measure it: letters are taken for wide rather than narrow. */

/** How wide a letter is at most on average, as a part of its size. */
const LETTER = 0.54;
const BOLD_LETTER = 0.57;
/** How much wider a letter is in a text of capitals. */
const CAPITAL = 1.3;

const letterOf = (words: string, isBold: boolean): number =>
  (isBold ? BOLD_LETTER : LETTER) * (isOfCapitals(words) ? CAPITAL : 1);

/** More capitals than other letters. */
const isOfCapitals = (words: string): boolean =>
  (words.match(/\p{Lu}/gu)?.length ?? 0) > (words.match(/\p{L}/gu)?.length ?? 0) / 2;

/** How wide a text is about, and rather less than that. */
export const widthOf = (words: string, size: number, isBold = false): number =>
  words.length * size * letterOf(words, isBold);

/** Lines that are at most so wide; what does not fit into so many ends in an ellipsis. */
export function linesOf(
  words: string,
  {width, size, most, isBold = false}: {
    readonly width: number;
    readonly size: number;
    readonly most: number;
    readonly isBold?: boolean;
  },
): readonly string[] {
  const letters = Math.max(1, Math.floor(width / (size * letterOf(words, isBold))));
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const fitting = lines.map((line) => (line.length > letters ? `${line.slice(0, letters - 1)}…` : line));
  if (fitting.length <= most) return fitting;
  const shown = fitting.slice(0, most);
  const last = shown[most - 1] ?? '';
  shown[most - 1] = `${last.length + 1 > letters ? last.slice(0, letters - 1) : last}…`;
  return shown;
}
