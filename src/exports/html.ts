/** The report as a page that stands alone: it opens anywhere, asks for nothing and runs nothing. */
import type {ExportOrder} from './order.js';
import {html, raw} from './page/markup.js';
import {pageStyles} from './page/styles.js';
import {writeBlocks} from './page/write-blocks.js';
import {reportDocument} from './report-document.js';

/** The report as the parts of a page, for whoever has a page of their own for it. */
export interface ReportHtml {
  readonly title: string;
  readonly lang: string;
  /** What stands in `<body>`; every text in it is escaped. */
  readonly body: string;
  readonly css: string;
}

export function reportHtml(order: ExportOrder): ReportHtml {
  const {title, organisation, language, blocks} = reportDocument(order);
  const body = html`<main>\n<h1>${title}</h1>\n${writeBlocks(blocks, order.picture)}</main>`;
  return {
    title: [title, organisation, order.assessment.on].filter(Boolean).join(' · '),
    lang: language,
    body: body.source,
    css: pageStyles + (order.picture?.css ?? ''),
  };
}

/** The text of the file. Whatever it holds, a browser loads and runs nothing of it. */
export function htmlReport(order: ExportOrder): string {
  const {title, lang, body, css} = reportHtml(order);
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${raw(css.replaceAll('</', '<\\/'))}</style>
</head>
<body>
${raw(body)}
</body>
</html>
`.source;
}
