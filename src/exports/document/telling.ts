/** What every part of the document is made of. */
import type {Home} from '../../core/answers.js';
import type {PracticeAssessment} from '../../core/assessment.js';
import type {Id, Practice} from '../../core/questionnaire.js';
import {read} from '../../core/reading.js';
import type {Reading} from '../../core/reading.js';
import {sayWhichHomes} from '../../speech/say-which-homes.js';
import {homeNames} from '../home-names.js';
import type {ExportOrder} from '../order.js';

export interface Telling extends ExportOrder {
  readonly reading: Reading;
  readonly homes: readonly Home[];
  readonly severalHomes: boolean;
  readonly findings: readonly Finding[];
  readonly nameOf: (home: Id | undefined) => string;
  /** Names these homes; all of them in two words. */
  readonly whichHomes: (homes: readonly Id[]) => string;
  /** The home of this id, else the first. */
  readonly homeOf: (home: Id | undefined) => Home | undefined;
}

/** A practice and what is said of it. */
export interface Finding {
  readonly practice: Practice;
  readonly said: PracticeAssessment;
}

export function telling(order: ExportOrder): Telling {
  const {speech, questionnaire, session, look, assessment} = order;
  const reading = read(questionnaire, session.answers, look);
  const {homes} = reading;
  const byId = new Map(homes.map((each) => [each.id, each]));
  const practices = new Map(questionnaire.practices.map((each) => [each.id, each]));
  const nameOf = homeNames(speech, homes);
  return {
    ...order,
    reading,
    homes,
    severalHomes: homes.length > 1,
    findings: assessment.practices.flatMap((said) => {
      const practice = practices.get(said.practice);
      return practice ? [{practice, said}] : [];
    }),
    nameOf,
    whichHomes: (ids) => sayWhichHomes(speech, homes, ids, nameOf),
    homeOf: (id) => byId.get(id ?? '') ?? homes[0],
  };
}
