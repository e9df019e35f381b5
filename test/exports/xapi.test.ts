/** Statements for a learning record store: what its specification demands, and what is never in one. */
import {expect} from 'chai';
import {cases} from '../../src/training.js';
import {dossier} from '../dossier.js';
import {checkStatements, trainingStatements} from '../../src/xapi.js';
import type {XapiSetting, XapiStatement, XapiStatements} from '../../src/xapi.js';
import {mixed, orderOf} from './order.js';

const base = 'https://www.example.org/xapi/';
const account = {homePage: 'https://leren.example.org', name: '1625378'};
const setting: XapiSetting = {activities: base, account};

const answers = (() => {
  const reason = {notApplicable: 'Vraag het Anja de Wit'};
  const given = dossier({...mixed, 'deposit/returned': reason}, {}, {'space/bedroom': 3});
  return {...given, homes: given.homes.map((home) => ({...home, name: 'Bij Piet Jansen'}))};
})();
const {questionnaire, session: {depth}, assessment} = orderOf(answers);
const check = {questionnaire, answers, assessment, depth};

function statementsOf(told: XapiStatements): readonly XapiStatement[] {
  if (!told.ok) throw new Error(told.problems.map(({message}) => message).join(' '));
  return told.statements;
}

let next = 0;
const made = statementsOf(checkStatements(check, {
  ...setting,
  registration: 'ec531277-b57b-4c15-8d91-d292c5b2b8f7',
  at: new Date('2026-02-03T10:11:12.5Z'),
  newId: () => `00000000-0000-4000-8000-${String((next += 1)).padStart(12, '0')}`,
}));
const training = statementsOf(trainingStatements(
  {casebook: cases(), title: 'Leren oordelen', score: {right: 4, of: 6}, chosen: 6},
  setting,
));
const all = [...made, ...training];
const ofQuestion = (id: string): XapiStatement => {
  const found = made.find(({object}) => object.id.endsWith(`/questions/${id}`));
  if (!found) throw new Error(`No statement on ${id}.`);
  return found;
};

/** Every value within, with the key that it stands under. */
function* within(value: unknown, key = ''): Generator<readonly [key: string, value: unknown]> {
  yield [key, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, each] of Object.entries(value)) yield* within(each, Array.isArray(value) ? key : name);
}

