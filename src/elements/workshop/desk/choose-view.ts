/** Choosing the cases: a ready programme, or one's own choice in one's own order. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Programme} from '../../../core/training/case.js';
import type {Content} from '../parts.js';
import type {Desk} from './desk.js';
import {orderView} from './order-view.js';
import {pickView} from './pick-view.js';

export function chooseView(desk: Desk, content: Content): TemplateResult {
  const {ground, setUp} = desk;
  const {msg} = ground.localizer;
  const isFree = setUp.isFree;
  return html`<fieldset class="choose">
      <legend><h4>${msg('Welke cases?')}</h4></legend>
      <div class="programmes">
        ${content.casebook.programmes.map((programme) =>
          option(
            setUp.programme?.id === programme.id,
            programme.id,
            sayProgramme(desk, programme),
            countOf(desk, programme.cases.length),
            () => {
              setUp.take(programme);
              ground.update();
            },
          ))}
        ${option(isFree, 'own', msg('Zelf kiezen'), msg('uw eigen cases en volgorde'), () => {
          setUp.chooseFreely();
          ground.update();
        })}
      </div>
    </fieldset>
    ${isFree ? pickView(desk, content) : nothing}
    ${setUp.cases.length > 0 ? orderView(desk, content) : nothing}`;
}

const sayProgramme = ({ground: {localizer: {msg}}}: Desk, {minutes}: Programme): string =>
  msg(str`${minutes} minuten`);

export const countOf = ({ground: {localizer: {msg}}}: Desk, count: number): string =>
  count === 1 ? msg('1 case') : msg(str`${count} cases`);

const option = (
  isChosen: boolean,
  value: string,
  words: string,
  more: string,
  onChoose: () => void,
): TemplateResult => html`<label class="option" part="option">
  <input type="radio" name="programme" value=${value} .checked=${live(isChosen)} @change=${onChoose} />
  <span><strong>${words}</strong> <span class="muted">${more}</span></span>
</label>`;
