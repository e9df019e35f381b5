/** The tables, read back by a library that reads CSV. */
import {expect} from 'chai';
import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import {csvText} from '../../src/exports/csv-text.js';
import {actionsCsv, practicesCsv} from '../../src/exports/csv.js';
import {allRight, dossier, dutch} from '../dossier.js';
import {hostile, mixed, orderOf, threeHomes} from '../exports/order.js';

const read = (text: string): string[][] => parse(text, {bom: true});
const table = (text: string): Record<string, string>[] => parse(text, {bom: true, columns: true});

describe('CSV', () => {
  it('begins with a byte order mark, and ends each line as RFC 4180 says', () => {
    expect(csvText([['a', 'b'], ['1', '2']])).to.equal('\uFEFFa,b\r\n1,2\r\n');
  });

  it('comes back as it was: quotes, commas, ends of lines, spaces', () => {
    const cells = ['say "no"', 'a,b', 'one\ntwo', 'one\r\ntwo', ' edge ', '', '…', 'a;b'];
    expect(read(csvText([cells, cells]))).to.deep.equal([cells, cells]);
  });

  it('comes back whatever is in it', () => {
    const text = fc.string({unit: 'grapheme'}).filter((each) => !each.startsWith('\uFEFF'));
    fc.assert(
      fc.property(fc.array(fc.array(text, {minLength: 3, maxLength: 3}), {minLength: 1}), (rows) => {
        const whole = [['a', 'b', 'c'], ...rows];
        const back = read(csvText(whole)).flat();
        for (const [index, cell] of whole.flat().entries()) {
          expect(back[index]).to.be.oneOf([cell, `'${cell}`]);
        }
      }),
    );
  });

  const formulas = [
    '=1+1', '+1+1', '-1+1', '@SUM(A1)', "=cmd|'/c calc'!A0", '-2+3+cmd|x', '\t=1', '\r=1', '\n=1', ' =1', '"=1', "'=1",
    '" =1', '＝1', '+31 6 12345678', '-', '-1-1', '=', '--1',
  ];
  for (const each of formulas) {
    it(`makes ${JSON.stringify(each)} harmless`, () => {
      const [[cell = ''] = []] = read(csvText([[each, 'x']]));
      expect(cell).to.equal(`'${each}`);
    });
  }

  for (const each of ['-5', '-3,5', '3.5', '0', 'a=b', 'Sint-Jan', 'x@y.nl', '2026-11-24']) {
    it(`leaves ${each} as it is`, () => {
      expect(read(csvText([[each, 'x']]))).to.deep.equal([[each, 'x']]);
    });
  }
});

describe('the table of practices', () => {
  const order = threeHomes();
  const rows = table(practicesCsv(order));

  it('has a row for every practice in every home', () => {
    const expected = order.assessment.practices.flatMap(({practice, results}) =>
      (results.length > 0 ? results : [undefined]).map(
        (result) => `${practice} ${result?.home?.replace('home-', 'Huis ') ?? ''}`,
      ),
    );
    expect(rows.map((row) => `${row['Kenmerk van de praktijk']} ${row['Woning']}`)).to.deep.equal(expected);
    expect(new Set(rows.map((row) => row['Kenmerk van de praktijk'])).size).to.equal(dutch.practices.length);
    expect(rows.length).to.be.above(100);
  });

  it('says what is wrong, what to do, by which rule that binds, and how much is planned', () => {
    const row = rows.find((each) => each['Kenmerk van de praktijk'] === 'space' && each['Woning'] === 'Huis 2');
    const requirement = dutch.practices
      .flatMap(({requirements}) => requirements)
      .find(({id}) => id === 'space/bedroom')!;
    expect(row).to.include({
      'Organisatie': 'Bloemen & Zonen B.V.',
      'Datum': '2026-02-03',
      'Versie van de vragenlijst': '1.0.0',
      'Soort check': 'Volledige check',
      'Thema': 'Goede huisvesting',
      'Oordeel': 'niet acceptabel',
      'Ten minste': 'niet acceptabel',
      'Kan zijn': 'niet acceptabel',
      'Waarom': requirement.because,
      'Wat u nu doet': requirement.advice,
      'Open acties': '1',
    });
    expect(row?.['Bindende bronnen']).to.match(/\(norm\)/);
  });

  it('counts what is still to be done, in its home and for all homes', () => {
    const open = (practice: string): string[] =>
      rows.filter((row) => row['Kenmerk van de praktijk'] === practice).map((row) => row['Open acties'] ?? '');
    // One for the second home; one that is done and one that is not; one that was dropped.
    expect(open('space')).to.deep.equal(['0', '1', '0']);
    expect(open('passport')).to.deep.equal(['1']);
    expect(open('complaints')).to.deep.equal(['1']);
    const ofAll = {id: 'a1', practice: 'space', what: '', who: '', status: 'to-do', reason: ''} as const;
    const counted = table(practicesCsv(threeHomes({actions: [ofAll]})));
    const inSpace = counted.filter((row) => row['Kenmerk van de praktijk'] === 'space');
    expect(inSpace.map((row) => row['Open acties'])).to.deep.equal(['1', '1', '1']);
  });

  it('names no good practice among what binds', () => {
    expect(rows.map((row) => row['Bindende bronnen']).join()).not.to.contain('goede praktijk');
    expect(rows.filter((row) => row['Bindende bronnen'])).to.have.length.above(20);
  });

  it('of what is open says between what, and gives no reason yet', () => {
    const row = rows.find((each) => each['Kenmerk van de praktijk'] === 'retaliation');
    expect(row).to.include({
      'Oordeel': 'nog onduidelijk', 'Ten minste': 'acceptabel', 'Kan zijn': 'niet acceptabel', 'Waarom': '',
    });
  });

  it('keeps its columns with hostile names', () => {
    for (const text of hostile) {
      const {organisation, homes} = dossier(mixed, {});
      const named = {organisation, homes: homes.map((each) => ({...each, name: text}))};
      const cells = table(practicesCsv(orderOf(named, {organisation: text})));
      expect(cells).to.have.length.above(50);
      // Half a character is none in a file.
      const written = text.replace('\uD800', '\uFFFD');
      const safe = written.startsWith('=') ? `'${written}` : written;
      expect(cells[0]?.['Organisatie']).to.equal(safe);
      expect(new Set(cells.map((row) => row['Woning']))).to.include(safe);
    }
  });

  it('has a row too for what was not looked at', () => {
    const short = orderOf(dossier(allRight), {depth: 'short'});
    const found = table(practicesCsv(short)).filter((row) => row['Oordeel'] === 'niet bekeken');
    expect(found).to.have.length(short.assessment.counts['not-looked-at']);
  });
});

describe('the table of actions', () => {
  it('has every action, with its own words', () => {
    const order = threeHomes();
    const rows = table(actionsCsv(order));
    expect(rows.map((row) => row['Wat'])).to.deep.equal(order.session.actions.map(({what}) => what));
    expect(rows[1]).to.include({Woning: 'Huis 2', Wie: '', Uiterlijk: '2026-02-08', Status: 'te doen', Reden: ''});
    expect(rows[3]).to.include({Woning: '', Wie: 'Piet', Status: 'vervallen', Reden: 'Dubbel.'});
  });
});
