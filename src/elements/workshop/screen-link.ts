/** The address of the screen for the room: that of this page, with the workshop that it is to show. */
import type {Id} from '../../core/questionnaire.js';

const mark = '#ddw-screen=';

export const screenLink = (workshop: Id): string => location.href.replace(/#.*$/, '') + mark + workshop;

/** The workshop that this window is to show. It stays in the address: reloaded, it is a screen again. */
export function screenInAddress(): Id | undefined {
  const {hash} = location;
  const id = hash.slice(mark.length);
  return hash.startsWith(mark) && /^[0-9A-Z]{1,32}$/.test(id) ? id : undefined;
}
