/** The report says all that is certain, and what a host gives last is what counts. */
import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {CheckAnswerEvent, CheckErrorEvent} from '../../src/elements/events.js';
import {dossier, dutch, hirerOnly, today} from '../dossier.js';
import {CheckHarness, until} from '../harness.js';
import {asks, says} from './said.js';

const requirements = dutch.practices.flatMap((each) => each.requirements);

describe('the report', () => {
  it('gives reason and advice for what falls short in a practice that is open besides', async () => {
    const answers = {...hirerOnly, 'two-hats/apart': 'yes', 'two-hats/no-punishing-planner': 'unknown'};
    const check = await CheckHarness.reportOn(dossier(answers), 'full');
    expect(check.heading).to.equal('1 praktijk is een aandachtspunt.');
    const apart = requirements.find(({id}) => id === 'two-hats/apart');
    expect(check.words.join(' ')).to.contain(apart?.because).and.contain(apart?.advice);
  });

  it('tells the host of an answer that was tried out and taken over', async () => {
    const check = await CheckHarness.reportOn(dossier({...hirerOnly, passport: 'sometimes'}));
    const told: CheckAnswerEvent[] = [];
    check.element.addEventListener('check-answer', (event) => told.push(event));
    await check.tryOut(asks('passport'), says('passport', 'never'));
    await check.press('Neem dit antwoord over');
    expect(told.map(({question, value}) => [question, value])).to.deep.equal([['passport', 'never']]);
    expect(check.focused).to.equal(check.heading);
  });
});

describe('answers to start from', () => {
  it('that are given twice are those given last', async () => {
    const check = await CheckHarness.mount(html`<dual-dependency-check day=${today}></dual-dependency-check>`);
    const errors: CheckErrorEvent[] = [];
    check.element.addEventListener('check-error', (event) => errors.push(event));
    check.element.answers = dossier({...hirerOnly, passport: 'sometimes'});
    check.element.answers = dossier({...hirerOnly, passport: 'never'});
    await until(() => check.answers.organisation['passport'], 'no answers');
    expect(check.answers.organisation['passport']).to.equal('never');
    expect(errors).to.deep.equal([]);
  });
});
