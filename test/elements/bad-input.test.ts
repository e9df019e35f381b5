/** What a host gives by mistake: a safe default, a message in place, an error event, nothing lost. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {CheckErrorEvent} from '../../src/elements/events.js';
import {dossier, hirerOnly, today} from '../dossier.js';
import {CheckHarness, until} from '../harness.js';
import {asks, says} from './said.js';

/** A check on a page that hears errors from the first moment on. */
async function mount(
  attributes: Readonly<Record<string, string>>,
): Promise<{check: CheckHarness; errors: CheckErrorEvent[]}> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const errors: CheckErrorEvent[] = [];
  place.addEventListener('check-error', (event) => errors.push(event));
  const element = document.createElement('dual-dependency-check');
  for (const [name, value] of Object.entries({day: today, ...attributes})) element.setAttribute(name, value);
  place.append(element);
  const check = new CheckHarness(element);
  await check.settled();
  return {check, errors};
}

const hirer = dossier(hirerOnly, {});

describe('an attribute with a value that is none of its own', () => {
  for (const [name, value, message] of [
    ['depth', 'medium', 'depth is "short" or "full", not "medium".'],
    ['depth', '', 'depth is "short" or "full", not "".'],
    ['day', 'tomorrow', 'day is a day (YYYY-MM-DD), not "tomorrow".'],
    ['day', '2026-02-30', 'day is a day (YYYY-MM-DD), not "2026-02-30".'],
    ['lang', 'xx', 'The language "xx" is not spoken here; Dutch is.'],
  ] as const) {
    it(`${name}="${value}" is told once, and the default taken`, async () => {
      const {check, errors} = await mount({[name]: value});
      expect(errors.map(({kind, message: said}) => [kind, said])).to.deep.equal([['attribute', message]]);
      expect(check.language).to.equal('nl');
      await check.start();
      expect(await check.walk(says('role', 'hirer'))).to.have.length(3);
      expect(check.screen).to.equal('report');
      expect(errors).to.have.length(1);
    });
  }

  it('a bad depth leaves the one that was there', async () => {
    const {check} = await mount({depth: 'full'});
    check.element.setAttribute('depth', 'nothing');
    await check.settled();
    await check.start();
    expect(await check.walk(says('role', 'hirer'))).to.have.length.above(3);
  });
});

describe('the day', () => {
  const unlicensed = {...hirer, organisation: {...hirer.organisation, 'hirer-checks/licensed': 'no'}};
  for (const [day, headline] of [
    ['2027-12-31', 'Alles is acceptabel.'],
    ['2028-01-01', '1 praktijk is niet acceptabel.'],
  ] as const) {
    it(`decides what is asked and what is judged: ${day}`, async () => {
      const {check} = await mount({day, depth: 'full', answers: JSON.stringify(unlicensed)});
      await until(() => check.answers.organisation['role'], 'no answers');
      await check.start();
      expect(check.heading).to.equal(headline);
    });
  }

  it('may change while the report is shown', async () => {
    const check = await CheckHarness.reportOn(unlicensed, 'full');
    check.element.day = '2028-01-01';
    await check.settled();
    expect(check.heading).to.equal('1 praktijk is niet acceptabel.');
    expect(check.report).to.contain('rapport van 1 januari 2028').and.contain('Wat daarna is veranderd');
  });
});

