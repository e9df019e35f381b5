/** What comes through a room or from another window: it fits wholly, or is none. */
import {expect} from 'chai';
import fc from 'fast-check';
import {parseRoomShow, parseRoomVotes, parseWorkshop} from '../../../src/core/training/parse-room.js';
import {setCode} from '../../../src/core/training/set-code.js';
import {surenesses} from '../../../src/core/training/ballot.js';
import {verdicts} from '../../../src/core/verdict.js';
import {ballotOf, cast, collectedOf, countsOf, first, many, numbered, workshopOf} from './training-fixture.js';

const set = setCode(many, numbered(3, 1));
const show = {set, now: {case: 'case-1', stage: 'vote'}, revealed: ['case-3']} as const;
const throwing = {
  get set(): string {
    throw new Error('no');
  },
};

describe('what a room shows', () => {
  for (const [name, value] of [
    ['at a case', show],
    ['before the first', {set, revealed: []}],
    ['at a case that was revealed', {...show, now: {case: 'case-3', stage: 'change'}}],
  ] as const) {
    it(`is read ${name}`, () => expect(parseRoomShow(many, structuredClone(value))).to.deep.equal(value));
  }

  const foreign: readonly (readonly [name: string, value: unknown])[] = [
    ['of other cases', {...show, now: {case: 'case-2', stage: 'vote'}}],
    ['of a stage that is none', {...show, now: {case: 'case-1', stage: 'end'}}],
    ['that revealed other cases', {...show, revealed: ['case-2']}],
    ['that revealed a case twice', {...show, revealed: ['case-1', 'case-1']}],
    ['of a set with a mistake', {...show, set: set.replace(/.$/, 'U')}],
    ['of another casebook', {...show, set: setCode({...many, id: 'other'}, numbered(3, 1))}],
    ['with more', {...show, script: 'x'}],
    ['without a set', {revealed: []}],
    ['that is a text', JSON.stringify(show)],
    ['that is nothing', undefined],
    ['that throws', throwing],
  ];
  for (const [name, value] of foreign) {
    it(`is nothing ${name}`, () => expect(parseRoomShow(many, value)).to.equal(undefined));
  }
});

describe('the votes of a phone', () => {
  it('are read, with all that can be said', () => {
    for (const verdict of verdicts) {
      for (const sure of [undefined, ...surenesses]) {
        const vote = {verdict, ...(sure && {sure})};
        for (const votes of [{}, {first: vote}, {second: vote}, {first: vote, second: vote}]) {
          expect(parseRoomVotes({votes})).to.deep.equal({votes});
          expect(parseRoomVotes({group: '1', votes})).to.deep.equal({group: '1', votes});
        }
      }
    }
  });

  const foreign: readonly (readonly [name: string, value: unknown])[] = [
    ['of a verdict that is none', {votes: {first: {verdict: 'unclear'}}}],
    ['of a sureness that is none', {votes: {first: {verdict: 'attention', sure: 'very'}}}],
    ['with a third round', {votes: {third: {verdict: 'attention'}}}],
    ['with more in a vote', {votes: {first: {verdict: 'attention', name: 'x'}}}],
    ['with more', {votes: {}, name: 'x'}],
    ['of a group without an end', {group: 'x'.repeat(121), votes: {}}],
    ['of an empty group', {group: '', votes: {}}],
    ['that are none', {}],
    ['that are a list', []],
    ['that are null', null],
  ];
  for (const [name, value] of foreign) {
    it(`are nothing ${name}`, () => expect(parseRoomVotes(value)).to.equal(undefined));
  }

  it('are nothing else, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseRoomVotes(value)));
    fc.assert(fc.property(fc.jsonValue(), (value) => parseRoomVotes(value) === undefined));
  });
});

describe('a workshop from another window', () => {
  it('is read, with any ballots', () => {
    fc.assert(
      fc.property(cast, ([cases, ballot]) => {
        const workshop = workshopOf(cases, {ballots: collectedOf(ballot), revealed: cases.slice(1)});
        expect(parseWorkshop(structuredClone(workshop))).to.deep.equal(workshop);
      }),
    );
  });

  const workshop = workshopOf(numbered(1, 2));
  const hands = {case: 'case-1', round: 'first', counts: countsOf(1, 2, 3)};
  const groups = Array.from({length: 32}, (_, index) => ({id: String(index), name: ''}));
  const votes = Object.fromEntries(Array.from({length: 201}, (_, index) => [`case-${index}`, first('attention')]));
  const foreign: readonly (readonly [name: string, more: object])[] = [
    ['with more', {more: 1}],
    ['with an id that is none', {id: 'me'}],
    ['with a title without an end', {title: 'x'.repeat(301)}],
    ['of 41 cases', {cases: numbered(...Array(41).keys())}],
    ['of 0 minutes', {minutes: 0}],
    ['of 32 groups', {groups}],
    ['with a group twice', {groups: [groups[0], groups[0]]}],
    ['at a moment that is none', {moment: {name: 'closing'}}],
    ['with fewer hands than none', {hands: [{...hands, counts: countsOf(-1, 0, 0)}]}],
    ['with half a hand', {hands: [{...hands, counts: countsOf(0.5, 0, 0)}]}],
    ['with 10,000 hands', {hands: [{...hands, counts: countsOf(10_000, 0, 0)}]}],
    ['with a third round', {hands: [{...hands, round: 'third'}]}],
    ['with a ballot of votes without an end', {ballots: collectedOf(ballotOf(votes))}],
    ['with a way that is none', {ballots: [{ballot: ballotOf({}), way: 'post'}]}],
    ['with late votes twice', {late: [ballotOf({}), ballotOf({})]}],
    ['with an outcome that is none', {companies: [{mark: 'a', outcomes: {rent: 'good'}}]}],
    ['with a company twice', {companies: [{mark: 'a', outcomes: {}}, {mark: 'a', outcomes: {}}]}],
  ];
  it('is read with hands', () => {
    expect(parseWorkshop({...workshop, hands: [hands]})).to.deep.equal({...workshop, hands: [hands]});
  });
  for (const [name, more] of foreign) {
    it(`is nothing ${name}`, () => expect(parseWorkshop({...workshop, ...more})).to.equal(undefined));
  }
});
