/**
 * The layouts of released versions of the questionnaire, so that their codes can be read for ever.
 *
 * Whoever releases a version adds its layout here *when the next version changes it*: a question, an
 * option, a bound or a requirement of the short check that came, went or changed, which asks for a new
 * minor or major version. Until then the present questionnaire has it itself. The layout stands in
 * `test/fixtures/releases/`, one file a version; copy it from there, and never change one.
 */
import type {AnswerLayout} from '../core/answer-layout.js';

export const earlierLayouts: readonly AnswerLayout[] = [];
