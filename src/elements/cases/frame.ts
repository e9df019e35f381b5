/** What stands around every screen of the cases: the title, the language, and what went wrong. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Language} from '../../localize.js';
import type {CasesConductor} from './conductor.js';
import {isBeside} from './screen.js';
import {sayLinkFault} from './say-link-fault.js';

export function frameView(conductor: CasesConductor, body: unknown): TemplateResult {
  const {localizer} = conductor;
  const {msg, language} = localizer;
  const other: Language = language === 'nl' ? 'en' : 'nl';
  return html`<section class="root" lang=${language} dir="ltr" aria-labelledby="title">
    <div class="frame">
      <header class="masthead" part="masthead">
        <h2 id="title">${msg('Praktijkcases: leer oordelen')}</h2>
        <div class="tools no-print">
          ${tools(conductor)}
          <button type="button" class="quiet" part="button" lang=${other} @click=${() => void localizer.choose(other)}>
            ${other === 'en' ? 'English' : 'Nederlands'}
          </button>
        </div>
      </header>
      ${notices(conductor)} ${body}
    </div>
  </section>`;
}

function tools(conductor: CasesConductor): TemplateResult | typeof nothing {
  const {localizer: {msg}, screen, seat, sitting, content} = conductor;
  if (!content || isBeside(screen)) return nothing;
  const hasVotes = sitting !== undefined && sitting.voted.length > 0;
  const isOnTheWay = sitting !== undefined && screen.name !== 'start' && screen.name !== 'end';
  return html`
    ${seat && hasVotes && screen.name !== 'end' ? tool(msg('Mijn code'), () => conductor.show({name: 'code'})) : nothing}
    ${!seat && isOnTheWay ? tool(msg('Andere cases'), () => conductor.show({name: 'start'})) : nothing}
    ${tool(msg('Uw eigen check'), () => conductor.show({name: 'own-check'}))}
  `;
}

const tool = (words: string, onClick: () => void): TemplateResult =>
  html`<button type="button" class="quiet" part="button" @click=${onClick}>${words}</button>`;

function notices(conductor: CasesConductor): TemplateResult {
  const {localizer, parts, entrance} = conductor;
  const {msg} = localizer;
  return html`
    ${localizer.failed !== undefined || parts.failed
      ? notice(
          msg('Een deel kon niet worden geladen. Wat u stemde, is er nog.'),
          html`<button type="button" part="button" @click=${() => void conductor.retry()}>${msg('Probeer opnieuw')}</button>`,
        )
      : nothing}
    ${entrance.fault ? notice(sayLinkFault(localizer, entrance.fault)) : nothing}
    ${entrance.offered
      ? notice(
          msg('U opende een link naar een zaal. Hier staan nog stemmen van u. Die zijn weg als u verdergaat met de link.'),
          html`<span class="notice-ways">
            <button type="button" part="button" @click=${() => {
              entrance.answer(false);
            }}>
              ${msg('Blijf hier')}
            </button>
            <button type="button" part="button" @click=${() => {
              entrance.answer(true);
            }}>
              ${msg('Ga naar de zaal van de link')}
            </button>
          </span>`,
        )
      : nothing}
  `;
}

const notice = (words: string, ways?: TemplateResult): TemplateResult =>
  html`<div class="notice" part="notice" role="alert">
    <p>${words}</p>
    ${ways ? html`<p>${ways}</p>` : nothing}
  </div>`;