const isIri = (value: unknown): boolean =>
  typeof value === 'string' && URL.canParse(value) && !/[\s"<>\\^`{|}]/.test(value);
const only = (keys: readonly string[]) => (value: object): boolean =>
  Object.keys(value).every((key) => keys.includes(key));
const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** Demands of the specification 1.0.3, part 2, by their sections. */
const demands: Readonly<Record<string, (statement: XapiStatement) => boolean>> = {
  '2.2 has an actor, a verb and an object': ({actor, verb, object}) =>
    [actor, verb, object].every((part: unknown) => part !== undefined),
  '2.2 has no value that is null or undefined': (statement) =>
    [...within(statement)].every(([, value]) => value !== undefined && value !== null),
  '2.2 has no property of its own making': only(['id', 'actor', 'verb', 'object', 'result', 'context', 'timestamp']),
  '2.4.1 its id is a UUID in standard form': ({id}) => id === undefined || uuid.test(id),
  '2.4.2.1 its agent has one identifier and no name': ({actor}) =>
    actor.objectType === 'Agent' && only(['objectType', 'account'])(actor),
  '2.4.2.4 the account has a home page and a name': ({actor: {account: {homePage, name}}}) =>
    isIri(homePage) && name.length > 0,
  '2.4.3 the verb is an IRI of the ADL vocabulary, and is displayed': ({verb}) =>
    /^http:\/\/adlnet\.gov\/expapi\/verbs\/(?:answered|attempted|completed)$/.test(verb.id) && 'en' in verb.display,
  '2.4.4.1 the id of the activity is an IRI, here of the host': ({object}) =>
    isIri(object.id) && object.id.startsWith(base),
  '2.4.4.1 the type is one of the ADL vocabulary': ({object: {definition: {type}}}) =>
    /^http:\/\/adlnet\.gov\/expapi\/activities\/(?:assessment|cmi\.interaction)$/.test(type),
  '2.4.4.1 an interaction says of which kind, and nothing else does': ({object: {definition}}) =>
    definition.type.endsWith('cmi.interaction') === (definition.interactionType !== undefined),
  '2.4.4.1 only a choice has choices, with ids that differ and have no space or delimiter': ({object: {definition}}) => {
    const {interactionType, choices} = definition;
    const ids = choices?.map(({id}) => id) ?? [];
    return (interactionType === 'choice') === (choices !== undefined) &&
      new Set(ids).size === ids.length && ids.every((id) => !/\s|\[,\]/.test(id));
  },
  '2.4.4.1 a response to a choice names its choices, and one to a number is a number': ({object, result: {response}}) => {
    const {interactionType, choices = []} = object.definition;
    if (response === undefined) return true;
    if (interactionType === 'numeric') return /^-?\d+(?:\.\d+)?$/.test(response);
    return response.split('[,]').every((each) => choices.some(({id}) => id === each));
  },
  '2.4.5.1 a score lies within its bounds, and scaled between -1 and 1': ({result: {score}}) =>
    !score ||
    (score.min < score.max && score.raw >= score.min && score.raw <= score.max
      && Math.abs(score.scaled) <= 1),
  '2.4.6 the registration is a UUID': ({context: {registration}}) =>
    registration === undefined || uuid.test(registration),
  '2.4.6.2 the parent is an activity': ({context: {contextActivities}}) =>
    contextActivities?.parent.every(({objectType, id}) => (objectType as string) === 'Activity' && isIri(id)) ?? true,
  '4.1 the keys of extensions are IRIs': (statement) =>
    [...within(statement)].every(([key, map]) => key !== 'extensions' || Object.keys(map as object).every(isIri)),
  '4.2 texts stand under tags of languages': ({verb, object}) =>
    [verb.display, object.definition.name].every((map) =>
      Object.keys(map).every((tag) => /^[a-z]{2}$/.test(tag))),
  '4.5 the time is of RFC 3339, to the millisecond': ({timestamp}) =>
    timestamp === undefined || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(timestamp),
};

describe('a statement', () => {
  for (const [demand, holds] of Object.entries(demands)) {
    it(demand, () => {
      expect(all.filter((each) => !holds(each)).map(({object}) => object.id)).to.deep.equal([]);
    });
  }

  it('is the same after JSON', () => expect(JSON.parse(JSON.stringify(all))).to.deep.equal(all));

  it('has an id of its own', () => expect(new Set(made.map(({id}) => id)).size).to.equal(made.length));

  it('has nothing that somebody typed', () => {
    expect(JSON.stringify(all)).not.to.match(/Anja|Piet|Jansen|Bloemen/);
  });
});

describe('the statements of a check', () => {
  it('are one for each answer that counts, and the check last', () => {
    const kinds = made.map(({verb}) => verb.id.split('/').at(-1));
    expect(kinds.at(-1)).to.equal('completed');
    expect(new Set(kinds.slice(0, -1))).to.deep.equal(new Set(['answered']));
    const parents = made.slice(0, -1).map(({context}) => context.contextActivities?.parent[0]?.id);
    expect(new Set(parents)).to.deep.equal(new Set([made.at(-1)?.object.id]));
  });

  const said: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['passport', 'sometimes', undefined],
    ['kept-apart', 'people[,]books[,]data[,]decisions', undefined],
    ['leaving-the-home/notice', '1', undefined],
    ['retaliation', undefined, 'unknown'],
    ['deposit/returned', undefined, 'not-applicable'],
    ['complaints', undefined, 'none'],
  ];
  for (const [id, response, instead] of said) {
    it(`say of ${id}: ${response ?? `no response, ${String(instead)}`}`, () => {
      const {result} = ofQuestion(id);
      expect(result.response).to.equal(response);
      expect(result.extensions?.[`${base}extensions/instead-of-a-response`]).to.equal(instead);
    });
  }

  it('number the homes, and no home for the organisation', () => {
    const homes = made.filter(({object}) => object.id.endsWith('/questions/space/bedroom'))
      .map(({context}) => context.extensions?.[`${base}extensions/home`]);
    expect(homes).to.deep.equal([1, 2]);
    expect(ofQuestion('retaliation').context.extensions).to.equal(undefined);
  });

  it('tell the outcome of each practice, and neither score nor success', () => {
    const {result} = made.at(-1)!;
    expect(Object.keys(result)).to.deep.equal(['completion', 'extensions']);
    const told = result.extensions?.[`${base}extensions/assessment`] as {practices: Record<string, string>};
    expect(told.practices['passport']).to.equal('unacceptable');
  });

  it('say attempted where something is left unanswered', () => {
    const few = orderOf({organisation: {role: ['agency']}, homes: []});
    const begun = {...check, answers: few.session.answers, assessment: few.assessment};
    const statements = statementsOf(checkStatements(begun, setting));
    expect(statements.map(({verb}) => verb.id.split('/').at(-1))).to.deep.equal(['answered', 'attempted']);
    expect(statements.at(-1)?.result.completion).to.equal(false);
  });
});

