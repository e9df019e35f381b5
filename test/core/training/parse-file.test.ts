/** The files of the training: what they hold, and why they are refused. */
import {expect} from 'chai';
import fc from 'fast-check';
import {emptySession} from '../../../src/core/kept-session.js';
import {ballotFile} from '../../../src/core/training/ballot-file.js';
import type {Casebook} from '../../../src/core/training/case.js';
import {parseTrainingFile} from '../../../src/core/training/parse-file.js';
import type {TrainingFileFault} from '../../../src/core/training/parse-file.js';
import {collect, raise} from '../../../src/core/training/voting.js';
import {workshopFile} from '../../../src/core/training/workshop-file.js';
import {goTo} from '../../../src/core/training/workshop-steps.js';
import {sessionFile, sessionFileText} from '../../../src/core/write-session.js';
import {dutch, today} from '../../dossier.js';
import {ballotOf, cast, first, many, numbered, workshopOf} from './training-fixture.js';

const cases = numbered(1, 2);
const ballot = ballotOf({'case-1': first('attention')}, {group: '1'});
const plan = {title: 'Training', minutes: 60, groups: [{id: '1', name: 'North'}]};
const asked = {case: 'case-1', round: 'first', group: '1'} as const;
const run = raise(collect(workshopOf(cases, plan), ballot, 'code').workshop, asked, 'attention', 1);
const workshop = collect(
  {
    ...goTo(run, {name: 'case', case: 'case-1', stage: 'reveal'}),
    companies: [{mark: 'ab', outcomes: {space: 'not-looked-at'}}],
  },
  {...ballot, phone: '11111111'},
  'live',
).workshop;

const written = workshopFile(many, workshop);
/** The file of the workshop, with other parts. */
const edited = (more: object): string => JSON.stringify({...JSON.parse(written), ...more});
const bookOf = (more: Partial<Casebook>): string =>
  edited({casebook: {id: many.id, version: many.version, ...more}});
const workshopWith = (more: object): string => edited({workshop: {...workshop, ...more}});

describe('a file of the training', () => {
  it('gives any ballot back, with its set', () => {
    fc.assert(
      fc.property(cast, ([set, given]) => {
        const read = parseTrainingFile(many, ballotFile(many, set, given));
        expect(read).to.deep.equal({kind: 'ballot', cases: set, ballot: given});
      }),
    );
  });

  it('gives a workshop back', () => {
    expect(workshop.late).to.have.length(1);
    expect(parseTrainingFile(many, written)).to.deep.equal({kind: 'workshop', workshop});
  });

  it('is readable, and says what it is', () => {
    expect(ballotFile(many, cases, ballot)).to.match(/^\{\n {2}"format": "dual-dependency-check\/ballot",\n/);
    expect(JSON.parse(written)).to.deep.equal({
      format: 'dual-dependency-check/workshop',
      formatVersion: 1,
      casebook: {id: 'book', version: '2.3.4'},
      workshop,
    });
  });

  const same = [
    ['with a mark of its encoding in front', `\ufeff${written}`],
    ['of a casebook with a later patch', bookOf({version: '2.3.9'})],
    ['of an older minor version', bookOf({version: '2.0.0'})],
    ['with a part that it does not know', edited({note: 'more'})],
  ] as const;
  for (const [name, text] of same) {
    it(`is read ${name}`, () => {
      expect(parseTrainingFile(many, text)).to.deep.equal({kind: 'workshop', workshop});
    });
  }

  it('may be one of the self-check', () => {
    const text = sessionFileText(sessionFile(dutch, emptySession(today)));
    expect(parseTrainingFile(many, text)).to.deep.equal({kind: 'session'});
  });
});

describe('no file of the training', () => {
  const collected = workshop.ballots[0];
  const refusals: readonly (readonly [name: string, text: unknown, TrainingFileFault])[] = [
    ['nothing', '', 'empty'],
    ['white space', '\ufeff \n', 'empty'],
    ['undefined', undefined, 'not-json'],
    ['a text', 'Beste collega', 'not-json'],
    ['the beginning of one', written.slice(0, -20), 'cut-off'],
    ['too large', ' '.repeat(64_000_001), 'too-large'],
    ['other JSON', '{"format": "other"}', 'other-program'],
    ['a list', '[]', 'other-program'],
    ['one without a form', edited({formatVersion: undefined}), 'unreadable'],
    ['one of a newer form', edited({formatVersion: 2}), 'newer'],
    ['one without a casebook', edited({casebook: undefined}), 'unreadable'],
    ['one of another casebook', bookOf({id: 'other'}), 'other-casebook'],
    ['one of a newer minor version', bookOf({version: '2.4.0'}), 'newer'],
    ['one of a newer major version', bookOf({version: '3.0.0'}), 'newer'],
    ['one of an older major version', bookOf({version: '1.9.9'}), 'other-version'],
    ['one of no version', bookOf({version: 'first'}), 'unreadable'],
    ['one without a workshop', edited({workshop: undefined}), 'unreadable'],
    ['one of a case that the casebook lacks', workshopWith({cases: ['elsewhere'], moment: {name: 'opening'}, revealed: []}), 'unreadable'],
    ['one with a case twice', workshopWith({cases: [...cases, ...cases]}), 'unreadable'],
    ['one with two ballots of a phone', workshopWith({ballots: [collected, collected]}), 'unreadable'],
    ['one at a case that is not in it', workshopWith({cases: ['case-2'], revealed: []}), 'unreadable'],
    ['one that revealed a case that is not in it', workshopWith({revealed: ['case-3']}), 'unreadable'],
    ['a ballot of a case that the casebook lacks', ballotFile(many, ['elsewhere'], ballot), 'unreadable'],
    ['a ballot of a phone that is none', ballotFile(many, cases, {...ballot, phone: 'me'}), 'unreadable'],
  ];
  for (const [name, text, fault] of refusals) {
    it(`is ${name}: ${fault}`, () => {
      expect(parseTrainingFile(many, text)).to.deep.equal({kind: 'fault', fault});
    });
  }

  it('is any text, and any JSON in its place', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.jsonValue(), (text, value) => {
        expect(parseTrainingFile(many, text).kind).to.equal('fault');
        expect(parseTrainingFile(many, edited({workshop: value})).kind).to.equal('fault');
      }),
    );
  });
});
