/** What the tests of a live room share, in Node and in browsers: a small casebook, and waiting for it. */
import {characterOf} from '../src/core/base32.js';
import type {Id, Verdict} from '../src/core/questionnaire.js';
import type {Case, Casebook} from '../src/core/training/case.js';
import type {RoomShow, RoomVotes} from '../src/core/training/room.js';
import {setCode} from '../src/core/training/set-code.js';
import type {Stage} from '../src/core/training/workshop.js';

const story = (id: Id): Case => ({
  id,
  theme: 'theme',
  title: id,
  story: ['A story.'],
  practice: 'practice',
  answers: {organisation: {}, homes: []},
  because: 'Because.',
  hints: [],
  origin: {kind: 'fictional'},
});

export const roomCases = ['rent', 'keys', 'notice'] as const;

export const roomCasebook: Casebook = {
  id: 'room-test',
  version: '1.0.0',
  cases: roomCases.map(story),
  programmes: [],
};

export const roomSet = setCode(roomCasebook, roomCases);

/** What a room shows at a stage of a case. */
export const showing = (about: Id, stage: Stage = 'vote', revealed: readonly Id[] = []): RoomShow => ({
  set: roomSet,
  now: {case: about, stage},
  revealed,
});

/** The votes of a phone: the first, and the second where there is one. */
export const voting = (first: Verdict, second?: Verdict): RoomVotes => ({
  votes: {first: {verdict: first}, ...(second && {second: {verdict: second}})},
});

/** A phone's id for a number. */
export const phoneId = (number: number): Id =>
  Array.from({length: 8}, (_, place) => characterOf((number >> (5 * (7 - place))) % 32)).join('');

/** Where a room says that something changed, and a test waits until it is as it should be. */
export class Changes {
  readonly #waiting = new Set<() => void>();

  readonly changed = (): void => {
    for (const look of this.#waiting) look();
  };

  /** Resolves as soon as it holds; a test that waits in vain fails by its own time limit. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!holds()) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }
}

/** The votes that came in, by phone and case, and how often each was told. */
export class Votes {
  readonly #votes = new Map<string, RoomVotes>();
  told = 0;

  readonly put = (phone: Id, about: Id, votes: RoomVotes): void => {
    this.told += 1;
    this.#votes.set(`${phone} ${about}`, votes);
  };

  get size(): number {
    return this.#votes.size;
  }

  of(phone: Id, about: Id): RoomVotes | undefined {
    return this.#votes.get(`${phone} ${about}`);
  }
}
