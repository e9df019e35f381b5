/** The real elements, or the real frames, as these settings show them. What did not change stays as it is. */
import {attributes, frameAddress, parts} from './parts.js';
import type {Part} from './parts.js';
import type {Settings} from './settings.js';
import type {Language} from './words.js';

const known = ['lang', 'depth', 'accent', 'font', 'corner', 'scheme'];

/** An element asks for its script when it is first shown; a browser loads that once. */
function elementOf(part: Part, files: string): HTMLElement {
  void import(/* @vite-ignore */ `${files}dual-dependency-${part}.js`);
  return document.createElement(`dual-dependency-${part}`);
}

function tell(element: HTMLElement, part: Part, settings: Settings, language: Language): void {
  // A server is named in the code to copy; trying choices out sends nothing to it.
  const told = new Map(attributes(part, {...settings, server: ''}));
  if (settings.language === 'page') told.set('lang', language);
  for (const name of known) {
    const value = told.get(name);
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

function frameOf(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('data-dual-dependency-frame', '');
  frame.height = '720';
  return frame;
}

export function showPreview(place: HTMLElement, settings: Settings, files: string, language: Language): void {
  const shown = parts(settings);
  for (const child of [...place.children]) {
    const {part, way} = (child as HTMLElement).dataset;
    if (way !== settings.way || !shown.includes(part as Part)) child.remove();
  }
  for (const part of shown) {
    let child = place.querySelector<HTMLElement>(`[data-part=${part}]`);
    if (!child) {
      child = settings.way === 'frame' ? frameOf() : elementOf(part, files);
      child.dataset['part'] = part;
      child.dataset['way'] = settings.way;
    }
    if (child instanceof HTMLIFrameElement) {
      const spoken = settings.language === 'page' ? language : settings.language;
      const own = {...settings, language: spoken, base: files, origin: location.origin} as const;
      const address = frameAddress(part, own);
      if (child.getAttribute('src') !== address) child.setAttribute('src', address);
      child.title = `dual-dependency-${part}`;
    } else {
      tell(child, part, settings, language);
    }
    if (!child.isConnected) place.append(child);
  }
}
