/** Figures and requirements by the day. */
import {expect} from 'chai';
import {spanOn} from '../../src/core/figure.js';
import {judge} from '../../src/core/judge.js';
import {route} from '../../src/core/route.js';
import {
  answersOf,
  atMost,
  choice,
  day,
  figure,
  number,
  practice,
  questionnaireOf,
  requirement,
} from '../fixture.js';

describe('a figure', () => {
  const ceiling = figure('ceiling', ['2017-01-01', 25], ['2027-01-01', 20]);
  const cases: readonly (readonly [on: string, value: number])[] = [
    ['1999-12-31', 25],
    ['2016-12-31', 25],
    ['2017-01-01', 25],
    ['2026-12-31', 25],
    ['2027-01-01', 20],
    ['2040-06-01', 20],
  ];
  for (const [on, value] of cases) {
    it(`is ${value} on ${on}`, () => expect(spanOn(ceiling, on).value).to.equal(value));
  }

  const vague = figure('vague', [undefined, 1], ['2021', 2], ['2022-03', 3]);
  for (const [on, value] of [['2020-12-31', 1], ['2021-01-01', 2], ['2022-02-28', 2], ['2022-03-01', 3]] as const) {
    it(`known by its year or month is ${value} on ${on}`, () => {
      expect(spanOn(vague, on).value).to.equal(value);
    });
  }

  it('without a value is refused', () => {
    expect(() => spanOn(figure('none'), day)).to.throw(RangeError, 'none');
  });

  it('is held against the answer by the day that is judged', () => {
    const small = questionnaireOf(
      [number('share')],
      [practice('p', [requirement('p', {holdsWhen: atMost('share', 'ceiling')})])],
      {figures: [ceiling]},
    );
    const on = (date: string): string =>
      judge(small, answersOf({share: 22}), {on: date}).practices[0]!.outcome;
    expect(on('2026-12-31')).to.equal('acceptable');
    expect(on('2027-01-01')).to.equal('unacceptable');
  });
});

describe('a requirement in force from one day until another', () => {
  const small = questionnaireOf(
    [choice('dated'), choice('other')],
    [
      practice('dated', [requirement('dated', {from: '2027-01-01', until: '2027-12-31'})]),
      practice('mixed', [
        requirement('mixed/dated', {from: '2027-01-01', until: '2027-12-31'}),
        requirement('other'),
      ]),
    ],
  );
  const cases: readonly (readonly [on: string, inForce: boolean])[] = [
    ['2026-12-31', false],
    ['2027-01-01', true],
    ['2027-12-31', true],
    ['2028-01-01', false],
  ];
  for (const [on, inForce] of cases) {
    it(`on ${on} ${inForce ? 'is' : 'is not'} judged, asked or shown`, () => {
      const answers = answersOf({dated: 'no', other: 'yes'});
      const {practices, headline} = judge(small, answers, {on});
      const dated = practices.find((each) => each.practice === 'dated');
      expect(dated?.outcome).to.equal(inForce ? 'unacceptable' : undefined);
      expect(headline).to.equal(inForce ? 'unacceptable' : 'acceptable');
      const asked = route(small, answers, {on}).steps.map(({question}) => question.id);
      expect(asked).to.deep.equal(inForce ? ['dated', 'other'] : ['other']);
    });
  }

  it('does not make a check that looks at all the rest look at a part', () => {
    const {practices} = judge(small, answersOf({other: 'yes'}), {on: '2026-02-03'});
    expect(practices.map(({practice, partly}) => [practice, partly])).to.deep.equal([['mixed', false]]);
  });
});
