/** Blocks as HTML. */
import type {Block, Run, Table, Words} from '../document/blocks.js';
import type {Picture} from '../order.js';
import {html, raw} from './markup.js';
import type {Markup} from './markup.js';

export const writeBlocks = (blocks: readonly Block[], picture: Picture | undefined): readonly Markup[] =>
  blocks.map((each) => writeBlock(each, picture));

function writeBlock(block: Block, picture: Picture | undefined): Markup {
  switch (block.kind) {
    case 'heading': {
      const words = writeWords(block.words);
      if (block.level === 2) {
        return html`<h2${block.onNewPage && raw(' class="new-page"')}>${words}</h2>\n`;
      }
      return block.level === 3 ? html`<h3>${words}</h3>\n` : html`<h4>${words}</h4>\n`;
    }
    case 'paragraph':
      return html`<p${block.tone && raw(` class="${block.tone}"`)}>${writeWords(block.words)}</p>\n`;
    case 'advice':
      return html`<div class="advice"><p class="label">${block.label}</p><p>${writeWords(block.words)}</p></div>\n`;
    case 'list':
      return html`<ul${block.tone && raw(` class="${block.tone}"`)}>${block.items.map(
        (each) => html`<li>${writeWords(each)}</li>`,
      )}</ul>\n`;
    case 'facts':
      return html`<dl class="facts">${block.items.map(
        ({name, words}) => html`<div><dt>${name}</dt><dd>${writeWords(words)}</dd></div>`,
      )}</dl>\n`;
    case 'answers':
      return html`<dl class="answers">${block.items.map(
        ({question, answers}) =>
          html`<div><dt>${question}</dt>${answers.map((each) => html`<dd>${writeWords(each)}</dd>`)}</div>`,
      )}</dl>\n`;
    case 'table':
      return writeTable(block);
    case 'signature':
      return html`<dl class="signature">${block.lines.map(
        (each) => html`<div><dt>${each}</dt><dd></dd></div>`,
      )}</dl>\n`;
    case 'digits':
      return html`<p><code>${block.text}</code></p>\n`;
    case 'together':
      return html`<div class="together">${writeBlocks(block.blocks, picture)}</div>\n`;
    case 'finding':
      return html`<article class="finding ${block.outcome}">${writeBlocks(block.blocks, picture)}</article>\n`;
    case 'picture':
      return picture
        ? html`<figure class="picture" role="img" aria-label="${picture.text}">${raw(picture.markup)}</figure>\n`
        : html``;
  }
}

/** Scrolls within itself where a screen is narrow. */
const writeTable = ({caption, captionHidden, head, rows}: Table): Markup => html`<div class="table" role="region" aria-label="${caption}" tabindex="0"><table class="columns-${head.length}">
<caption${captionHidden && raw(' class="hidden"')}>${caption}</caption>
<thead><tr>${head.map((each) => html`<th scope="col">${each}</th>`)}</tr></thead>
<tbody>${rows.map(
  ([first = [], ...others]) =>
    html`<tr><th scope="row">${writeWords(first)}</th>${others.map((each) => html`<td>${writeWords(each)}</td>`)}</tr>\n`,
)}</tbody>
</table></div>\n`;

const writeWords = (words: Words): readonly Markup[] =>
  words.map((each) => (typeof each === 'string' ? html`${each}` : writeRun(each)));

function writeRun({text, strong, address, outcome}: Run): Markup {
  if (outcome) return html`<b class="${outcome}">${text}</b>`;
  const words = strong ? html`<b>${text}</b>` : html`${text}`;
  // Only what leads to a page is a link; the addresses of a questionnaire are a host's.
  return address && /^https?:/.test(address)
    ? html`<a href="${address}" rel="noopener noreferrer">${words}</a>`
    : words;
}
