import {LitElement} from 'lit';

/** Gives the focus to an element that is there only after the next update. */
export function focusOn(root: ShadowRoot | null, selector: string): void {
  const host = root?.host;
  if (!(host instanceof LitElement)) return;
  void host.updateComplete.then(() => {
    root?.querySelector<HTMLElement>(selector)?.focus();
  });
}
