/** Each reason in words. */
import {expect} from 'chai';
import type {Answers} from '../../src/core/answers.js';
import {comparison} from '../../src/core/comparison.js';
import {read} from '../../src/core/reading.js';
import type {Reason} from '../../src/core/reason.js';
import {createMsg} from '../../src/localize.js';
import {sayReason} from '../../src/speech/say-reason.js';
import type {Place} from '../../src/speech/say-reason.js';
import {dossier, dutch, hirerOnly, typicalAgency} from '../dossier.js';
import {answersOf, choice, day, figure, number, practice, questionnaireOf, requirement} from '../fixture.js';
import {kept} from '../session.js';

const speech = {msg: createMsg(), language: 'nl'} as const;

const small = questionnaireOf(
  [
    choice('a', {options: ['ja, altijd', 'nee'], text: 'Altijd?'}),
    choice('h', {scope: 'home', text: 'Hier?', wording: [
      {when: {question: 'a', is: 'nee'}, text: 'Ook hier?', help: {why: '', example: ''}},
    ]}),
    number('share', {text: 'Hoeveel?', unit: '%'}),
  ],
  [
    practice('a', [requirement('a', {holdsWhen: {question: 'a', is: 'ja, altijd'}})]),
    practice('h'),
    practice('share', [requirement('share', {holdsWhen: {question: 'share', atMost: {figure: 'ceiling'}}})]),
  ],
  {
    figures: [{...figure('ceiling', ['2017', 25], ['2030-01-01', 0]), unit: '%'}],
    sources: [{id: 'law', title: 'Wet op het wonen'}],
  },
);

const two: Answers = {
  organisation: {a: 'ja, altijd'},
  homes: [{id: 'h1', name: 'Dorpsstraat', answers: {}}, {id: 'h2', name: '', answers: {}}],
};

const village = {id: 'h1', name: 'Dorpsstraat'};

interface Case {
  readonly reason: Reason;
  readonly says: string;
  readonly answers?: Answers;
  readonly place?: Place;
}

