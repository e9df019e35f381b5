/** Codes and files that are handed in: each is counted once, and what is wrong is said. */
import {expect} from '@open-wc/testing';
import '../../src/workshop.js';
import {answerCode} from '../../src/core/answer-code.js';
import {fingerprint} from '../../src/core/fingerprint.js';
import {judge} from '../../src/core/judge.js';
import {emptySession} from '../../src/core/kept-session.js';
import {ballotCode} from '../../src/core/training/ballot-code.js';
import {ballotFile} from '../../src/core/training/ballot-file.js';
import type {Ballot} from '../../src/core/training/ballot.js';
import {setCode} from '../../src/core/training/set-code.js';
import {tally} from '../../src/core/training/tally.js';
import {workshopFile} from '../../src/core/training/workshop-file.js';
import {newWorkshop} from '../../src/core/training/workshop-steps.js';
import {sessionFile, sessionFileText} from '../../src/core/write-session.js';
import {book, caseOf} from '../cases-harness.js';
import {allRight, dossier, dutch, hirerOnly, today} from '../dossier.js';
import {until, WorkshopHarness, wordsOf} from '../workshop-harness.js';

const [one, two, three] = book.cases.filter(({label}) => label).map(({id}) => id) as [string, string, string];
const set = [one, two];

const ballot = (phone: string, first: 'acceptable' | 'unacceptable' = 'acceptable'): Ballot => ({
  phone,
  votes: {[one]: {first: {verdict: first}, second: {verdict: 'attention', sure: 'sure'}}},
});
const code = (given: Ballot, cases = set): string => ballotCode(book, cases, given);
const phoneA = 'AAAAAAAA';
const phoneB = 'BBBBBBBB';

const running = (): Promise<WorkshopHarness> => WorkshopHarness.running(set);
const counts = ({workshop}: WorkshopHarness): readonly number[] =>
  Object.values(tally(workshop, one).first.counts);

/** Another character in the group of this place. */
function mistyped(text: string, group: number): string {
  const groups = text.split('-');
  const wrong = groups[group - 1] ?? '';
  groups[group - 1] = `${wrong.startsWith('7') ? '8' : '7'}${wrong.slice(1)}`;
  return groups.join('-');
}

const otherVersion = {...book, version: '2.0.0'};
const otherBook = {...book, id: 'another-casebook'};

