/** The fewest changes for someone who was asked only what the walk asks. */
import {expect} from 'chai';
import {route} from '../../src/core/route.js';
import {fewestChanges} from '../../src/core/what-if.js';
import {allRight, dossier, dutch, today} from '../dossier.js';
import type {Flat} from '../dossier.js';
import {fixedSince, noneWritten, serviceDwelling, shortTerm} from './situations.js';

const look = {on: today};

/** Without answers to what is not asked: nobody could have given them. */
function asked(flat: Flat): Flat {
  const ids = new Set(route(dutch, dossier(flat), look).steps.map(({question}) => question.id));
  return Object.fromEntries(Object.entries(flat).filter(([id]) => ids.has(id)));
}

const fixedNoGroup = {...fixedSince, 'fixed-term-lease/listed-group': 'no'};
const endsWithJob = {'job-end-effect': 'ends-with-job'};
const finesFromPay = {
  'house-fines': 'from-pay',
  'fines-from-wages/minimum-stays': 'sometimes',
  'fines-from-wages/written-exact': 'no',
};

const cases: readonly (readonly [given: Flat, changes: readonly string[]])[] = [
  [{}, []],
  // The figure that binds, not the stricter one of an agreement that does not apply.
  [{'rent-from-wages/ceiling': 30}, ['rent-from-wages/ceiling: 25']],
  [
    {'agricultural-agreement': 'yes', 'rent-from-wages/ceiling': 30},
    ['rent-from-wages/ceiling: 20'],
  ],
  [{'leaving-the-home/notice': 3}, ['leaving-the-home/notice: 1']],
  [{certificate: 'none'}, ['certificate: snf-or-akf']],
  [finesFromPay, ['house-fines: none']],
  [{'job-end-effect': 'ends-after-term', 'time-to-leave': 2}, ['job-end-effect: runs-on']],
  [
    {...endsWithJob, 'illness-or-no-means': 'nothing'},
    ['job-end-effect: runs-on', 'same-rent-after: same'],
  ],
  [{...serviceDwelling, 'service-nature': 'no'}, ['lease-kind: open-ended']],
  [
    noneWritten,
    ['lease-kind: open-ended', 'separate-documents: always', 'written-lease/copy: always'],
  ],
  // Since when the leases run is only asked once the lease is another: it must do whatever it is.
  [fixedNoGroup, ['lease-kind: open-ended']],
  [{...fixedNoGroup, 'fixed-term-lease/stay-goes-on': 'yes'}, ['lease-kind: open-ended']],
  [{...fixedNoGroup, 'deposit/amount': 3}, ['lease-kind: open-ended', 'deposit/amount: 2']],
  [{...shortTerm, 'short-stay-label': 'no'}, ['lease-kind: open-ended']],
];

describe('the fewest changes, after the walk', () => {
  for (const [given, expected] of cases) {
    it(`${JSON.stringify(given)}: ${expected.join(', ') || 'none'}`, () => {
      const {changes, remaining} = fewestChanges(dutch, dossier(asked({...allRight, ...given})), look);
      expect(changes.map(({question, to}) => `${question}: ${String(to)}`)).to.deep.equal(expected);
      expect(remaining).to.deep.equal([]);
    });
  }
});
