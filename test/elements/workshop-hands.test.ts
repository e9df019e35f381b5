/** Counting hands: by touch, by key and by number; per group; and put right afterwards. */
import {expect} from '@open-wc/testing';
import '../../src/workshop.js';
import {ballotCode} from '../../src/core/training/ballot-code.js';
import {tally} from '../../src/core/training/tally.js';
import {press as pressKey, type} from '../browser.js';
import {book, caseOf} from '../cases-harness.js';
import {stageWords, until, WorkshopHarness, wordsOf} from '../workshop-harness.js';

const [one, two] = book.cases.map(({id}) => id) as [string, string];

/** At the first vote on the first case. */
async function voting(groups: readonly string[] = []): Promise<WorkshopHarness> {
  const desk = await WorkshopHarness.running([one, two], {groups});
  await desk.next(2);
  return desk;
}

const counts = (desk: WorkshopHarness, group?: string): readonly number[] => {
  const {first} = tally(desk.workshop, one, group);
  return [first.counts.acceptable, first.counts.attention, first.counts.unacceptable];
};

describe('hands by touch', () => {
  it('counts plus and minus, never below none', async () => {
    const desk = await voting();
    await desk.raise('acceptable', 3);
    await desk.press('Een hand minder voor acceptabel');
    await desk.press('Een hand minder voor aandachtspunt');
    await desk.raise('unacceptable', 2);
    expect(desk.hands).to.deep.equal([2, 0, 2]);
    expect(counts(desk)).to.deep.equal([2, 0, 2]);
    expect(desk.said).to.contain('4 handen.');
  });

  it('has buttons that are large enough for a thumb', async () => {
    const desk = await voting();
    for (const button of desk.all('.pulse')) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });
});

describe('hands by number', () => {
  for (const [typed, hands] of [['17', 17], [' 8 ', 8], ['0', 0], ['9999', 9999], ['', 2], ['veel', 2], ['-3', 2]] as const) {
    it(`makes ${hands} of "${typed}"`, async () => {
      const desk = await voting();
      await desk.raise('attention', 2);
      await desk.write('[data-verdict="attention"] input', typed);
      expect(desk.hands).to.deep.equal([0, hands, 0]);
      expect(counts(desk)).to.deep.equal([0, hands, 0]);
    });
  }
});

describe('hands by key', () => {
  it('counts 1, 2, 3, and with Shift one fewer', async () => {
    const desk = await voting();
    for (const key of ['1', '2', '3', '3', '3', '1']) await desk.key(key);
    await desk.key('#', {code: 'Digit3', shiftKey: true});
    expect(desk.hands).to.deep.equal([2, 1, 2]);
  });

  it('counts with real keys, also of a number block', async () => {
    const desk = await voting();
    await pressKey('3');
    await until(() => desk.hands[2] === 1, 'no hand');
    await pressKey('Shift+3');
    await until(() => desk.hands[2] === 0, 'still a hand');
    await desk.key('2', {code: 'Numpad2'});
    expect(desk.hands).to.deep.equal([0, 1, 0]);
  });

  it('leaves digits to a field, and a key that is held down counts once', async () => {
    const desk = await voting();
    desk.find<HTMLElement>('[data-verdict="acceptable"] input').focus();
    await type('12');
    await pressKey('Tab');
    await until(() => desk.hands[0] === 12, 'the number was not taken');
    await desk.key('1');
    await desk.key('1', {repeat: true});
    expect(desk.hands).to.deep.equal([13, 0, 0]);
  });

  it('counts nothing where nobody votes, and nothing once letters and digits are put off', async () => {
    const desk = await voting();
    await desk.press('Verder');
    await desk.key('1');
    expect(counts(desk)).to.deep.equal([0, 0, 0]);
    await desk.press('Terug');
    desk.find('input[name="shortcuts"]').click();
    await desk.settled();
    await desk.key('1');
    await desk.key('b');
    expect(counts(desk)).to.deep.equal([0, 0, 0]);
    expect(desk.find('button[aria-pressed]').getAttribute('aria-pressed')).to.equal('false');
    await desk.key('ArrowRight');
    expect(desk.heading).to.contain(stageWords('discussion'));
  });
});