describe('codes', () => {
  it('are counted, one or many at once, in any writing', async () => {
    const desk = await running();
    await desk.collect(code(ballot(phoneA)));
    expect(desk.said).to.contain('AAAAAAAA · Telt mee, met stemmen bij 1 case.');
    await desk.collect(code(ballot(phoneB)).toLowerCase().replaceAll('-', ' '), code(ballot('CCCCCCCC', 'unacceptable')));
    expect(desk.said).to.contain('Alle 2 zijn verwerkt.');
    expect(counts(desk)).to.deep.equal([2, 0, 1]);
    expect(desk.find<HTMLTextAreaElement>('#typed-codes').value).to.equal('');
  });

  it('count once: the same changes nothing, another of the same phone takes its place', async () => {
    const desk = await running();
    await desk.collect(code(ballot(phoneA)));
    const before = desk.workshop;
    await desk.collect(code(ballot(phoneA)));
    expect(desk.said).to.contain('was er al, met dezelfde stemmen');
    expect(desk.workshop).to.equal(before);
    await desk.collect(code(ballot(phoneA, 'unacceptable')));
    expect(desk.said).to.contain('De nieuwe stemmen komen in de plaats van de oude');
    expect(counts(desk)).to.deep.equal([0, 0, 1]);
  });

  const [a, b] = [code(ballot(phoneA)), code(ballot(phoneB))];
  const pasted: readonly (readonly [name: string, text: string, phones: number])[] = [
    ['with words around it', `Hoi, mijn code is ${a}. Groetjes, Jan`, 1],
    ['with a name before it', `Jan: ${a}\r\nPiet - ${b}`, 2],
    ['several on a line', `${a}, ${b}`, 2],
    ['numbered', `1. ${a}\n2. ${b}`, 2],
    ['in quotes', `“${a.toLowerCase()}”`, 1],
    ['broken behind a hyphen', `${a.replace('-', '-\n')}\n${b.slice(0, 15)}\r\n  ${b.slice(15)}`, 2],
  ];
  for (const [name, text, phones] of pasted) {
    it(`are found in what was pasted: ${name}`, async () => {
      const desk = await running();
      await desk.collect(text);
      expect(desk.workshop.ballots.length).to.equal(phones);
      expect(desk.find<HTMLTextAreaElement>('#typed-codes').value).to.equal('');
    });
  }

  it('are told by their number, also where the list does not hold them all', async () => {
    const desk = await running();
    await desk.collect(...Array.from({length: 130}, () => a));
    expect(desk.said).to.contain('Alle 130 zijn verwerkt.');
    await desk.collect(...Array.from({length: 120}, () => mistyped(a, 2)), b);
    expect(desk.said).to.contain('1 van de 121 zijn verwerkt. Bij 120 ging iets mis');
    expect(desk.workshop.ballots.length).to.equal(2);
  });

  const bad: readonly (readonly [name: string, text: string, says: string])[] = [
    ['nothing', '', 'Typ of plak eerst een code.'],
    ['some words', 'mijn code', 'geen code van een telefoon'],
    ['one with a mistake', mistyped(code(ballot(phoneA)), 3), 'Kijk naar groep 3.'],
    ['one that lacks characters', code(ballot(phoneA)).slice(0, -2), 'te kort of te lang'],
    ['one of another choice of cases', code(ballot(phoneA), [one, three]), 'een andere keuze van cases'],
    ['one of another version', ballotCode(otherVersion, set, ballot(phoneA)), 'een andere versie van de cases'],
    ['one of another casebook', ballotCode(otherBook, set, ballot(phoneA)), 'andere cases dan die op deze pagina'],
    ['that of the cases', setCode(book, [one, two, three]), 'de code van de cases zelf'],
    ['that of a self-check', answerCode(dutch, {answers: dossier(allRight), depth: 'full', day: today}), 'de code van een check'],
    ['a book', 'A'.repeat(100_000), 'te lang voor een code'],
  ];
  for (const [name, text, says] of bad) {
    it(`are refused, and it is said why: ${name}`, async () => {
      const desk = await running();
      await desk.collect(code(ballot(phoneB)));
      const before = desk.workshop;
      await desk.collect(text);
      expect(desk.said).to.contain(says);
      expect(desk.workshop).to.equal(before);
      expect(desk.find<HTMLTextAreaElement>('#typed-codes').value).to.equal(text);
    });
  }

  it('with a mistake among good ones stay in the field, to be mended', async () => {
    const desk = await running();
    const wrong = mistyped(code(ballot(phoneB)), 2);
    await desk.collect(code(ballot(phoneA)), wrong, '', code(ballot('CCCCCCCC')));
    expect(desk.said).to.contain('2 van de 3 zijn verwerkt');
    expect(desk.find<HTMLTextAreaElement>('#typed-codes').value).to.equal(wrong);
    expect(counts(desk)).to.deep.equal([2, 0, 0]);
    expect(desk.all('.handed-in li').map(wordsOf).join(' ')).to.contain('Kijk naar groep 2.');
  });
});

const json = (text: string): File => new File([text], 'bestand.json', {type: 'application/json'});
const checkOf = (answers = dossier(hirerOnly)): string =>
  sessionFileText(sessionFile(dutch, {...emptySession(today), depth: 'full', answers}));
const fileOf = (given: Ballot, cases = set, casebook = book): File =>
  json(ballotFile(casebook, cases, given));

async function phones(): Promise<WorkshopHarness> {
  const desk = await running();
  await desk.press('Telefoons en bestanden');
  return desk;
}

