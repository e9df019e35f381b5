/** A session is kept in a file and in a code, and is the same when it is opened again. */
import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {Answers} from '../../src/core/answers.js';
import {answerCode} from '../../src/core/answer-code.js';
import {allRight, dossier, dutch, hirerOnly, today, typicalEmployer} from '../dossier.js';
import {CheckHarness, until} from '../harness.js';
import {catchDownloads, catchPicks, KeepHarness, keepRoom} from '../keep-harness.js';
import type {Saving} from '../keep-harness.js';
import {asks, says} from './said.js';

const mount = async (): Promise<KeepHarness> =>
  KeepHarness.of(await CheckHarness.mount(html`<dual-dependency-check day=${today}></dual-dependency-check>`));

/** A check whose answers came from the host, in the room. */
async function roomWith(answers: Answers): Promise<KeepHarness> {
  const check = KeepHarness.of(await CheckHarness.resume(answers, 'full'));
  await check.enter();
  return check;
}

/** A check in which one question was answered by hand, in the room. */
async function roomAfterAnAnswer(): Promise<KeepHarness> {
  const check = await mount();
  await check.start('short');
  await check.choose(says('role', 'hirer'));
  await check.next();
  await check.enter();
  return check;
}

/** The text of a file with these answers in it. */
async function fileOf(answers: Answers, organisation = ''): Promise<string> {
  const {files, restore} = catchPicks('saves');
  const check = await roomWith(answers);
  if (organisation) await check.nameOrganisation(organisation);
  await check.press('Bewaar in een bestand');
  await until(() => check.done, 'nothing was said');
  restore();
  check.element.remove();
  return files[0]!.text;
}

const two = dossier(allRight, {}, {'passport': 'sometimes'} as never);

describe('the room', () => {
  const ways: Readonly<Record<string, () => Promise<KeepHarness>>> = {
    'before the first question': mount,
    'at a question': async () => {
      const check = await mount();
      await check.start('short');
      return check;
    },
    'in the overview': async () => {
      const check = KeepHarness.of(await CheckHarness.resume(dossier({role: ['agency']} as never)));
      await check.start();
      await check.openOverview();
      return check;
    },
    'on the report': async () => KeepHarness.of(await CheckHarness.reportOn(dossier(hirerOnly))),
  };
  for (const [place, reach] of Object.entries(ways)) {
    it(`is entered and left ${place}, with the focus on the headings`, async () => {
      const check = await reach();
      const {heading, screen} = check;
      await check.enter();
      expect(check.focused).to.equal(keepRoom);
      expect(check.buttons).not.to.include(keepRoom, 'the way into the room, in the room');
      expect(check.wrong).to.equal('');
      await check.press('Terug');
      expect([check.heading, check.screen]).to.deep.equal([heading, screen]);
      expect(check.focused).to.equal(heading);
    });
  }
});

describe('a file', () => {
  let saving: Saving | undefined;
  afterEach(() => {
    saving?.restore();
    saving = undefined;
  });

  it('holds everything, bears the name of the organisation, and opens as the same session', async () => {
    saving = catchDownloads();
    const {files} = saving;
    const check = await roomWith(two);
    await check.nameOrganisation('Uitzendbureau De Brug & Zn.');
    await check.press('Bewaar in een bestand');
    await until(() => files.length > 0, 'no download');
    expect(check.done).to.contain('Het bestand is gemaakt');
    const [{name, text}] = files as [{name: string; text: string}];
    expect(name).to.match(/brug/i).and.contain(today).and.match(/gegevens.*\.json$/);
    const fresh = await check.reopenPage();
    await fresh.enter();
    expect(fresh.organisation).to.equal('');
    await fresh.openFile(text);
    expect(fresh.heading).to.equal('Het bestand is geopend');
    expect(fresh.focused).to.equal(fresh.heading);
    expect(fresh.room).to.contain('Uitzendbureau De Brug & Zn.').and.contain('3 februari 2026').and.contain('2 woningen');
    expect(fresh.answers).to.deep.equal(two);
    expect(fresh.element.answers).to.deep.equal(two);
    await fresh.press('Ga verder');
    expect(fresh.screen).to.be.oneOf(['question', 'report']);
  });

  it('is the same after it was saved, opened and saved again', async () => {
    const text = await fileOf(two, 'De Brug');
    const check = await mount();
    await check.enter();
    await check.openFile(text);
    await check.press('Terug');
    saving = catchPicks('saves');
    await check.press('Bewaar in een bestand');
    await until(() => check.done, 'nothing was said');
    expect(saving.files[0]?.text).to.equal(text);
  });

  it('is not said to be saved where the person closed the dialog', async () => {
    saving = catchPicks('cancels');
    const check = await roomAfterAnAnswer();
    await check.press('Bewaar in een bestand');
    await check.settled();
    expect([check.done, check.wrong]).to.deep.equal(['', '']);
    expect(window.dispatchEvent(new Event('beforeunload', {cancelable: true})), 'leaving asks').to.equal(false);
  });

  it('once saved, leaving the page does not ask', async () => {
    saving = catchPicks('saves');
    const check = await roomAfterAnAnswer();
    await check.press('Bewaar in een bestand');
    await until(() => check.done, 'nothing was said');
    await check.settled();
    expect(window.dispatchEvent(new Event('beforeunload', {cancelable: true})), 'leaving asks').to.equal(true);
  });
});

