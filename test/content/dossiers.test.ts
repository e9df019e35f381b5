/** Whole dossiers, from the facts to what is said of every practice. */
import {expect} from 'chai';
import {noAnswers} from '../../src/core/answers.js';
import {verdicts} from '../../src/core/verdict.js';
import {allRight, check, dossier, dutch, practiceOf, practicesBy, said, verdictOf} from '../dossier.js';
import {asked, walk} from '../walk.js';
import {allWrong} from './all-wrong.js';
import {asEmployer, nobody, noneWritten, onlyHirer} from './situations.js';
import {allPractices, wholeDossiers} from './whole-dossiers.js';
import type {Outcomes} from './whole-dossiers.js';

const outcomesOf = (assessment: ReturnType<typeof check>): Outcomes =>
  Object.fromEntries(assessment.practices.map(({practice, outcome}) => [practice, outcome]));

for (const {name, facts, notApplicable, wrong} of wholeDossiers) {
  describe(name, () => {
    it('is acceptable throughout where all is right', () => {
      const assessment = check(dossier({...allRight, ...facts}));
      const applicable = allPractices.filter((id) => !notApplicable.includes(id));
      const by = practicesBy(assessment);
      expect(by['not-applicable']).to.have.members(notApplicable);
      expect(by.acceptable).to.have.members(applicable);
      const {headline, headlineCount, open} = assessment;
      expect({headline, headlineCount, open})
        .to.deep.equal({headline: 'acceptable', headlineCount: applicable.length, open: 0});
    });

    it('is acceptable as far as the short check looks where all is right', () => {
      const assessment = check(dossier({...allRight, ...facts}), {only: dutch.short});
      const {headline, open, counts} = assessment;
      expect({headline, open}).to.deep.equal({headline: 'acceptable-so-far', open: 0});
      expect(counts.unacceptable + counts.attention).to.equal(0);
      expect(counts['not-looked-at']).to.be.greaterThan(0);
    });

    it('is as grave in each practice as the yardstick says where all is wrong', () => {
      const assessment = check(dossier({...allWrong, ...facts}));
      expect(outcomesOf(assessment)).to.deep.equal(wrong);
      const {headline, headlineCount} = assessment;
      const unacceptable = Object.values(wrong).filter((outcome) => outcome === 'unacceptable').length;
      expect({headline, headlineCount})
        .to.deep.equal({headline: 'unacceptable', headlineCount: unacceptable});
    });

    it('is open where only the facts are known', () => {
      const {answers} = walk(({question}) => {
        const known = dossier({...allRight, ...facts});
        const values = question.scope === 'home' ? known.homes[0]?.answers : known.organisation;
        return (question.theme === 'facts' && values?.[question.id]) || 'unknown';
      });
      const {counts, practices, headline} = check(answers);
      expect({headline, wrong: counts.attention + counts.unacceptable})
        .to.deep.equal({headline: 'unclear', wrong: 0});
      // These rest on facts alone.
      expect(['worker-pays', 'quality-mark', 'service-dwelling'])
        .to.include.members(practices.filter(({outcome}) => outcome === 'acceptable').map(({practice}) => practice));
    });
  });
}

describe('a lease that is not written', () => {
  it('can never be right', () => {
    const right = {...allRight, ...noneWritten};
    expect(said(practiceOf(check(dossier(right)), 'written-lease'))).to.equal('unacceptable');
    const before = {...right, 'leases-since-2023-07': 'no'};
    expect(said(practiceOf(check(dossier(before)), 'written-lease'))).to.equal('attention');
  });
});

describe('"I don\'t know" throughout', () => {
  for (const [depth, only] of [['full', undefined], ['short', dutch.short]] as const) {
    it(`is open throughout in the ${depth} check, and nothing is called acceptable or unacceptable`, () => {
      const {answers} = walk(() => 'unknown', only && {only});
      const {headline, open, counts, practices} = check(answers, only && {only});
      for (const each of verdicts) expect(counts[each], each).to.equal(0);
      const looked = practices.filter(({outcome}) => outcome !== 'not-looked-at');
      expect({headline, open}).to.deep.equal({headline: 'unclear', open: counts.unclear});
      // It has no requirement that could be open.
      expect(looked.filter(({outcome}) => outcome !== 'unclear').map(({practice}) => practice))
        .to.deep.equal(only ? [] : ['worker-pays']);
    });
  }
});

describe('nothing answered', () => {
  it('gives no verdict', () => {
    const {headline, headlineCount, counts} = check(noAnswers);
    expect({headline, headlineCount}).to.deep.equal({headline: 'nothing-answered', headlineCount: 0});
    for (const each of verdicts) expect(counts[each], each).to.equal(0);
  });

  it('is not the same as "I don\'t know"', () => {
    expect(check({organisation: {role: 'unknown'}, homes: []}).headline).to.equal('unclear');
  });
});

describe('what is asked', () => {
  const hirers = [
    'role', 'leaving-for-another-employer/hirer', 'two-hats/apart', 'passport', 'retaliation',
    'hirer-checks/checked',
  ];
  const housingNobody = [
    'role', 'arranges-homes', 'leaving-for-another-employer/competitor', 'final-settlement', 'advances',
    'insurance-through-us', 'health-insurance', 'transport-by-us', 'transport', 'passport', 'retaliation',
    'registration/not-hindered', 'registration/told',
  ];
  const cases = [
    ['of a hirer only', onlyHirer, hirers, {}],
    [
      'of a hirer only where one person plans and manages homes',
      {...onlyHirer, 'two-hats/apart': 'yes'},
      [...hirers, 'two-hats/no-punishing-planner'],
      {},
    ],
    ['of a hirer only from 2028', onlyHirer, [...hirers, 'hirer-checks/licensed'], {on: '2028-01-01'}],
    ['of a hirer only in the short check', onlyHirer, ['role', 'passport', 'retaliation'], {only: dutch.short}],
    ['of an employer that houses nobody', {...asEmployer, ...nobody}, housingNobody, {}],
    [
      'of an agency that houses nobody',
      nobody,
      [...housingNobody, 'agency-agreement', 'leaving-for-another-employer/hirer'],
      {},
    ],
  ] as const;
  for (const [name, facts, questions, look] of cases) {
    it(name, () => {
      expect(asked(dossier({...allRight, ...facts}), look)).to.have.members(questions);
    });
  }
});

describe('two homes', () => {
  it('are judged each by itself, and the practice is the gravest of them', () => {
    const assessment = check(dossier(allRight, {}, {...allWrong, landlord: 'tied'}));
    for (const id of ['entry', 'space/in-all', 'deposit/amount', 'quality-mark', 'real-cost', 'key-money']) {
      expect([verdictOf(assessment, id, 'home-1'), verdictOf(assessment, id, 'home-2')], id)
        .to.deep.equal(['acceptable', 'unacceptable']);
      expect(practiceOf(assessment, id.split('/')[0] ?? id).outcome, id).to.equal('unacceptable');
    }
  });

  it('need not have the same landlord: what is the landlord\'s own is judged in ours alone', () => {
    const assessment = check(dossier(allRight, {entry: 'sometimes', landlord: 'independent'}, {}));
    expect([verdictOf(assessment, 'entry', 'home-1'), verdictOf(assessment, 'entry', 'home-2')])
      .to.deep.equal(['not-applicable', 'acceptable']);
    expect(verdictOf(assessment, 'landlord-vetted', 'home-1')).to.equal('acceptable');
  });
});
