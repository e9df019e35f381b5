/** What would have to be otherwise; or, where nothing has to, what makes it acceptable. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {companiesLine} from '../../../exports/workshop/companies-line.js';
import type {CaseWords} from '../../../speech/training/say-case.js';
import type {Speech} from '../../../speech/say.js';
import {documentedView} from './documented.js';
import {loadOf} from './load-of.js';
import type {ProjectorModel} from './model.js';
import {wordsOfCase} from './told-case.js';
import type {ToldCase} from './told-case.js';

/** As many as a screen holds; how many more there are is said. */
const MOST = 3;

/** As many letters as there is room for at the ends of the lines of a change. */
const LINE_ENDS = 40;

/** The room that a small letter takes, of that of a large one. */
const SMALL = 0.6;

interface Line {
  readonly asked: string;
  readonly from: string;
  readonly to: string;
}

export function changePart(speech: Speech, model: ProjectorModel, {told}: ToldCase): TemplateResult {
  const {msg} = speech;
  const words = wordsOfCase(speech, model, told);
  if (!words) return html`<div class="show-body"></div>`;
  const isFine = words.verdict === 'acceptable';
  const all = isFine ? keepsOf(words) : words.changes;
  const lines = all.slice(0, MOST);
  const advice = [...new Set(words.deciding.map((each) => each.advice))].filter(Boolean)[0] ?? '';
  const companies = companiesLine(speech, model.workshop, told.practice);
  const letters = [advice, ...lines.flatMap(({asked, from, to}) => [asked, from, to])].join(' ').length +
    lines.length * LINE_ENDS + SMALL * [companies, words.documented?.told ?? ''].join(' ').length;
  return html`<div class="show-body show-change ${loadOf(letters)}">
    <h3 class="show-question">
      ${isFine ? msg('Dit maakt het acceptabel') : msg('Wat moet er anders, zodat het acceptabel is?')}
    </h3>
    <ul class="show-changes">
      ${lines.map((each) => lineView(speech, each))}
    </ul>
    ${all.length > MOST
      ? html`<p class="show-more">${msg(str`En nog ${all.length - MOST} meer.`)}</p>`
      : nothing}
    ${words.untold.length > 0 ? html`<p class="show-more">${sayUntold(speech, words.untold.length)}</p>` : nothing}
    ${words.stays ? staysView(speech, words, lines.length > 0) : nothing}
    ${advice ? html`<p class="show-advice">${advice}</p>` : nothing}
    ${documentedView(speech, words)}
    ${companies ? html`<p class="show-source">${companies}</p>` : nothing}
  </div>`;
}

const sayUntold = ({msg}: Speech, count: number): string =>
  count === 1
    ? msg('Over 1 andere vraag zegt het verhaal niets. Ook dat moet kloppen.')
    : msg(str`Over ${count} andere vragen zegt het verhaal niets. Ook dat moet kloppen.`);

/**
 * The answers on which it rests that it is acceptable, each once. The first of each requirement is what
 * it asks for; the others may only say why it is asked, so they come last.
 */
const keepsOf = ({deciding}: CaseWords): readonly Line[] => {
  const first = deciding.flatMap(({grounds}) => grounds.slice(0, 1));
  const others = deciding.flatMap(({grounds}) => grounds.slice(1));
  const grounds = new Map([...first, ...others].map(({asked, answer}) => [asked, answer]));
  return [...grounds].map(([asked, answer]) => ({asked, from: '', to: answer}));
};

const lineView = ({msg}: Speech, {asked, from, to}: Line): TemplateResult =>
  html`<li>
    <p class="show-asked">${asked}</p>
    <p class="show-becomes">
      ${from
        ? html`<span class="show-from"><span class="hidden">${msg('nu')}:</span> ${from}</span>
            <span class="show-arrow" aria-hidden="true">→</span>
            <span class="hidden">${msg('wordt')}:</span>`
        : nothing}
      <b>${to}</b>
    </p>
  </li>`;

/** A fact that nobody can change stands in the way. */
const staysView = ({msg}: Speech, {practice}: CaseWords, isMore: boolean): TemplateResult =>
  html`<p class="show-stays">
    <b>${msg('Blijft')}</b>
    ${isMore
      ? msg(str`“${practice}” blijft ook daarna een probleem. Een feit dat niet te veranderen is, staat in de weg.`)
      : msg(str`“${practice}” blijft een probleem. Een feit dat niet te veranderen is, staat in de weg.`)}
  </p>`;
