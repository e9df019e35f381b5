/** Each screen of each case is seen whole, in letters that the back row can read and in strong colours. */
import {expect} from '@open-wc/testing';
import {setCode} from '../../src/core/training/set-code.js';
import {momentsOf} from '../../src/core/training/workshop-steps.js';
import type {Moment, Workshop} from '../../src/core/training/workshop.js';
import {supportedLanguages} from '../../src/localize.js';
import {contrast} from '../contrast.js';
import {book, hands, unacceptable, usualRoom, workshopOf} from '../exports/workshop/rooms.js';
import {ProjectorBox, shownIn} from '../projector-box.js';

/** All is drawn in parts of the screen: one size of each shape tells of the others. */
const sizes = [[1920, 1080], [1024, 768]] as const;

/** A part of the height of the screen: 24 points of 1080. */
const SMALLEST = 0.022;

/** The whole casebook, voted on, with checks of participants beside it. */
const fullRoom: Workshop = workshopOf(book.cases, {
  title: 'Werkplaats huisvesting arbeidsmigranten Westland, najaar',
  hands: book.cases.flatMap((each) => [
    hands(each, 'first', [104, 209, 187]),
    hands(each, 'second', [88, 111, 301]),
  ]),
  companies: Array.from({length: 12}, (_, index) => ({
    mark: String(index),
    outcomes: Object.fromEntries(book.cases.map(({practice}) => [practice, index < 7 ? 'unacceptable' : 'acceptable'])),
  })),
});

const nameOf = (moment: Moment): string => {
  if (moment.name === 'case') return moment.stage;
  return moment.name === 'picture' ? moment.picture : moment.name;
};

async function checkFit(moments: readonly Moment[]): Promise<void> {
  const box = await ProjectorBox.of(...sizes[0]);
  for (const language of supportedLanguages) {
    const shown = await shownIn(language, fullRoom, {
      phones: {link: 'https://www.voorbeeld.nl/training/#ddw=ABCD-EFGH', short: 'www.voorbeeld.nl/training/meedoen'},
      live: {status: 'open', phones: 500},
    });
    for (const [width, height] of sizes) {
      box.resize(width, height);
      for (const moment of moments) {
        box.show(shown, moment);
        const where = `${nameOf(moment)}, ${width} by ${height}, ${language}`;
        expect(box.overflow, where).to.deep.equal([]);
        for (const each of box.texts) {
          const letters = parseFloat(getComputedStyle(each).fontSize);
          expect(letters, `${where}: ${each.textContent}`).to.be.at.least(SMALLEST * height);
        }
      }
    }
  }
}

describe('a projector screen holds', () => {
  const moments = momentsOf(fullRoom, book);

  it('the opening and the pictures', () => checkFit(moments.filter(({name}) => name !== 'case')));

  it('the opening with the longest title and the longest address', async () => {
    const box = await ProjectorBox.of(...sizes[0]);
    const address = `www.voorbeeldvereniging.nl/leren/praktijkcases/#ddw=${setCode(book, fullRoom.cases)}`;
    const titles = ['Een lange titel voor een lange dag '.repeat(4).slice(0, 120), 'W'.repeat(40)];
    for (const title of titles) {
      const shown = await shownIn('nl', {...fullRoom, title}, {
        phones: {link: `https://${address}${'&g=Planners%20en%20leidinggevenden%20van%20locatie'.repeat(6)}`, short: address},
        live: {status: 'open', phones: 500},
      });
      for (const [width, height] of sizes) {
        box.resize(width, height);
        box.show(shown, {name: 'opening'});
        expect(box.overflow, `${title}, ${width} by ${height}`).to.deep.equal([]);
        // Who types the address over finds each group of its code on one line.
        for (const group of groupsIn(box.all('.show-address')[0]!)) {
          expect(group.getClientRects().length, `${group}, ${width} by ${height}`).to.equal(1);
        }
      }
    }
  });

  for (const {id} of book.cases) {
    it(`each stage of ${id}`, () =>
      checkFit(moments.filter((each) => each.name === 'case' && each.case === id)));
  }
});

describe('the letters of the projector', () => {
  const moments = momentsOf(usualRoom, book);

  for (const scheme of ['light', 'dark'] as const) {
    it(`stand out at least 7 to 1, ${scheme}`, async () => {
      const box = await ProjectorBox.of(1920, 1080, scheme);
      const shown = await shownIn('nl', usualRoom);
      for (const moment of moments) {
        box.show(shown, moment);
        for (const each of box.texts) {
          const ground = groundOf(each);
          const {color} = getComputedStyle(each);
          expect(contrast(color, ground), `${nameOf(moment)}: ${each.textContent}`).to.be.at.least(7);
        }
        for (const bar of box.all<SVGElement>('.bar rect, .swatch rect')) {
          const {stroke} = getComputedStyle(bar);
          expect(contrast(stroke, groundOf(box.screen)), nameOf(moment)).to.be.at.least(7);
        }
      }
    });
  }

  it('are dark on light in a light scheme, and light on dark in a dark one', async () => {
    const shown = await shownIn('nl', usualRoom);
    const lightness = async (scheme: 'light' | 'dark'): Promise<number> => {
      const box = await ProjectorBox.of(1920, 1080, scheme);
      box.show(shown);
      return contrast(getComputedStyle(box.screen).backgroundColor, 'rgb(0, 0, 0)');
    };
    expect(await lightness('light')).to.be.above(15);
    expect(await lightness('dark')).to.be.below(2);
  });
});

describe('a small box', () => {
  for (const moment of momentsOf(workshopOf([unacceptable]), book)) {
    it(`lets it flow: ${nameOf(moment)}`, async () => {
      const box = await ProjectorBox.of(320);
      box.show(await shownIn('nl', usualRoom), moment);
      const {right} = box.screen.getBoundingClientRect();
      const outside = box.texts.filter((each) => each.getBoundingClientRect().right > right);
      expect(outside.map((each) => each.textContent)).to.deep.equal([]);
      for (const each of box.texts) expect(parseFloat(getComputedStyle(each).fontSize)).to.be.at.least(12);
      expect(box.screen.scrollHeight).to.equal(box.screen.clientHeight);
    });
  }

  it('of a given height can be scrolled', async () => {
    const box = await ProjectorBox.of(320, 400);
    box.show(await shownIn('nl', usualRoom), {name: 'case', case: unacceptable.id, stage: 'reveal'});
    expect(box.screen.clientHeight).to.equal(400);
    expect(box.screen.scrollHeight).to.be.above(400);
    expect(box.screen.tabIndex).to.equal(0);
  });
});

/** The colour behind it: its own, or that of the nearest that has one. */
function groundOf(element: Element): string {
  const {backgroundColor} = getComputedStyle(element);
  if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
  return groundOf(element.parentElement!);
}

/** The groups of the code in an address. */
function groupsIn(address: Element): readonly Range[] {
  const texts = [...address.childNodes].filter((each) => /^(#ddw=)?[\dA-Z]{4}-?$/.test(each.textContent ?? ''));
  expect(texts.length).to.be.at.least(3);
  return texts.map((each) => {
    const range = document.createRange();
    range.selectNodeContents(each);
    return range;
  });
}
