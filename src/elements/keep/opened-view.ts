/** What was opened, and what became of it since it was kept. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {inGroups} from '../../speech/say-fingerprint.js';
import type {Speech} from '../../speech/say.js';
import {roomHead} from '../views/room-head.js';
import {newQuestions, questionsOf} from './found.js';
import type {Found} from './found.js';
import type {KeepDesk} from './keep-desk.js';
import {sayOrganisation, saySession} from './say-session.js';

export function openedView(speech: Speech, desk: KeepDesk, found: Found): TemplateResult {
  const {msg} = speech;
  return html`${roomHead(speech, sayOpened(speech, found), () => {
      desk.show({name: 'ways'});
    })}
    <div class="keep">
      <p><b>${sayOrganisation(speech, found.session)}</b> ${saySession(speech, found.session)}</p>
      <ul class="since">
        ${remarks(speech, desk, found).map((each) => html`<li>${each}</li>`)}
      </ul>
      ${found.fingerprint
        ? html`<p class="hint">
            ${msg('De vingerafdruk van dit bestand:')} <code translate="no">${inGroups(found.fingerprint)}</code>
          </p>`
        : nothing}
      <div class="actions">
        <button type="button" class="primary" part="button button-primary" @click=${() => {
          desk.conductor.goOn();
        }}>
          ${msg('Ga verder')}
        </button>
      </div>
    </div>`;
}

function sayOpened({msg}: Speech, {origin}: Found): string {
  switch (origin) {
    case 'file':
      return msg('Het bestand is geopend');
    case 'code':
      return msg('De code is geopend');
    case 'link':
      return msg('De link is geopend');
    case 'device':
      return msg('Geopend van dit apparaat');
  }
}

/** Everything that is not as it was, and what is kept from now on. */
function remarks(speech: Speech, desk: KeepDesk, found: Found): readonly string[] {
  const {msg} = speech;
  const {conductor, questionnaire} = desk;
  const {version, followed, gone, problems, changed, copy, session} = found;
  const route = conductor.session.route(questionnaire, conductor.day);
  const open = route.steps.length - route.answered;
  const isOlder = version !== questionnaire.version;
  const fresh = isOlder ? newQuestions(route, questionsOf(version)) : 0;
  return [
    changed && msg('Dit bestand is veranderd nadat de check het had gemaakt. Lees de antwoorden na.'),
    problems === 1 && msg('1 onderdeel was niet te lezen of telt niet mee.'),
    problems > 1 && msg(str`${problems} onderdelen waren niet te lezen of tellen niet mee.`),
    isOlder && msg(str`Dit is gemaakt met versie ${version} van de vragenlijst. Nu is het versie ${questionnaire.version}.`),
    followed === 1 && msg('1 vraag of praktijk is vervangen. Wat u daar invulde, staat nu bij de nieuwe.'),
    followed > 1 && msg(str`${followed} vragen of praktijken zijn vervangen. Wat u daar invulde, staat nu bij de nieuwe.`),
    gone === 1 && msg('1 vraag of praktijk bestaat niet meer. Wat u daar invulde, blijft bewaard maar telt niet mee.'),
    gone > 1 && msg(str`${gone} vragen of praktijken bestaan niet meer. Wat u daar invulde, blijft bewaard maar telt niet mee.`),
    fresh === 1 && msg('1 vraag is nieuw. Die krijgt u nog.'),
    fresh > 1 && msg(str`${fresh} vragen zijn nieuw. Die krijgt u nog.`),
    open === 0 && msg('Alle vragen zijn beantwoord. U gaat verder naar het rapport.'),
    open === 1 && msg('Er is nog 1 vraag open.'),
    open > 1 && msg(str`Er zijn nog ${open} vragen open.`),
    copy && msg('De check bewaart elke wijziging weer op dit apparaat.'),
    found.origin !== 'file' && !copy && session.answers.homes.length > 1 &&
      msg('Een code bevat geen namen van woningen. Geef ze opnieuw een naam.'),
  ].filter((each) => typeof each === 'string');
}
