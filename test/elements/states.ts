/** Every state in which a person can see the check, and the way there. */
import {html} from '@open-wc/testing';
import '../../src/define.js';
import {allRight, dossier, hirerOnly, today, typicalEmployer} from '../dossier.js';
import type {Flat} from '../dossier.js';
import {CheckHarness, until} from '../harness.js';
import {asks, says} from './said.js';
import {actionStates} from './states-actions.js';
import {compareStates} from './states-compare.js';
import {homesStates} from './states-homes.js';
import {keepStates} from './states-keep.js';

const mount = (): Promise<CheckHarness> =>
  CheckHarness.mount(html`<dual-dependency-check day=${today}></dual-dependency-check>`);

/** At the first question without an answer. */
async function at(flat: Flat): Promise<CheckHarness> {
  const check = await CheckHarness.resume(dossier(flat), 'full');
  await check.start();
  return check;
}

const report = (flat: Flat, depth: 'short' | 'full' = 'full'): Promise<CheckHarness> =>
  CheckHarness.reportOn(dossier(flat), depth);

const faulty: Flat = {
  ...allRight,
  'housing-compulsory': 'always',
  'passport': 'sometimes',
  'job-end-effect': 'ends-with-job',
  'leaving-the-home/notice': 'unknown',
  'retaliation': 'unknown',
  'complaints': [],
  'deposit/returned': {notApplicable: 'Wij vragen geen borg.'},
};

const checkStates: Readonly<Record<string, () => Promise<CheckHarness>>> = {
  'the start': mount,
  'the start, with answers': () => CheckHarness.resume(dossier(hirerOnly)),
  'the first question': async () => {
    const check = await mount();
    await check.start();
    return check;
  },
  'a question with one answer': () => at({...typicalEmployer, 'lease-kind': undefined}),
  'a question with several answers': () => at({...typicalEmployer, 'house-rules': undefined}),
  'a question for a number': () => at({...typicalEmployer, 'space/in-all': undefined}),
  'a question with a chosen answer and growing progress': async () => {
    const check = await mount();
    await check.start('full');
    await check.choose(says('role', 'agency'));
    await check.next();
    await check.choose(says('arranges-homes', 'yes'));
    await check.next();
    await check.choose(says('agency-agreement', 'yes'));
    return check;
  },
  'a question without the answer it needs': async () => {
    const check = await at({...typicalEmployer, 'lease-kind': undefined});
    await check.next();
    return check;
  },
  'a number that is none': async () => {
    const check = await at({...typicalEmployer, 'space/in-all': undefined});
    await check.fill('veel');
    await check.next();
    return check;
  },
  'a reason why it does not apply': async () => {
    const check = await at({...typicalEmployer, 'deposit/returned': undefined});
    await check.skip('Wij vragen geen borg.');
    return check;
  },
  'the help, open': async () => {
    const check = await at({...typicalEmployer, 'space/in-all': undefined});
    await check.openHelp();
    return check;
  },
  'a question on a detour': async () => {
    const check = await report(hirerOnly, 'short');
    await check.openOverview();
    await check.goTo(asks('passport'));
    return check;
  },
  'the overview, half-way': async () => {
    const check = await at({'role': ['agency'], 'arranges-homes': 'no', 'origin': ['eu']});
    await check.openOverview();
    return check;
  },
  'the overview, complete': async () => {
    const check = await report(hirerOnly, 'short');
    await check.openOverview();
    return check;
  },
  'a report with everything in it': () => report(faulty),
  'a report of the short check, with faults': () => report(faulty, 'short'),
  'a report with points for attention': () => report({...allRight, 'hirer-checks/checked': undefined, 'complaints': []}),
  'a report in which things are unclear': () => report({...allRight, passport: 'unknown', retaliation: undefined}),
  'a report in which all is acceptable': () => report(allRight),
  'a report of a hirer': () => report(hirerOnly, 'short'),
  'a report on nothing': async () => {
    const check = await mount();
    await check.start();
    await until(() => check.buttons.includes('Alle vragen'), 'no questions');
    await check.openOverview();
    await check.press('Bekijk het rapport tot nu toe');
    return check;
  },
  'a report on a day beyond the known rules': async () => {
    const check = await report(hirerOnly);
    check.element.day = '2031-05-01';
    await check.settled();
    return check;
  },
  'what-if, with an effect': async () => {
    const check = await report(faulty);
    await check.tryOut(asks('passport'), says('passport', 'never'));
    return check;
  },
  'the fewest changes': async () => {
    const check = await report(faulty);
    await check.openFewest();
    return check;
  },
  'everything that opens, open': async () => {
    const check = await report(faulty);
    await check.openAll();
    return check;
  },
  'asking before it begins anew': async () => {
    const check = await report(hirerOnly, 'short');
    await check.press('Opnieuw beginnen');
    return check;
  },
  'a notice that answers do not fit': async () => {
    const check = await CheckHarness.resume({organisation: {role: ['hirer'], passport: 'perhaps'}, homes: []});
    await until(() => check.notices.length > 0, 'no notice');
    return check;
  },
  'a notice that answers cannot be read': async () => {
    const check = await mount();
    check.element.answers = 'none' as never;
    await until(() => check.notices.length > 0, 'no notice');
    return check;
  },
};

export const states: typeof checkStates = {
  ...checkStates,
  ...homesStates,
  ...actionStates,
  ...keepStates,
  ...compareStates,
};
