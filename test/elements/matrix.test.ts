/** The report on several homes: the matrix, what leads from it and back, and what is said once for many. */
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {press} from '../browser.js';
import {check as judged, dossier, dutch, typicalAgency} from '../dossier.js';
import type {Flat} from '../dossier.js';
import {until} from '../harness.js';
import {HomesHarness} from '../homes-harness.js';
import {asks, says} from './said.js';

const titleOf = (practice: string): string =>
  dutch.practices.find(({id}) => id === practice)?.title ?? practice;

const [bad, warn, good] = ['niet acceptabel', 'aandachtspunt', 'acceptabel'];

/** Fees at the start in Huis 2 and 3, cameras in Huis 3 alone, and passports taken everywhere. */
const shared: Flat = {...typicalAgency, passport: 'sometimes'};
const fees: Flat = {'key-money': 'sometimes'};
const three = dossier(shared, {}, fees, {...fees, 'surveillance': 'sometimes', 'visitors/allowed': 'restricted'});

/** Many homes, the last of which is the worst. */
const many = (count: number): ReturnType<typeof dossier> =>
  dossier(shared, ...Array<Flat>(count - 1).fill(fees), {...fees, surveillance: 'sometimes'});

const feesRow = titleOf('key-money');
const camerasRow = titleOf('surveillance');
const passportsRow = titleOf('passport');

describe('the matrix', () => {
  it('has a row for each practice that is not in order, and a verdict in each home', async () => {
    const check = await HomesHarness.with(three);
    expect(check.columns).to.deep.equal(['Huis 3', 'Huis 2', 'Huis 1']);
    expect(check.matrix).to.deep.equal([
      [passportsRow, `${bad} (alle woningen)`],
      [feesRow, bad, bad, good],
      [camerasRow, bad, good, good],
      [titleOf('visitors'), warn, good, good],
    ]);
  });

  it('says each verdict in a word and a sign of its own', async () => {
    const check = await HomesHarness.with(
      dossier(shared, {}, {...fees, 'visitors/allowed': 'restricted', 'surveillance': 'unknown', 'real-cost': 'yes'}),
    );
    await check.pick('Toon', 'alle praktijken');
    const signs = Object.entries(check.signs).filter(([words]) => !words.includes('alle woningen'));
    expect(signs.map(([words]) => words)).to.include.members([bad, warn, good, 'nog onduidelijk', 'niet van toepassing']);
    expect(new Set(signs.map(([, sign]) => sign)).size).to.equal(signs.length);
    for (const [words, sign] of signs) expect(sign, words).to.match(/^".+"$/);
  });

  it('sorts rows and columns by the worst, or as they are known', async () => {
    const check = await HomesHarness.with(three);
    await check.pick('Praktijken', 'per thema');
    const byTheme = dutch.practices.map(({title}) => title);
    const rows = check.matrix.map(([title]) => title!);
    expect(rows).to.deep.equal(byTheme.filter((title) => rows.includes(title)));
    expect(rows[0]).not.to.equal(passportsRow);
    await check.pick('Praktijken', 'ernstigste eerst');
    expect(check.matrix[0]![0]).to.equal(passportsRow);
    for (const order of ['op naam', 'in uw volgorde']) {
      await check.pick('Woningen', order);
      expect(check.columns, order).to.deep.equal(['Huis 1', 'Huis 2', 'Huis 3']);
      expect(check.matrix.find((row) => row[0] === camerasRow)).to.deep.equal([camerasRow, good, good, bad]);
    }
  });

  it('shows all practices that were looked at, where that is asked', async () => {
    const check = await HomesHarness.with(three);
    await check.pick('Toon', 'alle praktijken');
    const looked = judged(three).practices.filter(({results}) => results.length > 0);
    expect(check.matrix).to.have.length(looked.length);
  });

  it('leads from each cell to its reason, and back to the cell', async () => {
    const check = await HomesHarness.with(three);
    await check.openCell(camerasRow, 'Huis 3');
    expect(check.focused).to.equal('Huis 3');
    expect(check.opened).to.contain(asks('surveillance')).and.contain(says('surveillance', 'sometimes'));
    await check.press('Terug naar de tabel');
    expect(check.opened).to.equal('');
    expect(check.isFocusIn(camerasRow, 'Huis 3')).to.equal(true);
    await check.openCell(camerasRow, 'Huis 2');
    expect(check.opened, 'where nothing is wrong, why not').to.contain(says('surveillance', 'never'));
    await check.openCell(passportsRow, 'Huis 2');
    expect(check.focused).to.equal('Voor alle woningen');
    expect(check.opened).to.contain(asks('passport'));
  });

  it('is walked by key alone: to a cell, into its reason, and back', async () => {
    const check = await HomesHarness.with(three);
    expect(check.tabbableCells).to.equal(1);
    await check.openCell(passportsRow, 'Huis 3');
    await press('Escape');
    await until(() => check.isFocusIn(passportsRow, 'Huis 3'), 'Escape does not lead back');
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowDown']) await press(key);
    await until(() => check.isFocusIn(camerasRow, 'Huis 2'), 'the arrows lead elsewhere');
    expect(check.tabbableCells).to.equal(1);
    await press('Enter');
    await until(() => check.focused === 'Huis 2', 'Enter does not open the reason');
    await press('Tab');
    await press('Escape');
    await until(() => check.isFocusIn(camerasRow, 'Huis 2'), 'Escape does not lead back');
  });

  it('comes back to the reason from the question behind it', async () => {
    const check = await HomesHarness.with(three);
    await check.openCell(camerasRow, 'Huis 3');
    await check.press(`Wijzig: ${asks('surveillance')} (Huis 3)`);
    expect(check.above).to.contain('Huis 3');
    await check.back();
    expect(check.focused).to.contain(asks('surveillance'));
    expect(check.opened).to.contain(asks('surveillance'));
    await check.press(`Wijzig: ${asks('surveillance')} (Huis 3)`);
    await check.choose(says('surveillance', 'never'));
    await check.next();
    expect(check.matrix.map(([title]) => title)).not.to.include(camerasRow);
  });

  it('shows some of 300 homes at a time, and stays small', async () => {
    const check = await HomesHarness.with(many(300));
    expect(check.columns).to.have.length(5);
    expect(check.columns[0]).to.equal('Huis 300');
    await check.pick('Toon', 'alle praktijken');
    const cells = check.matrix.flatMap((row) => row.slice(1));
    expect(cells.length).to.be.at.most(check.matrix.length * 5);
    expect(check.matrixSize).to.be.below(cells.length * 3 + 150);
    expect(check.size).to.be.below(5000);
    await check.press('Volgende woningen');
    expect(check.columns).to.deep.equal(['Huis 5', 'Huis 6', 'Huis 7', 'Huis 8', 'Huis 9']);
    await check.press('Vorige woningen');
    await check.write('Zoek een woning op naam', '77');
    expect(check.columns).to.deep.equal(['Huis 77', 'Huis 177', 'Huis 277']);
    await check.write('Zoek een woning op naam', 'nergens');
    expect(check.words).to.include('Geen woning heet zo.');
  });
});

