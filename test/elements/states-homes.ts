/** Every state of several homes, and the way there. */
import '../../src/define.js';
import {dossier, typicalAgency} from '../dossier.js';
import type {Flat} from '../dossier.js';
import type {CheckHarness} from '../harness.js';
import {until} from '../harness.js';
import {HomesHarness} from '../homes-harness.js';
import {asks, says} from './said.js';

const shared: Flat = {...typicalAgency, passport: 'sometimes'};
const wrong: Flat = {'key-money': 'sometimes', 'lease-kind': 'short-term', 'house-rules': []};

const three = dossier(shared, {}, wrong, {...wrong, 'surveillance': 'unknown', 'visitors/allowed': 'restricted'});

/** More homes than stand in one report or on one page, no two alike in their rules. */
const many = dossier(
  shared,
  ...Array.from({length: 30}, (_, index) => (index < 5 ? {'house-rules': [], 'deposit/amount': index + 3} : wrong)),
);

/** The first home is answered; the second has no name either. */
const half = {
  ...three,
  homes: three.homes.map((home, index) => (index === 0 ? home : {...home, name: '', answers: {}})),
};

const inRoom = async (answers: typeof three): Promise<HomesHarness> => {
  const check = await HomesHarness.with(answers);
  await check.openOverview();
  await check.enter();
  return check;
};

export const homesStates: Readonly<Record<string, () => Promise<CheckHarness>>> = {
  'the homes: one': () => inRoom(dossier(shared)),
  'the homes: three, of which two without answers': () => inRoom(half),
  'the homes: taking answers over': async () => {
    const check = await inRoom(three);
    await check.press('Neem antwoorden over: Huis 2');
    return check;
  },
  'the homes: something was done': async () => {
    const check = await inRoom(half);
    await check.press('Neem over in 2 woningen');
    return check;
  },
  'the homes: a name was added': async () => {
    const check = await inRoom(half);
    await check.add('Huis 4');
    return check;
  },
  'the homes: many, and pasting': async () => {
    const check = await inRoom(many);
    await check.openAll();
    await check.press('Volgende');
    return check;
  },
  'a question about one of several homes, and the answers of another': async () => {
    const check = await HomesHarness.with(half);
    await until(() => check.buttons.includes('Neem die antwoorden over'), 'no offer');
    return check;
  },
  'the first question about one home': async () => {
    const check = await HomesHarness.with(dossier({...shared, landlord: undefined}));
    await until(() => check.buttons.includes('Meer woningen'), 'no way to the homes');
    return check;
  },
  'the overview of several homes': async () => {
    const check = await HomesHarness.with(three);
    await check.openOverview();
    await check.pick('Woning', 'Huis 2');
    return check;
  },
  'a report on several homes': () => HomesHarness.with(three),
  'a report on many homes, all practices': async () => {
    const check = await HomesHarness.with(many);
    await check.pick('Toon', 'alle praktijken');
    await check.openAll();
    return check;
  },
  'the matrix: why a cell is what it is': async () => {
    const check = await HomesHarness.with(three);
    await check.openCell('Kosten bij de start', 'Huis 2');
    return check;
  },
  'the matrix: why a cell is acceptable': async () => {
    const check = await HomesHarness.with(three);
    await check.openCell('Kosten bij de start', 'Huis 1');
    return check;
  },
  'the matrix: no home of that name': async () => {
    const check = await HomesHarness.with(many);
    await check.write('Zoek een woning op naam', '?');
    return check;
  },
  'what-if in one of several homes': async () => {
    const check = await HomesHarness.with(three);
    await check.tryOut(`${asks('key-money')} (Huis 1)`, says('key-money', 'sometimes'));
    return check;
  },
};
