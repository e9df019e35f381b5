/** A table of comparisons: a questionnaire, what was, what is, and what changed why. */
import {expect} from 'chai';
import {comparison} from '../../src/core/comparison.js';
import type {Dated} from '../../src/core/comparison.js';
import type {Questionnaire} from '../../src/core/questionnaire.js';
import {changesIn} from '../session.js';

type Case = readonly [name: string, small: Questionnaire, was: Dated, is: Dated, changes: readonly string[]];

export const table = (cases: readonly Case[]): void => {
  for (const [name, small, was, is, changes] of cases) {
    it(name, () => expect(changesIn(comparison(small, was, is))).to.deep.equal(changes));
  }
};
