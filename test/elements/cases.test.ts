/** The cases for one person: choosing, voting, the verdict, and the way back. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/cases.js';
import type {CasesCompleteEvent, CasesErrorEvent, CasesStartEvent} from '../../src/elements/cases/events.js';
import {counts, minutesFor} from '../../src/elements/cases/choose-cases.js';
import {press} from '../browser.js';
import {book, caseOf, CasesHarness, until, verdictOf, verdictWords} from '../cases-harness.js';
import {today} from '../dossier.js';

const grave = {acceptable: 0, attention: 1, unacceptable: 2} as const;
const all = Object.keys(grave) as (keyof typeof grave)[];

/** The verdict of the case shown. */
const shown = (cases: CasesHarness): keyof typeof grave => verdictOf.get(cases.caseShown!)!;

/** Goes through all cases with a vote that the case tells. */
async function walk(
  cases: CasesHarness,
  vote: (id: string) => keyof typeof grave,
): Promise<readonly string[]> {
  const walked: string[] = [];
  while (cases.caseShown) {
    const id = cases.caseShown;
    walked.push(id);
    await cases.vote(vote(id));
    await cases.press(cases.buttons.includes('Volgende case') ? 'Volgende case' : 'Naar uw uitslag');
  }
  return walked;
}

describe('the start of the cases', () => {
  it('says how many there are to choose from, and how long they take', async () => {
    const cases = await CasesHarness.mount();
    expect(cases.options).to.deep.equal([
      ...counts.map((count) => `${count} cases ongeveer ${minutesFor(count)} minuten`),
      `Alle ${book.cases.length} cases ongeveer ${minutesFor(book.cases.length)} minuten`,
      'Eén thema een paar cases over één onderwerp',
    ]);
    expect(cases.text).to.contain('Hier wordt niets bewaard en niets verstuurd.').and.contain('geen juridisch advies');
  });

  for (const count of counts) {
    it(`gives ${count} scored cases in an order of chance, and tells the host which`, async () => {
      const cases = await CasesHarness.mount();
      const started: CasesStartEvent[] = [];
      cases.element.addEventListener('cases-start', (event) => started.push(event));
      await cases.start(`${count} cases`);
      expect(cases.progress).to.equal(`Case 1 van ${count}`);
      expect(started[0]?.cases).to.have.length(count);
      expect(started[0]?.cases.every((id) => verdictOf.has(id))).to.equal(true);
      expect([started[0]?.inRoom, started[0]?.language]).to.deep.equal([false, 'nl']);
    });
  }

  it('gives all cases, also those to talk about', async () => {
    const cases = await CasesHarness.mount();
    await cases.start(`Alle ${book.cases.length} cases`);
    expect(cases.progress).to.equal(`Case 1 van ${book.cases.length}`);
  });

  it('gives the cases of a theme', async () => {
    const cases = await CasesHarness.mount();
    await cases.choose('Eén thema');
    const list = cases.find<HTMLSelectElement>('select');
    list.value = 'sound-home';
    list.dispatchEvent(new Event('change', {bubbles: true}));
    await cases.settled();
    await cases.press('Begin');
    const ofTheme = book.cases.filter(({theme, label}) => theme === 'sound-home' && label !== undefined);
    expect(cases.progress).to.equal(`Case 1 van ${ofTheme.length}`);
    const walked = await walk(cases, () => 'attention');
    expect([...walked].sort()).to.deep.equal(ofTheme.map(({id}) => id).sort());
  });
});

