/** The built check on the demo's pages: a strict policy, a hostile style, two languages, a report. */
import {expect} from '@open-wc/testing';
import {contrast} from '../contrast.js';
import {CheckHarness, until} from '../harness.js';
import {HomesHarness} from '../homes-harness.js';
import {openPage, stubPrint} from '../page.js';
import {says} from './said.js';

const printButton = 'Afdrukken of bewaren als pdf';

describe('a page with a strict content security policy', () => {
  it('stops nothing of a whole walk, the report, another language and printing', async () => {
    const {check, page, view} = await openPage('/dist/site/strict.html');
    /** What was stopped, but for the line that the test server opens to every page. */
    const stopped = (): readonly string[] =>
      [...page.querySelectorAll('#violations li')]
        .map(({textContent}) => textContent ?? '')
        .filter((each) => !/connect-src · wss?:/.test(each));
    await check.start('full');
    await check.walk(says('role', 'agency'), 'Ja');
    expect(check.screen).to.equal('report');
    await check.openAll();
    await check.switchLanguage();
    expect(check.language).to.equal('en');
    await check.switchLanguage();
    const {printed} = stubPrint(view);
    await check.press(printButton);
    await until(() => printed.length === 1, 'nothing was printed');
    check.element.setAttribute('answers', '{"organisation": {"role": ["hirer"]}, "homes": []}');
    await until(() => check.screen === 'start', 'no answers taken over');
    expect(stopped()).to.deep.equal([]);
    // And the page does notice.
    page.body.setAttribute('style', 'color: red');
    await until(() => stopped().length > 0, 'the page does not notice what its policy stops');
  });
});

/** What a host could spoil, of what a person reads and presses. */
const looks = [
  'color', 'cursor', 'direction', 'display', 'font-size', 'font-style', 'font-weight', 'letter-spacing', 'line-height',
  'opacity', 'quotes', 'text-align', 'text-indent', 'text-shadow', 'text-transform', 'user-select', 'visibility',
  'white-space', 'word-spacing', 'writing-mode', 'box-sizing',
] as const;

type Looks = Readonly<Record<string, string>>;

function looksOf(check: CheckHarness): readonly Looks[] {
  return check.readable.map((element) => {
    const style = element.ownerDocument.defaultView!.getComputedStyle(element);
    const {width, height} = element.getBoundingClientRect();
    return {
      what: element.localName,
      ...Object.fromEntries(looks.map((name) => [name, style.getPropertyValue(name)])),
      isSeen: String(width > 0 && height > 0),
    };
  });
}

describe('a page with a hostile style', () => {
  const screens: Readonly<Record<string, (check: CheckHarness) => Promise<unknown>>> = {
    'the start': (check) => check.settled(),
    'a question': (check) => check.start('short'),
    'the overview': async (check) => {
      await check.choose(says('role', 'hirer'));
      await check.next();
      await check.openOverview();
    },
    'the report': async (check) => {
      await check.press('Ga verder met de open vragen');
      await check.walk(says('role', 'hirer'), says('passport', 'sometimes'));
      expect(check.screen).to.equal('report');
    },
  };

  it('changes nothing of the check that a person reads', async () => {
    const plain = await openPage('/dist/site/check.html');
    const hostile = await openPage('/dist/site/hostile.html');
    const {color} = hostile.view.getComputedStyle(hostile.page.body);
    expect(color, 'the page is hostile').to.equal('rgb(255, 255, 0)');
    for (const [name, reach] of Object.entries(screens)) {
      await reach(plain.check);
      await reach(hostile.check);
      expect(looksOf(hostile.check), name).to.deep.equal(looksOf(plain.check));
      const ground = hostile.view.getComputedStyle(hostile.check.surface).backgroundColor;
      const ink = hostile.view.getComputedStyle(hostile.check.readable[0]!).color;
      expect(contrast(ink, ground), `${name}: ${ink} on ${ground}`).to.be.at.least(7);
    }
  });

  it('is walked as a whole, the full check', async () => {
    const {check} = await openPage('/dist/site/hostile.html');
    await check.start('full');
    expect(await check.walk()).to.have.length.above(40);
    expect(check.screen).to.equal('report');
  });
});

describe('the page in two languages', () => {
  it('has a Dutch and an English check', async () => {
    const {page, check} = await openPage('/dist/site/two-languages.html');
    const [, other] = page.querySelectorAll('dual-dependency-check');
    const english = new CheckHarness(other!);
    await until(() => english.language === 'en', 'no English');
    expect(check.language).to.equal('nl');
  });
});

describe('the page with a report', () => {
  it('says that there are answers, and leads right to a full report', async () => {
    const {check} = await openPage('/dist/site/report.html');
    await until(() => check.words.includes('Ga verder'), 'no answers');
    expect(check.notices).to.deep.equal([]);
    expect(check.words.join(' ')).to.match(/\d+ antwoorden ingevuld/);
    await check.start();
    expect(check.screen).to.equal('report');
    expect(Object.keys(check.counts)).to.include.members(['niet acceptabel', 'aandachtspunt', 'acceptabel']);
  });
});

describe('the page with three homes', () => {
  it('leads right to a full report, home by home', async () => {
    const {check} = await openPage('/dist/site/homes.html');
    await until(() => check.words.includes('Ga verder'), 'no answers');
    expect(check.notices).to.deep.equal([]);
    await check.start();
    expect(check.screen).to.equal('report');
    const homes = HomesHarness.of(check);
    await until(() => homes.hasMatrix, 'no table of homes');
    expect(homes.columns).to.have.members(['Dorpsstraat 12', 'Kerkweg 3', 'Park De Eik, huisje 7 en 8']);
  });
});
