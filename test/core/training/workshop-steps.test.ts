/** How a workshop goes from moment to moment. */
import {expect} from 'chai';
import fc from 'fast-check';
import {
  back,
  forward,
  goTo,
  isSameMoment,
  momentsOf,
  newWorkshop,
  openRound,
} from '../../../src/core/training/workshop-steps.js';
import type {Moment, Workshop} from '../../../src/core/training/workshop.js';
import {caseOf, casebookOf, workshopOf} from './training-fixture.js';

const book = casebookOf([caseOf('a', 'attention'), caseOf('b'), caseOf('c', 'acceptable')]);
const start = workshopOf(['b', 'a']);
const said = (moment: Moment): string =>
  moment.name === 'case' ? `${moment.case} ${moment.stage}` : moment.name === 'picture' ? moment.picture : 'opening';
const moments = momentsOf(start, book);

describe('a new workshop', () => {
  it('is at its opening, and nobody voted', () => {
    expect(newWorkshop('0000ZZZZ', ['a'])).to.deep.equal({
      id: '0000ZZZZ',
      title: '',
      cases: ['a'],
      groups: [],
      moment: {name: 'opening'},
      revealed: [],
      hands: [],
      ballots: [],
      late: [],
      companies: [],
    });
  });

  it('has what was planned', () => {
    const groups = [{id: '1', name: 'North'}];
    const plan = {title: 'Training', minutes: 60, groups};
    expect(newWorkshop('0000ZZZZ', ['a'], plan)).to.deep.include(plan);
  });
});

describe('the moments of a workshop', () => {
  it('are its cases by stage, without a change for one that is not scored, then the pictures', () => {
    expect(moments.map(said)).to.deep.equal([
      'opening',
      ...['b story', 'b vote', 'b discussion', 'b second-vote', 'b reveal'],
      ...['a story', 'a vote', 'a discussion', 'a second-vote', 'a reveal', 'a change'],
      'hardest',
      'yardstick',
    ]);
  });

  it('are reached forward, one by one, and then it stays at the last', () => {
    let workshop = start;
    for (const moment of moments) {
      expect(workshop.moment).to.deep.equal(moment);
      workshop = forward(workshop, book);
    }
    expect(workshop.moment).to.deep.equal(moments.at(-1));
    expect(forward(workshop, book)).to.equal(workshop);
  });

  it('are reached back, one by one, and then it stays at the opening', () => {
    let workshop = goTo(start, {name: 'picture', picture: 'yardstick'});
    for (const moment of moments.toReversed()) {
      expect(workshop.moment).to.deep.equal(moment);
      workshop = back(workshop, book);
    }
    expect(workshop.moment).to.deep.equal({name: 'opening'});
    expect(back(workshop, book)).to.equal(workshop);
  });

  it('begin anew from a case that is no more in the set', () => {
    const lost = goTo(start, {name: 'case', case: 'c', stage: 'vote'});
    for (const step of [forward, back]) expect(step(lost, book).moment).to.deep.equal({name: 'opening'});
  });

  it('are the same where they say the same', () => {
    for (const [place, one] of moments.entries()) {
      for (const [other, moment] of moments.entries()) {
        expect(isSameMoment({...one}, moment)).to.equal(place === other);
      }
    }
  });
});

describe('a case is revealed', () => {
  const revealedAt = (moment: Moment): readonly string[] => goTo(start, moment).revealed;
  for (const moment of moments) {
    const shows = moment.name === 'case' && (moment.stage === 'reveal' || moment.stage === 'change');
    it(`${shows ? 'at' : 'not at'} ${said(moment)}`, () => {
      expect(revealedAt(moment)).to.deep.equal(shows ? [moment.case] : []);
    });
  }

  it('once, and for good, however somebody goes back and forth', () => {
    const steps = fc.array(fc.oneof(fc.constantFrom('forward', 'forward', 'back'), fc.constantFrom(...moments)), {maxLength: 60});
    fc.assert(
      fc.property(steps, (list) => {
        const seen = new Set<string>();
        let workshop: Workshop = start;
        for (const step of list) {
          const before = workshop.revealed;
          if (step === 'forward') workshop = forward(workshop, book);
          else if (step === 'back') workshop = back(workshop, book);
          else workshop = goTo(workshop, step as Moment);
          const {moment} = workshop;
          if (moment.name === 'case' && ['reveal', 'change'].includes(moment.stage)) seen.add(moment.case);
          expect(workshop.revealed.slice(0, before.length)).to.deep.equal(before);
          expect(workshop.revealed).to.deep.equal([...seen]);
        }
      }),
    );
  });
});

describe('a round is open', () => {
  it('at the first and the second vote only', () => {
    const open = moments.flatMap((moment) => {
      const asked = openRound(moment);
      return asked ? [`${said(moment)}: ${asked.case} ${asked.round}`] : [];
    });
    expect(open).to.deep.equal([
      'b vote: b first',
      'b second-vote: b second',
      'a vote: a first',
      'a second-vote: a second',
    ]);
  });
});
