/** The end of the cases: the numbers, what to look at again, and the certificate. */
import {expect, html} from '@open-wc/testing';
import '../../src/cases.js';
import type {Verdict} from '../../src/core/questionnaire.js';
import {questionnaire} from '../../src/core.js';
import {book, caseOf, CasesHarness, until, verdictOf, wordsOf} from '../cases-harness.js';
import {today} from '../dossier.js';
import {stubPrint} from '../page.js';

interface Said {
  readonly id: string;
  readonly vote: Verdict;
  readonly sure?: string;
}

const gravity = ['acceptable', 'attention', 'unacceptable'];
const measureOf = ({id, vote}: Said): number => gravity.indexOf(vote) - gravity.indexOf(verdictOf.get(id)!);

/** Twelve cases, voted on in turn by these, to the end. */
async function toTheEnd(
  votes: readonly Verdict[],
  sure?: string,
): Promise<{cases: CasesHarness; said: readonly Said[]}> {
  const cases = await CasesHarness.mount();
  await cases.start('12 cases');
  const said: Said[] = [];
  for (let place = 0; cases.caseShown; place++) {
    const vote = votes[place % votes.length]!;
    said.push({id: cases.caseShown, vote});
    await cases.vote(vote, sure);
    await cases.press(place < 11 ? 'Volgende case' : 'Naar uw uitslag');
  }
  return {cases, said};
}

describe('the end of the cases', () => {
  for (const votes of [['attention'], ['acceptable'], ['unacceptable'], gravity] as Verdict[][]) {
    it(`counts right, too strict and too lenient by theme after voting ${votes.join(', ')}`, async () => {
      const {cases, said} = await toTheEnd(votes);
      const right = said.filter((each) => measureOf(each) === 0);
      const strict = said.filter((each) => measureOf(each) > 0);
      const lenient = said.filter((each) => measureOf(each) < 0);
      expect(cases.heading).to.equal(`U had ${right.length} van de 12 cases goed`);
      const expected = questionnaire().themes.flatMap(({id, title}) => {
        const count = (some: readonly Said[]): string =>
          String(some.filter((each) => caseOf(each.id).theme === id).length);
        return count(said) === '0' ? [] : [[title, count(right), count(strict), count(lenient), count(said)]];
      });
      expect(cases.table).to.deep.equal(expected);
      const numbers = {right: right.length, tooStrict: strict.length, tooLenient: lenient.length};
      expect(cases.marks).to.deep.equal(numbers);
      const wrong = [...strict, ...lenient].map(({id}) => caseOf(id).title);
      expect([...cases.again].sort()).to.deep.equal(wrong.sort());
    });
  }

  it('has the picture in words', async () => {
    const {cases} = await toTheEnd(['attention']);
    const label = cases.find('[part~="picture"] > svg').getAttribute('aria-label');
    for (const [theme, right, , , all] of cases.table) expect(label).to.contain(`${theme}: ${right} van ${all} goed`);
  });

  it('also lists what was right by a guess', async () => {
    const {cases} = await toTheEnd(['attention'], 'Een gok');
    expect(cases.again).to.have.length(12);
  });

  it('opens a case again, and comes back', async () => {
    const {cases} = await toTheEnd(['unacceptable']);
    const [first] = cases.again;
    await cases.press(first!);
    expect([cases.title, cases.answer['U zei']]).to.deep.equal([first, 'niet acceptabel']);
    expect(cases.focused).to.equal(cases.heading);
    await cases.press('Terug naar uw uitslag');
    expect(cases.again[0]).to.equal(first);
  });

  it('begins again with cases that were not done', async () => {
    const {cases, said} = await toTheEnd(['attention']);
    await cases.press('Begin opnieuw met andere cases');
    expect(cases.heading).to.equal('Welke cases wilt u doen?');
    await cases.start('12 cases');
    const others: string[] = [];
    for (let place = 0; place < 12; place++) {
      others.push(cases.caseShown!);
      await cases.vote('attention');
      await cases.press(place < 11 ? 'Volgende case' : 'Naar uw uitslag');
    }
    const done = new Set(said.map(({id}) => id));
    const fresh = book.cases.filter(({id, label}) => label !== undefined && !done.has(id)).length;
    expect(others.filter((id) => !done.has(id))).to.have.length(Math.min(12, fresh));
  });
});

describe('the certificate', () => {
  async function print(name: string): Promise<{paper: Document; cases: CasesHarness; said: readonly Said[]}> {
    const {cases, said} = await toTheEnd(['attention']);
    if (name) await cases.write('input[name="name"]', name);
    const {printed, restore} = stubPrint(window);
    try {
      await cases.press('Druk het bewijs af');
      await until(() => printed.length > 0, 'nothing was printed');
    } finally {
      restore();
    }
    return {paper: printed[0]!, cases, said};
  }

  it('says who, when, which cases, and what it does not prove', async () => {
    const {paper, said} = await print('Ana <b>Silva</b>');
    const words = wordsOf(paper.body);
    for (const each of [
      'Bewijs van deelname', 'Ana <b>Silva</b>', '12 praktijkcases', '3 februari 2026',
      ...said.map(({id}) => caseOf(id).title),
      'Het is geen bewijs van kennis.',
      'Het zegt niets over het bedrijf van de deelnemer.',
      'Niemand heeft nagekeken wie de cases deed',
    ]) expect(words).to.contain(each);
    expect(paper.title).to.equal(`Bewijs van deelname · ${today}`);
    expect(paper.querySelectorAll('button, input, script, link, a')).to.have.length(0);
  });

  it('tells nothing of how it went', async () => {
    const {paper, cases} = await print('');
    expect(wordsOf(paper.body)).not.to.contain('goed,').and.not.contain(cases.heading);
    expect(wordsOf(paper.querySelector('.name'))).to.equal('');
    expect(wordsOf(paper.body)).not.to.match(/\d+ van de \d+/);
  });

  it('goes once it was printed', async () => {
    const {paper, cases} = await print('');
    paper.defaultView!.dispatchEvent(new Event('afterprint'));
    expect(cases.all('iframe')).to.have.length(0);
  });

  it('has the day of today where the host gave none', async () => {
    const cases = await CasesHarness.mount(html`<dual-dependency-cases .seed=${1}></dual-dependency-cases>`);
    await cases.start('6 cases');
    for (let place = 0; place < 6; place++) {
      await cases.vote('attention');
      await cases.press(place < 5 ? 'Volgende case' : 'Naar uw uitslag');
    }
    const {printed, restore} = stubPrint(window);
    try {
      await cases.press('Druk het bewijs af');
      await until(() => printed.length > 0, 'nothing was printed');
    } finally {
      restore();
    }
    const now = new Date();
    const day = new Intl.DateTimeFormat('nl', {day: 'numeric', month: 'long', year: 'numeric'}).format(now);
    expect(wordsOf(printed[0]!.body)).to.contain(day);
  });
});
