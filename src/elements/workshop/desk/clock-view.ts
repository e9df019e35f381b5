/** The time, in words and figures. Nobody is told each second of it. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Workshop} from '../../../core/training/workshop.js';
import {MINUTE, timeLeft} from './clock.js';
import type {Desk} from './desk.js';

/** Minutes and seconds: `4:05`. */
export function sayTime(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** In the bar: this stage, and how much of the workshop is left. */
export function clockLine(desk: Desk, workshop: Workshop): TemplateResult {
  const {clock, ground: {localizer: {msg}}} = desk;
  const left = timeLeft(workshop, clock.passed);
  return html`<p class="clock-line">
    <span><span class="hidden">${msg('In dit onderdeel')} </span><b>${sayTime(clock.stagePassed)}</b></span>
    ${left
      ? html`<span class=${left.minutes < 0 ? 'over' : 'muted'}>
          ${left.minutes < 0 ? msg(str`${-left.minutes} min. over tijd`) : msg(str`nog ${left.minutes} min.`)}
        </span>`
      : nothing}
  </p>`;
}

/** All of it. */
export function clockView(desk: Desk, workshop: Workshop): TemplateResult {
  const {clock, ground: {localizer: {msg}}} = desk;
  const left = timeLeft(workshop, clock.passed);
  return html`<section class="clock" aria-labelledby="clock">
    <h4 id="clock">${msg('Tijd')}</h4>
    <dl>
      <div><dt>${msg('In dit onderdeel')}</dt><dd>${sayTime(clock.stagePassed)}</dd></div>
      <div><dt>${msg('In de workshop')}</dt><dd>${sayTime(clock.passed)}</dd></div>
      ${left
        ? html`<div><dt>${msg('Gepland')}</dt><dd>${msg(str`${workshop.minutes ?? 0} min.`)}</dd></div>`
        : nothing}
    </dl>
    ${left ? html`<p class=${left.minutes < 0 ? 'over' : ''}>${sayLeft(desk, workshop)}</p>` : nothing}
  </section>`;
}

function sayLeft({clock, ground: {localizer: {msg}}}: Desk, workshop: Workshop): string {
  const {minutes = 0, cases = 0, perCase = 0} = timeLeft(workshop, clock.passed) ?? {};
  if (minutes < 0) return msg(str`U bent ${Math.ceil(clock.passed / MINUTE) - (workshop.minutes ?? 0)} min. over de geplande tijd.`);
  if (cases === 0) return msg(str`Nog ${minutes} min. voor de afsluiting.`);
  return cases === 1
    ? msg(str`Nog ${minutes} min. voor de laatste case.`)
    : msg(str`Nog ${minutes} min. voor ${cases} cases: ${perCase} per case.`);
}
