/** Which language the check speaks, and what happens when that changes. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {CheckErrorEvent} from '../../src/elements/events.js';
import {dossier, hirerOnly} from '../dossier.js';
import {CheckHarness, until} from '../harness.js';
import {says, wordsIn} from './said.js';

const english = await wordsIn('en');

/** The check in a page part, once it speaks this language. */
async function speaking(place: ParentNode, language: string): Promise<CheckHarness> {
  const check = CheckHarness.in(place);
  await check.settled();
  await until(() => check.language === language, `${language} is not spoken`);
  await check.settled();
  return check;
}

const dutchTitle = 'Check dubbele afhankelijkheid';

describe('the language of the check', () => {
  for (const [what, template, language] of [
    ['its own', html`<div lang="en"><dual-dependency-check lang="nl"></dual-dependency-check></div>`, 'nl'],
    ['its own, though the page’s is another', html`<div><dual-dependency-check lang="en"></dual-dependency-check></div>`, 'en'],
    ['that of the nearest ancestor', html`<div lang="nl"><p lang="en"><dual-dependency-check></dual-dependency-check></p></div>`, 'en'],
    ['Dutch for nl-BE', html`<div><dual-dependency-check lang="nl-BE"></dual-dependency-check></div>`, 'nl'],
    ['English for EN-gb', html`<div><dual-dependency-check lang="EN-gb"></dual-dependency-check></div>`, 'en'],
    ['that of its surroundings where its own is empty', html`<div lang="en"><dual-dependency-check lang=""></dual-dependency-check></div>`, 'en'],
    ['Dutch where nothing is said', html`<div><dual-dependency-check></dual-dependency-check></div>`, 'nl'],
    ['Dutch where the page’s is unknown', html`<div lang="pl"><dual-dependency-check></dual-dependency-check></div>`, 'nl'],
  ] as const) {
    it(`is ${what}`, async () => {
      const check = await speaking(await fixture(template), language);
      expect(check.words.includes(dutchTitle)).to.equal(language === 'nl');
    });
  }

  it('is that of the host of the shadow root it stands in', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const root = outer.attachShadow({mode: 'open'});
    root.append(document.createElement('dual-dependency-check'));
    await speaking(root, 'en');
  });

  it('is Dutch where its own is unknown, and that is told', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const errors: CheckErrorEvent[] = [];
    place.addEventListener('check-error', (event) => errors.push(event));
    place.innerHTML = '<dual-dependency-check lang="tlh"></dual-dependency-check>';
    const check = await speaking(place, 'nl');
    expect(errors.map(({kind, message}) => [kind, message])).to.deep.equal([
      ['attribute', 'The language "tlh" is not spoken here; Dutch is.'],
    ]);
    expect(check.words).to.contain(dutchTitle);
  });

  it('follows its surroundings', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="nl"><dual-dependency-check></dual-dependency-check></div>`);
    await speaking(place, 'nl');
    place.lang = 'en';
    await speaking(place, 'en');
    place.lang = 'nl';
    await speaking(place, 'nl');
  });

  it('is the one last asked for, however long the other takes', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="en"><dual-dependency-check></dual-dependency-check></div>`);
    place.lang = 'nl';
    const check = await speaking(place, 'nl');
    await wordsIn('en');
    await check.settled();
    expect(check.language).to.equal('nl');
    expect(check.words).to.contain(dutchTitle);
  });

  it('can be chosen by the person', async () => {
    const check = await CheckHarness.mount(html`<dual-dependency-check lang="nl"></dual-dependency-check>`);
    await check.switchLanguage();
    expect(check.language).to.equal('en');
    await check.start();
    expect(check.question).to.equal(english.asks('role'));
  });
});

describe('two checks in two languages on one page', () => {
  it('walk side by side', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <div id="one" lang="nl"><dual-dependency-check></dual-dependency-check></div>
        <div id="other" lang="en"><dual-dependency-check></dual-dependency-check></div>
      </div>
    `);
    const dutch = await speaking(place.querySelector('#one')!, 'nl');
    const other = await speaking(place.querySelector('#other')!, 'en');
    await dutch.start('short');
    await other.start('short');
    await dutch.walk(says('role', 'hirer'), says('passport', 'never'), says('retaliation', 'never'));
    await other.walk(english.says('role', 'hirer'), english.says('passport', 'sometimes'));
    expect(dutch.heading).to.equal('Voor zover deze korte check kijkt, is alles acceptabel.');
    expect(other.heading).to.equal('2 practices are unacceptable.');
  });
});

describe('another language half-way', () => {
  it('keeps the answers, the question and what stands in the fields', async () => {
    const check = await CheckHarness.mount(html`<dual-dependency-check lang="nl"></dual-dependency-check>`);
    await check.start('short');
    await check.choose(says('role', 'hirer'));
    await check.next();
    await check.choose(says('passport', 'sometimes'));
    await check.switchLanguage();
    expect(check.question).to.equal(english.asks('passport'));
    expect(check.chosen).to.deep.equal([english.says('passport', 'sometimes')]);
    await check.next();
    await check.choose(english.says('retaliation', 'never'));
    await check.switchLanguage();
    expect(check.chosen).to.deep.equal([says('retaliation', 'never')]);
    await check.next();
    expect(check.heading).to.equal('1 praktijk is niet acceptabel.');
    await check.switchLanguage();
    expect(check.heading).to.equal('1 practice is unacceptable.');
    expect(check.answers.organisation).to.deep.equal({role: ['hirer'], passport: 'sometimes', retaliation: 'never'});
  });

  it('turns a finished report, with the number signs of that language', async () => {
    const check = await CheckHarness.reportOn(dossier({...hirerOnly, passport: 'sometimes'}));
    await check.switchLanguage();
    expect(check.report).to.contain('3 February 2026').and.not.contain('februari');
  });
});
