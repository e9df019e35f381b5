/** The pictures of a workshop. */
import type {Case} from '../../../core/training/case.js';
import {verdictsOf} from '../../../core/training/judge-case.js';
import {tally} from '../../../core/training/tally.js';
import type {Picture as PictureName} from '../../../core/training/workshop.js';
import {sayDay} from '../../../speech/say.js';
import {chosenCases} from '../chosen-cases.js';
import type {WorkshopOrder} from '../order.js';
import {casePicture} from './case-picture.js';
import {groupPictures} from './group-pictures.js';
import {hardestPicture} from './hardest-picture.js';
import type {Picture} from './picture.js';
import {yardstickPicture} from './yardstick-picture.js';

/** A picture over all cases. */
export function overallPicture(order: WorkshopOrder, name: PictureName): Picture {
  switch (name) {
    case 'hardest':
      return hardestPicture(order);
    case 'yardstick':
      return yardstickPicture(order);
  }
}

/** What a picture is part of: the workshop and its day. */
export const footOf = ({speech, workshop, day}: WorkshopOrder): string =>
  [sayDay(speech, day), speech.msg('Check dubbele afhankelijkheid'), workshop.title.trim()].filter(Boolean).join(' · ');

export interface CasePictures {
  readonly told: Case;
  /** Of the whole room; then by group, where there are groups. */
  readonly pictures: readonly Picture[];
}

/** The pictures of each case on which somebody voted, in the order in which they were shown. */
export function picturesByCase(order: WorkshopOrder): readonly CasePictures[] {
  const {speech, questionnaire, casebook, workshop, day} = order;
  const cases = chosenCases(casebook, workshop);
  const verdicts = verdictsOf(questionnaire, cases, day);
  return cases
    .filter(({id}) => {
      const {first, second} = tally(workshop, id);
      return first.total + second.total > 0;
    })
    .map((told) => ({
      told,
      pictures: [
        casePicture(speech, workshop, told, verdicts.get(told.id)),
        ...groupPictures(speech, workshop, told),
      ],
    }));
}
