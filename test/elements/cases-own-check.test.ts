/** The own self-check beside the cases: by its code, on this page only. */
import {expect} from '@open-wc/testing';
import '../../src/cases.js';
import {ballotCode} from '../../src/core/training/ballot-code.js';
import {setCode} from '../../src/core/training/set-code.js';
import {check as judged} from '../dossier.js';
import {allRight, dossier} from '../dossier.js';
import {book, caseOf, CasesHarness, until, wordsOf} from '../cases-harness.js';
import {codeOf} from './cases-codes.js';
import {sayOutcome} from '../../src/speech/verdict-words.js';
import {createMsg} from '../../src/localize.js';

const answers = dossier({...allRight, 'passport': 'sometimes', 'housing-compulsory': 'always', 'retaliation': 'unknown'});
const outcomes = new Map(judged(answers).practices.map(({practice, outcome}) => [practice, outcome]));
const says = (practice: string): string => sayOutcome({msg: createMsg(), language: 'nl'}, outcomes.get(practice)!);

async function enter(cases: CasesHarness): Promise<void> {
  await cases.press('Uw eigen check');
  await until(() => cases.heading === 'Leg uw eigen check ernaast', 'the screen did not come');
}

async function lay(cases: CasesHarness, code: string): Promise<void> {
  await enter(cases);
  await cases.write('textarea', code);
  await cases.press('Leg ernaast');
}

describe('the own check beside the cases', () => {
  it('is said to stay on this page', async () => {
    const cases = await CasesHarness.mount();
    await enter(cases);
    expect(cases.text).to.contain('Er gaat niets naar de zaal of naar iemand anders.');
  });

  for (const [how, text] of [
    ['a code', codeOf(answers)],
    ['a code in small letters with spaces', codeOf(answers).toLowerCase().replaceAll('-', ' ')],
    ['a link', `https://host.example/check#ddc=${codeOf(answers)}`],
  ] as const) {
    it(`says after each verdict what it says of that practice, by ${how}`, async () => {
      const cases = await CasesHarness.mount();
      await lay(cases, text);
      expect(cases.status).to.contain('Uw check ligt ernaast.');
      await cases.press('Verder met de cases');
      await cases.start('6 cases');
      const seen: string[] = [];
      while (cases.caseShown) {
        const {practice} = caseOf(cases.caseShown);
        expect(cases.text).not.to.contain('zegt uw eigen check:');
        await cases.vote('attention');
        const section = cases.all('[part~="verdict"] > section').map(wordsOf).find((each) => each.startsWith('Uw eigen check'));
        expect(section?.endsWith(`zegt uw eigen check: ${says(practice)}`), `${practice}: ${section}`).to.equal(true);
        seen.push(practice);
        await cases.press(cases.buttons.includes('Volgende case') ? 'Volgende case' : 'Naar uw uitslag');
      }
      expect(seen).to.have.length(6);
    });
  }

  it('can be taken away again', async () => {
    const cases = await CasesHarness.mount();
    await lay(cases, codeOf(answers));
    await cases.press('Haal mijn check weg');
    await cases.press('Terug');
    await cases.start('6 cases');
    await cases.vote('attention');
    expect(cases.sections).not.to.contain('Uw eigen check');
  });

  it('can be laid in the middle of a case, and leads back to it', async () => {
    const cases = await CasesHarness.mount();
    await cases.start('6 cases');
    const {caseShown} = cases;
    await cases.choose('aandachtspunt');
    await lay(cases, codeOf(answers));
    await cases.press('Verder met de cases');
    expect([cases.caseShown, cases.chosen]).to.deep.equal([caseShown, ['aandachtspunt']]);
  });

  const code = codeOf(answers);
  const set = book.cases.slice(0, 12).map(({id}) => id);
  for (const [what, text, words] of [
    ['nothing', '', 'Typ of plak eerst een code.'],
    ['no code', 'hallo', 'Dit is geen code van deze check.'],
    ['a code with a mistake', code.slice(0, -1) + (code.endsWith('7') ? '8' : '7'), 'In deze code staat een fout'],
    ['half a code', code.slice(0, -2), 'Deze code is te kort of te lang.'],
    ['the code of cases', setCode(book, set), 'Dit is een code van de cases, niet van uw check.'],
    ['the code of votes', ballotCode(book, set, {phone: 'AAAAAAAA', votes: {}}), 'Dit is een code van de cases, niet van uw check.'],
  ] as const) {
    it(`that is ${what} is told, and stays in the field`, async () => {
      const cases = await CasesHarness.mount();
      await lay(cases, text);
      expect(cases.fault).to.contain(words);
      expect(cases.focused).to.equal(cases.fault);
      expect(cases.find<HTMLTextAreaElement>('textarea').value).to.equal(text);
    });
  }
});