describe('a case', () => {
  it('shows its story and where it is from, and nothing of the verdict', async () => {
    const cases = await CasesHarness.mount();
    await cases.start('6 cases');
    const told = caseOf(cases.caseShown!);
    expect(cases.title).to.equal(told.title);
    for (const each of told.story) expect(cases.text).to.contain(each.replace(/\s+/g, ' '));
    expect(cases.text).to.contain(told.origin.kind === 'fictional' ? 'fictief' : 'uit de praktijk');
    expect(cases.text).not.to.contain(told.because);
    expect(cases.options).to.deep.equal([
      'acceptabel', 'aandachtspunt', 'niet acceptabel', 'Ik weet het zeker', 'Redelijk zeker', 'Een gok',
    ]);
    expect(cases.chosen).to.deep.equal([]);
  });

  it('asks for a vote, and not for how sure', async () => {
    const cases = await CasesHarness.mount();
    await cases.start('6 cases');
    await cases.press('Toon het oordeel');
    expect(cases.fault).to.equal('Kies eerst wat u ervan vindt.');
    expect(cases.focused).to.equal('Kies eerst wat u ervan vindt.');
    await cases.vote('attention');
    expect(cases.fault).to.equal(undefined);
    expect(cases.answer['U zei']).to.equal('aandachtspunt');
  });

  for (const vote of all) {
    for (const verdict of all) {
      const [words, measure] = grave[vote] === grave[verdict]
        ? ['Dat klopt.', 'right']
        : grave[vote] > grave[verdict]
          ? ['U was te streng. De praktijk is beter dan u dacht.', 'too strict']
          : ['U was te mild. De praktijk is minder goed dan u dacht.', 'too lenient'];
      it(`that is ${verdict} says to "${vote}" that it is ${measure}`, async () => {
        const cases = await CasesHarness.mount();
        await cases.start(`Alle ${book.cases.length} cases`);
        while (shown(cases) !== verdict) {
          await cases.vote('attention');
          await cases.press('Volgende case');
        }
        const {because} = caseOf(cases.caseShown!);
        await cases.vote(vote, 'Ik weet het zeker');
        expect(cases.heading).to.equal(words);
        expect(cases.answer).to.deep.equal({
          'Het oordeel': verdictWords[verdict],
          'U zei': `${verdictWords[vote]} (u wist het zeker)`,
        });
        expect(cases.text).to.contain(because.replace(/\s+/g, ' '));
        const changes = 'Wat moet anders om het acceptabel te maken';
        expect(cases.sections.includes(changes)).to.equal(verdict !== 'acceptable');
        expect(cases.sections).to.contain('Wat de doorslag geeft');
        expect(cases.all('[part~="verdict"] .sources li')).to.have.length.above(0);
      });
    }
  }

  it('that was guessed right says so', async () => {
    const cases = await CasesHarness.mount();
    await cases.start('6 cases');
    await cases.vote(shown(cases), 'Een gok');
    expect(cases.heading).to.equal('Dat klopt, en u gokte. Lees ook waarom.');
  });

  it('that is documented says after the vote who judged it', async () => {
    const cases = await CasesHarness.mount();
    await cases.start(`Alle ${book.cases.length} cases`);
    const isDocumented = (): boolean => caseOf(cases.caseShown!).origin.kind === 'documented';
    while (!isDocumented()) {
      await cases.vote('attention');
      await cases.press('Volgende case');
    }
    expect(cases.text).not.to.contain('Wie hierover oordeelde');
    await cases.vote('attention');
    const {origin} = caseOf(cases.caseShown!);
    expect(cases.sections).to.contain('Wie hierover oordeelde');
    expect(cases.text).to.contain(origin.kind === 'documented' ? origin.told.replace(/\s+/g, ' ') : '');
  });

  const toTalkAbout = book.cases.filter(({label}) => label === undefined);
  for (const {id, because} of toTalkAbout.slice(0, 1)) {
    it('that is there to talk about is not scored', async () => {
      const cases = await CasesHarness.mount();
      await cases.start(`Alle ${book.cases.length} cases`);
      while (cases.caseShown !== id) {
        await cases.vote('attention');
        await cases.press('Volgende case');
      }
      await cases.vote('unacceptable');
      expect(cases.heading).to.equal('Bij deze case hoort geen oordeel. Hij telt niet mee.');
      expect(cases.answer).to.deep.equal({'U zei': 'niet acceptabel'});
      expect(cases.text).to.contain(because.replace(/\s+/g, ' '));
    });
  }
});

