/** Moments at which a device may have come back from sleep, or to another network. */

/**
 * Calls when the page is seen again, or the device says that it is on a network again.
 *
 * @returns stops it
 */
export function onWake(call: () => void): () => void {
  // Neither is there outside a page.
  const page = typeof document === 'undefined' ? undefined : document;
  const device = typeof window === 'undefined' ? undefined : window;
  const seen = (): void => {
    if (page?.visibilityState === 'visible') call();
  };
  page?.addEventListener('visibilitychange', seen);
  device?.addEventListener('online', call);
  return () => {
    page?.removeEventListener('visibilitychange', seen);
    device?.removeEventListener('online', call);
  };
}
