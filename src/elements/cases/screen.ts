import type {Id} from '../../core/questionnaire.js';

/** What is shown. */
export type Screen =
  | {readonly name: 'start'}
  /** A case at the person's own pace; `fromEnd` where it is looked at again. */
  | {readonly name: 'case'; readonly id: Id; readonly fromEnd?: boolean}
  /** What the live room shows now. */
  | {readonly name: 'room'}
  | {readonly name: 'end'}
  /** The code of all votes. */
  | {readonly name: 'code'}
  | {readonly name: 'own-check'};

/** The screens beside the way, which lead back to where the person was. */
export const isBeside = ({name}: Screen): boolean => name === 'code' || name === 'own-check';
