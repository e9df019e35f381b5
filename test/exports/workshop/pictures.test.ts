/** What the pictures say, from rooms of every size. */
import {expect} from 'chai';
import type {Case} from '../../../src/core/training/case.js';
import type {Workshop} from '../../../src/core/training/workshop.js';
import {companiesLine} from '../../../src/exports/workshop/companies-line.js';
import {casePicture, firstVotesPicture} from '../../../src/exports/workshop/pictures/case-picture.js';
import {groupPictures} from '../../../src/exports/workshop/pictures/group-pictures.js';
import type {Picture} from '../../../src/exports/workshop/pictures/picture.js';
import {overallPicture, picturesByCase} from '../../../src/exports/workshop/pictures/pictures-of.js';
import {textOf} from '../../../src/exports/workshop/pictures/text-of.js';
import {
  acceptable,
  attention,
  book,
  dutch,
  groupedRoom,
  groups,
  hands,
  open,
  orderOf,
  unacceptable,
  usualRoom,
  workshopOf,
} from './rooms.js';

type Three = readonly [acceptable: number, attention: number, unacceptable: number];

const votedBy = (first: Three, second?: Three): Workshop =>
  workshopOf([unacceptable], {
    hands: [
      hands(unacceptable, 'first', first),
      ...(second ? [hands(unacceptable, 'second', second)] : []),
    ],
  });

const pictureOf = (room: Workshop, told: Case = unacceptable): Picture =>
  casePicture(dutch, room, told, told.label);

/** Rooms by what is special about them, and what the picture of the case says of them. */
const rooms: Readonly<Record<string, readonly [room: Workshop, text: string, notes: readonly string[]]>> = {
  'nobody voted': [workshopOf([unacceptable]), '', ['Er is niet gestemd.']],
  'hands that were taken back': [votedBy([0, 0, 0]), '', ['Er is niet gestemd.']],
  'one vote': [
    votedBy([0, 0, 1]),
    'A · acceptabel: voor de discussie 0 · 0%. B · aandachtspunt: voor de discussie 0 · 0%. ' +
      'C · niet acceptabel: voor de discussie 1 · 100%.',
    ['1 stem voor de discussie.'],
  ],
  'a room before and after': [
    votedBy([10, 10, 20], [2, 6, 32]),
    'A · acceptabel: voor de discussie 10 · 25%, na de discussie 2 · 5%, Verschil −20 procentpunt. ' +
      'B · aandachtspunt: voor de discussie 10 · 25%, na de discussie 6 · 15%, Verschil −10 procentpunt. ' +
      'C · niet acceptabel: voor de discussie 20 · 50%, na de discussie 32 · 80%, Verschil +30 procentpunt.',
    ['40 stemmen voor de discussie, 40 stemmen na de discussie.'],
  ],
  'a room that did not move': [
    votedBy([1, 0, 1], [2, 0, 2]),
    'A · acceptabel: voor de discussie 1 · 50%, na de discussie 2 · 50%, Verschil geen verschil. ' +
      'B · aandachtspunt: voor de discussie 0 · 0%, na de discussie 0 · 0%, Verschil geen verschil. ' +
      'C · niet acceptabel: voor de discussie 1 · 50%, na de discussie 2 · 50%, Verschil geen verschil.',
    ['2 stemmen voor de discussie, 4 stemmen na de discussie.'],
  ],
  'five hundred votes': [
    votedBy([125, 125, 250]),
    'A · acceptabel: voor de discussie 125 · 25%. B · aandachtspunt: voor de discussie 125 · 25%. ' +
      'C · niet acceptabel: voor de discussie 250 · 50%.',
    ['500 stemmen voor de discussie.'],
  ],
};

describe('the picture of a case', () => {
  for (const [name, [room, text, notes]] of Object.entries(rooms)) {
    it(`tells of ${name}`, () => {
      const picture = pictureOf(room);
      expect(textOf(picture)).to.equal(text);
      expect(picture.notes).to.deep.equal(notes);
    });
  }

  it('has bars as long as the parts they stand for', () => {
    const picture = pictureOf(votedBy([10, 10, 20], [2, 6, 32]));
    if (picture.kind !== 'bars') throw new Error(picture.kind);
    expect(picture.rows.map(({bars}) => bars.map(({share}) => share))).to.deep.equal([
      [0.25, 0.05],
      [0.25, 0.15],
      [0.5, 0.8],
    ]);
    expect(picture.rows.map(({bars}) => bars.map(({fill}) => fill))[0]).to.deep.equal(['hollow', 'solid']);
    expect(picture.rows.map(({isRight}) => isRight)).to.deep.equal([false, false, true]);
  });

  it('does not tell the verdict while the room talks', () => {
    const {rows, subtitle} = firstVotesPicture(dutch, usualRoom, unacceptable);
    expect(rows.some(({isRight}) => isRight)).to.be.false;
    expect(rows.map(({bars}) => bars.length)).to.deep.equal([1, 1, 1]);
    expect(subtitle).to.equal('');
  });

  it('says that a case is not scored', () =>
    expect(pictureOf(usualRoom, open).subtitle).to.equal('Deze case telt niet mee: er is geen oordeel.'));
});

