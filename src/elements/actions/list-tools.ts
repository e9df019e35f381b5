/** Above the list of actions: in which order, and which of them. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Home} from '../../core/answers.js';
import {actionOrders} from '../../core/actions.js';
import type {ActionOrder} from '../../core/actions.js';
import {actionStatuses} from '../../core/kept-session.js';
import type {Action} from '../../core/kept-session.js';
import {sayStatus} from '../../speech/say-action.js';
import {sayHome} from '../../speech/say-home.js';
import type {Speech} from '../../speech/say.js';
import type {Arrangement} from './arrangement.js';

/** What stands in a list for "whichever". No name is like it: names are trimmed. */
const ANY = ' ';

export function listTools(
  speech: Speech,
  arrangement: Arrangement,
  actions: readonly Action[],
  homes: readonly Home[],
  onChange: () => void,
): TemplateResult {
  const {msg} = speech;
  const {order, filter} = arrangement;
  const renew = (change: Parameters<Arrangement['renew']>[0]): void => {
    arrangement.renew(change);
    onChange();
  };
  const names = [...new Set(actions.map(({who}) => who.trim()))].filter(Boolean).sort();
  const orOther = (value: string): string | undefined => (value === ANY ? undefined : value);
  return html`<div class="list-tools" role="group" aria-label=${msg('Sorteren en kiezen')}>
    ${list('order', msg('Sorteer op'), order, orders(speech), (value) => {
      renew({order: value as ActionOrder});
    })}
    ${list(
      'only-status',
      msg('Status'),
      filter.status ?? ANY,
      [[ANY, msg('alle')], ...actionStatuses.map((each) => [each, sayStatus(speech, each)] as const)],
      (value) => {
        renew({filter: {...filter, status: actionStatuses.find((each) => each === value)}});
      },
    )}
    ${homes.length > 1
      ? list(
          'only-home',
          msg('Woning'),
          filter.home ?? ANY,
          [[ANY, msg('alle')], ...homes.map((home) => [home.id, sayHome(speech, homes, home)] as const)],
          (value) => {
            renew({filter: {...filter, home: orOther(value)}});
          },
        )
      : nothing}
    ${names.length > 0
      ? list(
          'only-who',
          msg('Wie'),
          filter.who ?? ANY,
          [[ANY, msg('iedereen')], ['', msg('nog niemand')], ...names.map((name) => [name, name] as const)],
          (value) => {
            renew({filter: {...filter, who: orOther(value)}});
          },
        )
      : nothing}
    <p class="field">
      <label for="only-text">${msg('Zoek op woord')}</label>
      <input
        type="text"
        id="only-text"
        autocomplete="off"
        .value=${live(filter.text ?? '')}
        @input=${({target}: Event) => {
          renew({filter: {...filter, text: (target as HTMLInputElement).value}});
        }}
      />
    </p>
  </div>`;
}

function orders({msg}: Speech): readonly (readonly [string, string])[] {
  const words: Record<ActionOrder, string> = {
    deadline: msg('datum'),
    status: msg('status'),
    practice: msg('praktijk'),
    who: msg('wie'),
  };
  return actionOrders.map((each) => [each, words[each]]);
}

const list = (
  id: string,
  label: string,
  current: string,
  options: readonly (readonly [value: string, words: string])[],
  onChoice: (value: string) => void,
): TemplateResult => html`<p class="field">
  <label for=${id}>${label}</label>
  <select
    id=${id}
    @change=${({target}: Event) => {
      onChoice((target as HTMLSelectElement).value);
    }}
  >
    ${options.map(
      ([value, words]) => html`<option value=${value} .selected=${live(value === current)}>${words}</option>`,
    )}
  </select>
</p>`;
