/** A picture as a drawing: all of it on the sheet, and read from afar. */
import {expect} from 'chai';
import {INK, inkOf, PAPER, QUIET} from '../../../src/exports/workshop/pictures/inks.js';
import {widthOf} from '../../../src/exports/workshop/pictures/lines-of.js';
import {FONTS, HEIGHT, WIDTH} from '../../../src/exports/workshop/pictures/shapes.js';
import type {Shape} from '../../../src/exports/workshop/pictures/shapes.js';
import {verdicts} from '../../../src/core/verdict.js';
import {contrast} from '../../contrast.js';
import {drawingOf, picturesOf, rooms} from './drawings.js';
import {groupedRoom} from './rooms.js';

type Text = Extract<Shape, {kind: 'text'}>;

/** As it is written here; in Node, as it is taken to be. */
function widthOfText({words, size, isBold}: Text): number {
  if (typeof document === 'undefined') return widthOf(words, size, isBold);
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `${isBold ? 700 : 400} ${size}px ${FONTS}`;
  return context.measureText(words).width;
}

const endOf = (shape: Shape): number =>
  shape.kind === 'text' && shape.anchor === undefined ? shape.x + widthOfText(shape) : shape.x;

for (const [name, room] of Object.entries(rooms)) {
  describe(`the drawings of ${name}`, () => {
    for (const picture of picturesOf(room)) {
      it(`stay on the sheet: ${picture.id}`, () => {
        for (const shape of drawingOf(picture, room).shapes) {
          const edges = shape.kind === 'rect'
            ? [shape.x, shape.x + shape.width, shape.y, shape.y + shape.height]
            : [shape.x, endOf(shape), shape.y, shape.y];
          const which = JSON.stringify(shape);
          for (const each of edges) expect(each, which).to.be.at.least(0).and.satisfy(Number.isFinite);
          expect(edges[1], which).to.be.at.most(WIDTH);
          expect(edges[3], which).to.be.at.most(HEIGHT);
        }
      });

      it(`have letters that can be read from afar: ${picture.id}`, () => {
        for (const shape of drawingOf(picture, room).shapes) {
          if (shape.kind === 'text') expect(shape.size, shape.words).to.be.at.least(0.022 * HEIGHT);
        }
      });
    }
  });
}

describe('the colours of a drawing', () => {
  const plain = (hex: string): string =>
    `rgb(${[1, 3, 5].map((from) => parseInt(hex.slice(from, from + 2), 16)).join(', ')})`;

  for (const ink of [INK, QUIET, inkOf(undefined), ...verdicts.map(inkOf)]) {
    it(`are read well: ${ink}`, () => expect(contrast(plain(ink), plain(PAPER))).to.be.at.least(7));
  }
});

describe('the name of a group in capitals', () => {
  it('ends before the first bar', () => {
    const name = 'PLANNERS EN LEIDINGGEVENDEN VAN NOORD';
    const room = {...groupedRoom, groups: groupedRoom.groups.map((each) => ({...each, name}))};
    const grid = picturesOf(room).find(({kind}) => kind === 'grid')!;
    const {shapes} = drawingOf(grid, room);
    const names = shapes.filter((each): each is Text => each.kind === 'text' && each.words.startsWith('PLANNERS'));
    const firstBar = Math.min(...shapes.flatMap((each) => (each.kind === 'rect' && each.width === 3 ? [each.x] : [])));
    expect(names.length).to.equal(room.groups.length);
    for (const each of names) expect(endOf(each)).to.be.below(firstBar);
  });
});
