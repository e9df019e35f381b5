/**
 * For the page that holds frames: gives each `iframe[data-dual-dependency-frame]` the height that it
 * asks for, also those that come later. It listens to such a frame alone, at the origin of its address.
 */
import {askMessage, heightIn} from './message.js';

const mark = 'data-dual-dependency-frame';

const originOf = (frame: HTMLIFrameElement): string => new URL(frame.src, document.baseURI).origin;

addEventListener('message', ({source, origin, data}) => {
  const height = heightIn(data);
  if (height === undefined || !source) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(`iframe[${mark}]`)) {
    if (frame.contentWindow === source && originOf(frame) === origin) frame.style.height = `${height}px`;
  }
});

// A frame that was there before this script has told its height to nobody.
for (const frame of document.querySelectorAll<HTMLIFrameElement>(`iframe[${mark}]`)) {
  frame.contentWindow?.postMessage(askMessage, originOf(frame));
}
