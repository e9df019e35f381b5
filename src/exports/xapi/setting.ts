/** What a host says before statements can be made, and what is wrong with it. */
import type {Speech} from '../../speech/say.js';
import type {XapiAccount, XapiStatement} from './statement.js';

export interface XapiSetting {
  /**
   * Where the ids of activities begin: an address of a domain that is yours to use for it, such as
   * `https://www.example.org/xapi`. It need not lead anywhere. Never change it: another id is another
   * activity.
   */
  readonly activities: string;
  /** Of whom the statements are. Nobody is made up, and a statement without an actor is none. */
  readonly account?: XapiAccount;
  /** The language that the texts are in. */
  readonly language?: Speech['language'];
  /** The attempt that the statements belong to: a UUID. */
  readonly registration?: string;
  /** When it happened, and not later than now; without it the record store says when it came. */
  readonly at?: Date;
  /** Makes the id of each statement, a UUID, so that one that is sent twice is kept once. */
  readonly newId?: () => string;
}

export interface XapiProblem {
  readonly setting: keyof XapiSetting;
  /** For developers, in English. */
  readonly message: string;
}

/** Statements, or why there are none. */
export type XapiStatements =
  | {readonly ok: true; readonly statements: readonly XapiStatement[]}
  | {readonly ok: false; readonly problems: readonly XapiProblem[]};

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/** A number or code: no space and no @ is in it, as in names and addresses of people. */
const opaque = /^[\w.:~-]{1,128}$/;

/** The address, where it is one that ids may begin with, or a system may have. */
function addressOf(text: unknown): URL | undefined {
  if (typeof text !== 'string' || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const address = new URL(text);
  return address.username || address.password || address.search || address.hash ? undefined : address;
}

/** The ids that begin at the host's address. */
export class Ids {
  readonly #base: string;

  constructor({activities}: XapiSetting) {
    const base = addressOf(activities)?.href ?? '';
    this.#base = base.endsWith('/') ? base : `${base}/`;
  }

  /** Each part is one step of the path; a slash within a part is kept. */
  of(...parts: readonly string[]): string {
    return this.#base + parts.map((part) => part.split('/').map(encodeURIComponent).join('/')).join('/');
  }
}

/** Everything that is wrong; empty where nothing is. */
export function problemsOf({activities, account, registration, at}: XapiSetting): readonly XapiProblem[] {
  const wrong = [
    !addressOf(activities) && problem(
      'activities',
      'activities is an http(s) address of your own, without query or fragment; ids of activities begin with it.',
    ),
    !account && problem('account', 'account is missing: a statement has to say of whom it is, and nobody is made up.'),
    account && !addressOf(account.homePage) && problem(
      'account',
      'account.homePage is the http(s) address of the system that the account is on.',
    ),
    account && !(typeof account.name === 'string' && opaque.test(account.name)) && problem(
      'account',
      'account.name is a number or code of letters, digits and .:_~- that says nothing to others; no name and no e-mail address.',
    ),
    registration !== undefined && !uuid.test(registration) && problem('registration', 'registration is a UUID.'),
    at !== undefined && !(at instanceof Date && Number.isFinite(at.getTime())) && problem('at', 'at is no moment in time.'),
  ];
  return wrong.filter((each) => each !== false && each !== undefined);
}

const problem = (setting: XapiProblem['setting'], message: string): XapiProblem => ({setting, message});

/** A statement but for what is the same in each. */
export type Said = Pick<XapiStatement, 'verb' | 'object' | 'result' | 'context'>;

/** What is said, with what the host set; or why it cannot be said. */
export function stateAll(setting: XapiSetting, say: (ids: Ids) => readonly Said[]): XapiStatements {
  const problems = problemsOf(setting);
  const {account, registration, at, newId} = setting;
  if (problems.length > 0 || !account) return {ok: false, problems};
  const made: XapiStatement[] = [];
  for (const {context, ...rest} of say(new Ids(setting))) {
    const id = newId?.();
    if (id !== undefined && !uuid.test(id)) {
      return {ok: false, problems: [problem('newId', 'newId gives a UUID, such as crypto.randomUUID() does.')]};
    }
    made.push({
      ...(id !== undefined && {id}),
      // Only these two: whatever else the host knows of a person stays with the host.
      actor: {objectType: 'Agent', account: {homePage: account.homePage, name: account.name}},
      ...rest,
      context: {...(registration !== undefined && {registration}), ...context},
      ...(at && {timestamp: at.toISOString()}),
    });
  }
  return {ok: true, statements: made};
}
