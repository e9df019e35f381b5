/** A sign per outcome, each with a shape of its own, so that colour is never needed. */
import {html, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import type {Outcome} from '../../core/verdict.js';
import type {Speech} from '../../speech/say.js';
import {sayOutcome} from '../../speech/verdict-words.js';

function shape(outcome: Outcome): SVGTemplateResult {
  switch (outcome) {
    case 'unacceptable':
      return svg`<path class="plane" d="M7 1h10l6 6v10l-6 6H7l-6-6V7z" /><path class="mark" d="M8 8l8 8M16 8l-8 8" />`;
    case 'attention':
      return svg`<path class="plane" d="M12 2 23 22H1z" /><path class="mark" d="M12 9v6M12 18.4v.2" />`;
    case 'unclear':
      return svg`<circle class="ring" cx="12" cy="12" r="10" stroke-dasharray="3 3.3" /><path class="line" d="M9 9.5a3 3 0 1 1 4.2 2.8q-1.2.5-1.2 1.9M12 17.4v.2" />`;
    case 'acceptable':
      return svg`<circle class="plane" cx="12" cy="12" r="11" /><path class="mark" d="m7 12.5 3.5 3.5L17 9" />`;
    case 'not-applicable':
      return svg`<circle class="ring" cx="12" cy="12" r="10" /><path class="line" d="M7.5 12h9" />`;
    case 'not-looked-at':
      return svg`<circle class="ring" cx="12" cy="12" r="10" />`;
  }
}

/** The sign alone; the word stands beside it. */
export const sign = (outcome: Outcome): TemplateResult =>
  html`<svg class="sign ${outcome}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${shape(outcome)}
  </svg>`;

/** Sign and word. */
export const verdict = (speech: Speech, outcome: Outcome): TemplateResult =>
  html`<span class="verdict ${outcome}">${sign(outcome)} ${sayOutcome(speech, outcome)}</span>`;
