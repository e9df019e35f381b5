/** Votes come in, each once. */
import {expect} from 'chai';
import fc from 'fast-check';
import type {Ballot, CaseVotes} from '../../../src/core/training/ballot.js';
import {admitLate, bringCompany, collect, dropLate, raise} from '../../../src/core/training/voting.js';
import type {Counted, News} from '../../../src/core/training/voting.js';
import {tally} from '../../../src/core/training/tally.js';
import type {Way, Workshop} from '../../../src/core/training/workshop.js';
import {ballotOf, ballotsOn, countsOf, first, phone, vote, workshopOf} from './training-fixture.js';

const cases = ['a', 'b', 'c'];
const start = workshopOf(cases);
const ways = ['code', 'file', 'live'] as const;
const second = (verdict: Parameters<typeof vote>[0]): CaseVotes => ({second: vote(verdict)});

describe('hands', () => {
  const room: Counted = {case: 'a', round: 'first'};

  it('are raised and lowered by option, round, case and group', () => {
    let workshop = raise(raise(start, room, 'attention', 1), room, 'attention', 1);
    workshop = raise(workshop, room, 'acceptable', 1);
    workshop = raise(workshop, {...room, group: '1'}, 'attention', 1);
    workshop = raise(workshop, {...room, round: 'second'}, 'unacceptable', 1);
    workshop = raise(workshop, {...room, case: 'b'}, 'unacceptable', 1);
    workshop = raise(workshop, room, 'attention', -1);
    expect(workshop.hands).to.deep.equal([
      {...room, counts: countsOf(1, 1, 0)},
      {...room, group: '1', counts: countsOf(0, 1, 0)},
      {...room, round: 'second', counts: countsOf(0, 0, 1)},
      {...room, case: 'b', counts: countsOf(0, 0, 1)},
    ]);
    expect(start.hands).to.deep.equal([]);
  });

  it('are never fewer than none, nor more than 9999', () => {
    expect(raise(start, room, 'attention', -1)).to.equal(start);
    const full = {...start, hands: [{...room, counts: countsOf(0, 9999, 0)}]};
    expect(raise(full, room, 'attention', 1)).to.equal(full);
    expect(raise(full, room, 'attention', -1).hands[0]?.counts.attention).to.equal(9998);
  });
});

/** Takes in ballots one by one; the workshop after them, and what each brought. */
function after(
  workshop: Workshop,
  ...ballots: readonly (readonly [Ballot, Way])[]
): {readonly workshop: Workshop; readonly news: readonly News[]} {
  const news: News[] = [];
  const last = ballots.reduce((before, [ballot, way]) => {
    const taken = collect(before, ballot, way);
    news.push(taken.news);
    return taken.workshop;
  }, workshop);
  return {workshop: last, news};
}

