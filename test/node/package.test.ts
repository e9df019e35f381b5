/** The package as it is built, in Node: no page, no lit, no side effects. */
import {expect} from 'chai';
import * as core from 'dual-dependency-check/core';
import * as training from 'dual-dependency-check/training';

describe('the core entry, in Node', () => {
  it('has the questionnaire and judges', () => {
    expect(core.judge).to.be.a('function');
    expect(core.questionnaire().questions).not.to.be.empty;
  });

  it('does not need a page', () => {
    expect(globalThis).not.to.have.property('document');
  });
});

describe('the training entry, in Node', () => {
  it('has the cases and judges them', () => {
    const {cases} = training.cases();
    const verdicts = training.verdictsOf(core.questionnaire(), cases, '2026-02-03');
    expect(verdicts.size).to.equal(cases.filter(({label}) => label).length);
  });
});
