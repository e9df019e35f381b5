/** What is in the questionnaire, against the yardstick: every id and none else, and how long a check is. */
import {expect} from 'chai';
import {lengths} from '../../src/content/opening.js';
import type {Id} from '../../src/core/questionnaire.js';
import {allRight, dossier, dutch} from '../dossier.js';
import type {Flat} from '../dossier.js';
import {asked} from '../walk.js';
import {shortIds, themeIds} from './yardstick-ids.js';

describe('the questionnaire has of the yardstick', () => {
  it('the themes, in its order, the facts first', () => {
    expect(dutch.themes.map(({id}) => id)).to.deep.equal(Object.keys(themeIds));
  });

  for (const [theme, {organisation, home, practices}] of Object.entries(themeIds)) {
    const questions = dutch.questions.filter((each) => each.theme === theme);
    const inTheme = dutch.practices.filter((each) => each.theme === theme);

    it(`the questions of ${theme}`, () => {
      const of = (scope: string): Id[] =>
        questions.filter((each) => each.scope === scope).map(({id}) => id);
      expect(of('organisation')).to.have.members(organisation);
      expect(of('home')).to.have.members(home);
    });

    it(`the practices and requirements of ${theme}`, () => {
      expect(inTheme.map(({id}) => id)).to.have.members(Object.keys(practices));
      for (const {id, requirements} of inTheme) {
        expect(requirements.map((each) => each.id)).to.have.members(requirementIds(id, practices[id] ?? []));
      }
    });
  }

  it('61 practices, 87 requirements and 96 questions', () => {
    expect(dutch.practices).to.have.length(61);
    expect(dutch.practices.flatMap(({requirements}) => requirements)).to.have.length(87);
    expect(dutch.questions).to.have.length(96);
  });

  it('the requirements of the short check', () => {
    expect(dutch.short).to.have.members(shortIds);
  });

  it('the facts that may be changed, the questions that may not apply, and the one that needs an answer', () => {
    const those = (test: (question: (typeof dutch.questions)[number]) => boolean | undefined): Id[] =>
      dutch.questions.filter(test).map(({id}) => id);
    expect(those(({changeable}) => changeable)).to.have.members(['lease-kind', 'certificate']);
    expect(those(({mayNotApply}) => mayNotApply)).to.have.members([
      'rent-for-others', 'rent-without-work', 'deposit/returned',
    ]);
    expect(those((each) => each.kind === 'choices' && each.atLeastOne)).to.have.members(['role']);
  });
});

/** A requirement bears the id of its practice where that has only one; `worker-pays` has none. */
const requirementIds = (practice: Id, parts: readonly string[]): Id[] => {
  if (practice === 'worker-pays') return [];
  return parts.length === 0 ? [practice] : parts.map((part) => `${practice}/${part}`);
};

describe('the number of questions that the opening promises', () => {
  /** What "about" bears. */
  const about = 0.1;
  // It leaves the minimum wage alone. Those who withhold nothing are asked less, and those who go
  // below it more: the opening cannot know which of the three somebody is.
  const typical: Flat = {...allRight, 'minimum-still-paid': 'always'};
  const less: Flat = {...allRight, 'deducts-rent': 'no'};
  const more: Flat = {...allRight, 'minimum-still-paid': 'not-always'};

  for (const [depth, only] of [['full', undefined], ['short', dutch.short]] as const) {
    const count = (flat: Flat): number => asked(dossier(flat), only && {only}).length;

    it(`is about that of a typical agency in the ${depth} check`, () => {
      const {questions} = lengths[depth];
      expect(count(typical)).to.be.closeTo(questions, questions * about);
    });

    it(`lies between that of agencies which are asked less and more in the ${depth} check`, () => {
      expect(lengths[depth].questions).to.be.within(count(less), count(more));
    });
  }
});
