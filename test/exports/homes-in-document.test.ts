/** Several homes in the document: told apart where they differ, and named together where not. */
import {expect} from 'chai';
import {allRight, dossier, dutch} from '../dossier.js';
import {findingOf, linesOf, tablesOf} from './document-parts.js';
import {mixed, orderOf, threeHomes} from './order.js';
import {saidIn, textOf} from './said-in.js';

describe('several homes in the document', () => {
  it('are told apart where they differ, and else named together', () => {
    const said = saidIn(findingOf(threeHomes(), 'key-money').blocks);
    expect(said).to.include('Huis 3: ✕\u00A0niet acceptabel');
    expect(said).to.include('Alle woningen, behalve Huis 3: ✓\u00A0acceptabel');
    expect(saidIn(findingOf(threeHomes(), 'passport').blocks).join()).not.to.contain('Huis');
  });

  it('of which the same is said for the same reason stand together', () => {
    const homes = [3, 3, 3.5, 3.5, 3.5, 3, 2].map((bedroom) => ({'space/bedroom': bedroom}));
    const said = saidIn(findingOf(orderOf(dossier(allRight, ...homes)), 'space').blocks);
    expect(said.filter((each) => each.startsWith('Huis'))).to.deep.equal([
      'Huis 1, Huis 2, Huis 6: ✕\u00A0niet acceptabel',
      'Huis 7: ✕\u00A0niet acceptabel',
      'Huis 3, Huis 4, Huis 5: ✓\u00A0acceptabel',
    ]);
  });

  for (const [count, tables] of [[1, 0], [2, 1], [6, 1], [7, 2], [13, 3]] as const) {
    it(`${count} of them make ${tables} tables of practices by homes`, () => {
      const order = orderOf(dossier(allRight, ...Array.from({length: count}, () => ({}))));
      const found = tablesOf(order, 'Praktijk');
      expect(found).to.have.length(tables);
      expect(found.flatMap(({head}) => head.slice(1))).to.have.length(tables && count);
      for (const {head, rows, widths} of found) {
        expect(widths).to.have.length(head.length);
        for (const row of rows) expect(row).to.have.length(head.length);
      }
    });
  }

  it('have the verdict of the assessment in each cell, as sign and word', () => {
    const order = threeHomes();
    const [table] = tablesOf(order, 'Praktijk');
    const title = dutch.practices.find(({id}) => id === 'space')?.title;
    const row = table?.rows.map((each) => each.map(textOf)).find(([name]) => name === title);
    expect(row?.slice(1)).to.deep.equal(['✓\u00A0acceptabel', '✕\u00A0niet acceptabel', '✓\u00A0acceptabel']);
  });

  it('have a row for what is judged by home and applies somewhere', () => {
    const {assessment} = threeHomes();
    const expected = assessment.practices
      .filter(({results}) => results.some(({home, outcome}) => home && outcome !== 'not-applicable'))
      .map(({practice}) => dutch.practices.find(({id}) => id === practice)!.title);
    const rows = tablesOf(threeHomes(), 'Praktijk').flatMap((each) => each.rows);
    expect(rows.map(([title = []]) => textOf(title))).to.deep.equal(expected);
    expect(assessment.practices.filter(({outcome, results}) => results[0]?.home && outcome === 'not-applicable')).not.to.be.empty;
  });

  it('without a name are numbered', () => {
    const {homes, organisation} = dossier(mixed, {}, {'space/bedroom': 3});
    const nameless = {organisation, homes: homes.map((each) => ({...each, name: ''}))};
    expect(saidIn(findingOf(orderOf(nameless), 'space').blocks)).to.include('Woning 2: ✕\u00A0niet acceptabel');
  });

  it('give their answers once where they are alike', () => {
    const lines = linesOf(threeHomes());
    const at = lines.indexOf(dutch.questions.find(({id}) => id === 'space/bedroom')!.text);
    expect(lines.slice(at + 1, at + 3)).to.deep.equal(['Alle woningen, behalve Huis 2: 3,5 m²', 'Huis 2: 3 m²']);
  });
});