describe('before something else takes the place of answers that are kept nowhere', () => {
  let text = '';
  before(async () => {
    text = await fileOf(dossier(typicalEmployer), 'De Kas');
  });

  it('the check asks, and changes nothing when the person goes back', async () => {
    const check = await roomAfterAnAnswer();
    const {answers} = check;
    await check.openFile(text);
    expect(check.heading).to.equal('Uw antwoorden van nu zijn niet bewaard');
    expect(check.focused).to.equal(check.heading);
    expect(check.room).to.contain('De Kas');
    expect(check.answers).to.equal(answers);
    await check.press('Nee, ga terug');
    expect([check.heading, check.answers]).to.deep.equal([keepRoom, answers]);
  });

  it('they can go', async () => {
    const check = await roomAfterAnAnswer();
    await check.openFile(text);
    await check.press('Open, en laat ze verdwijnen');
    expect(check.heading).to.equal('Het bestand is geopend');
    expect(check.answers).to.deep.equal(dossier(typicalEmployer));
  });

  it('they can be saved first', async () => {
    const check = await roomAfterAnAnswer();
    await check.openFile(text);
    const {files, restore} = catchPicks('saves');
    await check.press('Bewaar ze eerst in een bestand');
    await until(() => check.heading === 'Uw antwoorden van nu zijn bewaard', 'not saved');
    restore();
    expect(files).to.have.length(1);
    await check.press('Open');
    expect(check.answers).to.deep.equal(dossier(typicalEmployer));
  });

  it('it does not ask where nothing was answered, nor for answers that the host gave', async () => {
    for (const check of [await mount(), KeepHarness.of(await CheckHarness.resume(dossier(hirerOnly)))]) {
      await check.enter();
      await check.openFile(text);
      expect(check.heading).to.equal('Het bestand is geopend');
    }
  });
});

describe('a file that cannot be opened', () => {
  let good = '';
  before(async () => {
    good = await fileOf(two);
  });

  const huge = (): File => {
    const file = new File(['{}'], 'groot.json');
    Object.defineProperty(file, 'size', {value: 50_000_000});
    file.text = () => Promise.reject(new Error('It was read.'));
    return file;
  };
  const edited = (change: (file: Record<string, unknown>) => void): string => {
    const file = JSON.parse(good) as Record<string, unknown>;
    change(file);
    return JSON.stringify(file);
  };

  const cases: Readonly<Record<string, {readonly file: () => File | string; readonly says: RegExp}>> = {
    'nothing': {file: () => '', says: /^Dit bestand is leeg\./},
    'no JSON': {file: () => 'Geachte heer, mevrouw', says: /niet door deze check gemaakt/},
    'a picture': {file: () => '\u0089PNG\r\n\u001a\n\u0000', says: /niet door deze check gemaakt/},
    'JSON of another program': {file: () => '{"name": "x", "version": 1}', says: /ander programma/},
    'a prototype key alone': {file: () => '{"__proto__": {"format": "dual-dependency-check/session"}}', says: /ander programma/},
    'cut off': {file: () => good.slice(0, good.length / 2), says: /houdt halverwege op/},
    '50 MB, which is not even read': {file: huge, says: /te groot/},
    'of another questionnaire': {
      file: () => edited((file) => {
        file['questionnaire'] = {id: 'other', version: '1.0.0'};
      }),
      says: /andere vragenlijst/,
    },
    'of a newer version': {
      file: () => edited((file) => {
        file['questionnaire'] = {id: dutch.id, version: '30.0.0'};
      }),
      says: /nieuwere versie/,
    },
    'of a newer form': {
      file: () => edited((file) => {
        file['formatVersion'] = 99;
      }),
      says: /nieuwere versie/,
    },
    'without a session': {
      file: () => edited((file) => {
        delete file['session'];
      }),
      says: /beschadigd/,
    },
  };
  for (const [name, {file, says: sentence}] of Object.entries(cases)) {
    it(`${name}: is said in a sentence of its own, and changes nothing`, async () => {
      const check = await roomAfterAnAnswer();
      const {answers} = check;
      await check.openFile(file());
      expect(check.wrong).to.match(sentence).and.match(/Er is niets veranderd\.$/);
      expect([check.heading, check.answers]).to.deep.equal([keepRoom, answers]);
    });
  }

  it('one after the other can be tried, and a good one opens then', async () => {
    const check = await mount();
    await check.enter();
    await check.openFile('no');
    await check.openFile(good);
    expect(check.wrong).to.equal('');
    expect(check.answers).to.deep.equal(two);
  });
});

