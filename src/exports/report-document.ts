/** The report as a document: what it says, in which order. */
import {actionList} from './document/action-list.js';
import type {ReportDocument} from './document/blocks.js';
import {ending} from './document/ending.js';
import {fewest} from './document/fewest.js';
import {findings} from './document/findings.js';
import {foundations} from './document/foundations.js';
import {givenAnswers} from './document/given-answers.js';
import {matrix} from './document/matrix.js';
import {opening} from './document/opening.js';
import {telling} from './document/telling.js';
import type {ExportOrder} from './order.js';

/** Everything that the report says, in plain blocks and in the language of the order. */
export function reportDocument(order: ExportOrder): ReportDocument {
  const told = telling(order);
  return {
    title: order.questionnaire.title,
    organisation: order.session.organisation,
    language: order.speech.language,
    blocks: [
      ...opening(told),
      ...matrix(told),
      ...findings(told),
      ...fewest(told),
      ...actionList(told),
      ...givenAnswers(told),
      ...foundations(told),
      ...ending(told),
    ],
  };
}
