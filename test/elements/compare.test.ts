/** Former sessions, and those of others, laid beside the present one. */
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {answerCode} from '../../src/core/answer-code.js';
import type {KeptSession} from '../../src/core/kept-session.js';
import {CompareHarness, fileOf} from '../compare-harness.js';
import {allRight, dossier, dutch, hirerOnly} from '../dossier.js';
import type {Flat} from '../dossier.js';

const session = (flat: Flat, more: Partial<KeptSession> = {}): KeptSession => ({
  organisation: '',
  depth: 'full',
  day: '2025-02-03',
  answers: dossier(flat),
  actions: [],
  papers: [],
  ...more,
});

describe('beside a former file', () => {
  it('it says of each practice what it was, what it is, and why', async () => {
    const check = await CompareHarness.from(dossier(hirerOnly));
    await check.layFiles(fileOf(session({...hirerOnly, passport: 'sometimes'})));
    expect(check.changed).to.deep.equal({
      passport: {
        said: 'niet acceptabel → acceptabel',
        why: [
          'Het antwoord op “Worden paspoorten, identiteitskaarten, bankpassen of telefoons van arbeidsmigranten weleens ingenomen of bewaard?” was ‘Ja, soms of altijd’ en is nu ‘Nee, nooit’.',
        ],
      },
    });
  });

  it('it says which rule changed by its date', async () => {
    const unlicensed = {...hirerOnly, 'hirer-checks/licensed': 'no'};
    const check = await CompareHarness.from(dossier(unlicensed), {day: '2028-01-02'});
    await check.layFiles(fileOf(session(unlicensed)));
    expect(Object.keys(check.changed)).to.deep.equal(['hirer-checks']);
    expect(check.changed['hirer-checks']?.said).to.equal('acceptabel → niet acceptabel');
    expect(check.changed['hirer-checks']?.why.join(' ')).to.contain('Sinds 1 januari 2028 telt een nieuwe eis mee');
  });

  it('it says so when nothing changed', async () => {
    const check = await CompareHarness.from(dossier(hirerOnly));
    await check.layFiles(fileOf(session(hirerOnly)));
    expect(check.changed).to.deep.equal({});
    expect(check.words).to.include('Er veranderde geen enkel oordeel.');
  });

  it('a code does as well as a file', async () => {
    const check = await CompareHarness.from(dossier(hirerOnly));
    await check.layCode(answerCode(dutch, session({...hirerOnly, retaliation: 'sometimes'})));
    expect(Object.keys(check.changed)).to.deep.equal(['retaliation']);
  });

  it('the picture over time has each session, with its counts', async () => {
    const check = await CompareHarness.from(dossier(allRight));
    await check.layFiles(
      fileOf(session({...allRight, passport: 'sometimes'}, {day: '2024-02-03'})),
      fileOf(session({...allRight, entry: 'sometimes'})),
    );
    expect(check.words.join(' ')).to.contain('3 februari 2024').and.contain('3 februari 2025');
  });
});

describe('side by side', () => {
  it('files of different organisations stand in a table of what differs', async () => {
    const check = await CompareHarness.from(dossier(hirerOnly));
    await check.layFiles(
      fileOf(session({...hirerOnly, passport: 'sometimes'}, {organisation: 'Bloemen bv'})),
      fileOf(session({...hirerOnly, retaliation: 'unknown'}, {organisation: 'Tuin nv'})),
    );
    expect(check.lying).to.deep.equal(['Bloemen bv', 'Tuin nv', 'Zonder naam (nu)']);
    expect(check.table).to.deep.equal({
      passport: ['niet acceptabel', 'acceptabel', 'acceptabel'],
      retaliation: ['acceptabel', 'nog onduidelijk', 'acceptabel'],
    });
    await check.see('Toon ook praktijken met overal hetzelfde oordeel');
    expect(Object.keys(check.table)).to.have.length(dutch.practices.length);
    await check.press('Haal weg: Tuin nv');
    expect(check.lying).to.deep.equal(['Bloemen bv', 'Zonder naam (nu)']);
  });

  it('what changed can be asked for all the same', async () => {
    const check = await CompareHarness.from(dossier(hirerOnly));
    await check.layFiles(
      fileOf(session({...hirerOnly, passport: 'sometimes'}, {organisation: 'Bloemen bv'})),
      fileOf(session({...hirerOnly, retaliation: 'unknown'}, {organisation: 'Tuin nv'})),
    );
    await check.see('Wat er veranderde bij één organisatie');
    expect(Object.keys(check.changed)).to.deep.equal(['retaliation']);
  });
});

describe('what cannot be laid here', () => {
  for (const [what, text, fault] of [
    ['no JSON', 'none', 'bestand-1.json: Dit bestand is niet door deze check gemaakt. Kies een ander bestand. Er is niets veranderd.'],
    ['something else', '{"a": 1}', 'bestand-1.json: Dit bestand is van een ander programma. Kies een ander bestand. Er is niets veranderd.'],
    [
      'a file cut off',
      fileOf(session(hirerOnly)).slice(0, 400),
      'bestand-1.json: Dit bestand houdt halverwege op. Bewaar of verstuur het opnieuw. Er is niets veranderd.',
    ],
  ] as const) {
    it(`${what} says so, and the others are laid`, async () => {
      const check = await CompareHarness.from(dossier(hirerOnly));
      const before = check.answers;
      await check.layFiles(text, fileOf(session(hirerOnly)));
      expect(check.faults).to.deep.equal([fault]);
      expect(check.lying).to.have.length(2);
      expect(check.answers).to.equal(before);
    });
  }

  it('a code with a mistake stays in its field', async () => {
    const check = await CompareHarness.from(dossier(hirerOnly));
    const code = answerCode(dutch, session(hirerOnly));
    const wrong = (code.startsWith('0') ? '1' : '0') + code.slice(1);
    await check.layCode(wrong);
    expect(check.faults.join(' ')).to.match(/^In deze code staat een fout, in een van deze groepen: 1, /);
    expect(check.typedCode).to.equal(wrong);
  });
});