describe('the way through the cases', () => {
  it('goes back to what was said, which cannot be changed any more', async () => {
    const cases = await CasesHarness.mount();
    await cases.start('6 cases');
    const first = cases.caseShown;
    await cases.vote('unacceptable');
    await cases.press('Volgende case');
    expect(cases.caseShown).not.to.equal(first);
    await cases.choose('aandachtspunt');
    await cases.press('Vorige case');
    expect(cases.caseShown).to.equal(first);
    expect(cases.answer['U zei']).to.equal('niet acceptabel');
    expect(cases.text).to.contain('Uw antwoord staat nu vast.');
    expect(cases.options).to.deep.equal([]);
    await cases.press('Volgende case');
    expect(cases.chosen).to.deep.equal(['aandachtspunt']);
  });

  it('can be left for other cases, and taken up again', async () => {
    const cases = await CasesHarness.mount();
    await cases.start('6 cases');
    await cases.vote('attention');
    await cases.press('Volgende case');
    const second = cases.caseShown;
    await cases.press('Andere cases');
    expect(cases.heading).to.equal('Welke cases wilt u doen?');
    await cases.press('Ga verder waar u was');
    expect([cases.caseShown, cases.progress]).to.deep.equal([second, 'Case 2 van 6']);
  });

  it('keeps votes, drafts and place when the language changes', async () => {
    const cases = await CasesHarness.mount();
    await cases.start('6 cases');
    await cases.vote('acceptable');
    const heading = cases.heading;
    await cases.switchLanguage();
    expect(cases.language).to.equal('en');
    await cases.switchLanguage();
    expect(cases.heading).to.equal(heading);
    await cases.press('Volgende case');
    await cases.choose('niet acceptabel', 'Een gok');
    await cases.switchLanguage();
    await cases.switchLanguage();
    expect(cases.chosen).to.deep.equal(['niet acceptabel', 'Een gok']);
    expect(cases.progress).to.equal('Case 2 van 6');
  });

  it('goes from start to end by keyboard alone', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <label>before <input /></label>
        <dual-dependency-cases day=${today} .seed=${3}></dual-dependency-cases>
        <label>after <input /></label>
      </div>
    `);
    place.querySelector('input')?.focus();
    const cases = new CasesHarness(place.querySelector('dual-dependency-cases')!);
    await cases.settled();
    const tabTo = async (words: string): Promise<void> => {
      const met: string[] = [];
      for (let key = 'Tab', wasInside = cases.hasFocus; cases.focused !== words; wasInside = cases.hasFocus) {
        await press(key);
        if (wasInside && !cases.hasFocus && key === 'Shift+Tab') throw new Error(`No "${words}": ${met.join(' | ')}`);
        if (wasInside && !cases.hasFocus) key = 'Shift+Tab';
        met.push(cases.focused);
      }
    };
    const pressByKey = async (words: string): Promise<void> => {
      const before = cases.heading;
      await tabTo(words);
      await press('Enter');
      await until(() => cases.heading !== before, `"${words}" did nothing`);
      await cases.settled();
      expect(cases.focused).to.equal(cases.heading);
    };
    await pressByKey('Begin');
    for (let place = 1; place <= 6; place++) {
      expect(cases.progress).to.equal(`Case ${place} van 6`);
      await tabTo('acceptabel');
      await press('Space');
      await press('ArrowDown');
      await cases.settled();
      expect(cases.chosen).to.deep.equal(['aandachtspunt']);
      await pressByKey('Toon het oordeel');
      await pressByKey(place < 6 ? 'Volgende case' : 'Naar uw uitslag');
    }
    await tabTo('Begin opnieuw met andere cases');
  });
});

describe('the host of the cases', () => {
  it('is told of a day that is none; today is used', async () => {
    const errors: CasesErrorEvent[] = [];
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.addEventListener('cases-error', (event) => errors.push(event));
    place.innerHTML = '<dual-dependency-cases day="morgen"></dual-dependency-cases>';
    const cases = new CasesHarness(place.querySelector('dual-dependency-cases')!);
    await cases.settled();
    expect(errors.map(({kind, message}) => [kind, message])).to.deep.equal([
      ['attribute', 'day is a day (YYYY-MM-DD), not "morgen".'],
    ]);
    await cases.start('6 cases');
    await cases.vote('attention');
    expect(cases.answer['U zei']).to.equal('aandachtspunt');
  });

  it('is told once that all cases were done', async () => {
    const cases = await CasesHarness.mount();
    const completed: CasesCompleteEvent[] = [];
    cases.element.addEventListener('cases-complete', (event) => completed.push(event));
    await cases.start('6 cases');
    const walked = await walk(cases, () => 'attention');
    await cases.switchLanguage();
    expect(completed.map((event) => event.cases)).to.deep.equal([walked]);
  });

  it('finds nothing stored, and nothing sent', async () => {
    const before = [localStorage.length, sessionStorage.length, document.cookie];
    const asked: string[] = [];
    const {fetch: ask, WebSocket: Socket} = window;
    window.fetch = (...order) => {
      asked.push(String(order[0]));
      return ask(...order);
    };
    const {sendBeacon} = navigator;
    navigator.sendBeacon = (address) => asked.push(String(address)) > 0;
    window.WebSocket = class extends Socket {
      constructor(address: string | URL) {
        asked.push(String(address));
        super(address);
      }
    };
    try {
      const cases = await CasesHarness.mount();
      await cases.start('6 cases');
      await walk(cases, () => 'attention');
    } finally {
      window.fetch = ask;
      window.WebSocket = Socket;
      navigator.sendBeacon = sendBeacon;
    }
    expect(asked).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(before);
  });
});