describe('the report on several homes', () => {
  it('says once what is so in several homes for the same reason', async () => {
    const check = await HomesHarness.with(many(20));
    const said = check.finding('key-money');
    expect(said).to.contain('Huis 1, Huis 2 en 18 andere');
    expect(said.split(asks('key-money')).length - 1, 'the question, and the way to it').to.equal(2);
  });

  it('says the gravest first, each with its verdict', async () => {
    const check = await HomesHarness.with(
      dossier(shared, {'visitors/allowed': 'restricted'}, {'visitors/not-fined': 'sometimes'}, {}),
    );
    expect(check.finding('visitors')).to.match(/Huis 2 · niet acceptabel.*Huis 1 · aandachtspunt/);
    expect(check.finding('visitors')).not.to.contain('Huis 3');
  });

  it('says three reasons of a practice, and counts the homes with others', async () => {
    const hours = ['given-beforehand', 'language-understood', 'proportionate'];
    const check = await HomesHarness.with(
      dossier(shared, ...[[], [hours[0]!], [hours[1]!], [hours[2]!], [hours[0]!, hours[1]!]].map((rules) => ({'house-rules': rules}))),
    );
    const said = check.finding('house-rules');
    for (const home of ['Huis 1', 'Huis 2', 'Huis 3']) expect(said).to.contain(home);
    for (const home of ['Huis 4', 'Huis 5']) expect(said).not.to.contain(home);
    expect(said).to.contain('In 2 andere woningen is het weer anders.');
  });

  it('says of each home why something does not apply, where that differs', async () => {
    const check = await HomesHarness.with(
      dossier(typicalAgency, {'lease-kind': 'open-ended'}, {'lease-kind': 'short-term'}, {'lease-kind': 'open-ended'}),
    );
    const [first, second] = ['open-ended', 'short-term'].map((kind) => `${asks('lease-kind')} ${says('lease-kind', kind)}`);
    expect(check.section('Niet van toepassing')).to.contain(`Huis 1 en Huis 3: ${first} · Huis 2: ${second}`);
  });

  it('tries out and lists the answers of one home at a time', async () => {
    const check = await HomesHarness.with(three);
    const offered = (): readonly string[] =>
      check.entries('Kies een vraag, geef een ander antwoord en zie wat er verandert.');
    expect(offered()).to.include(`${asks('key-money')} (Huis 1)`).and.not.include(`${asks('key-money')} (Huis 2)`);
    await check.pick('Woning', 'Huis 2');
    expect(offered()).to.include(`${asks('key-money')} (Huis 2)`).and.not.include(`${asks('key-money')} (Huis 1)`);
    await check.openFewest();
    const fewest = check.section('Zo wordt alles acceptabel');
    expect(fewest).to.contain(asks('passport')).and.contain(`${asks('key-money')} (Huis 2)`);
    expect(fewest).not.to.contain('Huis 3');
    expect(check.section('Uw antwoorden')).to.contain('(Huis 2)').and.not.contain('(Huis 3)');
  });
});
