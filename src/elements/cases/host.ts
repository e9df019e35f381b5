import type {LitElement} from 'lit';
import type {Day} from '../../core/questionnaire.js';
import type {JoinRoom} from './seat.js';

/** The element, as far as its conductor needs it. */
export type CasesHost = LitElement & {
  readonly day: Day | undefined;
  readonly server: string | undefined;
  readonly seed: number | undefined;
  readonly joinRoom: JoinRoom;
};
