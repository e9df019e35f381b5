/** How full a screen is, so that its letters are as large as they can be. */
export type Load = 'light' | 'medium' | 'heavy' | 'full' | 'packed';

/** @param letters how many letters the text has that the screen has to hold */
export function loadOf(letters: number): Load {
  if (letters <= 400) return 'light';
  if (letters <= 520) return 'medium';
  if (letters <= 680) return 'heavy';
  return letters <= 860 ? 'full' : 'packed';
}
