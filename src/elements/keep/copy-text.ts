/** Puts a text on the clipboard, or selects it where the browser has no clipboard for pages. */
export async function copyText(text: string, shown: Element | null): Promise<'copied' | 'selected'> {
  // Without a secure context there is none, whatever TypeScript says.
  const {clipboard} = navigator as {readonly clipboard?: Clipboard};
  try {
    await clipboard?.writeText(text);
    if (clipboard) return 'copied';
  } catch {
    // Not allowed here: the person copies it.
  }
  if (shown instanceof HTMLInputElement) {
    shown.focus();
    shown.select();
  } else if (shown) getSelection()?.setBaseAndExtent(shown, 0, shown, shown.childNodes.length);
  return 'selected';
}
