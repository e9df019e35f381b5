/** Answering: what can be said instead of an option, and what cannot be an answer. */
import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {dossier, hirerOnly, typicalEmployer} from '../dossier.js';
import {CheckHarness} from '../harness.js';
import {asks, says} from './said.js';

describe('what can be said instead', () => {
  it('"I don’t know" takes the place of an option, and an option its', async () => {
    const check = await CheckHarness.mount(html`<dual-dependency-check day="2026-02-03"></dual-dependency-check>`);
    await check.start();
    await check.choose(says('role', 'hirer'));
    await check.unknown();
    expect(check.chosen).to.deep.equal(['Weet ik niet']);
    await check.choose(says('role', 'agency'));
    expect(check.chosen).to.deep.equal([says('role', 'agency')]);
    await check.unknown();
    await check.next();
    expect(check.answers.organisation).to.deep.equal({role: 'unknown'});
  });

  it('"none of these" is an answer', async () => {
    const check = await CheckHarness.resume(dossier({...hirerOnly, 'hirer-checks/checked': undefined}), 'full');
    await check.start();
    expect(check.question).to.equal(asks('hirer-checks/checked'));
    await check.none();
    await check.next();
    expect(check.answers.organisation['hirer-checks/checked']).to.deep.equal([]);
  });

  it('"does not apply to us" asks for a reason, and keeps it', async () => {
    const check = await CheckHarness.resume(dossier({...typicalEmployer, 'deposit/returned': undefined}), 'full');
    await check.start();
    expect(check.question).to.equal(asks('deposit/returned'));
    await check.skip('  Wij vragen geen borg. ');
    await check.next();
    expect(check.answers.homes[0]?.answers['deposit/returned'])
      .to.deep.equal({notApplicable: 'Wij vragen geen borg.'});
    await check.openOverview();
    await check.goTo(asks('deposit/returned'));
    expect(check.chosen).to.deep.equal(['Geldt niet voor ons']);
    expect(check.reason).to.equal('Wij vragen geen borg.');
  });
});

describe('the next step without an answer', () => {
  for (const [kind, question] of [['choices', 'origin'], ['choice', 'deducts-rent'], ['number', 'space/in-all']] as const) {
    it(`says what to do at a question of kind ${kind}, and goes there`, async () => {
      const check = await CheckHarness.resume(dossier({...typicalEmployer, [question]: undefined}), 'full');
      await check.start();
      expect(check.question).to.equal(asks(question));
      await check.next();
      expect(check.question).to.equal(asks(question));
      expect(check.fault).to.match(/^(Kies eerst een antwoord|Vul een getal in).*Weet ik niet/);
      expect(check.focused).to.equal(check.fault);
      await check.unknown();
      expect(check.fault, 'the message goes with its cause').to.equal(undefined);
      await check.next();
      expect(check.heading).not.to.equal(asks(question));
    });
  }
});

describe('a number', () => {
  const ceiling = 'rent-from-wages/ceiling';
  const ask = async (): Promise<CheckHarness> => {
    const below = {...typicalEmployer, 'minimum-still-paid': 'not-always', 'agricultural-agreement': 'no'};
    const check = await CheckHarness.resume(dossier({...below, [ceiling]: undefined}), 'full');
    await check.start();
    expect(check.question).to.equal(asks(ceiling));
    return check;
  };

  for (const [typed, value] of [['24,9', 24.9], ['24.9', 24.9], [' 25 ', 25], ['25,1 %', 25.1], ['0', 0], ['100', 100]] as const) {
    it(`can be typed as "${typed}"`, async () => {
      const check = await ask();
      await check.fill(typed);
      await check.next();
      expect(check.answers.organisation[ceiling]).to.equal(value);
      await check.openOverview();
      await check.goTo(asks(ceiling));
      expect(check.typed).to.equal(String(value).replace('.', ','));
    });
  }

  for (const [typed, message] of [
    ['abc', 'Vul een getal in, bijvoorbeeld'],
    ['2,4,9', 'Vul een getal in, bijvoorbeeld'],
    ['1e1', 'Vul een getal in, bijvoorbeeld'],
    ['-1', 'Vul een getal in van 0 tot en met 100.'],
    ['101', 'Vul een getal in van 0 tot en met 100.'],
  ] as const) {
    it(`cannot be "${typed}": it says so in place, and nothing is lost`, async () => {
      const check = await ask();
      const before = check.answers;
      await check.fill(typed);
      await check.next();
      expect(check.question).to.equal(asks(ceiling));
      expect(check.fault).to.contain(message);
      expect(check.focused).to.equal(check.fault);
      expect(check.typed).to.equal(typed);
      expect(check.answers).to.equal(before);
      await check.fill('20');
      expect(check.fault).to.equal(undefined);
      await check.next();
      expect(check.answers.organisation[ceiling]).to.equal(20);
    });
  }
});
