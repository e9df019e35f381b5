/** The whole of the cases: the frame, and in it the screen of the moment. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {caseView} from './case-view.js';
import type {CasesConductor} from './conductor.js';
import {frameView} from './frame.js';
import {liveStatus, liveView} from './live-view.js';
import {roomStartView} from './room-start-view.js';
import {startView} from './start-view.js';

export function casesView(conductor: CasesConductor): TemplateResult {
  const {seat, screen} = conductor;
  return frameView(
    conductor,
    html`${seat && screen.name !== 'start' ? liveStatus(conductor, seat) : nothing} ${screenView(conductor)}`,
  );
}

function screenView(conductor: CasesConductor): TemplateResult {
  const {content, entrance, parts, screen, seat, sitting} = conductor;
  if (!content || entrance.isOpening) return loading(conductor);
  switch (screen.name) {
    case 'start':
      return seat ? roomStartView(conductor, seat, content) : startView(conductor, content);
    case 'case': {
      const told = conductor.caseOf(screen.id);
      return told ? caseView(conductor, told) : loading(conductor);
    }
    case 'room':
      return seat ? liveView(conductor, seat) : loading(conductor);
    case 'end':
      return parts.end.value && sitting && (!seat || parts.room.value)
        ? parts.end.value.endView(conductor, content, sitting)
        : loading(conductor);
    case 'code':
      return parts.room.value?.codeView(conductor) ?? loading(conductor);
    case 'own-check':
      return parts.ownCheck.value?.ownCheckView(conductor) ?? loading(conductor);
  }
}

const loading = ({localizer: {msg}}: CasesConductor): TemplateResult =>
  html`<p class="loading" role="status">${msg('De cases worden geladen …')}</p>`;
