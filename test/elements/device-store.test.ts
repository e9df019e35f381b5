/** What lies on the device: revisions, and storages that are full, forbidden or changed underneath. */
import {expect} from '@open-wc/testing';
import {DeviceStore, faultOf, keyOf} from '../../src/elements/keep/device-store.js';
import type {Copy, Stored} from '../../src/elements/keep/device-store.js';

/** A storage in memory, which fails at writing or at being looked at. */
class FakeStorage implements Storage {
  [name: string]: unknown;
  readonly entries = new Map<string, string>();
  writingFails: string | undefined;

  get length(): number {
    return this.entries.size;
  }
  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.writingFails) throw new DOMException('No.', this.writingFails);
    this.entries.set(key, value);
  }
  removeItem(key: string): void {
    this.entries.delete(key);
  }
  clear(): void {
    this.entries.clear();
  }
}

function words(): () => string {
  let count = 0;
  return () => `word${++count}`;
}

function make(): {storage: FakeStorage; store: DeviceStore; other: DeviceStore} {
  const storage = new FakeStorage();
  const token = words();
  const [store, other] = [1, 2].map(() => new DeviceStore(() => storage, token));
  return {storage, store: store!, other: other!};
}

function got<T>(stored: Stored<T>): T {
  if (!stored.ok) throw new Error(`It is ${stored.fault}.`);
  return stored.value;
}

const texts = (store: DeviceStore): readonly string[] => got(store.list()).map(({text}) => text);

describe('the store on this device', () => {
  it('holds nothing before something is added', () => {
    const {storage, store} = make();
    expect(got(store.list())).to.deep.equal([]);
    expect(storage.length).to.equal(0);
  });

  it('gives back what was added, replaced and read, each as a copy of its own', () => {
    const {store} = make();
    const one = got(store.add('one'));
    const two = got(store.add('two'));
    const later = got(store.replace(one, 'one\nchanged'));
    expect(later.id).to.equal(one.id);
    expect(later.revision).not.to.equal(one.revision);
    expect(texts(store)).to.have.members(['one\nchanged', 'two']);
    expect(got(store.read(keyOf(two)))).to.deep.include({text: 'two', copy: two});
  });

  it('overwrites nothing that another tab wrote meanwhile', () => {
    const {store, other} = make();
    const copy = got(store.add('first'));
    const theirs = got(other.replace(copy, 'theirs'));
    expect(store.replace(copy, 'mine')).to.deep.equal({ok: false, fault: 'changed'});
    expect(texts(store)).to.deep.equal(['theirs']);
    expect(got(store.replace(theirs, 'mine after all')).id).to.equal(copy.id);
  });

  it('does not bring back what another tab took away', () => {
    const {storage, store, other} = make();
    const copy = got(store.add('first'));
    got(other.delete([keyOf(copy)]));
    expect(store.replace(copy, 'mine')).to.deep.equal({ok: false, fault: 'gone'});
    expect(storage.length).to.equal(0);
  });

  for (const [name, fault] of [
    ['QuotaExceededError', 'full'],
    ['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
    ['SecurityError', 'forbidden'],
  ] as const) {
    it(`says ${fault} of ${name}, and keeps what was there`, () => {
      const {storage, store} = make();
      const copy = got(store.add('first'));
      storage.writingFails = name;
      expect(store.add('second')).to.deep.equal({ok: false, fault});
      expect(store.replace(copy, 'changed')).to.deep.equal({ok: false, fault});
      expect(texts(store)).to.deep.equal(['first']);
      storage.writingFails = undefined;
      got(store.replace(copy, 'changed'));
    });
  }

  it('is forbidden where the browser forbids to look', () => {
    const store = new DeviceStore(() => {
      throw new DOMException('No.', 'SecurityError');
    }, words());
    const copy: Copy = {id: 'one', revision: 'two'};
    const outcomes = [
      store.list(),
      store.read('key'),
      store.add('text'),
      store.replace(copy, 'text'),
      store.delete(['key']),
      store.clear(),
    ];
    for (const outcome of outcomes) expect(outcome).to.deep.equal({ok: false, fault: 'forbidden'});
  });

  it('lists rubbish under its mark as rubbish, and leaves other keys alone', () => {
    const {storage, store} = make();
    const ours = got(store.add('ours'));
    const rubbish = ['dual-dependency-check/other', 'dual-dependency-check/session/x', 'dual-dependency-check/'];
    for (const key of rubbish) storage.setItem(key, 'no line end');
    storage.setItem('theirs', 'something');
    const listed = got(store.list());
    expect(listed.filter(({copy}) => copy).map(({key}) => key)).to.deep.equal([keyOf(ours)]);
    expect(listed.filter(({copy}) => !copy).map(({key}) => key)).to.have.members(rubbish);
    got(store.delete(['theirs']));
    got(store.clear());
    expect([...storage.entries.keys()]).to.deep.equal(['theirs']);
  });
});

describe('what became of a copy', () => {
  const copy: Copy = {id: 'one', revision: 'two'};
  for (const [stored, fault] of [
    ['two\ntext', undefined],
    ['twofold\ntext', 'changed'],
    ['three\ntext', 'changed'],
    ['', 'changed'],
    [null, 'gone'],
  ] as const) {
    it(`${JSON.stringify(stored)} is ${fault ?? 'the same'}`, () => {
      expect(faultOf(copy, stored)).to.equal(fault);
    });
  }
});
