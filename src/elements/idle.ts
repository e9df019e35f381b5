/** Calls once the browser has nothing better to do. */
export function whenIdle(then: () => void): void {
  // WebKit has no idle callback.
  if (typeof globalThis.requestIdleCallback === 'function') globalThis.requestIdleCallback(then, {timeout: 2000});
  else setTimeout(then, 200);
}
