/** The first screen: what this is, which cases, how long they take, and what is kept: nothing. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Msg} from '../../content/theme.js';
import {sayDay} from '../../speech/say.js';
import type {Speech} from '../../speech/say.js';
import {counts, minutesFor} from './choose-cases.js';
import type {Wish} from './choose-cases.js';
import type {CasesConductor} from './conductor.js';
import type {Content} from './parts.js';

export function startView(conductor: CasesConductor, content: Content): TemplateResult {
  const {localizer, sitting} = conductor;
  const {msg} = localizer;
  const isUnderWay = sitting !== undefined && !sitting.isComplete;
  return html`<form class="start" part="start" @submit=${(event: SubmitEvent) => {
    event.preventDefault();
    conductor.start();
  }}>
    <slot name="introduction">
      <p class="lead">
        ${msg('Oefen met oordelen. U leest een kort verhaal over werk en wonen, en zegt wat u van de praktijk vindt. Daarna ziet u het oordeel, de reden en de bron.')}
      </p>
    </slot>
    <fieldset>
      <legend><h3 id="heading" tabindex="-1">${msg('Welke cases wilt u doen?')}</h3></legend>
      <div class="depths">${wishes(conductor, content)}</div>
    </fieldset>
    <div class="actions">
      ${isUnderWay
        ? html`<button type="button" class="primary" part="button button-primary" @click=${() => {
              conductor.goOn();
            }}>
              ${msg('Ga verder waar u was')}
            </button>
            <button part="button">${msg('Begin met andere cases')}</button>`
        : html`<button class="primary" part="button button-primary">${msg('Begin')}</button>`}
    </div>
    ${facts(localizer, content)}
  </form>`;
}

/** What holds of the cases, alone and in a room. */
export const facts = (
  speech: Speech,
  {questionnaire: {knownUntil}}: Content,
  isLive = false,
): TemplateResult => {
  const {msg} = speech;
  const until = sayDay(speech, knownUntil);
  return html`<ul class="plain-facts">
    <li>
      ${isLive
        ? msg('Hier wordt niets bewaard. Alleen uw stemmen worden verstuurd, naar de zaal.')
        : msg('Hier wordt niets bewaard en niets verstuurd. Sluit u deze pagina, dan is alles weg.')}
    </li>
    <li>${msg('Na het oordeel staat uw antwoord vast. U kunt het wel teruglezen.')}</li>
    <li>
      ${msg(str`Dit is een oefening, geen examen en geen juridisch advies. De regels zijn bekend tot en met ${until}.`)}
    </li>
  </ul>`;
};

function wishes(conductor: CasesConductor, {casebook: {cases}, questionnaire}: Content): TemplateResult {
  const {localizer: {msg}, wish} = conductor;
  const scored = cases.filter(({label}) => label !== undefined);
  const themes = questionnaire.themes.flatMap(({id, title}) => {
    const count = scored.filter(({theme}) => theme === id).length;
    return count > 0 ? [{id, title, count}] : [];
  });
  const [firstTheme] = themes;
  const chosen = wish.kind === 'theme' ? wish.theme : firstTheme?.id;
  return html`
    ${counts
      .filter((count) => count < scored.length)
      .map((count) => option(conductor, {kind: 'count', count}, msg(str`${count} cases`), length(msg, count)))}
    ${option(conductor, {kind: 'all'}, msg(str`Alle ${cases.length} cases`), length(msg, cases.length))}
    ${firstTheme && chosen !== undefined
      ? html`<div class="theme-wish">
          ${option(conductor, {kind: 'theme', theme: chosen}, msg('Eén thema'), msg('een paar cases over één onderwerp'))}
          ${wish.kind === 'theme'
            ? html`<label class="named">
                <span>${msg('Welk thema?')}</span>
                <select name="theme" @change=${(event: Event) => {
                  conductor.setWish({kind: 'theme', theme: (event.target as HTMLSelectElement).value});
                }}>
                  ${themes.map(
                    ({id, title, count}) => html`<option value=${id} .selected=${id === chosen}>
                      ${count === 1 ? msg(str`${title} (1 case)`) : msg(str`${title} (${count} cases)`)}
                    </option>`,
                  )}
                </select>
              </label>`
            : nothing}
        </div>`
      : nothing}
  `;
}

const length = (msg: Msg, count: number): string => msg(str`ongeveer ${minutesFor(count)} minuten`);

function option(conductor: CasesConductor, each: Wish, name: string, about: string): TemplateResult {
  const {wish} = conductor;
  const value = each.kind === 'count' ? String(each.count) : each.kind;
  const isChosen = wish.kind === each.kind && (wish.kind !== 'count' || each.kind !== 'count' || wish.count === each.count);
  return html`<label class="option depth" part="option">
    <input
      type="radio"
      name="wish"
      value=${value}
      .checked=${live(isChosen)}
      @change=${() => {
        conductor.setWish(each);
      }}
    />
    <span><strong>${name}</strong> <span class="muted">${about}</span></span>
  </label>`;
}
