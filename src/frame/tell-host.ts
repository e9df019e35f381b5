/** Tells the page that holds the frame what it needs to show it, and nobody else anything. */
import {asksHeight, focusMessage, heightMessage} from './message.js';
import type {FocusMessage, HeightMessage} from './message.js';

/** @param origin that of the page; of another it is told nothing, and not listened to */
export function tellHost(origin: string): void {
  const tell = (message: FocusMessage | HeightMessage): void => {
    parent.postMessage(message, origin);
  };
  const tellHeight = (): void => tell(heightMessage(document.documentElement.getBoundingClientRect().height));

  // Also without the observer: a frame of another origin that is out of sight may not be drawn, and then
  // nothing is observed until somebody has scrolled to it.
  tellHeight();
  new ResizeObserver(tellHeight).observe(document.documentElement);
  addEventListener('message', ({source, origin: from, data}) => {
    if (source === parent && from === origin && asksHeight(data)) tellHeight();
  });
  addEventListener('focusin', (event) => {
    // The document sees the element; where in it the focus is lies in its shadow tree.
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    // Not before the browser has moved the page along itself, where it does.
    requestAnimationFrame(() => {
      if (target.isConnected) tell(focusMessage(target.getBoundingClientRect().top));
    });
  });
}