describe('a file that was edited', () => {
  it('opens, says that it was changed, and shows hostile texts as texts', async () => {
    const hostile = '<img src=x onerror="window.hacked = true">';
    type Edited = {session: {organisation: string; answers: {organisation: object}}};
    const file = JSON.parse(await fileOf(two)) as Edited;
    file.session.organisation = hostile;
    file.session.answers.organisation = JSON.parse(
      JSON.stringify(file.session.answers.organisation).replace('{', '{"__proto__": {"polluted": true}, "no-such": "x", '),
    ) as object;
    const check = await mount();
    await check.enter();
    await check.openFile(JSON.stringify(file));
    expect(check.room).to.contain(hostile).and.contain('is veranderd nadat de check het had gemaakt');
    expect(check.room).to.match(/bestaa[tn] niet meer|niet te lezen/);
    expect(({} as {polluted?: boolean}).polluted).to.equal(undefined);
    expect((window as {hacked?: boolean}).hacked).to.equal(undefined);
    expect(check.answers.organisation['role']).to.deep.equal(two.organisation['role']);
    await check.press('Ga verder');
  });

  it('says what is gone and what could not be read', async () => {
    type Edited = {session: {answers: {organisation: Record<string, unknown>}}};
    const file = JSON.parse(await fileOf(two)) as Edited;
    file.session.answers.organisation['no-such-question'] = 'yes';
    file.session.answers.organisation['passport'] = null;
    const check = await mount();
    await check.enter();
    await check.openFile(JSON.stringify(file));
    expect(check.room).to.contain('1 vraag of praktijk bestaat niet meer').and.contain('1 onderdeel was niet te lezen');
    expect(check.room).to.contain('Er is nog 1 vraag open');
    await check.press('Ga verder');
    expect(check.question).to.equal(asks('passport'));
  });
});

