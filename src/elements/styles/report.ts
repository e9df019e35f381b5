/** The report on screen. */
import {css} from 'lit';

export const reportStyles = css`
  .report-line,
  .finding-line,
  .label,
  .home-name {
    margin: 0 0 0.35em;
    font-size: 0.88em;
    font-weight: 600;
    color: var(--muted);
  }
  .summary h3 {
    display: flex;
    gap: 0.45em;
    align-items: center;
    margin-block-end: 0.5em;
    font-size: clamp(1.45em, 5cqi, 2em);
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    margin-block: 1em;
  }
  .counts b {
    font-variant-numeric: tabular-nums;
  }
  .outcome {
    margin-block-start: 2.75em;
  }
  .outcome > h4 {
    padding-block-end: 0.4em;
    margin-block-end: 0.9em;
    border-block-end: 1px solid var(--line);
    font-size: 1.3em;
  }
  .count {
    margin-inline-start: 0.25em;
    font-weight: 400;
    color: var(--muted);
  }
  .finding {
    padding: clamp(1em, 3cqi, 1.6em);
    margin-block-end: 1.1em;
    border: 1px solid var(--line);
    border-inline-start: 5px solid var(--unclear);
    border-radius: var(--radius);
  }
  .finding.unacceptable {
    border-inline-start-color: var(--unacceptable);
  }
  .finding.attention {
    border-inline-start-color: var(--attention);
  }
  .finding header {
    display: flex;
    gap: 0.75em;
    margin-block-end: 1em;
    font-size: 1.08em;
  }
  .finding header .sign {
    inline-size: 1.4em;
    block-size: 1.4em;
  }
  .finding-line {
    margin: 0.15em 0 0;
  }
  .requirement + .requirement {
    padding-block-start: 1.1em;
    margin-block-start: 1.1em;
    border-block-start: 1px dashed var(--line);
  }
  .requirement-verdict {
    margin-block-end: 0.5em;
  }
  .grounds,
  .advice,
  .instruments {
    margin-block-end: 0.9em;
  }
  .grounds li {
    margin-block-end: 0.25em;
  }
  .grounds p {
    margin-block-end: 0.25em;
  }
  .plain .grounds {
    margin-block-end: 0;
  }
  .advice {
    padding: 0.8em 1em;
    border-radius: var(--radius);
    background: var(--soft);
  }
  .advice p:last-child {
    margin: 0;
  }
  .figure,
  .sources,
  .well {
    font-size: 0.88em;
    color: var(--muted);
  }
  .sources p,
  .well {
    margin: 0.4em 0 0;
  }
  .sources li {
    margin-block-end: 0.15em;
  }
  .have-checked {
    font-weight: 600;
    color: var(--fg);
  }
  .plain > li {
    display: flex;
    gap: 0.75em;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--line);
  }
  .plain > li:first-child {
    border: 0;
  }
  .plain > li > div {
    flex: 1;
    min-inline-size: 0;
  }
  .practice-title {
    margin: 0;
    font-weight: 600;
  }
  .papers {
    font-size: 0.94em;
  }
  .plain details {
    font-size: 0.88em;
  }
  .titles {
    margin-block: 0.25em 1em;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .reason-line {
    margin: 0.75em 0 0;
    font-weight: 600;
  }
  .about p {
    font-size: 0.94em;
  }
  .figures li,
  .source-list li {
    margin-block: 0.5em;
    font-size: 0.88em;
  }
  .source-list .muted {
    display: block;
  }
  dl {
    margin: 0 0 1.25em;
  }
  dl > div {
    padding-block: 0.4em;
    border-block-start: 1px solid var(--line);
  }
  dd {
    margin: 0;
    font-weight: 600;
  }
  details h5 {
    margin-block: 1.1em 0.4em;
  }
  .remark {
    margin-block-end: 0.25em;
  }
  .restart {
    margin-block-start: 2.5em;
  }
`;
