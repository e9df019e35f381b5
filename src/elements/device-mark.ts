/** What the check keeps on this device bears this mark, and nothing else does. */
export const deviceMark = 'dual-dependency-check/';

/** Whether something is kept here. A browser that forbids to look has nothing. */
export function isKeptHere(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(deviceMark));
  } catch {
    return false;
  }
}
