/** The desk: what is set up, what runs, or the room's view in its place. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {bareFrame, workshopFrame} from '../workshop-view.js';
import type {Desk} from './desk.js';
import {hereView} from './here-view.js';
import {othersView} from './others-view.js';
import {runningView} from './running-view.js';
import {setUpView} from './set-up-view.js';

export function deskView(desk: Desk): TemplateResult {
  const {ground, content, workshop, here} = desk;
  const {msg} = ground.localizer;
  if (!content) {
    const body = html`<p role="status">${msg('De cases worden geladen …')}</p>`;
    return workshopFrame(ground, nothing, ground.parts.content.failed ? nothing : body);
  }
  if (workshop && here.isOn) return bareFrame(ground, hereView(desk, content));
  const body = workshop ? runningView(desk, workshop, content) : setUpView(desk, content);
  return workshopFrame(ground, nothing, html`${othersView(desk)} ${body}`);
}