const cases: readonly Case[] = [
  {
    reason: {kind: 'answer', question: 'a', was: 'ja, altijd', is: 'nee'},
    says: 'Het antwoord op “Altijd?” was ‘ja, altijd’ en is nu ‘nee’.',
  },
  {
    reason: {kind: 'answer', question: 'a', was: undefined, is: 'unknown'},
    says: 'Op “Altijd?” was er geen antwoord. Nu is het ‘Weet ik niet’.',
  },
  {
    reason: {kind: 'answer', question: 'share', was: 12.5, is: undefined},
    says: 'Het antwoord op “Hoeveel?” was ‘12,5 %’. Nu is er geen antwoord.',
  },
  {
    reason: {kind: 'answer', question: 'h', home: {id: 'h1', name: ''}, was: 'yes', is: 'no'},
    answers: answersOf({a: 'nee'}),
    says: 'Het antwoord op “Ook hier?” was ‘yes’ en is nu ‘no’.',
  },
  {
    reason: {kind: 'answer', question: 'h', home: village, was: 'yes', is: 'no'},
    answers: two,
    says: 'Het antwoord op “Hier? (Dorpsstraat)” was ‘yes’ en is nu ‘no’.',
  },
  {
    reason: {kind: 'answer', question: 'h', home: {id: 'h2', name: ''}, was: 'yes', is: 'no'},
    answers: two,
    says: 'Het antwoord op “Hier? (Woning 2)” was ‘yes’ en is nu ‘no’.',
  },
  {
    reason: {kind: 'answer', question: 'h', home: village, was: 'yes', is: 'no'},
    answers: two,
    place: 'in its home',
    says: 'Het antwoord op “Hier?” was ‘yes’ en is nu ‘no’.',
  },
  {reason: {kind: 'question', question: 'a'}, says: 'De vraag “Altijd?” is nieuw.'},
  {
    reason: {kind: 'rule', change: 'figure', figure: 'ceiling', was: 25, is: 0, since: '2030-01-01'},
    says: 'De regel is veranderd: de grens was 25 %. Sinds 1 januari 2030 is die 0 %.',
  },
  {
    reason: {kind: 'rule', change: 'figure', figure: 'ceiling', was: 0, is: 25},
    says: 'De regel is anders: de grens was 0 %. Nu is die 25 %.',
  },
  {
    reason: {kind: 'rule', change: 'began', requirement: 'a', since: '2030-01-01'},
    says: 'Sinds 1 januari 2030 telt een nieuwe eis mee. Bron: Wet op het wonen.',
  },
  {
    reason: {kind: 'rule', change: 'began', requirement: 'a'},
    says: 'Nu telt een eis mee die toen niet meetelde. Bron: Wet op het wonen.',
  },
  {
    reason: {kind: 'rule', change: 'ended', requirement: 'a', until: '2029-12-31'},
    says: 'Een eis telde mee tot en met 31 december 2029 en nu niet meer. Bron: Wet op het wonen.',
  },
  {
    reason: {kind: 'rule', change: 'ended', requirement: 'gone'},
    says: 'Toen telde een eis mee die nu niet meetelt.',
  },
  {reason: {kind: 'depth', was: 'short', is: 'full'}, says: 'Toen is alleen de korte check gedaan.'},
  {reason: {kind: 'depth', was: 'full', is: 'short'}, says: 'Nu is alleen de korte check gedaan.'},
  {reason: {kind: 'home', change: 'added', home: village}, answers: two, says: 'De woning “Dorpsstraat” is nieuw.'},
  {
    reason: {kind: 'home', change: 'added', home: {id: 'h2', name: ''}},
    answers: two,
    says: 'De woning “Woning 2” is nieuw.',
  },
  {
    reason: {kind: 'home', change: 'added', home: village},
    answers: two,
    place: 'in its home',
    says: 'Deze woning is nieuw.',
  },
  {
    reason: {kind: 'home', change: 'removed', home: {id: 'h9', name: 'Kerkweg'}},
    says: 'De woning “Kerkweg” staat niet meer in de check.',
  },
  {
    reason: {kind: 'home', change: 'removed', home: {id: 'h9', name: ''}},
    says: 'Een woning zonder naam staat niet meer in de check.',
  },
  {
    reason: {kind: 'home', change: 'removed', home: village},
    place: 'in its home',
    says: 'Deze woning staat niet meer in de check.',
  },
];

describe('a reason says', () => {
  for (const {reason, says, answers = answersOf({a: 'ja, altijd'}), place} of cases) {
    it(says + (place ? ` (${place})` : ''), () =>
      expect(sayReason(speech, read(small, answers, {on: day}), reason, place)).to.equal(says));
  }
});

describe('the reasons of real changes', () => {
  const saidOf = (...[was, is]: readonly Parameters<typeof kept>[]): readonly string[] => {
    if (!was || !is) return [];
    const [former, present] = [kept(...was), kept(...is)];
    const reading = read(dutch, present.session.answers, {on: present.session.day});
    return comparison(dutch, former, present).practices.flatMap(({reasons}) =>
      reasons.map((each) => sayReason(speech, reading, each)),
    );
  };

  it('name question and answers in the words of the check', () =>
    expect(saidOf([dossier(typicalAgency)], [dossier({...typicalAgency, passport: 'sometimes'})])).to.deep.equal([
      'Het antwoord op “Worden paspoorten, identiteitskaarten, bankpassen of telefoons van arbeidsmigranten weleens ingenomen of bewaard?” was ‘Nee, nooit’ en is nu ‘Ja, soms of altijd’.',
    ]));

  it('name the law of a rule that began', () =>
    expect(saidOf([dossier(hirerOnly)], [dossier({...hirerOnly, 'hirer-checks/licensed': 'no'}), {day: '2028-01-01'}]))
      .to.deep.equal([
        'Sinds 1 januari 2028 telt een nieuwe eis mee. Bron: Wet toelating terbeschikkingstelling van arbeidskrachten (Wtta).',
      ]));
});
