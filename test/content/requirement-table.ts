/**
 * Cases of requirements as tables: what differs from a dossier in which everything is right, what is
 * said of the requirement then, and what its sources are shown to be worth. The expected values are
 * read from the yardstick.
 */
import {expect} from 'chai';
import type {CitedLine} from '../../src/core/assessment.js';
import type {Binding, Certainty, Id, Requirement} from '../../src/core/questionnaire.js';
import {allRight, check, dossier, dutch, resultOf, verdictOf} from '../dossier.js';
import type {Flat, Said} from '../dossier.js';

/** A source, how sure, and what it is shown to be worth. */
export type Shown = `${string} (${Certainty}) ${Binding}`;

/** What differs, what is said of it, and the lines cited where they are the point of the case. */
export type Case = readonly [given: Flat, said: Said, shown?: readonly Shown[]];

export type Table = Readonly<Record<Id, readonly Case[]>>;

/** Of a table: one test a case, and one that no requirement and no kind of case is missing. */
export function describeRequirements(
  theme: Id,
  table: Table,
  isMeant: (requirement: Id) => boolean = () => true,
): void {
  for (const [id, cases] of Object.entries(table)) {
    describe(id, () => {
      for (const [given, said, shown] of cases) {
        it(`${inWords(given)}: ${said}${shown ? `, by ${shown.join(' and ')}` : ''}`, () => {
          const assessment = check(dossier({...allRight, ...given}));
          expect(verdictOf(assessment, id)).to.equal(said);
          if (shown) expect(resultOf(assessment, id)?.cited.map(inOneLine)).to.deep.equal(shown);
        });
      }
    });
  }

  describe(`the cases of ${theme}`, () => {
    const requirements = dutch.practices
      .filter((practice) => practice.theme === theme)
      .flatMap((practice) => practice.requirements)
      .filter(({id}) => isMeant(id));

    it('are of every requirement', () => {
      expect(Object.keys(table)).to.have.members(requirements.map(({id}) => id));
    });

    for (const requirement of requirements) {
      it(`are of every kind for ${requirement.id}`, () => {
        const said = (table[requirement.id] ?? []).map(([, each]) => each);
        expect(said).to.include.members(kindsOf(requirement));
        expect(said.some((each) => each.includes(' to '))).to.equal(true, 'one in which it is open');
      });
    }
  });
}

const kindsOf = ({appliesWhen, otherwise}: Requirement): Said[] => [
  ...(appliesWhen ? ['not-applicable' as const] : []),
  'acceptable',
  ...otherwise.map(({verdict}) => verdict),
];

const inOneLine = ({citation: {source, certainty}, binding}: CitedLine): Shown =>
  `${source} (${certainty}) ${binding}`;

const inWords = (given: Flat): string =>
  Object.entries(given)
    .map(([id, value]) => `${id} ${value === undefined ? 'unanswered' : JSON.stringify(value)}`)
    .join(', ') || 'all as it should be';