describe('a ballot', () => {
  for (const way of ways) {
    it(`is taken once, by ${way}`, () => {
      const ballot = ballotOf({a: first('attention')}, {group: '1'});
      const {workshop, news} = after(start, [ballot, way], [structuredClone(ballot), way]);
      expect(news).to.deep.equal(['new', 'same']);
      expect(workshop.ballots).to.deep.equal([{ballot, way}]);
      expect(collect(workshop, ballot, way).workshop).to.equal(workshop);
    });

    it(`is that of its phone: by ${way}, another phone has another`, () => {
      const ballots = [ballotOf({a: first('attention')}), ballotOf({a: first('attention')}, {phone: '11111111'})];
      const {workshop, news} = after(start, ...ballots.map((ballot) => [ballot, way] as const));
      expect(news).to.deep.equal(['new', 'new']);
      expect(tally(workshop, 'a').first.total).to.equal(2);
    });

    it(`takes the place of the earlier one, by ${way}; what only that has stays`, () => {
      const {workshop, news} = after(
        start,
        [ballotOf({a: {...first('attention'), ...second('acceptable')}, b: first('acceptable')}, {group: '1'}), 'code'],
        [ballotOf({a: second('unacceptable'), c: first('attention')}), way],
      );
      expect(news).to.deep.equal(['new', 'changed']);
      const ballot = ballotOf(
        {
          a: {...first('attention'), ...second('unacceptable')},
          b: first('acceptable'),
          c: first('attention'),
        },
        {group: '1'},
      );
      expect(workshop.ballots).to.deep.equal([{ballot, way}]);
    });
  }

  it('of an earlier moment takes nothing away', () => {
    const early = ballotOf({a: first('attention')});
    const full = ballotOf({a: {...first('attention'), ...second('acceptable')}, b: first('acceptable')});
    const {workshop, news} = after(start, [full, 'code'], [early, 'code']);
    expect(news).to.deep.equal(['new', 'same']);
    expect(workshop.ballots[0]?.ballot).to.deep.equal(full);
  });

  const changes: readonly (readonly [name: string, Ballot])[] = [
    ['how sure', ballotOf({a: {first: vote('attention', 'sure')}}, {group: '1'})],
    ['the group', ballotOf({a: first('attention')}, {group: '2'})],
    ['the verdict', ballotOf({a: first('acceptable')}, {group: '1'})],
  ];
  for (const [name, ballot] of changes) {
    it(`is changed by ${name} alone`, () => {
      const {workshop, news} = after(start, [ballotOf({a: first('attention')}, {group: '1'}), 'code'], [ballot, 'file']);
      expect(news).to.deep.equal(['new', 'changed']);
      expect(workshop.ballots).to.deep.equal([{ballot, way: 'file'}]);
    });
  }

  it('keeps votes on cases that are not in the set', () => {
    const ballot = ballotOf({'elsewhere': first('attention'), '__proto__x': first('attention')});
    const {workshop} = after(start, [ballot, 'code']);
    expect(workshop.ballots[0]?.ballot).to.deep.equal(ballot);
    expect(tally(workshop, 'elsewhere').first.total).to.equal(0);
  });

  it('counts whichever way it comes, in whatever order and however often', () => {
    const voted = ballotsOn(cases).filter(({votes}) => Object.keys(votes).length > 0);
    const ballots = fc.array(fc.tuple(voted, fc.constantFrom(...ways)), {minLength: 1, maxLength: 12});
    fc.assert(
      fc.property(ballots, fc.infiniteStream(fc.nat()), (list, order) => {
        const again = list.flatMap((each) => (order.next().value % 2 ? [each, each] : [each]));
        const {workshop} = after(start, ...again);
        const phones = new Map(list.map(([ballot]) => [ballot.phone, ballot]));
        expect(workshop.ballots.map(({ballot}) => ballot.phone)).to.have.members([...phones.keys()]);
        for (const id of cases) {
          const count = [...phones.values()].filter(({votes}) => votes[id]?.first).length;
          expect(tally(workshop, id).first.total).to.equal(count);
        }
      }),
    );
  });
});

