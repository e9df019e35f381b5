/** What if: what is tried out in the report, and the list of the fewest changes. */
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Answers} from '../../core/answers.js';
import type {Assessment} from '../../core/assessment.js';
import {fewestChanges} from '../../core/what-if.js';
import type {FewestChanges} from '../../core/what-if.js';
import type {Conductor} from '../conductor.js';
import {focusOn} from '../focus-on.js';
import {Memo} from '../memo.js';
import type {ReportContext, ReportView} from '../report/context.js';
import {fewestView, whatIfView} from './what-if-views.js';
import type {Trial} from './what-if-views.js';

export class WhatIf {
  readonly #conductor: Conductor;
  readonly #fewest = new Memo<FewestChanges>();
  readonly #after = new Memo<Assessment>();
  #trial: Trial | undefined;
  #isOpen = false;
  #searchedFor: Answers | undefined;

  constructor(conductor: Conductor) {
    this.#conductor = conductor;
  }

  /** Forgets what was tried: somebody leaves the report. */
  reset(): void {
    this.#trial = undefined;
  }

  render(context: ReportContext): TemplateResult {
    const {view} = context;
    const {questionnaire, look} = view;
    const answers = searched(view);
    const fewest = (): FewestChanges =>
      this.#fewest.of([questionnaire, answers, look.on, look.only], () =>
        fewestChanges(questionnaire, answers, look),
      );
    return html`
      ${whatIfView(context, this.#trial, {
        onTrial: (trial) => {
          this.#trial = trial;
          this.#conductor.update();
          if (!trial) focusOn(this.#conductor.root, '#what-if-question');
        },
        judge: (changed) =>
          this.#after.of([context.assessment, this.#trial], () =>
            context.judge(this.#conductor.session.reader(questionnaire, look.on)(changed)),
          ),
      })}
      ${fewestView(context, fewest, this.#isOpen && this.#searched(answers), (open) => {
        if (this.#isOpen === open) return;
        this.#isOpen = open;
        this.#conductor.update();
      })}
    `;
  }

  /** The search for the fewest changes may take a moment: the page says so before it begins. */
  #searched(answers: Answers): 'now' | 'soon' {
    if (this.#searchedFor === answers) return 'now';
    setTimeout(() => {
      this.#searchedFor = answers;
      this.#conductor.update();
    });
    return 'soon';
  }
}

/** The answers in which the fewest changes are looked for: with one of several homes. */
const searched = ({several, answers}: ReportView): Answers => several?.alone() ?? answers;
