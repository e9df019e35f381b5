/** Pages of their own, in a frame: one of the site, or one that a test writes. It goes after the test. */
import {fixture, html} from '@open-wc/testing';
import {CheckHarness, until} from './harness.js';

export interface OpenPage {
  readonly check: CheckHarness;
  readonly page: Document;
  readonly view: Window & typeof globalThis;
}

/** From a frame that has been told what to show, once the check on it is there. */
async function opened(frame: HTMLIFrameElement): Promise<OpenPage> {
  frame.width = '1280';
  frame.height = '900';
  await until(() => {
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    // A frame shows an empty page first.
    const element = view?.document.querySelector('dual-dependency-check');
    return element?.shadowRoot?.firstElementChild;
  }, `no check on ${frame.src || 'the page'}`);
  const view = frame.contentWindow as Window & typeof globalThis;
  const check = CheckHarness.in(view.document);
  await check.settled();
  return {check, page: view.document, view};
}

/** A page of this server, such as `/dist/site/check.html`. */
export async function openPage(path: string): Promise<OpenPage> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title=${path}></iframe>`);
  frame.src = path;
  return opened(frame);
}

/** A page of this markup, with the built check loaded from this folder. */
export async function writePage(folder: string, body: string): Promise<OpenPage> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page with the check"></iframe>`);
  frame.srcdoc = `<!doctype html><html lang="nl"><script type="module"
    src="${folder}/dual-dependency-check.js"></script><body>${body}</body></html>`;
  return opened(frame);
}

/** What a page has asked of the network by script, by path; without what the test server adds. */
export const requestsOf = (view: Window): readonly string[] =>
  view.performance
    .getEntriesByType('resource')
    .map(({name}) => new URL(name))
    .filter(({pathname}) => !pathname.startsWith('/__web-'))
    .map(({pathname, search}) => pathname + search);

/** Prints nothing in this window and its frames, and hands over each document that would be printed. */
export function stubPrint(
  view: Window & typeof globalThis,
): {readonly printed: Document[]; readonly restore: () => void} {
  const printed: Document[] = [];
  const {prototype} = view.HTMLIFrameElement;
  const original = Object.getOwnPropertyDescriptor(prototype, 'contentWindow');
  if (!original?.get) throw new Error('This engine has no contentWindow to stub.');
  const {get} = original;
  Object.defineProperty(prototype, 'contentWindow', {
    ...original,
    get(this: HTMLIFrameElement) {
      const inner = get.call(this) as (Window & typeof globalThis) | null;
      if (inner) inner.print = () => void printed.push(inner.document);
      return inner;
    },
  });
  return {
    printed,
    restore: () => {
      Object.defineProperty(prototype, 'contentWindow', original);
    },
  };
}
