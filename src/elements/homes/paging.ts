/** A long list, one page at a time. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';

export interface Page<T> {
  readonly items: readonly T[];
  /** From 0; the last one where a later one was asked for. */
  readonly number: number;
  /** The place of its first and last item, from 1. */
  readonly from: number;
  readonly to: number;
  readonly all: number;
}

export function pageOf<T>(all: readonly T[], size: number, wanted: number): Page<T> {
  const last = Math.max(0, Math.ceil(all.length / size) - 1);
  const number = Math.min(Math.max(0, wanted), last);
  const items = all.slice(number * size, (number + 1) * size);
  return {items, number, from: number * size + 1, to: number * size + items.length, all: all.length};
}

export interface PagingWords {
  readonly shown: string;
  readonly back: string;
  readonly on: string;
}

/** Where on the list, and the way on; nothing where everything fits. */
export function pagingView(
  {number, to, all, items}: Page<unknown>,
  {shown, back, on}: PagingWords,
  onPage: (page: number) => void,
): TemplateResult | typeof nothing {
  if (items.length === all) return nothing;
  return html`<div class="paging">
    <button
      type="button"
      part="button"
      aria-disabled=${number === 0}
      @click=${() => {
        onPage(number - 1);
      }}
    >
      ${back}
    </button>
    <button
      type="button"
      part="button"
      aria-disabled=${to === all}
      @click=${() => {
        if (to < all) onPage(number + 1);
      }}
    >
      ${on}
    </button>
    <span role="status">${shown}</span>
  </div>`;
}
