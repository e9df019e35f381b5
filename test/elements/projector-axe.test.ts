/** Axe on every screen of the projector and on the results. */
import {expect} from '@open-wc/testing';
import {momentsOf} from '../../src/core/training/workshop-steps.js';
import {book, groupedRoom, unacceptable, usualRoom, workshopOf} from '../exports/workshop/rooms.js';
import {ProjectorBox, shownIn} from '../projector-box.js';

const boxes = [[1920, 1080, 'light'], [1920, 1080, 'dark'], [320, undefined, 'dark']] as const;
const moments = momentsOf({...usualRoom, cases: [unacceptable.id]}, book);

describe('axe finds nothing on the projector', () => {
  for (const moment of moments) {
    const name = moment.name === 'case' ? moment.stage : JSON.stringify(moment);
    it(`at ${name}`, async () => {
      const shown = await shownIn('nl', usualRoom, {phones: {link: 'https://voorbeeld.nl/#ddw=A', short: 'voorbeeld.nl'}});
      for (const [width, height, scheme] of boxes) {
        const box = await ProjectorBox.of(width, height, scheme);
        box.show(shown, moment);
        await expect(box.host, `${width}, ${scheme}`).to.be.accessible();
      }
    });
  }

  it('when it is blank', async () => {
    const box = await ProjectorBox.of(1920, 1080);
    box.show(await shownIn('nl', usualRoom, {blank: true}));
    await expect(box.host).to.be.accessible();
  });
});

describe('axe finds nothing on the results', () => {
  for (const [name, room] of Object.entries({'with groups': groupedRoom, 'without votes': workshopOf([unacceptable])})) {
    it(name, async () => {
      for (const width of [320, 1280]) {
        for (const scheme of ['light', 'dark'] as const) {
          const box = await ProjectorBox.of(width, undefined, scheme);
          box.showResults(await shownIn('nl', room));
          for (const each of box.all<HTMLDetailsElement>('details')) each.open = true;
          await expect(box.host, `${width}, ${scheme}`).to.be.accessible();
        }
      }
    });
  }
});
