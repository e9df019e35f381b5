/** The walk: one question at a time, back and change, the overview, detours from the report. */
import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {dossier, hirerOnly} from '../dossier.js';
import {CheckHarness} from '../harness.js';
import {asks, helps, says} from './said.js';

const mount = (): Promise<CheckHarness> =>
  CheckHarness.mount(html`<dual-dependency-check day="2026-02-03"></dual-dependency-check>`);

/** Answers the question shown by these options, and goes on. */
async function answer(check: CheckHarness, question: string, ...options: readonly string[]): Promise<void> {
  expect(check.question).to.equal(asks(question));
  await check.choose(...options.map((each) => says(question, each)));
  await check.next();
}

/** An employer up to the question what is withheld. */
async function employer(arranges: 'yes' | 'no'): Promise<CheckHarness> {
  const check = await mount();
  await check.start('short');
  await answer(check, 'role', 'employer');
  await answer(check, 'arranges-homes', arranges);
  return check;
}

describe('the walk', () => {
  it('begins on a page that says how long each check is', async () => {
    const check = await mount();
    expect(check.screen).to.equal('start');
    expect(check.words.join(' ')).to.contain('ongeveer 20 vragen, 10 minuten').and.contain('ongeveer 70 vragen');
  });

  it('shows one question at a time, to the report', async () => {
    const check = await mount();
    await check.start('short');
    const asked = await check.walk(says('role', 'hirer'));
    expect(asked).to.deep.equal(['role', 'passport', 'retaliation'].map(asks));
    expect(check.screen).to.equal('report');
  });

  it('goes back to an answer, which stands as it was given', async () => {
    const check = await employer('yes');
    await check.back();
    expect(check.question).to.equal(asks('arranges-homes'));
    expect(check.chosen).to.deep.equal([says('arranges-homes', 'yes')]);
    await check.back();
    expect(check.chosen).to.deep.equal([says('role', 'employer')]);
    await check.back();
    expect(check.screen).to.equal('start');
  });

  it('changes an earlier answer without losing later ones', async () => {
    const check = await employer('no');
    await answer(check, 'passport', 'never');
    await check.back();
    await check.back();
    await check.back();
    await check.choose(says('role', 'hirer'));
    await check.next();
    await check.openOverview();
    expect(check.rows).to.deep.include([asks('passport'), says('passport', 'never')]);
    expect(check.answers.organisation).to.deep.include({'role': ['employer', 'hirer'], 'passport': 'never'});
  });

  it('shows whoever went back the answered questions again, up to the first that is open', async () => {
    const check = await employer('no');
    await answer(check, 'passport', 'never');
    for (const question of ['passport', 'arranges-homes', 'role']) {
      await check.back();
      expect(check.question).to.equal(asks(question));
    }
    for (const question of ['arranges-homes', 'passport', 'retaliation']) {
      await check.next();
      expect(check.question).to.equal(asks(question));
    }
  });

  it('asks whoever resumes only what is open', async () => {
    const answers = dossier({...hirerOnly, 'role': undefined, 'passport': undefined});
    const check = await CheckHarness.resume(answers);
    await check.start();
    await answer(check, 'role', 'hirer');
    await answer(check, 'passport', 'never');
    expect(check.screen).to.equal('report');
  });

  it('asks whoever goes on from the short check to the full one only what is new', async () => {
    const check = await CheckHarness.reportOn(dossier({role: ['hirer'], passport: 'never', retaliation: 'never'}));
    await check.press('Ga verder met de volledige check');
    const asked = await check.walk();
    expect(asked).not.to.be.empty;
    for (const known of ['role', 'passport', 'retaliation']) expect(asked).not.to.include(asks(known));
    expect(check.screen).to.equal('report');
  });

  it('keeps an answer that counts no longer, says so, and has it again when it counts again', async () => {
    const check = await employer('yes');
    await answer(check, 'origin', 'eu', 'other');
    await check.back();
    await check.back();
    await answer(check, 'arranges-homes', 'no');
    await check.openOverview();
    expect(check.rows.map(([question]) => question)).not.to.contain(asks('origin'));
    expect(check.words).to.contain('1 eerder antwoord telt nu niet mee. Het komt terug als de vraag weer geldt.');
    await check.goTo(asks('arranges-homes'));
    await check.choose(says('arranges-homes', 'yes'));
    await check.next();
    await check.goTo(asks('origin'));
    expect(check.chosen).to.deep.equal([says('origin', 'eu'), says('origin', 'other')]);
  });

  it('keeps what stands in the fields when somebody goes back before the next step', async () => {
    const check = await employer('yes');
    await check.choose(says('origin', 'seasonal'));
    await check.back();
    await check.next();
    expect(check.chosen).to.deep.equal([says('origin', 'seasonal')]);
  });

  it('says how far it has come, and when it grows or shrinks', async () => {
    const check = await employer('yes');
    const grown = /^2 van (\d+) vragen beantwoord\..* Door uw antwoord komen er (\d+) vragen bij\.$/;
    expect(check.progress).to.match(grown);
    const [, all, more] = (grown.exec(check.progress) ?? []).map(Number);
    await check.back();
    expect(check.progress).not.to.contain('Door uw antwoord');
    await answer(check, 'arranges-homes', 'no');
    expect(check.progress).to.match(/^2 van 4 vragen beantwoord\..*vallen er \d+ vragen weg\.$/);
    expect(all! - more!).to.be.greaterThan(1);
  });

  it('says why a question is asked, with an example', async () => {
    const check = await mount();
    await check.start();
    expect(check.isHelpOpen).to.equal(false);
    await check.openHelp();
    expect(check.help).to.contain(helps('role').why).and.contain(helps('role').example);
    await check.choose(says('role', 'hirer'));
    expect(check.isHelpOpen).to.equal(true);
    await check.next();
    expect(check.isHelpOpen).to.equal(false);
  });
});

