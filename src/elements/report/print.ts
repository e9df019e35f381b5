/**
 * Prints the report as a document of its own, without the page around it: in a frame without an
 * address, so that nothing is loaded and the host's content security policy holds there too.
 */
import {render} from 'lit';
import type {CSSResult, TemplateResult} from 'lit';

export interface PrintOrder {
  /** Where the frame may stand: the element's own shadow root. */
  readonly place: ShadowRoot;
  readonly title: string;
  readonly language: string;
  readonly content: TemplateResult;
  readonly styles: readonly CSSResult[];
}

/** Opens the print dialog; the frame goes once the printing is done. */
export function printDocument({place, title, language, content, styles}: PrintOrder): void {
  place.querySelector('.print-frame')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = title;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  place.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  const page = frame.contentDocument;
  if (!view || !page) return;
  page.title = title;
  page.documentElement.lang = language;
  // A constructed sheet belongs to the document that made it.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles.map(({cssText}) => cssText).join('\n'));
  page.adoptedStyleSheets = [sheet];
  render(content, page.body, {creationScope: page});
  view.addEventListener('afterprint', () => {
    frame.remove();
  });
  view.focus();
  view.print();
}
