/**
 * For the page that holds frames: gives each `iframe[data-dual-dependency-frame]` the height that it
 * asks for, also those that come later, and brings into view where its focus went. It listens to such a
 * frame alone, at the origin of its address.
 */
import {askMessage, focusIn, heightIn} from './message.js';

const marked = 'iframe[data-dual-dependency-frame]';

/** Where a frame is from, by its address; `undefined` where that is no place on the web. */
function originOf({src}: HTMLIFrameElement): string | undefined {
  if (!URL.canParse(src)) return undefined;
  const {protocol, origin} = new URL(src);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}

const frames = (): readonly HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>(marked)];

/** The height is that of the inside; many pages have a border count as part of the height. */
function fit(frame: HTMLIFrameElement, height: number): void {
  const {boxSizing, borderTopWidth, borderBottomWidth, paddingTop, paddingBottom} = getComputedStyle(frame);
  const edges = boxSizing === 'border-box' ? [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom] : [];
  frame.style.height = `${edges.reduce((sum, edge) => sum + parseFloat(edge), height)}px`;
}

/**
 * Not every browser moves the page along when the focus moves in a frame of another origin. Only for
 * whoever is in that frame, and only where the focus went out of view.
 */
function bringIntoView(frame: HTMLIFrameElement, top: number): void {
  if (document.activeElement !== frame) return;
  const place = (): number => frame.getBoundingClientRect().top + frame.clientTop + top;
  const isInView = (): boolean => place() >= 0 && place() < innerHeight;
  if (isInView()) return;
  // By way of the frame, because then a page's `scroll-margin` counts, and what scrolls within a page does.
  frame.scrollIntoView({block: 'start', behavior: 'instant'});
  if (!isInView()) scrollBy({top: place() - innerHeight / 4, behavior: 'instant'});
}

addEventListener('message', ({source, origin, data}) => {
  const [height, top] = [heightIn(data), focusIn(data)];
  if (!source || (height === undefined && top === undefined)) return;
  const frame = frames().find((each) => each.contentWindow === source);
  if (!frame || originOf(frame) !== origin) return;
  if (height !== undefined) fit(frame, height);
  if (top !== undefined) bringIntoView(frame, top);
});

// A frame that was there before this script has told its height to nobody.
for (const frame of frames()) {
  const origin = originOf(frame);
  if (origin) frame.contentWindow?.postMessage(askMessage, origin);
}
