/** A link with a code behind `#`: read once, taken out of the address bar, and asked about first. */
import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {answerCode} from '../../src/core/answer-code.js';
import {codeIn, linkTo, takeCodeFromLink} from '../../src/elements/code-link.js';
import {dossier, dutch, hirerOnly, today, typicalEmployer} from '../dossier.js';
import {CheckHarness, until} from '../harness.js';
import {KeepHarness, keepRoom} from '../keep-harness.js';
import {says} from './said.js';

const answers = dossier(typicalEmployer);
const code = answerCode(dutch, {answers, depth: 'full', day: today});

const mount = async (): Promise<KeepHarness> =>
  KeepHarness.of(await CheckHarness.mount(html`<dual-dependency-check day=${today}></dual-dependency-check>`));

const goTo = (link: string): void => {
  history.replaceState({kept: true}, '', new URL(link).pathname + new URL(link).search + new URL(link).hash);
};

describe('a link with a code', () => {
  const before = location.href;
  afterEach(() => {
    history.replaceState(null, '', before);
  });

  it('is the address of the page with the code behind #, whatever stood there', () => {
    history.replaceState(null, '', '#part');
    expect(linkTo('ABCD-EFGH')).to.equal(`${location.href.split('#')[0]!}#ddc=ABCD-EFGH`);
  });

  it('gives its code once, and leaves nothing of it in the address bar', () => {
    goTo(linkTo('ABCD-EFGH'));
    expect(takeCodeFromLink()).to.equal('ABCD-EFGH');
    expect(location.hash).to.equal('');
    expect(history.state).to.deep.equal({kept: true});
    expect(takeCodeFromLink()).to.equal(undefined);
  });

  it('is no other fragment of the page', () => {
    history.replaceState(null, '', '#ddc');
    expect(takeCodeFromLink()).to.equal(undefined);
    expect(location.hash).to.equal('#ddc');
  });

  for (const [text, found] of [
    ['https://example.org/a?b#ddc=ABCD', 'ABCD'],
    ['#ddc=ABCD', 'ABCD'],
    ['ABCD', 'ABCD'],
    ['', ''],
  ] as const) {
    it(`"${text}" holds the code "${found}"`, () => {
      expect(codeIn(text)).to.equal(found);
    });
  }

  it('opens at once where nothing can be lost, says so, and leads on', async () => {
    goTo(linkTo(code));
    const check = await mount();
    await until(() => check.heading === 'De link is geopend', 'not opened');
    expect(check.focused).to.equal('De link is geopend');
    expect(location.hash).to.equal('');
    expect(check.answers.organisation).to.deep.equal(answers.organisation);
    await check.press('Ga verder');
    expect(check.screen).to.equal('report');
  });

  it('opens in one of two checks on the page', async () => {
    goTo(linkTo(code));
    const [one, other] = [await mount(), await mount()];
    await until(() => one.heading === 'De link is geopend', 'not opened');
    expect([other.isBlank, other.screen]).to.deep.equal([true, 'start']);
  });

  it('that comes while somebody answers asks first, and can be left alone', async () => {
    const check = await mount();
    await check.start('short');
    await check.choose(says('role', 'hirer'));
    await check.next();
    const before = check.answers;
    location.hash = new URL(linkTo(code)).hash;
    await until(() => check.heading === 'Uw antwoorden van nu zijn niet bewaard', 'does not ask');
    expect(check.answers).to.equal(before);
    expect(location.hash).to.equal('');
    await check.press('Nee, ga terug');
    expect([check.heading, check.answers]).to.deep.equal([keepRoom, before]);
  });

  it('with a mistake says where, keeps it in the field, and changes nothing', async () => {
    const wrong = code.slice(0, 6) + (code[6] === '7' ? '8' : '7') + code.slice(7);
    goTo(linkTo(wrong));
    const check = await mount();
    await until(() => check.wrong, 'nothing is said');
    expect(check.wrong).to.contain('een van deze groepen: 2, ');
    expect([check.typedCode, check.isBlank]).to.deep.equal([wrong, true]);
  });

  it('does not open again when somebody comes back into the room', async () => {
    goTo(linkTo(answerCode(dutch, {answers: dossier(hirerOnly), depth: 'short', day: today})));
    const check = await mount();
    await until(() => check.heading === 'De link is geopend', 'not opened');
    await check.press('Terug');
    await check.press('Terug');
    await check.enter();
    expect(check.heading).to.equal(keepRoom);
  });
});
