/** By whom a live room is opened, and by whom phones enter it: from a link, or typed. */

export interface Credentials {
  readonly user: string;
  readonly password: string;
  readonly phoneUser: string;
  readonly phonePassword: string;
}

export const noCredentials: Credentials = {user: '', password: '', phoneUser: '', phonePassword: ''};

const mark = '#ddf=';

/**
 * The credentials in the address of this page, `#ddf=<user>:<password>:<user>:<password>` with those of
 * the participants last, once: they are taken out of the address bar. Undefined where there are none, or
 * they cannot be read.
 */
export function takeCredentials(): Credentials | undefined {
  const {hash, pathname, search} = location;
  if (!hash.startsWith(mark)) return undefined;
  history.replaceState(history.state, '', pathname + search);
  try {
    const parts = hash.slice(mark.length).split(':').map(decodeURIComponent);
    const [user, password, phoneUser, phonePassword, ...more] = parts;
    const isWhole = user && password !== undefined && phoneUser && phonePassword !== undefined;
    if (!isWhole || more.length > 0) return undefined;
    return {user, password, phoneUser, phonePassword};
  } catch {
    return undefined;
  }
}