describe('a code', () => {
    it('holds the answers, in groups, and opens as the same answers without names', async () => {
    const check = await roomWith(two);
    const {code} = check;
    expect(code).to.match(/^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/);
    expect(code).to.equal(answerCode(dutch, {answers: two, depth: 'full', day: today}));
    const fresh = await check.reopenPage();
    await fresh.enter();
    await fresh.openCode(code.toLowerCase().replaceAll('-', ' '));
    expect(fresh.heading).to.equal('De code is geopend');
    expect(fresh.answers.organisation).to.deep.equal(two.organisation);
    const inHomes = ({homes}: Answers): unknown => homes.map(({answers}) => answers);
    expect(inHomes(fresh.answers)).to.deep.equal(inHomes(two));
    expect(fresh.room).to.contain('Een code bevat geen namen van woningen');
    await fresh.press('Terug');
    expect(fresh.code).to.equal(code);
  });

  it('opens from a pasted link too', async () => {
    const check = await roomWith(dossier(hirerOnly));
    const {link, code} = check;
    expect(link).to.equal(`${location.href.split('#')[0]!}#ddc=${code}`);
    const fresh = await check.reopenPage();
    await fresh.enter();
    await fresh.openCode(link);
    expect(fresh.heading).to.equal('De code is geopend');
  });

  it('of many homes is said to be too long to type, and is made where somebody wants it', async () => {
    const many = dossier(allRight, ...Array.from({length: 60}, () => ({})));
    const check = await roomWith(many);
    expect(check.room).to.contain('Met 60 woningen is de code te lang om over te typen');
    await check.press('Maak toch een code');
    await until(() => check.focused === 'Uw code', 'the focus is elsewhere');
    expect(check.code).to.equal(answerCode(dutch, {answers: many, depth: 'full', day: today}));
  });

  it('asks first where answers are kept nowhere', async () => {
    const code = answerCode(dutch, {answers: two, depth: 'full', day: today});
    const check = await roomAfterAnAnswer();
    await check.openCode(code);
    expect(check.heading).to.equal('Uw antwoorden van nu zijn niet bewaard');
  });

  const good = answerCode(dutch, {answers: two, depth: 'full', day: today});
  /** The same code with another character there. */
  const wrongAt = (place: number): string =>
    good.slice(0, place) + (good[place] === '7' ? '8' : '7') + good.slice(place + 1);
  const made = (version: string, id: string = dutch.id): string =>
    answerCode({...dutch, id, version}, {answers: two, depth: 'full', day: today});

  const cases: Readonly<Record<string, {readonly code: string; readonly says: RegExp}>> = {
    'nothing': {code: ' ', says: /Typ of plak eerst/},
    'no code': {code: 'Hallo daar', says: /geen code van deze check/},
    'mistyped': {code: wrongAt(11), says: /een van deze groepen: 3, \d+, \d+\./},
    'a character short': {code: good.slice(0, -1), says: /te kort of te lang/},
    'of a newer version': {code: made('30.0.0'), says: /nieuwere versie/},
    'of an unknown version': {code: made('0.1.0'), says: /versie die deze check niet kent/},
    'of another questionnaire': {code: made('1.0.0', 'other'), says: /andere vragenlijst/},
    'of far too many characters': {code: 'A'.repeat(60_000), says: /te lang voor een code/},
  };
  for (const [name, {code, says: sentence}] of Object.entries(cases)) {
    it(`${name}: says so, stays in the field with the focus, and changes nothing`, async () => {
      const check = await roomAfterAnAnswer();
      const {answers} = check;
      await check.openCode(code);
      expect(check.wrong).to.match(sentence);
      expect([check.heading, check.answers]).to.deep.equal([keepRoom, answers]);
      expect(check.typedCode).to.equal(code);
      await until(() => check.focused.startsWith('Typ of plak'), 'the focus is elsewhere');
    });
  }
});

describe('copying', () => {
  const stub = (clipboard: unknown): (() => void) => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    return () => Reflect.deleteProperty(navigator, 'clipboard');
  };

  it('puts code and link on the clipboard, and says so', async () => {
    const copied: string[] = [];
    const restore = stub({writeText: async (text: string) => void copied.push(text)});
    const check = await roomWith(dossier(hirerOnly));
    await check.press('Kopieer de code');
    await until(() => check.done, 'nothing was said');
    await check.press('Kopieer de link');
    await until(() => copied.length === 2, 'not copied');
    restore();
    expect(copied).to.deep.equal([check.code, check.link]);
    expect(check.done).to.contain('Gekopieerd');
  });

  for (const [name, clipboard] of [
    ['has no clipboard for pages', undefined],
    ['does not allow it', {writeText: () => Promise.reject(new DOMException('No.', 'NotAllowedError'))}],
  ] as const) {
    it(`selects the text where the browser ${name}, and says so`, async () => {
      const restore = stub(clipboard);
      const check = await roomWith(dossier(hirerOnly));
      await check.press('Kopieer de link');
      await until(() => check.done, 'nothing was said');
      restore();
      expect(check.done).to.contain('Geselecteerd');
      expect(check.isSelected).to.equal(true);
    });
  }
});

describe('two checks on one page', () => {
  it('open what each is given', async () => {
    const [one, other] = [await mount(), await mount()];
    await one.enter();
    await one.openFile(await fileOf(two));
    expect(one.answers).to.deep.equal(two);
    expect([other.isBlank, other.screen]).to.deep.equal([true, 'start']);
  });
});
