/** The votes of a workshop as a table, read back by a library that reads CSV. */
import {expect} from 'chai';
import {parse} from 'csv-parse/sync';
import {votesCsv} from '../../src/exports/workshop/votes-csv.js';
import {
  groupedRoom,
  groups,
  hands,
  open,
  orderOf,
  unacceptable,
  usualRoom,
  workshopOf,
} from '../exports/workshop/rooms.js';

type Row = Record<string, string>;

const table = (room = usualRoom): Row[] => parse(votesCsv(orderOf(room)), {bom: true, columns: true});

describe('the table of the votes', () => {
  it('has a row for each case, round and option', () => {
    const rows = table();
    expect(rows).to.have.length(4 * 2 * 3);
    expect(rows.filter(({Nummer, Stemming}) => Nummer === '1' && Stemming === 'na de discussie')).to.deep.equal(
      [['acceptabel', '2'], ['aandachtspunt', '6'], ['niet acceptabel', '32']].map(([option, votes]) => ({
        'Nummer': '1',
        'Case': unacceptable.title,
        'Oordeel': 'niet acceptabel',
        'Stemming': 'na de discussie',
        'Groep': 'hele zaal',
        'Keuze': option,
        'Aantal': votes,
        'Aantal samen': '40',
      })),
    );
  });

  it('says which case is not scored', () =>
    expect(table().find((row) => row['Case'] === open.title)?.['Oordeel']).to.equal('telt niet mee'));

  it('has a row for each group too, and tells no fewer than five', () => {
    const rows = table(groupedRoom).filter(({Stemming}) => Stemming === 'voor de discussie');
    expect(rows).to.have.length((1 + groups.length) * 3);
    const told = rows.filter((row) => row['Groep'] === 'Vakbond').map((row) => [row['Aantal'], row['Aantal samen']]);
    expect(told).to.deep.equal([['minder dan 5', 'niet getoond'], ['10', 'niet getoond'], ['12', 'niet getoond']]);
    for (const row of rows) {
      if (row['Groep'] !== 'hele zaal') expect(row['Aantal']).not.to.match(/^[1-4]$/);
    }
  });

  it('comes back as it was: a name with quotes, a comma and a formula', () => {
    const name = '=A1, "groep"\nvan ons';
    const room = workshopOf([unacceptable], {
      groups: [{id: '1', name}],
      hands: [hands(unacceptable, 'first', [5, 6, 7], '1')],
    });
    expect(table(room).filter((row) => row['Groep'] === `'${name}`)).to.have.length(6);
  });
});
