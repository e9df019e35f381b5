/**
 * Prints the report as a page of its own, without the page around it: in a frame without an address,
 * so that nothing is loaded and the host's content security policy holds there too.
 */
import {render} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {ReportHtml} from '../../exports/html.js';

/**
 * Opens the print dialog; the frame goes once the printing is done.
 *
 * @param place where the frame may stand: the element's own shadow root
 */
export function printPage(place: ShadowRoot, {title, lang, body, css}: ReportHtml): void {
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
  page.documentElement.lang = lang;
  // A constructed sheet belongs to the document that made it.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [sheet];
  // Every text in it is escaped; lit's policy is the one that a host with trusted types has to allow.
  render(unsafeHTML(body), page.body, {creationScope: page});
  view.addEventListener('afterprint', () => {
    frame.remove();
  });
  view.focus();
  view.print();
}
