/** How a workshop goes: from moment to moment, back and forth. Every step makes a new workshop. */
import type {Id} from '../questionnaire.js';
import type {Round} from './ballot.js';
import type {Casebook} from './case.js';
import {pictures, stages} from './workshop.js';
import type {Group, Moment, Stage, Workshop} from './workshop.js';

/** What may be said of a workshop from the start. */
export interface Plan {
  readonly title?: string;
  readonly minutes?: number;
  readonly groups?: readonly Group[];
}

/**
 * A workshop before it begins, at its opening.
 *
 * @param id eight random characters of base 32 (`randomId`)
 */
export const newWorkshop = (id: Id, cases: readonly Id[], plan: Plan = {}): Workshop => ({
  id,
  title: plan.title ?? '',
  cases,
  ...(plan.minutes !== undefined && {minutes: plan.minutes}),
  groups: plan.groups ?? [],
  moment: {name: 'opening'},
  revealed: [],
  hands: [],
  ballots: [],
  late: [],
  companies: [],
});

/** All moments in order. Of a case that is not scored there is nothing that would have to change. */
export const momentsOf = ({cases}: Workshop, casebook: Casebook): readonly Moment[] => [
  {name: 'opening'},
  ...cases.flatMap((id) => {
    const isScored = casebook.cases.some((each) => each.id === id && each.label !== undefined);
    return stages
      .filter((stage) => isScored || stage !== 'change')
      .map((stage): Moment => ({name: 'case', case: id, stage}));
  }),
  ...pictures.map((picture): Moment => ({name: 'picture', picture})),
];

/** The next moment; the same workshop at the last. */
export const forward = (workshop: Workshop, casebook: Casebook): Workshop => by(1, workshop, casebook);

/** The moment before; the same workshop at the first. A verdict that was shown stays known. */
export const back = (workshop: Workshop, casebook: Casebook): Workshop => by(-1, workshop, casebook);

/** Another moment. Where it shows the verdict of a case, that is revealed from then on. */
export function goTo(workshop: Workshop, moment: Moment): Workshop {
  const {revealed} = workshop;
  const shows = moment.name === 'case' && showsVerdict.includes(moment.stage) ? moment.case : undefined;
  return {
    ...workshop,
    moment,
    revealed: shows === undefined || revealed.includes(shows) ? revealed : [...revealed, shows],
  };
}

/** The vote that a moment asks for; undefined where it asks for none. */
export function openRound(moment: Moment): {readonly case: Id; readonly round: Round} | undefined {
  if (moment.name !== 'case') return undefined;
  if (moment.stage === 'vote') return {case: moment.case, round: 'first'};
  if (moment.stage === 'second-vote') return {case: moment.case, round: 'second'};
  return undefined;
}

/** Whether two moments are the same. */
export const isSameMoment = (one: Moment, other: Moment): boolean => keyOf(one) === keyOf(other);

const showsVerdict: readonly Stage[] = ['reveal', 'change'];

/** Some moments on; from one that the workshop does not have, to its opening. */
function by(step: 1 | -1, workshop: Workshop, casebook: Casebook): Workshop {
  const moments = momentsOf(workshop, casebook);
  const place = moments.findIndex((each) => isSameMoment(each, workshop.moment));
  const next = place < 0 ? moments[0] : moments[place + step];
  return next ? goTo(workshop, next) : workshop;
}

function keyOf(moment: Moment): string {
  switch (moment.name) {
    case 'opening':
      return 'opening';
    case 'case':
      return `case ${moment.stage} ${moment.case}`;
    case 'picture':
      return `picture ${moment.picture}`;
  }
}
