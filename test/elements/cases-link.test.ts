/** The link of a room, its QR code, and which cases somebody gets. */
import {expect} from '@open-wc/testing';
import {chooseCases, seeded} from '../../src/elements/cases/choose-cases.js';
import {groupsOf, readRoomLink, roomLink} from '../../src/elements/training/room-link.js';
import type {RoomLink} from '../../src/elements/training/room-link.js';
import {qrDrawing} from '../../src/elements/training/qr.js';
import {book, caseOf, verdictOf} from '../cases-harness.js';

const links: Readonly<Record<string, RoomLink>> = {
  'cases alone': {set: '0AB1-22CD-3EFG', groups: []},
  'groups': {set: '0AB1', groups: groupsOf(['Bloemen & Bollen', 'Łódź=1', '50% + 1'])},
  'a live room': {set: '0AB1', groups: [], live: {room: 'r-1', user: 'ann', password: 'a&b=c #d+é'}},
};

describe('the link of a room', () => {
  for (const [name, link] of Object.entries(links)) {
    it(`with ${name} says the same when it is read`, () => {
      const text = roomLink('https://host.example/training?x=1#old', link);
      expect(text.startsWith(`https://host.example/training?x=1#ddw=${link.set}`)).to.equal(true);
      expect(readRoomLink(new URL(text).hash)).to.deep.equal({...link, faults: []});
    });
  }

  it('is seen from this page where the address is relative', () => {
    expect(roomLink('cases.html', links['groups']!)).to.equal(roomLink(new URL('cases.html', document.baseURI).href, links['groups']!));
  });

  it('keeps the ids of groups where one of them cannot be used', () => {
    const {groups, faults} = readRoomLink('#ddw=0AB1&g=One&g=&g=Three');
    expect([groups, faults]).to.deep.equal([[{id: '1', name: 'One'}, {id: '3', name: 'Three'}], ['groups']]);
  });

  for (const text of ['#ddw=', '#ddw=%', '#ddw=%ff%fe&g=%c3&r=%', '#ddw=&&&=&g', `#ddw=${'&g=a'.repeat(5000)}`]) {
    it(`that is "${text.slice(0, 24)}" does no harm`, () => {
      expect(readRoomLink(text).groups.length).to.be.at.most(31);
    });
  }
});

describe('the QR code', () => {
  it('is a square with four light modules around it, and a finder in three corners', () => {
    const {size, path} = qrDrawing('https://host.example/#ddw=0AB1')!;
    const dark = new Set<string>();
    for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
      for (let step = 0; step < Number(width); step++) dark.add(`${Number(x) + step} ${y}`);
    }
    expect(path.replace(/M\d+ \d+h(\d+)v1h-\1z/g, '')).to.equal('');
    for (let place = 0; place < size; place++) {
      for (const edge of [0, 3, size - 4, size - 1]) {
        expect(dark.has(`${place} ${edge}`) || dark.has(`${edge} ${place}`)).to.equal(false);
      }
    }
    for (const [x, y] of [[4, 4], [size - 11, 4], [4, size - 11]] as const) {
      for (let step = 0; step < 7; step++) expect(dark.has(`${x + step} ${y}`)).to.equal(true);
    }
  });

  it('is there for a long link, and not for a text that is too long', () => {
    expect(qrDrawing('x'.repeat(1000))).not.to.equal(undefined);
    expect(qrDrawing('x'.repeat(5000))).to.equal(undefined);
  });
});

describe('the choice of cases', () => {
  const scored = book.cases.filter(({label}) => label !== undefined);
  const choose = (count: number, seed: number, done?: ReadonlySet<string>): readonly string[] =>
    chooseCases(book.cases, {kind: 'count', count}, seeded(seed), done);

  for (const count of [6, 12]) {
    it(`of ${count} is mixed over themes and verdicts, with any seed`, () => {
      for (let seed = 0; seed < 50; seed++) {
        const ids = choose(count, seed);
        expect(new Set(ids).size).to.equal(count);
        const themes = new Map<string, number>();
        const verdicts = new Map<string, number>();
        for (const id of ids) {
          themes.set(caseOf(id).theme, (themes.get(caseOf(id).theme) ?? 0) + 1);
          verdicts.set(verdictOf.get(id)!, (verdicts.get(verdictOf.get(id)!) ?? 0) + 1);
        }
        const perTheme = Math.ceil(count / new Set(scored.map(({theme}) => theme)).size);
        expect(Math.max(...themes.values()), `seed ${seed}`).to.be.at.most(perTheme);
        expect(verdicts.size, `seed ${seed}`).to.equal(new Set(verdictOf.values()).size);
      }
    });
  }

  it('gives every case a chance, and every verdict every place', () => {
    const met = new Set<string>();
    const firsts = new Set<string>();
    for (let seed = 0; seed < 300; seed++) {
      const ids = choose(6, seed);
      ids.forEach((id) => met.add(id));
      firsts.add(verdictOf.get(ids[0]!)!);
    }
    expect(met.size).to.equal(scored.length);
    expect(firsts.size).to.equal(new Set(verdictOf.values()).size);
  });

  it('is the same with the same seed, and another with another', () => {
    expect(choose(12, 5)).to.deep.equal(choose(12, 5));
    expect(choose(12, 5)).not.to.deep.equal(choose(12, 6));
  });

  it('takes first what was not done before', () => {
    const done = new Set(scored.slice(6).map(({id}) => id));
    expect([...choose(6, 1, done)].sort()).to.deep.equal(scored.slice(0, 6).map(({id}) => id).sort());
  });
});
