/** Whether a workshop from another window is one of this casebook. */
import type {Workshop} from '../../core/training/workshop.js';
import type {Content} from './parts.js';

export const isKnown = ({cases: known}: Content, {cases, moment}: Workshop): boolean =>
  cases.length > 0 &&
  cases.every((id) => known.has(id)) &&
  (moment.name !== 'case' || cases.includes(moment.case));
