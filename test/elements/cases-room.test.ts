/** A phone in a room without a server: its link, its group, two votes a case, and the code. */
import {expect} from '@open-wc/testing';
import '../../src/cases.js';
import {noAnswers} from '../../src/core/answers.js';
import {ballotCode, fromBallotCode} from '../../src/core/training/ballot-code.js';
import {parseTrainingFile} from '../../src/core/training/parse-file.js';
import {setCode} from '../../src/core/training/set-code.js';
import type {CasesErrorEvent} from '../../src/elements/cases/events.js';
import {book, caseOf, CasesHarness, until} from '../cases-harness.js';
import {catchDownloads} from '../keep-harness.js';
import {codeOf} from './cases-codes.js';

const [first = '', second = '', third = ''] = book.cases.filter(({label}) => label !== undefined).map(({id}) => id);
const set = [second, first, third];

/** Whether the page asks before it is left. */
function asksToStay(): boolean {
  const event = new Event('beforeunload', {cancelable: true});
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

/** The ballot in the code that is shown. */
function ballotOf(cases: CasesHarness): Record<string, unknown> {
  const read = fromBallotCode(book, set, cases.code);
  if (!read.ok) throw new Error(`The code shown is none: ${read.fault}`);
  return {...read.ballot};
}

describe('a phone with the link of a room', () => {
  it('takes the link out of the address, and has the cases in the order of the room', async () => {
    const cases = await CasesHarness.inRoom(set);
    expect(location.hash).to.equal('');
    expect(cases.heading).to.equal('U doet mee in de zaal');
    expect(cases.text).to.contain('U krijgt 3 cases, in dezelfde volgorde als de zaal.');
    await cases.press('Doe mee');
    const seen: (string | undefined)[] = [];
    for (let place = 1; place <= 3; place++) {
      seen.push(cases.caseShown);
      expect(cases.progress).to.equal(`Case ${place} van 3`);
      await cases.press(place < 3 ? 'Volgende case' : 'Naar het einde');
    }
    expect(seen).to.deep.equal(set);
    expect(cases.heading).to.equal('U hebt nog niet gestemd');
  });

  it('votes twice: the second begins as the first, and both are in the code', async () => {
    const cases = await CasesHarness.inRoom(set);
    await cases.press('Doe mee');
    await cases.vote('attention', 'Een gok');
    expect(cases.phase).to.equal('second');
    expect(cases.text).to.contain('Bespreek de case nu met elkaar');
    expect(cases.chosen).to.deep.equal(['Ik blijf erbij: aandachtspunt', 'Een gok']);
    await cases.vote('unacceptable', 'Redelijk zeker');
    expect(cases.phase).to.equal('voted');
    expect(cases.text).to.contain('U stemde: niet acceptabel (redelijk zeker).');
    await cases.press('Volgende case');
    await cases.vote('acceptable');
    await cases.press('Mijn code');
    expect(ballotOf(cases)['votes']).to.deep.equal({
      [second]: {first: {verdict: 'attention', sure: 'guess'}, second: {verdict: 'unacceptable', sure: 'fairly'}},
      [first]: {first: {verdict: 'acceptable'}},
    });
    expect(cases.code).to.match(/^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/);
    expect(cases.find('[part~="qr"]').getAttribute('aria-label')).to.contain('QR-code');
    await cases.press('Terug');
    expect([cases.caseShown, cases.phase]).to.deep.equal([first, 'second']);
  });

  it('can change its vote until the verdict is shown, and not after', async () => {
    const cases = await CasesHarness.inRoom(set);
    await cases.press('Doe mee');
    expect(cases.buttons).not.to.contain('Toon het oordeel');
    await cases.vote('attention');
    await cases.vote('attention');
    await cases.press('Wijzig uw stem');
    await cases.vote('acceptable');
    expect(cases.text).to.contain('U stemde: acceptabel.').and.contain('Wacht hiermee op de zaal.');
    await cases.press('Toon het oordeel');
    expect(cases.phase).to.equal('verdict');
    expect([cases.answer['U zei eerst'], cases.answer['Na de discussie zei u']]).to.deep.equal(['aandachtspunt', 'acceptabel']);
    expect(cases.options).to.deep.equal([]);
    expect(cases.buttons).not.to.contain('Wijzig uw stem');
  });

  it('tells at the end only of cases whose verdict was shown', async () => {
    const cases = await CasesHarness.inRoom(set);
    await cases.press('Doe mee');
    await cases.vote('attention');
    await cases.press('Volgende case');
    await cases.vote('attention');
    await cases.press('Volgende case');
    await cases.press('Naar het einde');
    expect(cases.heading).to.equal('U bent aan het einde');
    expect(cases.table).to.deep.equal([]);
    expect(cases.text).not.to.contain('Om nog eens te bekijken');
    expect(Object.keys(ballotOf(cases)['votes'] as object)).to.have.length(2);
  });

  it('has room for a long name of a group on a small phone', async () => {
    const cases = await CasesHarness.inRoom(set, {parts: `&g=${'W'.repeat(40)}`});
    cases.element.style.cssText = 'display: block; inline-size: 300px';
    await cases.settled();
    const {right} = cases.element.getBoundingClientRect();
    for (const option of cases.all('.option')) {
      expect(option.getBoundingClientRect().right).to.be.at.most(right);
      expect(option.scrollWidth).to.be.at.most(option.clientWidth);
    }
  });

  for (const [name, choice, group] of [
    ['a group', 'De Tuin & Co', '2'],
    ['no group', 'Geen groep', undefined],
  ] as const) {
    it(`belongs to ${name}`, async () => {
      const cases = await CasesHarness.inRoom(set, {parts: '&g=Bloemen&g=De%20Tuin%20%26%20Co'});
      expect(cases.options).to.deep.equal(['Bloemen', 'De Tuin & Co', 'Geen groep']);
      expect(cases.chosen).to.deep.equal(['Geen groep']);
      await cases.choose(choice);
      await cases.press('Doe mee');
      await cases.vote('attention');
      await cases.press('Mijn code');
      expect(ballotOf(cases)['group']).to.equal(group);
    });
  }

  it('keeps its id and votes in another language', async () => {
    const cases = await CasesHarness.inRoom(set);
    await cases.press('Doe mee');
    await cases.vote('attention');
    await cases.press('Mijn code');
    const {code} = cases;
    await cases.switchLanguage();
    expect(cases.code).to.equal(code);
  });

  it('saves its votes in a file that the facilitator can open', async () => {
    const cases = await CasesHarness.inRoom(set);
    await cases.press('Doe mee');
    await cases.vote('attention');
    await cases.press('Mijn code');
    const expected = ballotOf(cases);
    const downloads = catchDownloads();
    try {
      await cases.press('Bewaar als bestand');
      await until(() => downloads.files.length > 0, 'no file');
    } finally {
      downloads.restore();
    }
    const read = parseTrainingFile(book, downloads.files[0]!.text);
    expect(read.kind === 'ballot' && read.ballot).to.deep.equal(expected);
    expect(read.kind === 'ballot' && read.cases).to.deep.equal(set);
    await until(() => cases.status.includes('Het bestand is gemaakt.'), 'nothing is said');
  });

  it('asks before the page is left with votes that were not handed in', async () => {
    const cases = await CasesHarness.inRoom(set);
    await cases.press('Doe mee');
    expect(asksToStay()).to.equal(false);
    await cases.vote('attention');
    expect(asksToStay()).to.equal(true);
    await cases.press('Mijn code');
    await cases.press('Ik heb mijn code afgegeven');
    expect(asksToStay()).to.equal(false);
    await cases.press('Terug');
    await cases.vote('attention');
    expect(asksToStay()).to.equal(true);
    cases.element.remove();
    expect(asksToStay()).to.equal(false);
  });

  it('never asks that of somebody who is alone', async () => {
    const cases = await CasesHarness.mount();
    await cases.start('6 cases');
    await cases.vote('attention');
    expect(asksToStay()).to.equal(false);
  });
});

describe('a link that leads to no room', () => {
  const code = setCode(book, set);
  const ballot = ballotCode(book, set, {phone: '0123ABCD', votes: {}});
  const wrong = code.slice(0, -1) + (code.endsWith('7') ? '8' : '7');
  for (const [what, given, words] of [
    ['without a code', '', 'Deze link leidt niet naar een zaal.'],
    ['that is nonsense', 'hello', 'Deze link leidt niet naar een zaal.'],
    ['that is very long', 'A'.repeat(60_000), 'Deze link leidt niet naar een zaal.'],
    ['with a mistake', wrong, 'In deze link staat een fout, of er ontbreekt een stuk.'],
    ['that was cut off', code.slice(0, -2), 'In deze link staat een fout, of er ontbreekt een stuk.'],
    ['with the votes of somebody', ballot, 'In deze link staat de code van iemands stemmen, en geen zaal.'],
    ['with the code of a self-check', codeOf(noAnswers), 'In deze link staat een code van de check, en geen zaal.'],
    ['of other cases', setCode({...book, id: 'other'}, set), 'Deze link hoort bij andere cases dan die op deze pagina.'],
    ['of another version', setCode({...book, version: '9.0.0'}, set), 'Deze link is van een andere versie van de cases.'],
  ] as const) {
    it(`${what} is told, and the cases can be done alone`, async () => {
      const cases = await CasesHarness.inRoom(given);
      await until(() => cases.notices.length > 0, 'nothing is said');
      expect(cases.notices[0]).to.contain(words).and.contain('Scan de code in de zaal opnieuw');
      expect(location.hash).to.equal('');
      await cases.start('6 cases');
      await cases.vote('attention');
      expect(cases.phase).to.equal('verdict');
    });
  }

  for (const [what, parts, words] of [
    ['a group without a name', '&g=Bloemen&g=', 'Niet alle groepen in de link zijn te lezen.'],
    ['a group with a name that is far too long', `&g=Bloemen&g=${'x'.repeat(500)}`, 'Niet alle groepen in de link zijn te lezen.'],
    ['half of what a live room needs', '&r=room&u=', 'Met deze link kunt u niet live stemmen.'],
    ['a live room, on a page without a server', '&r=room&u=ann&p=word', 'Met deze link kunt u niet live stemmen.'],
  ] as const) {
    it(`with ${what} leads to the room all the same, and says so`, async () => {
      const cases = await CasesHarness.inRoom(set, {parts});
      expect(cases.heading).to.equal('U doet mee in de zaal');
      expect(cases.text).to.contain(words);
      await cases.press('Doe mee');
      expect(cases.caseShown).to.equal(second);
    });
  }

  it('tells the host', async () => {
    const errors: CasesErrorEvent[] = [];
    const hear = (event: CasesErrorEvent): void => void errors.push(event);
    document.body.addEventListener('cases-error', hear);
    const cases = await CasesHarness.inRoom('hello');
    await until(() => cases.notices.length > 0, 'nothing is said');
    document.body.removeEventListener('cases-error', hear);
    expect(errors.map(({kind}) => kind)).to.deep.equal(['link']);
  });
});

describe('a link that comes while there are votes', () => {
  it('is opened only when the person says so', async () => {
    const cases = await CasesHarness.mount();
    await cases.start('6 cases');
    await cases.vote('attention');
    const {caseShown} = cases;
    const follow = async (): Promise<void> => {
      CasesHarness.openLink(set);
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      await until(() => cases.notices.length > 0, 'nothing is asked');
    };
    await follow();
    expect(cases.notices[0]).to.contain('U opende een link naar een zaal.');
    await cases.press('Blijf hier');
    expect([cases.caseShown, cases.notices.length]).to.deep.equal([caseShown, 0]);
    await follow();
    await cases.press('Ga naar de zaal van de link');
    await until(() => cases.heading === 'U doet mee in de zaal', 'the room did not come');
    await cases.press('Doe mee');
    expect(cases.title).to.equal(caseOf(second).title);
  });
});
