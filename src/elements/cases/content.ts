/** The questionnaire and the cases: a chunk of its own. */
import {casebook} from '../../content/cases/casebook.js';
import {dualDependency} from '../../content/dual-dependency.js';
import type {Msg} from '../../content/theme.js';
import type {Content} from './parts.js';

export const contentIn = (msg: Msg): Content => ({
  questionnaire: dualDependency(msg),
  casebook: casebook(msg),
});