describe('files', () => {
  it('of phones are counted, several at once, with what codes brought', async () => {
    const desk = await running();
    await desk.collect(code(ballot(phoneA)));
    await desk.drop([fileOf(ballot(phoneA)), fileOf(ballot(phoneB, 'unacceptable'))]);
    expect(desk.said).to.contain('Alle 2 zijn verwerkt.');
    expect(counts(desk)).to.deep.equal([1, 0, 1]);
  });

  it('can be chosen too', async () => {
    const desk = await phones();
    await desk.choose('input[name="files"]', [fileOf(ballot(phoneA))]);
    await until(() => desk.said.includes('Telt mee'), 'nothing came of it');
    expect(counts(desk)).to.deep.equal([1, 0, 0]);
  });

  const other = [three, book.cases.at(-1)?.id ?? ''];
  const bad: readonly (readonly [name: string, file: File, says: string])[] = [
    ['an empty one', json(''), 'leeg'],
    ['a text', json('Beste zaal,'), 'geen bestand van een telefoon'],
    ['one that was cut off', json(ballotFile(book, set, ballot(phoneA)).slice(0, -40)), 'houdt halverwege op'],
    ['one of another program', json('{"format": "photos"}'), 'een ander programma'],
    ['one of another casebook', fileOf(ballot(phoneA), set, otherBook), 'andere cases'],
    ['one of a newer casebook', fileOf(ballot(phoneA), set, otherVersion), 'nieuwere versie'],
    ['one of other cases', fileOf({phone: phoneA, votes: {[three]: {first: {verdict: 'attention'}}}}, other), 'andere keuze'],
    ['a damaged one', json(ballotFile(book, set, ballot(phoneA)).replace('"phone"', '"fone"')), 'beschadigd'],
    ['a check of another questionnaire', json(checkOf().replace(`"${dutch.id}"`, '"another"')), 'andere vragenlijst'],
  ];
  for (const [name, file, says] of bad) {
    it(`are refused, and it is said why: ${name}`, async () => {
      const desk = await phones();
      const before = desk.workshop;
      await desk.drop([file]);
      expect(desk.said).to.contain(says);
      expect(desk.workshop).to.equal(before);
    });
  }

  it('of checks bring the verdict on the practices of the cases, once, and nothing else', async () => {
    const desk = await phones();
    const answers = dossier({...allRight, 'housing-compulsory': 'always'});
    const session = {...emptySession(today), depth: 'full' as const, answers, organisation: 'Bloemen BV'};
    const file = json(sessionFileText(sessionFile(dutch, session)));
    await desk.drop([file]);
    await desk.drop([file]);
    expect(desk.said).to.contain('Deze check was er al.');
    const [company, ...more] = desk.workshop.companies;
    expect(more).to.deep.equal([]);
    expect(company?.mark).to.equal(fingerprint(session).slice(0, 16));
    const judged = judge(dutch, answers, {on: today}).practices;
    const practices = new Set(book.cases.map(({practice}) => practice));
    expect(company?.outcomes).to.deep.equal(Object.fromEntries(
      judged
        .filter(({practice}) => practices.has(practice))
        .map(({practice, outcome}) => [practice, outcome]),
    ));
    expect(JSON.stringify(desk.workshop)).to.not.contain('Bloemen');
    expect(desk.text).to.contain('Antwoorden, namen en adressen komen niet in de workshop.');
  });

  it('of checks are told beside the verdict, fewer than five hidden', async () => {
    const desk = await phones();
    await desk.drop(['a', 'b', 'c'].map((organisation) => {
      const session = {...emptySession(today), depth: 'full' as const, answers: dossier(allRight), organisation};
      return json(sessionFileText(sessionFile(dutch, session)));
    }));
    expect(desk.workshop.companies.length).to.equal(3);
    await desk.press('Notities en handen');
    await desk.next();
    await desk.press('Toon het oordeel aan mij');
    const told = wordsOf(desk.find('.companies'));
    expect(told).to.contain('In 3 checks van deelnemers');
    expect(told.replace('In 3 checks', '')).to.not.match(/\b3\b/);
  });

  it('of a kept workshop are offered, and opened only when that is wanted', async () => {
    const desk = await phones();
    const kept = {...newWorkshop('ZZZZZZZZ', [three], {title: 'Vorig jaar'}), revealed: [three]};
    const before = desk.workshop;
    await desk.drop([json(workshopFile(book, kept))]);
    expect(desk.notices).to.contain('“Vorig jaar”');
    expect(desk.workshop).to.equal(before);
    await desk.press('Blijf bij deze workshop');
    expect(desk.notices).to.equal('');
    await desk.drop([json(workshopFile(book, kept))]);
    await desk.press('Open de bewaarde workshop');
    expect(desk.workshop).to.deep.equal(kept);
  });

  it('that are dropped are not opened by the browser; words that are dropped stay words', async () => {
    const desk = await phones();
    const event = new Event('drop', {bubbles: true, cancelable: true});
    Object.defineProperty(event, 'dataTransfer', {value: {files: [], types: ['text/plain']}});
    desk.find('.files').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });
});

describe('phones take part', () => {
  it('by a QR code and an address that can be typed', async () => {
    const desk = await phones();
    expect(desk.find('svg.qr').getAttribute('aria-label')).to.contain('QR-code');
    expect(wordsOf(desk.find('#short-address'))).to.equal(`${location.host}/cases#ddw=${setCode(book, set)}`);
    expect(desk.text).to.not.contain('kiest geen groep');
  });

  it('and it is said what the typed address lacks where there are groups', async () => {
    const desk = await WorkshopHarness.running(set, {groups: ['Planners']});
    await desk.press('Telefoons en bestanden');
    expect(wordsOf(desk.find('#short-address'))).to.not.contain('Planners');
    expect(desk.text).to.contain('Wie het adres typt, kiest geen groep');
  });

  for (const [name, casesPage] of [['is not named', undefined], ['has no address', 'http://[']] as const) {
    it(`and it is said what to do where their page ${name}`, async () => {
      const desk = await WorkshopHarness.running(set, {casesPage});
      await desk.press('Telefoons en bestanden');
      expect(desk.text).to.contain('nog geen pagina voor telefoons');
      expect(desk.text).to.contain('“cases-page”');
      expect(desk.all('svg.qr')).to.deep.equal([]);
    });
  }
});

it('the cases of these tests are scored', () => {
  for (const id of [one, two, three]) expect(caseOf(id).label, id).to.be.a('string');
});
