import type {Question} from './questionnaire.js';

/** Whether an employer can change the answer by acting differently. Facts mostly are what they are. */
export const isChangeable = ({purpose, changeable}: Question): boolean =>
  purpose === 'practice' || changeable === true;
