/** How the document looks: on a screen of any width, and on paper. Always dark on light. */
export const pageStyles = `
:root {
  color-scheme: light;
  --bg: #fff; --fg: #1a2530; --muted: #51606e; --line: #d7dde3; --field: #77848f; --soft: #f4f7f9;
  --unacceptable: #a51f17; --attention: #855400; --acceptable: #1b683a; --unclear: #4b5a69;
}
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--bg); -webkit-text-size-adjust: 100%; }
body {
  max-width: 50rem; margin: 0 auto; padding: clamp(1.25rem, 5vw, 3.5rem);
  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
  font-size: 1rem; line-height: 1.5; color: var(--fg); overflow-wrap: break-word;
}
h1, h2, h3, h4 { margin: 0; line-height: 1.25; text-wrap: balance; break-after: avoid; }
h1 { font-size: clamp(1.7rem, 5vw, 2.3rem); letter-spacing: -0.015em; }
h2 { margin: 2.6rem 0 1rem; padding-bottom: 0.35rem; border-bottom: 2px solid var(--fg); font-size: 1.35rem; }
h3 { margin: 1.5rem 0 0.4rem; font-size: 1.08rem; }
h4 { margin: 1.2rem 0 0.5rem; font-size: 1rem; }
p { margin: 0 0 0.7rem; text-wrap: pretty; white-space: pre-line; orphans: 3; widows: 3; }
.lead { font-size: 1.3rem; font-weight: 600; line-height: 1.35; }
.quiet { font-size: 0.88rem; color: var(--muted); }
.label { margin-bottom: 0.2rem; font-size: 0.88rem; font-weight: 600; color: var(--muted); break-after: avoid; }
b { font-weight: 650; }
a { color: inherit; text-decoration-color: var(--field); text-underline-offset: 0.15em; overflow-wrap: anywhere; }
ul { margin: 0 0 0.8rem; padding-left: 1.2rem; }
ul.unmarked { padding: 0; list-style: none; }
.unmarked li { padding-left: 1.35em; text-indent: -1.35em; }
li { margin-bottom: 0.25rem; white-space: pre-line; }
.unacceptable { color: var(--unacceptable); }
.attention { color: var(--attention); }
.acceptable { color: var(--acceptable); }
.unclear, .not-applicable, .not-looked-at { color: var(--unclear); }
.finding { margin: 0 0 1.5rem; padding-left: 1.1rem; border-left: 4px solid currentcolor; }
.finding > * { color: var(--fg); }
.finding > .quiet, .finding > .label { color: var(--muted); }
.finding h3 { margin-top: 0; }
.together + .together { margin-top: 1rem; padding-top: 1rem; border-top: 1px dashed var(--line); }
.advice { margin: 0 0 0.8rem; padding: 0.7rem 0.9rem; background: var(--soft); border: 1px solid var(--line); border-radius: 4px; }
.advice p:last-child { margin: 0; }
dl { margin: 0 0 1rem; }
dd { margin: 0; white-space: pre-line; }
.facts { margin-top: 1.25rem; }
.facts > div { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 4fr); gap: 0 1rem; padding: 0.2rem 0; }
.facts dt { color: var(--muted); }
@media (max-width: 28rem) { .facts > div { grid-template-columns: minmax(0, 1fr); } }
.answers > div { padding: 0.4rem 0; border-top: 1px solid var(--line); }
.table { margin: 0 0 1.2rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.92rem; }
caption.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
caption { padding: 0 0 0.4rem; text-align: left; font-size: 0.88rem; font-weight: 600; color: var(--muted); }
th, td { padding: 0.45rem 0.7rem 0.45rem 0; text-align: left; vertical-align: top; white-space: pre-line; overflow-wrap: break-word; }
thead th { border-bottom: 1.5px solid var(--fg); vertical-align: bottom; }
tbody tr { border-bottom: 1px solid var(--line); }
tbody th { font-weight: 400; min-width: 9rem; }
td { min-width: 5rem; }
.signature > div { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 3fr); align-items: end; }
.signature dt { color: var(--muted); }
.signature dd { height: 3rem; border-bottom: 1px solid var(--field); }
code { font-family: ui-monospace, 'Cascadia Mono', 'Liberation Mono', Consolas, monospace; font-size: 0.95rem; word-spacing: 0.3em; }
.picture { max-width: 40rem; margin: 1.5rem 0 2rem; overflow: visible; }
.picture svg { display: block; overflow: visible; }
@page {
  size: A4; margin: 18mm 18mm 20mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #51606e; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.45; }
  h1 { font-size: 22pt; }
  h2 { margin: 20pt 0 8pt; font-size: 14pt; }
  h3 { font-size: 11.5pt; }
  h4 { font-size: 10pt; }
  .lead { font-size: 13pt; }
  .quiet, .label, caption { font-size: 8.8pt; }
  .table { overflow: visible; }
  table { font-size: 9pt; table-layout: fixed; }
  th, td { min-width: 0; padding-right: 5pt; }
  .columns-7, .columns-6, .columns-5 { font-size: 8pt; }
  tbody th, td { min-width: 0; }
  thead th:first-child { width: 30%; }
  thead { display: table-header-group; }
  /* Small enough to stand with the verdict; what it says need not be said twice on paper. */
  .picture { margin: 0.5rem 0 0; zoom: 0.75; }
  .picture + .table { display: none; }
  tr, li, dl > div, .together, .advice, .picture, .finding.acceptable { break-inside: avoid; }
  caption, .label, .finding > h3, .finding > h3 + .quiet { break-after: avoid; }
  .new-page { break-before: page; margin-top: 0; }
  a { text-decoration: none; }
}
`;
