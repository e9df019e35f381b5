/** The styles of the projector and of the results, for the element that shows them. */
import type {CSSResult} from 'lit';
import {barStyles} from '../../styles/bars.js';
import {projectorCaseStyles} from '../../styles/projector-case.js';
import {projectorNarrowStyles} from '../../styles/projector-narrow.js';
import {projectorOpeningStyles} from '../../styles/projector-opening.js';
import {projectorSizes} from '../../styles/projector-sizes.js';
import {projectorStyles as screenStyles} from '../../styles/projector.js';
import {resultsStyles} from '../../styles/results.js';
import {signStyles} from '../../styles/sign.js';

export const projectorStyles: CSSResult[] = [
  signStyles,
  screenStyles,
  projectorCaseStyles,
  projectorSizes,
  projectorOpeningStyles,
  barStyles,
  projectorNarrowStyles,
  resultsStyles,
];
