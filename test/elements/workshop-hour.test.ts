/** A whole workshop of an hour: hands and codes mixed, a screen for the room, and numbers at the end. */
import {expect} from '@open-wc/testing';
import '../../src/workshop.js';
import type {Id, Verdict} from '../../src/core/questionnaire.js';
import {ballotCode} from '../../src/core/training/ballot-code.js';
import type {CaseVotes} from '../../src/core/training/ballot.js';
import {parseTrainingFile} from '../../src/core/training/parse-file.js';
import {hardest, yardstick} from '../../src/core/training/results.js';
import {shift, tally} from '../../src/core/training/tally.js';
import {verdicts} from '../../src/core/verdict.js';
import {book, caseOf, verdictOf} from '../cases-harness.js';
import {catchPicks} from '../keep-harness.js';
import {until, WorkshopHarness, wordsOf} from '../workshop-harness.js';

/** As many hands for each verdict, mild to grave. */
type HandsOf = readonly [number, number, number];
const firstHands: HandsOf = [6, 3, 5];
const secondHands: HandsOf = [2, 2, 10];
/** Phones: all vote acceptable at first; afterwards half of them see the verdict. */
const PHONES = 8;

const after = (id: Id, place: number): Verdict => (place % 2 ? 'acceptable' : (verdictOf.get(id) ?? 'attention'));

const codes = (cases: readonly Id[]): readonly string[] =>
  Array.from({length: PHONES}, (_, place) => {
    const votes = cases.map((id): [Id, CaseVotes] => [
      id,
      {first: {verdict: 'acceptable', sure: 'fairly'}, second: {verdict: after(id, place)}},
    ]);
    return ballotCode(book, cases, {phone: `PHNE000${place}`, votes: Object.fromEntries(votes)});
  });

/** What the tally of a case must be, counted by hand. */
function expected(id: Id, hands: HandsOf, round: 'first' | 'second'): Record<Verdict, number> {
  const counts = {acceptable: hands[0], attention: hands[1], unacceptable: hands[2]};
  for (let place = 0; place < PHONES; place++) counts[round === 'first' ? 'acceptable' : after(id, place)] += 1;
  return counts;
}

async function countHands(desk: WorkshopHarness, hands: HandsOf): Promise<void> {
  // The first by touch, the second by key, the third as a number.
  await desk.raise('acceptable', hands[0]);
  for (let each = 0; each < hands[1]; each++) await desk.key('2');
  await desk.write('[data-verdict="unacceptable"] input', String(hands[2]));
  expect(desk.hands).to.deep.equal(hands);
}

describe('a workshop of an hour', () => {
  it('is played through, and its results are right', async () => {
    const desk = await WorkshopHarness.mount();
    await desk.press('60 minuten');
    await desk.write('input[name="title"]', 'Planners van Noord');
    await desk.press('Begin de workshop');
    const {cases} = desk.workshop;
    const screen = await desk.screen();
    await until(() => wordsOf(screen.root.querySelector('.projector')).includes('Planners van Noord'), 'no opening');
    desk.world.pass(5);

    for (const id of cases) {
      await desk.key('PageDown');
      expect(desk.heading).to.contain(caseOf(id).title);
      desk.world.pass(1);
      await desk.key('ArrowRight');
      await countHands(desk, firstHands);
      await desk.key('PageDown');
      desk.world.pass(4);
      await desk.key('PageDown');
      await countHands(desk, secondHands);
      await desk.key('PageDown');
      await until(() => wordsOf(screen.root.querySelector('.projector')).includes(caseOf(id).because), 'no verdict');
      desk.world.pass(2);
      if (caseOf(id).label) await desk.key('PageDown');
      desk.world.pass(1);
    }
    await desk.settled();
    expect(wordsOf(desk.find('.clock'))).to.contain(`In de workshop${5 + 8 * cases.length}:00`);
    expect(desk.workshop.revealed).to.deep.equal(cases);

    // The phones hand in what they have; two of them twice, and one with a slip of the finger.
    const written = codes(cases);
    await desk.collect(...written.slice(0, 5));
    expect(desk.said).to.contain('Alle 5 zijn verwerkt.');
    const slip = `${written[5]?.startsWith('0') ? '1' : '0'}${written[5]?.slice(1) ?? ''}`;
    await desk.collect(...written.slice(3, 5), slip, ...written.slice(6));
    expect(desk.said).to.contain('4 van de 5 zijn verwerkt');
    await desk.write('#typed-codes', written[5] ?? '');
    await desk.press('Tel deze codes mee');

    for (const id of cases) {
      const {first, second} = tally(desk.workshop, id);
      expect(first.counts, id).to.deep.equal(expected(id, firstHands, 'first'));
      expect(second.counts, id).to.deep.equal(expected(id, secondHands, 'second'));
      expect(first.total).to.equal(22);
      const moved = shift({first, second});
      expect(verdicts.reduce((sum, each) => sum + (moved?.[each] ?? 0), 0)).to.be.closeTo(0, 1e-9);
    }

    await desk.key('PageDown');
    const [top] = hardest(desk.workshop, verdictOf);
    expect(desk.heading).to.equal('Wat vond de zaal het moeilijkst?');
    await until(() => wordsOf(screen.root.querySelector('.projector')).includes(caseOf(top?.case ?? '').title), 'no picture');
    await desk.key('PageDown');
    const {first, second} = yardstick(desk.workshop, verdictOf);
    const right = (hands: HandsOf, round: 'first' | 'second'): number =>
      cases.reduce((sum, id) => sum + expected(id, hands, round)[verdictOf.get(id) ?? 'attention'] * (verdictOf.has(id) ? 1 : 0), 0);
    expect([first.right, second.right]).to.deep.equal([right(firstHands, 'first'), right(secondHands, 'second')]);
    await desk.press('Uitslag en bewaren');
    await until(() => desk.root.querySelector('.results'), 'no results');
    const shown = wordsOf(desk.find('.results'));
    for (const sum of [first.right, second.right]) expect(shown).to.match(new RegExp(`\\b${sum}\\b`));

    const {files, restore} = catchPicks('saves');
    await desk.press('Bewaar de workshop');
    await until(() => files.length > 0, 'not kept');
    restore();
    const read = parseTrainingFile(book, files[0]?.text);
    expect(read.kind === 'workshop' && read.workshop).to.deep.equal(desk.workshop);
  });
});