describe('hands of groups', () => {
  it('counts each group apart, and who is in none', async () => {
    const desk = await voting(['Planners', 'Leiding']);
    await desk.raise('acceptable', 2);
    await desk.select('select[name="hands-group"]', '2');
    expect(desk.hands).to.deep.equal([0, 0, 0]);
    await desk.key('2');
    await desk.select('select[name="hands-group"]', '');
    await desk.raise('unacceptable', 5);
    expect([counts(desk, '1'), counts(desk, '2'), counts(desk)]).to.deep.equal([[2, 0, 0], [0, 1, 0], [2, 1, 5]]);
    expect(desk.said).to.contain('8 handen.');
  });

  it('never takes the hands of another group for phones, nor tells the phones of a group apart', async () => {
    const desk = await voting(['Planners', 'Leiding']);
    const votes = {[one]: {first: {verdict: 'acceptable'}}} as const;
    await desk.collect(ballotCode(book, [one, two], {phone: 'AAAAAAAA', group: '1', votes}));
    await desk.press('Notities en handen');
    await desk.raise('acceptable', 2);
    for (const group of ['1', '2', '']) {
      await desk.select('select[name="hands-group"]', group);
      expect(desk.all('.counter').map(wordsOf).join(' '), group).to.not.contain('telefoon');
    }
    expect(desk.said).to.contain('Samen 3 stemmen: 2 met de hand, 1 met de telefoon.');
  });

  it('has room for long names on a small screen, also in the results', async () => {
    const desk = await voting(['W'.repeat(40)]);
    desk.element.style.cssText = 'display: block; inline-size: 300px';
    const {right} = desk.element.getBoundingClientRect();
    expect(desk.find('select[name="hands-group"]').getBoundingClientRect().right).to.be.at.most(right);
    await desk.raise('acceptable', 6);
    await desk.press('Uitslag en bewaren');
    await until(() => desk.root.querySelector('.results'), 'no results');
    for (const details of desk.all<HTMLDetailsElement>('.results details')) details.open = true;
    await desk.settled();
    const names = desk.all('.bars-name');
    expect(names.some((each) => wordsOf(each).startsWith('WWWW'))).to.equal(true);
    for (const name of names) expect(name.scrollWidth).to.be.at.most(name.clientWidth);
  });

  it('shows the room fewer than five of a group nowhere', async () => {
    const desk = await voting(['Planners', 'Leiding']);
    await desk.raise('acceptable', 3);
    await desk.select('select[name="hands-group"]', '2');
    await desk.raise('acceptable', 7);
    await desk.press('Uitslag en bewaren');
    await until(() => desk.root.querySelector('.results'), 'no results');
    for (const details of desk.all<HTMLDetailsElement>('.results details')) details.open = true;
    await desk.settled();
    const shown = wordsOf(desk.find('.results'));
    expect(shown).to.contain('Planners');
    expect(shown).to.match(/minder dan 5|niet getoond/);
    // Cells of the group: its 3 stands in none.
    const cells = desk.all('.results tr').map(wordsOf).filter((row) => row.startsWith('Planners'));
    for (const cell of cells) expect(cell).to.not.match(/\b3\b/);
  });
});

describe('hands afterwards', () => {
  it('can be put right while the room talks, and of both votes at the verdict', async () => {
    const desk = await voting();
    await desk.raise('acceptable', 4);
    await desk.next();
    await desk.press('Handen verbeteren');
    await desk.press('Een hand minder voor acceptabel');
    await desk.next(2);
    await desk.press('Handen verbeteren');
    await desk.raise('attention', 3);
    await desk.select('select[name="round"]', 'first');
    expect(desk.hands).to.deep.equal([3, 0, 0]);
    await desk.press('Een hand meer voor niet acceptabel');
    const {first, second} = tally(desk.workshop, one);
    expect([first.counts, second.counts]).to.deep.equal([
      {acceptable: 3, attention: 0, unacceptable: 1},
      {acceptable: 0, attention: 3, unacceptable: 0},
    ]);
    expect(desk.heading).to.contain(caseOf(one).title);
    const [before, after] = desk.all('.votes > div').map(wordsOf);
    expect(before).to.contain('acceptabel 3 · aandachtspunt 0 · niet acceptabel 1');
    expect(after).to.contain('acceptabel 0 · aandachtspunt 3 · niet acceptabel 0');
  });
});
