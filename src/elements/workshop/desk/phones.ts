/** How a phone takes part: the link for the QR code, and what can be typed. */
import {setCode} from '../../../core/training/set-code.js';
import {Memo} from '../../memo.js';
import {roomLink} from '../../training/room-link.js';
import type {LiveLink} from '../../training/room-link.js';
import type {Desk} from './desk.js';

export interface PhoneAddresses {
  /** All of it, for the QR code. */
  readonly link: string;
  /** What somebody types: it leads to the same cases, and to no group and no live room. */
  readonly short: string;
}

export class Phones {
  readonly #desk: Desk;
  readonly #memo = new Memo<PhoneAddresses | undefined>();
  #told: string | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Undefined where no page for phones is named, or its address is none. */
  get addresses(): PhoneAddresses | undefined {
    const {workshop, content, ground: {host: {casesPage}}, live: {link}} = this.#desk;
    if (!workshop || !content || !casesPage) return undefined;
    const {cases, groups} = workshop;
    return this.#memo.of([casesPage, cases, groups, link], () =>
      this.#make(casesPage, setCode(content.casebook, cases), link));
  }

  #make(page: string, set: string, live: LiveLink | undefined): PhoneAddresses | undefined {
    const {workshop, ground} = this.#desk;
    try {
      const link = roomLink(page, {set, groups: workshop?.groups ?? [], ...(live && {live})});
      return {link, short: shortOf(link)};
    } catch {
      if (this.#told !== page) ground.fail('attribute', `cases-page is an address, not "${page}".`);
      this.#told = page;
      return undefined;
    }
  }
}

/** Without what a browser adds by itself, and what nobody types: names of groups, and a password. */
const shortOf = (link: string): string => link.replace(/^https?:\/\//, '').replace(/&.*$/, '');
