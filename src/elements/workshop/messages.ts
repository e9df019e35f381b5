/**
 * What the windows of a workshop say to each other, in one browser. Any page of the same place can
 * speak here, so whatever comes in is looked at first.
 */
import {isDay} from '../../core/day.js';
import type {Day, Id} from '../../core/questionnaire.js';
import type {Workshop} from '../../core/training/workshop.js';
import {supportedLanguages} from '../../localize.js';
import type {Language} from '../../localize.js';
import {deeds} from './clicker.js';
import type {Deed} from './clicker.js';
import type {ProjectorModel} from './projector/model.js';

/** All that a screen shows. */
export interface ScreenState {
  readonly workshop: Workshop;
  readonly day: Day;
  readonly language: Language;
  readonly blank: boolean;
  readonly phones?: NonNullable<ProjectorModel['phones']>;
  readonly live?: NonNullable<ProjectorModel['live']>;
  /** When the workshop began, in milliseconds: for a desk that takes over. */
  readonly began: number;
}

export type Message =
  /** A desk: this is to be shown. */
  | {readonly kind: 'state'; readonly state: ScreenState}
  /** A desk comes: which screens are there? */
  | {readonly kind: 'desk'}
  | {readonly kind: 'desk-left'}
  /** A screen comes, or is still there. */
  | {readonly kind: 'hello'; readonly from: Id}
  | {readonly kind: 'bye'; readonly from: Id}
  /** A key was pressed on a screen. */
  | {readonly kind: 'deed'; readonly deed: Deed};

/** What is said to all windows of all workshops. */
export type Call =
  /** A desk asks who is there. */
  | {readonly kind: 'who'; readonly from: Id}
  /** A screen holds a workshop. */
  | {readonly kind: 'holding'; readonly state: ScreenState}
  /** A desk runs a workshop. */
  | {readonly kind: 'running'; readonly from: Id; readonly workshop: Id}
  | {readonly kind: 'left'; readonly from: Id};

/** All windows of all workshops hear this line. */
export const commonLine = 'dual-dependency-workshop';

export const lineOf = (workshop: Id): string => `${commonLine}/${workshop}`;

type ReadWorkshop = (value: unknown) => Workshop | undefined;

/** Longer is no link, and no word of ours. */
const LONGEST_TEXT = 4000;

/** A message of a workshop; undefined for anything else. */
export function readMessage(value: unknown, readWorkshop: ReadWorkshop): Message | undefined {
  const {kind, from, deed, state} = partsOf(value);
  const said = deeds.find((each) => each === deed);
  switch (kind) {
    case 'state': {
      const read = readState(state, readWorkshop);
      return read && {kind, state: read};
    }
    case 'desk':
    case 'desk-left':
      return {kind};
    case 'hello':
    case 'bye':
      return isText(from) ? {kind, from} : undefined;
    case 'deed':
      return said && {kind, deed: said};
    default:
      return undefined;
  }
}

/** A call to all; undefined for anything else. */
export function readCall(value: unknown, readWorkshop: ReadWorkshop): Call | undefined {
  const {kind, from, workshop, state} = partsOf(value);
  switch (kind) {
    case 'holding': {
      const read = readState(state, readWorkshop);
      return read && {kind, state: read};
    }
    case 'who':
    case 'left':
      return isText(from) ? {kind, from} : undefined;
    case 'running':
      return isText(from) && isText(workshop) ? {kind, from, workshop} : undefined;
    default:
      return undefined;
  }
}

function readState(value: unknown, readWorkshop: ReadWorkshop): ScreenState | undefined {
  const given = partsOf(value);
  const {day, blank, began, phones, live} = given;
  const workshop = readWorkshop(given['workshop']);
  const language = supportedLanguages.find((each) => each === given['language']);
  const {link, short} = partsOf(phones);
  const {status, phones: count} = partsOf(live);
  const isRight = typeof blank === 'boolean' && typeof began === 'number' && Number.isFinite(began);
  if (!workshop || !language || !isRight || !isText(day) || !isDay(day)) return undefined;
  return {
    workshop,
    day,
    language,
    blank,
    began,
    ...(isText(link) && isText(short) && {phones: {link, short}}),
    ...(isText(status) && typeof count === 'number' && {live: {status, phones: count}}),
  };
}

const partsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;
