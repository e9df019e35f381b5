/** What the document says, against what was judged. */
import {expect} from 'chai';
import fc from 'fast-check';
import {fingerprint} from '../../src/core/fingerprint.js';
import {depths} from '../../src/core/kept-session.js';
import {routeOf} from '../../src/core/route.js';
import {read} from '../../src/core/reading.js';
import {shortIn} from '../../src/core/telling.js';
import type {ExportOrder} from '../../src/exports/order.js';
import {sayFingerprint} from '../../src/speech/say-fingerprint.js';
import {sayValue} from '../../src/speech/say.js';
import {wordsFor} from '../../src/speech/wording.js';
import {answersToAll} from '../content/random-answers.js';
import {allRight, dossier, dutch} from '../dossier.js';
import {mixed, orderOf, threeHomes} from './order.js';
import {findingOf, linesOf, tablesOf} from './document-parts.js';
import {everyBlock, saidIn, textOf} from './said-in.js';

/** What a report may not leave out, whatever was answered. */
function owedBy({questionnaire, assessment}: ExportOrder): readonly string[] {
  return assessment.practices.flatMap((said) => {
    const practice = questionnaire.practices.find(({id}) => id === said.practice)!;
    const certain = said.best === 'unacceptable' || said.best === 'attention';
    const short = certain ? said.results.flatMap(shortIn).filter(({outcome}) => outcome !== 'unclear') : [];
    return [
      practice.title,
      ...short.flatMap(({requirement}) => {
        const {because, advice} = practice.requirements.find(({id}) => id === requirement)!;
        return [because, advice];
      }),
    ];
  });
}