describe('answers to start from', () => {
  it('are taken from the attribute, as JSON, and the check goes on where they end', async () => {
    const {check, errors} = await mount({answers: JSON.stringify({organisation: {role: ['hirer'], passport: 'never'}, homes: []})});
    await until(() => check.words.includes('Ga verder'), 'the start does not tell of them');
    expect(check.words.join(' ')).to.match(/2 antwoorden ingevuld/);
    await check.start();
    expect(check.question).to.equal(asks('retaliation'));
    expect(errors).to.deep.equal([]);
  });

  for (const [what, given] of [
    ['text that is no JSON', 'none at all'],
    ['a number', 7],
    ['a list', [1, 2]],
    ['homes that are none', {organisation: {}, homes: 'two'}],
    ['two homes with one id', {organisation: {}, homes: [{id: 'a', name: '', answers: {}}, {id: 'a', name: '', answers: {}}]}],
  ] as const) {
    it(`that are ${what} change nothing, and that is told`, async () => {
      const check = await CheckHarness.resume(hirer);
      const errors: CheckErrorEvent[] = [];
      check.element.addEventListener('check-error', (event) => errors.push(event));
      const before = check.answers;
      check.element.setAttribute('answers', typeof given === 'string' ? given : JSON.stringify(given));
      await until(() => errors.length > 0, 'no error');
      await check.settled();
      expect(check.answers).to.equal(before);
      expect(check.notices).to.deep.equal([
        'De antwoorden die deze pagina meegaf, zijn niet te lezen. Er is niets veranderd.',
      ]);
      expect(errors.map(({kind}) => kind)).to.deep.equal(['answers']);
      expect(errors[0]?.problems).not.to.be.empty;
    });
  }

  for (const [what, path, bad] of [
    ['an unknown question', 'organisation/no-such', {'no-such': 'yes'}],
    ['an unknown option', 'organisation/passport', {passport: 'perhaps'}],
    ['a number out of bounds', 'organisation/rent-from-wages/ceiling', {'rent-from-wages/ceiling': 101}],
    ['text for a number', 'organisation/rent-from-wages/ceiling', {'rent-from-wages/ceiling': 'much'}],
    ['a skip where there is none', 'organisation/passport', {passport: {notApplicable: 'we are fine'}}],
    ['a value of no kind', 'organisation/passport', {passport: {agency: true}}],
    ['a question of the home', 'organisation/landlord', {landlord: 'we'}],
    ['a key of the prototype', 'organisation/constructor', {constructor: 'yes'}],
  ] as const) {
    it(`with ${what} count without it, and that is told with its place`, async () => {
      const good = {role: ['hirer'], retaliation: 'never'};
      const answers = `{"organisation": ${JSON.stringify(good).slice(0, -1)}, ${JSON.stringify(bad).slice(1)}, "homes": []}`;
      const {check, errors} = await mount({answers});
      await until(() => errors.length > 0, 'no error');
      await check.settled();
      expect(errors.map(({kind, problems}) => [kind, problems.map((each) => each.path)])).to.deep.equal([['answers', [path]]]);
      expect(check.notices).to.deep.equal(['1 antwoord dat deze pagina meegaf, past niet bij deze vragen. Het telt niet mee.']);
      await check.start();
      expect(check.question).to.equal(asks('passport'));
      await check.choose('Nee, nooit');
      await check.next();
      expect(check.heading).to.equal('Voor zover deze korte check kijkt, is alles acceptabel.');
    });
  }

  it('with the key of a prototype give nothing to other answers', async () => {
    const {check} = await mount({
      answers: '{"organisation": {"role": ["hirer"], "__proto__": {"notApplicable": "passport"}}, "homes": []}',
    });
    await until(() => check.answers.organisation['role'], 'no answers');
    expect(Object.getPrototypeOf(check.answers.organisation)).to.equal(Object.prototype);
    expect(Object.prototype).not.to.have.property('notApplicable');
    await check.start();
    expect(check.question).to.equal(asks('passport'));
  });

  it('that do not count are kept', async () => {
    const {check, errors} = await mount({answers: '{"organisation": {"role": ["hirer"], "last-year": "yes"}, "homes": []}'});
    await until(() => errors.length > 0, 'no error');
    expect(check.answers.organisation).to.deep.equal({'role': ['hirer'], 'last-year': 'yes'});
  });

  it('can be given again, without the notice of before', async () => {
    const {check} = await mount({answers: 'nothing'});
    await until(() => check.notices.length > 0, 'no notice');
    check.element.answers = hirer;
    await until(() => check.notices.length === 0, 'the notice stays');
    expect(check.answers).to.deep.equal(hirer);
  });
});
