/** To the clipboard. Where the browser refuses, the text is left selected, for the keys to copy. */
export async function copy(place: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(place.value);
    return true;
  } catch {
    place.focus();
    place.select();
    return false;
  }
}