describe('the statement of a training', () => {
  it('is completed, with how many were right', () => {
    const [{verb, result}] = training as [XapiStatement];
    expect(verb.id).to.match(/completed$/);
    expect(result.score).to.deep.equal({scaled: 4 / 6, raw: 4, min: 0, max: 6});
  });

  for (const [right, of] of [[0, 0], [2, 3]] as const) {
    it(`is attempted with ${of} of 6 judged`, () => {
      const [{verb, result}] = statementsOf(
        trainingStatements({casebook: cases(), title: 'x', score: {right, of}, chosen: 6}, setting),
      ) as [XapiStatement];
      expect(verb.id).to.match(/attempted$/);
      expect(result.score?.max).to.equal(of || undefined);
    });
  }
});

describe('a setting that cannot be used makes no statement, and says why', () => {
  const wrong: readonly (readonly [what: string, setting: unknown, names: string])[] = [
    ['no account', {activities: base}, 'account'],
    ['an e-mail address as the name', {activities: base, account: {...account, name: 'anja@example.org'}}, 'account'],
    ['a full name', {activities: base, account: {...account, name: 'Anja de Wit'}}, 'account'],
    ['an empty name', {activities: base, account: {...account, name: ''}}, 'account'],
    ['a number as the name', {activities: base, account: {...account, name: 7}}, 'account'],
    ['a home page without a scheme', {activities: base, account: {...account, homePage: 'www.example.org'}}, 'account'],
    ['a mailto as the home page', {activities: base, account: {...account, homePage: 'mailto:a@example.org'}}, 'account'],
    ['no address for ids', {activities: '', account}, 'activities'],
    ['a urn', {activities: 'urn:example:check', account}, 'activities'],
    ['a script', {activities: 'javascript:alert(1)', account}, 'activities'],
    ['a query', {activities: `${base}?x=`, account}, 'activities'],
    ['a password', {activities: 'https://a:b@example.org/', account}, 'activities'],
    ['a registration that is no UUID', {...setting, registration: '12'}, 'registration'],
    ['no moment', {...setting, at: new Date('morgen')}, 'at'],
    ['a text as the moment', {...setting, at: '2026-02-03'}, 'at'],
    ['ids that are no UUID', {...setting, newId: () => '1'}, 'newId'],
  ];
  for (const [what, given, name] of wrong) {
    it(what, () => {
      const told = checkStatements(check, given as XapiSetting);
      if (told.ok) throw new Error('Statements were made.');
      expect(told.problems.map((each) => each.setting)).to.deep.equal([name]);
      expect(told.problems[0]?.message).to.match(/^\w.+\.$/);
    });
  }

  it('but an account with more says no more than the two', () => {
    const more = {...account, mbox: 'mailto:anja@example.org', fullName: 'Anja'};
    const [first] = statementsOf(checkStatements(check, {...setting, account: more}));
    expect(first?.actor).to.deep.equal({objectType: 'Agent', account});
  });
});