describe('the overview', () => {
  it('lists all questions that are asked, with their answers, goes to any of them, and comes back', async () => {
    const check = await employer('no');
    await check.openOverview();
    expect(check.rows).to.deep.equal([
      [asks('role'), says('role', 'employer')],
      [asks('arranges-homes'), says('arranges-homes', 'no')],
      [asks('passport'), 'Nog niet beantwoord'],
      [asks('retaliation'), 'Nog niet beantwoord'],
    ]);
    for (const question of ['role', 'retaliation', 'passport']) {
      await check.goTo(asks(question));
      expect(check.question).to.equal(asks(question));
      await check.back();
      expect(check.screen).to.equal('overview');
    }
    await check.goTo(asks('retaliation'));
    await check.choose(says('retaliation', 'never'));
    await check.next();
    expect(check.rows[3]).to.deep.equal([asks('retaliation'), says('retaliation', 'never')]);
    await check.press('Ga verder met de open vragen');
    expect(check.question).to.equal(asks('passport'));
  });
});

describe('a detour from the report', () => {
  it('changes one answer and comes back to the new report', async () => {
    const check = await CheckHarness.reportOn(dossier({...hirerOnly, passport: 'sometimes'}));
    expect(check.heading).to.equal('1 praktijk is niet acceptabel.');
    await check.goTo(asks('passport'));
    await check.choose(says('passport', 'never'));
    await check.next();
    expect(check.heading).to.equal('Voor zover deze korte check kijkt, is alles acceptabel.');
  });

  it('comes back without a change', async () => {
    const check = await CheckHarness.reportOn(dossier({...hirerOnly, passport: 'sometimes'}));
    await check.goTo(asks('passport'));
    await check.choose(says('passport', 'never'));
    await check.back();
    expect(check.heading).to.equal('1 praktijk is niet acceptabel.');
    expect(check.answers.organisation['passport']).to.equal('sometimes');
  });
});
