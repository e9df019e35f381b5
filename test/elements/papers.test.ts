/** The papers of what is acceptable: ticked, with where they are, and counted. */
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {ActionsHarness} from '../actions-harness.js';
import {allRight, dossier} from '../dossier.js';
import {CheckHarness} from '../harness.js';

const report = async (): Promise<ActionsHarness> =>
  ActionsHarness.of(await CheckHarness.reportOn(dossier({...allRight, 'lock-and-key': 'not-always'}), 'short'));

describe('papers in the report', () => {
  it('are counted as they are ticked, and say where they are', async () => {
    const check = await report();
    const all = Number(/^Papieren die er zijn: 0 van (\d+)\.$/.exec(check.papersCount)?.[1]);
    expect(all).to.be.greaterThan(5);
    expect(check.has('Waar ligt het?')).to.equal(false);
    await check.tick('passport');
    expect(check.ticked('passport')[0]).to.equal(true);
    expect(check.papersCount).to.equal(`Papieren die er zijn: 1 van ${all}.`);
    await check.write('Waar ligt het?', 'In de kluis');
    expect(check.field('Waar ligt het?').value).to.equal('In de kluis');
  });

  it('come back with the place where they lay when they are ticked again', async () => {
    const check = await report();
    await check.tick('passport');
    await check.write('Waar ligt het?', 'In de kluis');
    await check.tick('passport');
    expect(check.ticked('passport')[0]).to.equal(false);
    expect(check.papersCount).to.match(/^Papieren die er zijn: 0 van/);
    await check.tick('passport');
    expect(check.field('Waar ligt het?').value).to.equal('In de kluis');
  });

  it('are still ticked after a question was looked at', async () => {
    const check = await report();
    await check.tick('passport');
    await check.openOverview();
    await check.press('Naar het rapport');
    expect(check.ticked('passport')[0]).to.equal(true);
  });

  it('are not asked for where something is not acceptable', async () => {
    const check = ActionsHarness.of(
      await CheckHarness.reportOn(dossier({...allRight, passport: 'sometimes'}), 'short'),
    );
    expect(check.ticked('passport')).to.deep.equal([]);
  });

  it('keep the cursor while somebody types', async () => {
    const check = await report();
    await check.tick('passport');
    const field = check.field('Waar ligt het?');
    field.focus();
    field.value = 'In kluis';
    field.setSelectionRange(3, 3);
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await check.settled();
    expect(check.field('Waar ligt het?')).to.equal(field);
    expect(check.isIn(field)).to.equal(true);
    expect(field.selectionStart).to.equal(3);
  });
});
