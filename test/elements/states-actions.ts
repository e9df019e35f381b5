/** Every state of the actions, the papers and the files to take along, and the way there. */
import {ActionsHarness} from '../actions-harness.js';
import {allRight, dossier, today} from '../dossier.js';
import type {Flat} from '../dossier.js';
import {CheckHarness} from '../harness.js';

const faulty: Flat = {
  ...allRight,
  'passport': 'sometimes',
  'lock-and-key': 'not-always',
  'complaints': [],
  'retaliation': 'unknown',
};

const report = async (...homes: readonly Flat[]): Promise<ActionsHarness> =>
  ActionsHarness.of(await CheckHarness.reportOn(dossier(faulty, ...homes), 'full'));

/** In the room, with an action on everything. */
async function list(...homes: readonly Flat[]): Promise<ActionsHarness> {
  const check = await report(...homes);
  await check.enter();
  await check.press('Maak van elk een actie');
  return check;
}

export const actionStates: Readonly<Record<string, () => Promise<CheckHarness>>> = {
  'no actions yet': async () => {
    const check = await report();
    await check.enter();
    return check;
  },
  'no action needed': async () => {
    const check = ActionsHarness.of(await CheckHarness.reportOn(dossier(allRight), 'full'));
    await check.enter();
    return check;
  },
  'a list of actions': () => list(),
  'a list of actions in several homes': () => list({}, {'lock-and-key': 'always'}),
  'actions late, dropped and done': async () => {
    const check = await list();
    await check.write('Wie', 'Huis 1', 0);
    await check.write('Uiterlijk', '2026-01-01', 0);
    await check.write('Status', 'vervallen', 1);
    await check.write('Status', 'klaar', 2);
    check.element.day = today;
    return check;
  },
  'an action removed': async () => {
    const check = await list();
    await check.pressIn(1, 'Verwijder');
    return check;
  },
  'a report with an action on a finding': async () => {
    const check = await report();
    await check.pressAt('passport', 'Maak hier een actie van');
    return check;
  },
  'choosing for which home an action is': async () => {
    const check = await report({}, {});
    await check.pressAt('lock-and-key', 'Maak hier een actie van');
    return check;
  },
  'papers, ticked': async () => {
    const check = ActionsHarness.of(await CheckHarness.reportOn(dossier(allRight), 'full'));
    await check.tick('passport');
    return check;
  },
  'files to take along, with the fingerprint': async () => {
    const check = await report();
    await check.openDetails('Neem het rapport mee');
    await check.openDetails('Vingerafdruk');
    return check;
  },
};
