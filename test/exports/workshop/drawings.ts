/** Pictures of rooms of every kind, as drawings. */
import type {Workshop} from '../../../src/core/training/workshop.js';
import {draw} from '../../../src/exports/workshop/picture-file.js';
import type {Picture} from '../../../src/exports/workshop/pictures/picture.js';
import {footOf, overallPicture, picturesByCase} from '../../../src/exports/workshop/pictures/pictures-of.js';
import type {Drawing} from '../../../src/exports/workshop/pictures/shapes.js';
import {groupedRoom, groups, hands, orderOf, unacceptable, usualRoom, workshopOf} from './rooms.js';

/** What somebody could write for a name, to break what it is written into. */
export const hostile = 'A<b>&"c"\' \u0001\uD800 ]]> ' + 'lang '.repeat(60);

export const rooms: Readonly<Record<string, Workshop>> = {
  'the usual room': usualRoom,
  'a room with groups': groupedRoom,
  'nobody': workshopOf([unacceptable]),
  'a hostile title': {
    ...groupedRoom,
    title: hostile,
    groups: groups.map((each) => ({...each, name: hostile})),
    hands: [hands(unacceptable, 'first', [5, 500, 9999], '1')],
  },
};

export const picturesOf = (room: Workshop): readonly Picture[] => {
  const order = orderOf(room);
  const byCase = picturesByCase(order).flatMap(({pictures}) => pictures);
  return [overallPicture(order, 'hardest'), overallPicture(order, 'yardstick'), ...byCase];
};

export const drawingOf = (picture: Picture, room: Workshop): Drawing =>
  draw(picture, {language: 'nl', foot: footOf(orderOf(room))});

