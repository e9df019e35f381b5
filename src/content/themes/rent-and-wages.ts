import type {Msg, ThemeContent} from '../theme.js';
import {finesAndAdvances} from './fines-and-advances.js';
import {insuranceAndTransport} from './insurance-and-transport.js';
import {rentFromWages} from './rent-from-wages.js';

/** D: whether the wage is the worker's own, whatever is owed for the home. */
export const rentAndWages = (msg: Msg): ThemeContent => {
  const parts = [rentFromWages(msg), finesAndAdvances(msg), insuranceAndTransport(msg)];
  return {
    id: 'rent-and-wages',
    title: msg('Huur en loon'),
    questions: parts.flatMap(({questions}) => questions),
    practices: parts.flatMap(({practices}) => practices),
  };
};
