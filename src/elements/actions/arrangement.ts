/**
 * In which order the actions stand, and which are shown. It stays as it is while somebody works in the
 * list, so that no card runs away from under the hands; it is made anew when the person asks.
 */
import {filterActions, sortActions} from '../../core/actions.js';
import type {ActionFilter, ActionOrder} from '../../core/actions.js';
import type {Action} from '../../core/kept-session.js';
import type {Id, Practice} from '../../core/questionnaire.js';

export class Arrangement {
  order: ActionOrder = 'practice';
  filter: ActionFilter = {};

  #shown: readonly Id[] = [];
  #known: ReadonlySet<Id> | undefined;

  /** Sorts and filters anew at the next look. */
  renew(change: Partial<Pick<Arrangement, 'order' | 'filter'>> = {}): void {
    Object.assign(this, change);
    this.#known = undefined;
  }

  /** As in the beginning: all of them. */
  reset(): void {
    this.renew({filter: {}});
  }

  /** The ids in their order; one that was removed meanwhile keeps its place. */
  shown(actions: readonly Action[], practices: readonly Practice[]): readonly Id[] {
    const known = this.#known;
    if (!known || actions.some(({id}) => !known.has(id))) {
      this.#known = new Set(actions.map(({id}) => id));
      const titles = new Map(practices.map(({id, title}) => [id, title]));
      const found = filterActions(actions, this.filter, titles);
      this.#shown = sortActions(found, this.order, [...titles.keys()]).map(({id}) => id);
    }
    return this.#shown;
  }
}
