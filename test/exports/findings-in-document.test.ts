/** What the document says of one practice, and on what all of it rests. */
import {expect} from 'chai';
import {byTheme} from '../../src/core/by-theme.js';
import {read} from '../../src/core/reading.js';
import {sayFigure} from '../../src/speech/say-figure.js';
import {sayHaveChecked} from '../../src/speech/say-sources.js';
import {sayWhyNot} from '../../src/speech/say-why-not.js';
import {sayOpen, sayOutcome} from '../../src/speech/verdict-words.js';
import {dossier, dutch, questionOf, typicalAgency} from '../dossier.js';
import {findingOf, linesOf, tablesOf} from './document-parts.js';
import {orderOf, threeHomes} from './order.js';
import {saidIn, textOf} from './said-in.js';

const order = threeHomes();
const {speech} = order;
const lines = linesOf(order);
const saidOf = (practice: string): readonly string[] => saidIn(findingOf(order, practice).blocks);

describe('a practice in the document', () => {
  it('has the figure with its dates', () => {
    const figure = dutch.figures.find(({id}) => id === 'bedroom')!;
    expect(saidOf('space')).to.include(`De grens: ${sayFigure(speech, figure, order.look.on)}.`);
  });

  it('names the instruments that help', () => {
    const {instruments = []} = dutch.practices.find(({id}) => id === 'space')!;
    expect(instruments).not.to.be.empty;
    for (const id of instruments) {
      const {title, today} = dutch.instruments.find((each) => each.id === id)!;
      expect(saidOf('space')).to.include(`${title}. ${today}`);
    }
  });

  it('counts what is in order besides', () => {
    expect(saidOf('space')).to.include('1 andere eis is in orde.');
  });

  it('that is open says between what, and which question settles it', () => {
    expect(saidOf('retaliation')).to.include.members([
      'Dit is ten minste “acceptabel” en kan “niet acceptabel” zijn.',
      'Zoek dit uit',
      questionOf('retaliation').text,
    ]);
  });

  it('passes on what has to be said of its sources', () => {
    const cautions = dutch.sources.flatMap(({caution}) => caution ?? []);
    const said = orderOf(dossier({...typicalAgency, 'housing-compulsory': 'sometimes'}));
    expect(saidIn(findingOf(said, 'housing-compulsory').blocks).filter((each) => cautions.includes(each))).not.to.be.empty;
  });

  it('says to have it checked where it rests on nothing that was read, and only there', () => {
    for (const {practice, outcome, results} of order.assessment.practices) {
      if (outcome !== 'unacceptable' && outcome !== 'attention') continue;
      const told = results.flatMap(({requirements}) => requirements);
      const is = told.some((each) => each.haveChecked && each.outcome !== 'acceptable');
      expect(saidOf(practice).includes(sayHaveChecked(speech)), practice).to.equal(is);
    }
    expect(lines.filter((each) => each === sayHaveChecked(speech))).to.have.length.above(3);
  });

  it('that does not apply stands under the answers that decided so', () => {
    const reading = read(dutch, order.session.answers, order.look);
    for (const said of order.assessment.practices.filter(({outcome}) => outcome === 'not-applicable')) {
      const at = lines.indexOf(sayWhyNot(speech, reading, said));
      expect(at, said.practice).to.be.above(0);
      expect(lines.indexOf(dutch.practices.find(({id}) => id === said.practice)!.title, at)).to.be.above(at);
    }
  });

  it('shows no source that does not bind beside one that does', () => {
    let met = 0;
    for (const {practice, outcome, results} of order.assessment.practices) {
      if (outcome !== 'acceptable' || results.length > 1) continue;
      for (const {cited} of results.flatMap(({requirements}) => requirements)) {
        if (!cited.some(({binds}) => binds)) continue;
        for (const {citation} of cited.filter(({binds}) => binds === false)) {
          const title = dutch.sources.find(({id}) => id === citation.source)!.title;
          expect(saidOf(practice).filter((each) => each.startsWith(title))).to.be.empty;
          met += 1;
        }
      }
    }
    expect(met).to.be.above(0);
  });
});

describe('the document as a whole', () => {
  it('says what is open beside the headline', () => {
    expect(sayOpen(speech, order.assessment)).not.to.equal('');
    expect(lines).to.include(sayOpen(speech, order.assessment));
  });

  it('has the verdict of each theme', () => {
    const [table] = tablesOf(order, 'Thema');
    expect(table?.rows.map(([, verdict = []]) => textOf(verdict).slice(2))).to.deep.equal(
      byTheme(dutch, order.assessment).map(({outcome}) => sayOutcome(speech, outcome)),
    );
  });

  it('prints the remark of a theme', () => {
    const remarks = dutch.themes.flatMap(({remark}) => remark?.text ?? []);
    expect(remarks).not.to.be.empty;
    expect(lines).to.include.members(remarks);
  });

  it('has every figure with its dates and its source', () => {
    const rows = tablesOf(order, 'Wat').filter(({head}) => head.includes('Grens')).flatMap((each) => each.rows);
    expect(rows.map((row) => row.map(textOf).slice(0, 2))).to.deep.equal(
      dutch.figures.map((each) => [each.title, sayFigure(speech, each, order.look.on)]),
    );
    for (const row of rows) expect(textOf(row[2] ?? [])).to.match(/ · /);
  });
});
