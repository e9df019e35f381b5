/** Finds the same homes in two sets of answers. */
import {homesOf} from './answers.js';
import type {Answers, Home} from './answers.js';

/** One home, then and now; absent on the side where it was not there. Never absent on both. */
export interface HomePair {
  readonly was?: Home;
  readonly is?: Home;
}

/** A home that is there on both sides. */
export type SameHome = Required<HomePair>;

export const isOnBothSides = (pair: HomePair): pair is SameHome =>
  pair.was !== undefined && pair.is !== undefined;

/** What makes two homes the same, the surest first. A name comes before an id: people know names. */
const marks: readonly ((home: Home) => string)[] = [
  (home) => nameOf(home) && JSON.stringify([home.id, nameOf(home)]),
  (home) => nameOf(home),
  ({id}) => id,
];

const nameOf = ({name}: Home): string => name.trim().toLowerCase();

/**
 * The homes of both sides, each once: those of now in their order, then those that are gone. Homes of
 * the same name are the same, whatever their capitals; then those of the same id. One home on each
 * side is the same, whatever it is called.
 */
export function homePairs(was: Answers, is: Answers): readonly HomePair[] {
  const former = homesOf(was);
  const present = homesOf(is);
  const partners = new Map<Home, Home>();
  const gone = new Set(former);
  const pair = (home: Home, partner: Home): void => {
    partners.set(home, partner);
    gone.delete(partner);
  };
  const [onlyFormer, ...otherFormer] = former;
  const [onlyPresent, ...otherPresent] = present;
  if (onlyFormer && onlyPresent && otherFormer.length === 0 && otherPresent.length === 0) {
    pair(onlyPresent, onlyFormer);
  }
  for (const mark of marks) {
    const waiting = new Map<string, Home[]>();
    for (const home of gone) {
      const others = waiting.get(mark(home));
      if (others) others.push(home);
      else waiting.set(mark(home), [home]);
    }
    for (const home of present) {
      if (partners.has(home) || mark(home) === '') continue;
      const partner = waiting.get(mark(home))?.shift();
      if (partner) pair(home, partner);
    }
  }
  return [
    ...present.map((home) => {
      const partner = partners.get(home);
      return partner ? {was: partner, is: home} : {is: home};
    }),
    ...[...gone].map((home) => ({was: home})),
  ];
}
