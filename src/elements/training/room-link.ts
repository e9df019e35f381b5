/**
 * The link by which a phone takes part in a room: `#ddw=<code of the cases>`, behind `#`, where no
 * server sees it. It may name groups (`g`), and a live room with leave to vote in it (`r`, `u`, `p`).
 */
import type {Group} from '../../core/training/workshop.js';

const mark = '#ddw=';

/** One character of a code names a group, and 0 is none of them. */
export const MOST_GROUPS = 31;
export const LONGEST_GROUP_NAME = 40;
const LONGEST_LIVE_PART = 200;

/** A room on a server. The address of the server is the page's own affair and never in a link. */
export interface LiveLink {
  readonly room: string;
  readonly user: string;
  readonly password: string;
}

export interface RoomLink {
  /** The code of the cases, as it stands there: whether it is one says `fromSetCode`. */
  readonly set: string;
  /** Their ids are `1`, `2`, ... by place. */
  readonly groups: readonly Group[];
  readonly live?: LiveLink;
}

/** What a link has that cannot be used, and is left out. */
export type LinkFault = 'groups' | 'live';

export interface TakenLink extends RoomLink {
  readonly faults: readonly LinkFault[];
}

/** Groups of these names, with the ids that they have in a link. */
export const groupsOf = (names: readonly string[]): readonly Group[] =>
  names.map((name, index) => ({id: String(index + 1), name}));

/**
 * The link to a room.
 *
 * @param page the address of the page with `<dual-dependency-cases>`; a relative one is seen from here
 * @throws TypeError where that is no address
 */
export function roomLink(page: string, {set, groups, live}: RoomLink): string {
  const address = new URL(page, document.baseURI).href.replace(/#.*$/, '');
  const parts = [
    ...groups.map(({name}) => ['g', name]),
    ...(live ? [['r', live.room], ['u', live.user], ['p', live.password]] : []),
  ];
  return address + mark + set + parts.map(([key = '', text = '']) => `&${key}=${encodeURIComponent(text)}`).join('');
}

/** Whether the address of this page has a link to a room. */
export const hasRoomLink = (): boolean => location.hash.startsWith(mark);

/** The link in the address of this page, once: it is taken out of the address bar. */
export function takeRoomLink(): TakenLink | undefined {
  if (!hasRoomLink()) return undefined;
  const {hash, pathname, search} = location;
  history.replaceState(history.state, '', pathname + search);
  return readRoomLink(hash);
}

/** What stands in a link, from its mark on. Whatever that is, it never throws. */
export function readRoomLink(hash: string): TakenLink {
  const parts = new URLSearchParams(hash.slice(1));
  const names = parts.getAll('g').map((each) => each.trim());
  // One that is left out keeps its place: the others keep their ids.
  const groups = groupsOf(names).slice(0, MOST_GROUPS).filter(({name}) => isText(name, LONGEST_GROUP_NAME));
  const live = {room: parts.get('r') ?? '', user: parts.get('u') ?? '', password: parts.get('p') ?? ''};
  const isLive = Object.values(live).every((each) => isText(each, LONGEST_LIVE_PART));
  const asksLive = ['r', 'u', 'p'].some((each) => parts.has(each));
  return {
    set: parts.get('ddw') ?? '',
    groups,
    ...(isLive && {live}),
    faults: [
      ...(groups.length < names.length ? (['groups'] as const) : []),
      ...(asksLive && !isLive ? (['live'] as const) : []),
    ],
  };
}

/** Neither empty nor too long, and nothing in it that no keyboard makes. */
const isText = (text: string, longest: number): boolean =>
  text !== '' && text.length <= longest && !/[\p{C}\uFFFD]/u.test(text);