describe('the hardest cases', () => {
  it('begin with the one that fewest had right', () =>
    expect(textOf(overallPicture(orderOf(usualRoom), 'hardest'))).to.equal(
      `1. ${attention.title}: Oordeel aandachtspunt, Goed, voor de discussie 10 van 40 · 25%. ` +
        `2. ${unacceptable.title}: Oordeel niet acceptabel, Goed, voor de discussie 20 van 40 · 50%. ` +
        `3. ${acceptable.title}: Oordeel acceptabel, Goed, voor de discussie 30 van 40 · 75%.`,
    ));

  it('fit on a screen, and are told whole in the table', () => {
    const scored = book.cases.filter(({label}) => label !== undefined);
    const room = workshopOf(scored, {hands: scored.map((each) => hands(each, 'first', [1, 1, 1]))});
    const picture = overallPicture(orderOf(room), 'hardest');
    expect(picture.rows).to.have.length(8);
    expect(picture.table.rows).to.have.length(scored.length);
    expect(picture.notes).to.deep.equal([`De andere ${scored.length - 8} cases gingen beter of even goed.`]);
  });

  it('are none where nobody voted', () => {
    const {rows, notes} = overallPicture(orderOf(workshopOf([open])), 'hardest');
    expect(rows).to.deep.equal([]);
    expect(notes).to.deep.equal(['Er is nog over geen enkele case gestemd.']);
  });
});

describe('the yardstick', () => {
  it('tells too mild, right and too strict apart', () =>
    expect(textOf(overallPicture(orderOf(usualRoom), 'yardstick'))).to.equal(
      'voor de discussie: te mild 40 · 33%, goed 60 · 50%, te streng 20 · 17%, Samen 120 stemmen. ' +
        'na de discussie: te mild 16 · 13%, goed 92 · 77%, te streng 12 · 10%, Samen 120 stemmen.',
    ));

  it('is whole: its pieces are 1 together', () => {
    const picture = overallPicture(orderOf(usualRoom), 'yardstick');
    if (picture.kind !== 'stack') throw new Error(picture.kind);
    for (const {pieces} of picture.rows) {
      expect(pieces.reduce((sum, {share}) => sum + share, 0)).to.be.closeTo(1, 1e-9);
      expect(new Set(pieces.map(({fill}) => fill)).size).to.equal(3);
    }
  });
});

describe('the pictures by group', () => {
  const [picture] = groupPictures(dutch, groupedRoom, unacceptable);

  it('are none without groups', () => expect(groupPictures(dutch, usualRoom, unacceptable)).to.deep.equal([]));

  it('do not tell fewer than five', () =>
    expect(picture?.table.rows).to.deep.equal([
      ['Bloemen bv', '6 · 29%', '7 · 33%', '8 · 38%', '21 stemmen'],
      ['Uitzendbureau Zuid', 'minder dan 5', '9', '11', 'niet getoond'],
      ['Vakbond', 'minder dan 5', '10', '12', 'niet getoond'],
    ]));

  it('draw nothing of a number that is not told', () =>
    expect(picture?.rows.map(({bars}) => bars.map(({share}) => share === undefined))).to.deep.equal([
      [false, false, false],
      [true, false, false],
      [true, false, false],
    ]));

  it('are as many as it takes to show all groups', () => {
    const many = Array.from({length: 31}, (_, index) => ({id: String(index + 1), name: `Groep ${index + 1}`}));
    const room = workshopOf([unacceptable], {
      groups: many,
      hands: many.map(({id}) => hands(unacceptable, 'second', [5, 6, 7], id)),
    });
    const pages = groupPictures(dutch, room, unacceptable);
    expect(pages.map(({rows}) => rows.length)).to.deep.equal([8, 8, 8, 7]);
    expect(new Set(pages.map(({title}) => title)).size).to.equal(4);
  });
});

describe('the pictures of a workshop', () => {
  it('are of the cases on which somebody voted, in their order', () => {
    const all = picturesByCase(orderOf({...groupedRoom, cases: [open.id, unacceptable.id]}));
    expect(all.map(({told, pictures}) => [told.id, pictures.length])).to.deep.equal([[unacceptable.id, 2]]);
  });

  it('have names of their own', () => {
    const all = picturesByCase(orderOf({...usualRoom, groups})).flatMap(({pictures}) => pictures);
    const ids = all.map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});

describe('the checks of participants', () => {
  const companies = (...outcomes: ('unacceptable' | 'acceptable')[]): Workshop =>
    workshopOf([unacceptable], {
      companies: outcomes.map((each, index) => ({
        mark: String(index),
        outcomes: {[unacceptable.practice]: each},
      })),
    });

  it('are not spoken of where there are none', () =>
    expect(companiesLine(dutch, usualRoom, unacceptable.practice)).to.equal(''));

  it('are told in numbers', () => {
    const many = [...Array<'acceptable'>(7).fill('acceptable'), 'unacceptable', 'unacceptable'] as const;
    expect(companiesLine(dutch, companies(...many), unacceptable.practice)).to.equal(
      'In 9 checks van deelnemers: acceptabel 7, de rest tonen we niet apart.',
    );
  });

  it('are not told apart where they are few', () => {
    for (const [said, line] of [
      [['unacceptable'], 'In 1 check van een deelnemer: de aantallen blijven verborgen.'],
      [['unacceptable', 'acceptable'], 'In 2 checks van deelnemers: de aantallen blijven verborgen.'],
    ] as const) expect(companiesLine(dutch, companies(...said), unacceptable.practice)).to.equal(line);
  });
});