describe('a vote of the live room after the verdict', () => {
  const early = ballotOf({a: first('attention')});
  const revealed = {...collect(start, early, 'live').workshop, revealed: ['a']};
  const changed = ballotOf({a: {...first('acceptable'), ...second('unacceptable')}});

  it('is late and does not count', () => {
    const {workshop, news} = after(revealed, [changed, 'live'], [changed, 'live']);
    expect(news).to.deep.equal(['late', 'same']);
    expect(workshop.late).to.deep.equal([changed]);
    expect(workshop.ballots).to.equal(revealed.ballots);
  });

  it('is late of a phone that did not vote before', () => {
    const other = {...changed, phone: '11111111'};
    const {workshop} = after(revealed, [other, 'live']);
    expect(workshop.late).to.deep.equal([other]);
    expect(workshop.ballots).to.equal(revealed.ballots);
  });

  it('is not late where it is the one that counts, as a server tells everything again', () => {
    const {workshop, news} = after(revealed, [early, 'live']);
    expect(news).to.deep.equal(['same']);
    expect(workshop).to.equal(revealed);
  });

  it('of the live room without a vote is none', () => {
    expect(collect(start, ballotOf({}), 'live').workshop).to.equal(start);
    expect(collect(start, ballotOf({}), 'code').news).to.equal('new');
  });

  it('is late beside one that counts', () => {
    const {workshop} = after(revealed, [ballotOf({a: {...first('attention'), ...second('acceptable')}}), 'live']);
    expect(workshop.late).to.deep.equal([ballotOf({a: second('acceptable')})]);
  });

  it('on other cases is in time', () => {
    const {workshop, news} = after(revealed, [ballotOf({a: second('acceptable'), b: first('attention')}), 'live']);
    expect(news).to.deep.equal(['late']);
    expect(workshop.late).to.deep.equal([ballotOf({a: second('acceptable')})]);
    expect(workshop.ballots[0]?.ballot.votes).to.deep.equal({a: first('attention'), b: first('attention')});
  });

  it('takes the place of an earlier late one, and what only that has stays', () => {
    const {workshop, news} = after(
      {...revealed, revealed: ['a', 'b']},
      [changed, 'live'],
      [ballotOf({b: first('attention')}), 'live'],
      [ballotOf({a: second('attention')}), 'live'],
    );
    expect(news).to.deep.equal(['late', 'late', 'late']);
    expect(workshop.late).to.deep.equal([
      ballotOf({a: {...first('acceptable'), ...second('attention')}, b: first('attention')}),
    ]);
  });

  it('is forgotten when the phone says again what counts', () => {
    const {workshop, news} = after(
      revealed,
      [ballotOf({a: first('acceptable')}), 'live'],
      [early, 'live'],
    );
    expect(news).to.deep.equal(['late', 'changed']);
    expect(workshop.late).to.deep.equal([]);
  });

  it('is forgotten in part, too', () => {
    const {workshop, news} = after(revealed, [changed, 'live'], [early, 'live']);
    expect(news).to.deep.equal(['late', 'changed']);
    expect(workshop.late).to.deep.equal([ballotOf({a: second('unacceptable')})]);
  });

  it('counts when it is let in, and is no more late', () => {
    const other = ballotOf({a: first('acceptable')}, {phone: '11111111', group: '1'});
    const {workshop} = after(revealed, [changed, 'live'], [other, 'live']);
    const admitted = admitLate(workshop);
    expect(admitted.late).to.deep.equal([]);
    expect(admitted.ballots).to.deep.equal([{ballot: changed, way: 'live'}, {ballot: other, way: 'live'}]);
    expect(collect(admitted, changed, 'live').news).to.equal('same');
  });

  it('is gone when it is dropped', () => {
    const {workshop} = after(revealed, [changed, 'live']);
    expect(dropLate(workshop)).to.deep.equal(revealed);
  });

  for (const way of ['code', 'file'] as const) {
    it(`is not late by ${way}: that is handed in at the end`, () => {
      const {workshop, news} = after(revealed, [changed, way]);
      expect(news).to.deep.equal(['changed']);
      expect(workshop.late).to.deep.equal([]);
      expect(workshop.ballots).to.deep.equal([{ballot: changed, way}]);
    });
  }
});

describe('a company', () => {
  it('is taken once', () => {
    const company = {mark: phone, outcomes: {rent: 'attention'}} as const;
    const {workshop, news} = bringCompany(start, company);
    expect(news).to.equal('new');
    expect(workshop.companies).to.deep.equal([company]);
    expect(bringCompany(workshop, {...company})).to.deep.equal({workshop, news: 'same'});
    expect(bringCompany(workshop, {...company, mark: 'other'}).workshop.companies).to.have.length(2);
  });
});