describe('the report as a document', () => {
  const order = threeHomes();
  const lines = linesOf(order);

  it('says of every practice that falls short why, and what to do', () => {
    const all = lines.join('\n');
    for (const each of owedBy(order)) expect(all).to.contain(each);
  });

  it('does so whatever is answered, in one home or two', () => {
    fc.assert(
      fc.property(answersToAll({unknown: 2}), fc.constantFrom(...depths), (answers, depth) => {
        const random = orderOf(answers, {depth});
        const all = linesOf(random).join('\n');
        for (const each of owedBy(random)) expect(all).to.contain(each);
      }),
      {numRuns: 40},
    );
  });

  it('has a source under everything that falls short', () => {
    for (const {practice, outcome} of order.assessment.practices) {
      if (outcome !== 'unacceptable' && outcome !== 'attention') continue;
      const parts = findingOf(order, practice).blocks.filter(({kind}) => kind === 'together');
      expect(parts, practice).to.have.length.above(0);
      for (const part of parts) {
        const quiet = everyBlock([part]).filter((each) => each.kind === 'list' && each.tone === 'quiet');
        expect(saidIn(quiet), practice).to.have.length.above(0);
      }
    }
  });

  it('asks every question with its answer, and gives the reason why one does not apply', () => {
    const reading = read(order.questionnaire, order.session.answers, order.look);
    const all = lines.join('\n');
    for (const {question, home, value} of routeOf(reading).steps) {
      expect(all).to.contain(wordsFor(reading, question, home).text);
      expect(all).to.contain(value === undefined ? 'Nog niet beantwoord' : sayValue(order.speech, question, value));
    }
    expect(all).to.contain('Geldt niet voor ons: Wij vragen nooit borg');
  });

  it('carries date, version and how far the rules are known', () => {
    expect(lines).to.include.members(['Beoordeeld op', '3 februari 2026', 'versie 1.0.0', 'Volledige check']);
    expect(lines).to.include('De regels zijn bekend tot en met 3 februari 2026.');
    expect(lines.join()).not.to.contain('niet nagekeken');
    const later = linesOf(threeHomes({day: '2031-01-01'})).join('\n');
    expect(later).to.contain('3 februari 2026. Wat daarna is veranderd, is niet nagekeken.');
    expect(later).to.contain('Wat daarna is veranderd, is niet nagekeken: ook niet de getallen hieronder.');
  });

  it('is no advice, no certificate, and quotes nothing from the note', () => {
    expect(lines.filter((each) => each.includes('geen juridisch advies en geen certificaat'))).to.have.length(2);
    expect(lines.join()).to.contain('Niets in dit rapport is eruit aangehaald.');
    expect(lines.join()).not.to.contain('De notitie van 2012 zegt');
  });

  it('says what the note says, once a steward has supplied it', () => {
    const note = {verdict: 'unacceptable', words: 'Wonen is geen voorwaarde.', place: 'blz. 3'} as const;
    const practices = dutch.practices.map((each) => (each.id === 'passport' ? {...each, note} : each));
    const said = linesOf(orderOf(dossier(mixed), {}, {...dutch, practices}));
    expect(said).to.include('De notitie van 2012 zegt: “Wonen is geen voorwaarde.” (blz. 3)');
  });

  it('lists the actions, the first deadline first', () => {
    const [table] = tablesOf(order, 'Wat').filter(({head}) => head.includes('Wie'));
    expect(table?.head).to.deep.equal(['Wat', 'Praktijk', 'Woning', 'Wie', 'Uiterlijk', 'Status']);
    const rows = table?.rows.map((row) => row.map(textOf)) ?? [];
    expect(rows.map(([what, , ...rest]) => [what, ...rest])).to.deep.equal([
      ['Haal een bed weg.', 'Huis 2', 'nog niemand', '8 februari 2026', 'te doen'],
      ['Vraag raad.', '', 'Piet', '20 februari 2026', 'klaar'],
      ['Wacht af.', '', 'Piet', '20 februari 2026', 'vervallen: Dubbel.'],
      ['Geef alles terug.\nVraag een bewijs.', '', 'Anja', '1 maart 2026', 'bezig'],
      ['Vind iemand.', '', 'nog niemand', 'nog geen datum', 'te doen'],
    ]);
    expect(linesOf(orderOf(dossier(allRight)))).to.include('Er zijn nog geen acties.');
  });

  it('says which papers are there, and where', () => {
    const [paper = '', words = ''] = Object.entries(dutch.practices.find(({id}) => id === 'key-money')!.papers)[0]!;
    const said = linesOf(
      orderOf(dossier(allRight), {papers: [{practice: 'key-money', paper, exists: true, where: ' kast 3 '}]}),
    );
    expect(said).to.include(`☑ ${words}: is er, kast 3`);
    expect(said.filter((each) => each.startsWith('☑'))).to.have.length(1);
    expect(said.filter((each) => /^☐ .*: nog niet aangevinkt$/.test(each))).to.have.length.above(20);
  });

  it('bears the fingerprint of the session, what it proves and what it does not', () => {
    expect(lines.join().replaceAll(' ', '')).to.contain(fingerprint(order.session));
    expect(lines).to.include.members([...sayFingerprint(order.speech)]);
  });

  it('names every source with its address', () => {
    for (const {title, address = ''} of dutch.sources) {
      expect(lines.some((each) => each.startsWith(title) && each.endsWith(address)), title).to.equal(true);
    }
  });

  it('of the short check says what was not looked at', () => {
    const short = orderOf(dossier(mixed), {depth: 'short'});
    const count = short.assessment.counts['not-looked-at'];
    expect(count).to.be.above(5);
    expect(linesOf(short)).to.include(`Niet bekeken (${count})`);
  });
});

describe('the fewest changes', () => {
  it('stand in the document of one home: what to change, and to what', () => {
    const lines = linesOf(orderOf(dossier({...allRight, passport: 'sometimes'})));
    const at = lines.indexOf('Zo wordt alles acceptabel');
    expect(lines[at + 1]).to.equal('Verander dit');
    expect(lines[at + 2]).to.match(/ingenomen of bewaard\? Ja, soms of altijd → Nee, nooit$/);
  });

  for (const [what, answers] of [
    ['several homes', dossier({...allRight, passport: 'sometimes'}, {}, {})],
    ['nothing to change', dossier(allRight)],
  ] as const) {
    it(`do not stand in the document of ${what}`, () => {
      expect(linesOf(orderOf(answers))).not.to.include('Zo wordt alles acceptabel');
    });
  }
});
