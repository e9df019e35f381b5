/** The report on paper. */
import {css} from 'lit';

/** For paper: black on white, nothing torn apart, what links lead to in print. */
export const printStyles = css`
  @page {
    margin: 18mm 16mm;
  }
  html,
  body {
    margin: 0;
  }
  .paper {
    color-scheme: light;
    font-family: system-ui, sans-serif;
    font-size: 10.5pt;
  }
  .paper h2 {
    margin-block-end: 1em;
  }
  .requirement,
  .plain > li,
  .picture,
  dl > div {
    break-inside: avoid;
  }
  h4,
  h5,
  summary {
    break-after: avoid;
  }
  summary {
    list-style: none;
    font-weight: 600;
  }
  .finding header {
    break-after: avoid;
  }
  a {
    color: inherit;
  }
  .source-list a::after {
    content: ' ' attr(href);
    color: var(--muted);
    overflow-wrap: anywhere;
  }
`;
