/** The file of a session: what is read, what is left out, and why it is refused. */
import {expect} from 'chai';
import {fingerprint} from '../../src/core/fingerprint.js';
import {emptySession} from '../../src/core/kept-session.js';
import type {KeptSession} from '../../src/core/kept-session.js';
import {LARGEST_FILE, parseSessionFile} from '../../src/core/parse-session.js';
import type {FileFault, ReadFile} from '../../src/core/parse-session.js';
import type {Questionnaire} from '../../src/core/questionnaire.js';
import {sessionFile, sessionFileText} from '../../src/core/write-session.js';
import {answersOf, choice, day, number, practice, questionnaireOf} from '../fixture.js';

const small = questionnaireOf(
  [choice('o', {mayNotApply: true}), number('n'), choice('h', {scope: 'home', replaces: ['h-1']})],
  [practice('o', undefined, {replaces: ['p-1']}), practice('h')],
  {version: '2.3.4'},
);
const session: KeptSession = {
  organisation: 'Flex',
  depth: 'full',
  day,
  answers: answersOf({o: {notApplicable: 'None.'}, n: 3}, {h: 'unknown'}, {}),
  actions: [
    {id: 'a', practice: 'o', home: 'home-1', what: 'Do.', who: 'Anna', by: '2026-03-01', status: 'doing', reason: ''},
    {id: 'b', practice: 'h', what: 'Drop.', who: '', status: 'dropped', reason: 'No.'},
  ],
  papers: [{practice: 'o', paper: 'a', exists: true, where: 'Here.'}],
};
const textOf = (of: KeptSession = session, questionnaire = small): string =>
  sessionFileText(sessionFile(questionnaire, of));

/** A file whose session has these parts, as a foreign hand may have put them there. */
const withParts = (parts: object): string =>
  JSON.stringify({...sessionFile(small, session), session: {...session, ...parts}});
/** The same with other parts around the session. */
const around = (parts: object): string => JSON.stringify({...sessionFile(small, session), ...parts});

type Opened = Extract<ReadFile, {ok: true}>;
function opened(text: string, questionnaire: Questionnaire = small): Opened {
  const read = parseSessionFile(questionnaire, text);
  if (!read.ok) throw new Error(`${read.fault}: ${JSON.stringify(read.problems)}`);
  return read;
}

describe('the file of a session', () => {
  it('gives it back', () => {
    expect(parseSessionFile(small, textOf())).to.deep.equal({
      ok: true,
      session,
      version: '2.3.4',
      followed: [],
      gone: [],
      problems: [],
      fingerprint: fingerprint(session),
      changed: false,
    });
    expect(opened(textOf(emptySession(day))).session).to.deep.equal(emptySession(day));
  });

  it('is readable: a line for each thing, and one at the end', () => {
    expect(textOf()).to.match(/^\{\n {2}"format": "dual-dependency-check\/session",\n/).and.match(/\n\}\n$/);
  });

  const spellings: readonly (readonly [string, string])[] = [
    ['with a byte order mark', `\ufeff${textOf()}`],
    ['on one line', JSON.stringify(JSON.parse(textOf()))],
    ['with the line ends of Windows', textOf().replaceAll('\n', '\r\n')],
    ['with its parts in another order',
      JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(textOf())).reverse()))],
    ['with parts that we do not know', around({more: {parts: [1]}})],
    ['with an assessment that is none', around({assessment: 'good'})],
  ];
  for (const [name, text] of spellings) {
    it(`${name} is unchanged`, () => {
      expect(opened(text)).to.deep.include({session, problems: [], changed: false});
    });
  }

  const edits: readonly (readonly [string, string])[] = [
    ['an answer', textOf().replace('"n": 3', '"n": 4')],
    ['a name', textOf().replace('Flex', 'Flux')],
    ['a part that we do not know', withParts({more: 1})],
    ['the fingerprint', around({fingerprint: '0'.repeat(64)})],
    ['no fingerprint', around({fingerprint: undefined})],
    ['a fingerprint that is none', around({fingerprint: [1]})],
  ];
  for (const [name, text] of edits) {
    it(`says that somebody changed it: ${name}`, () => {
      expect(opened(text)).to.deep.include({ok: true, changed: true, problems: []});
    });
  }

  it('keeps half a character of a text that was cut', () => {
    const cut = {...session, organisation: 'Flex \ud83d'};
    expect(opened(textOf(cut))).to.deep.include({session: cut, changed: false});
  });
});

describe('a part that cannot be read is left out, and said:', () => {
  const [first, second] = session.actions;
  const [paper] = session.papers;
  const long = (length: number): string => 'x'.repeat(length);
  const cases: readonly (readonly [name: string, parts: object, kept: object, path: string])[] = [
    ['an organisation that is a list', {organisation: ['x']}, {organisation: ''}, 'organisation'],
    ['an organisation too long', {organisation: long(301)}, {organisation: ''}, 'organisation'],
    ['another depth', {depth: 'deep'}, {depth: 'full'}, 'depth'],
    ['no depth', {depth: undefined}, {depth: 'full'}, 'depth'],
    ['actions that are no list', {actions: {}}, {actions: []}, 'actions'],
    ['papers that are no list', {papers: 'x'}, {papers: []}, 'papers'],
    ['an action that is null', {actions: [null, second]}, {actions: [second]}, 'actions/0'],
    ['an action without id', {actions: [{...first, id: undefined}, second]}, {actions: [second]}, 'actions/0/id'],
    ['an action of no status', {actions: [first, {...second, status: 'maybe'}]}, {actions: [first]},
      'actions/1/status'],
    ['an action by no day', {actions: [{...first, by: '2026-02-30'}]}, {actions: []}, 'actions/0/by'],
    ['an action of a home that is null', {actions: [{...first, home: null}]}, {actions: []}, 'actions/0/home'],
    ['an action too long', {actions: [{...first, what: long(2001)}]}, {actions: []}, 'actions/0/what'],
    ['an action of somebody too long', {actions: [{...first, who: long(301)}]}, {actions: []}, 'actions/0/who'],
    ['an action with a reason too long', {actions: [{...second, reason: long(2001)}]}, {actions: []},
      'actions/0/reason'],
    ['a paper that may exist', {papers: [{...paper, exists: 'yes'}, paper]}, {papers: [paper]}, 'papers/0/exists'],
    ['a paper too far away', {papers: [{...paper, where: long(301)}]}, {papers: []}, 'papers/0/where'],
    ['a paper twice', {papers: [paper, {...paper, exists: false}]}, {papers: [paper]}, 'papers'],
    ['an answer that is none', {answers: {organisation: {o: null, n: 1}}}, {answers: answersOf({n: 1})},
      'answers/organisation/o'],
    ['the name of a home too long', {answers: {homes: [{id: 'x', name: long(301)}]}},
      {answers: {organisation: {}, homes: [{id: 'x', name: '', answers: {}}]}}, 'answers/homes/0/name'],
    ['more than a thousand homes', {answers: {homes: Array.from({length: 1001}, (_, index) => ({id: `h${index}`}))}},
      {answers: {organisation: {}, homes: Array.from({length: 1000}, (_, index) => ({id: `h${index}`, name: '', answers: {}}))}},
      'answers/homes'],
  ];
  for (const [name, parts, kept, path] of cases) {
    it(name, () => {
      const read = opened(withParts(parts));
      expect(read.session).to.deep.equal({...session, ...kept});
      expect(read.problems.map((each) => each.path)).to.deep.equal([path]);
      expect(read.problems[0]?.message).to.be.a('string').that.is.not.empty;
    });
  }

  it('an answer that does not count is kept, and said', () => {
    const answers = answersOf({o: 'perhaps', x: 'yes'}, {h: 'no'});
    const read = opened(withParts({answers}));
    expect(read.session.answers).to.deep.equal(answers);
    expect(read.problems.map(({path}) => path)).to.deep.equal(['answers/organisation/o', 'answers/organisation/x']);
    expect(read.gone).to.deep.equal(['x']);
  });

  it('what may be left out is not missed', () => {
    const lean = {id: 'c', practice: 'h', what: 'Do.', status: 'done'};
    const read = opened(withParts({actions: [lean], papers: undefined}));
    expect(read).to.deep.include({problems: []});
    expect(read.session).to.deep.equal({...session, actions: [{...lean, who: '', reason: ''}], papers: []});
  });

  it('an action whose id is taken gets another', () => {
    const ids = ['a', 'action-1', 'a', 'b', 'a', 'action-1'];
    const read = opened(withParts({actions: ids.map((id) => ({...first, id}))}));
    expect(read.problems).to.deep.equal([]);
    expect(read.session.actions.map(({id}) => id)).to.deep.equal(
      ['a', 'action-1', 'action-2', 'b', 'action-3', 'action-4'],
    );
  });
});

describe('no file of a session', () => {
  const cases: readonly (readonly [name: string, text: unknown, FileFault])[] = [
    ['nothing', '', 'empty'],
    ['white space', ' \n\t', 'empty'],
    ['a byte order mark', '\ufeff', 'empty'],
    ['something large', ' '.repeat(LARGEST_FILE + 1), 'too-large'],
    ['undefined', undefined, 'not-json'],
    ['a text', 'Dit is geen bestand van de check.', 'not-json'],
    ['a page', '<!doctype html><html></html>', 'not-json'],
    ['a picture', '\u0089PNG\r\n\u001a\n{"', 'not-json'],
    ['JSON with something behind it', `${textOf()}x`, 'not-json'],
    ['two files in one', textOf() + textOf(), 'not-json'],
    ['half a file', textOf().slice(0, 300), 'cut-off'],
    ['null', 'null', 'other-program'],
    ['a number', '5', 'other-program'],
    ['a list', '[]', 'other-program'],
    ['an object', '{}', 'other-program'],
    ['a file of another format', around({format: 'other'}), 'other-program'],
    ['a list within lists without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'other-program'],
    ['one of another questionnaire', textOf(session, {...small, id: 'other'}), 'other-questionnaire'],
    ['one of a newer patch', textOf(session, {...small, version: '2.3.5'}), 'newer'],
    ['one of a newer minor version', textOf(session, {...small, version: '2.10.0'}), 'newer'],
    ['one of a newer major version', textOf(session, {...small, version: '10.0.0'}), 'newer'],
    ['one of a newer form', JSON.stringify({format: 'dual-dependency-check/session', formatVersion: 2}), 'newer'],
    ['one of no form', around({formatVersion: 'one'}), 'unreadable'],
    ['one of half a form', around({formatVersion: 0.5}), 'unreadable'],
    ['one of no questionnaire', around({questionnaire: null}), 'unreadable'],
    ['one of no version', around({questionnaire: {id: 'small', version: 'latest'}}), 'unreadable'],
    ['one without a session', around({session: undefined}), 'unreadable'],
    ['one whose session is a list', around({session: []}), 'unreadable'],
    ['one without a day', withParts({day: undefined}), 'unreadable'],
    ['one of a day that is none', withParts({day: '2026-02-30'}), 'unreadable'],
    ['one without answers', withParts({answers: undefined}), 'unreadable'],
    ['one whose answers are a list', withParts({answers: []}), 'unreadable'],
    ['one with two homes of one id', withParts({answers: {homes: [{id: 'x'}, {id: 'x'}]}}), 'unreadable'],
  ];
  for (const [name, text, fault] of cases) {
    it(`is ${name}: ${fault}`, () => {
      const read = parseSessionFile(small, text);
      expect(read).to.include({ok: false, fault});
      if (fault === 'unreadable') expect(read.problems).not.to.be.empty;
    });
  }

  it('is one that was cut off, wherever that happened', () => {
    const text = textOf().trimEnd();
    for (let length = 1; length < text.length; length += 1) {
      expect(parseSessionFile(small, text.slice(0, length)), `after ${length}`).to.include({ok: false, fault: 'cut-off'});
    }
  });
});

describe('hostile keys', () => {
  const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  const places: readonly (readonly [string, (key: string) => string])[] = [
    ['around the session', (key) => textOf().replace('{', `{"${key}": {"polluted": true}, `)],
    ['in the session', (key) => textOf().replace('"session": {', `"session": {"${key}": {"polluted": true}, `)],
    ['in the answers', (key) => textOf().replace('"answers": {', `"answers": {"${key}": {"polluted": true}, `)],
    ['among the answers', (key) => textOf().replace('"n": 3', `"n": 3, "${key}": {"polluted": true}`)],
    ['in an action', (key) => textOf().replace('"id": "a"', `"id": "a", "${key}": {"polluted": true}`)],
    ['in a paper', (key) => textOf().replace('"paper": "a"', `"paper": "a", "${key}": {"polluted": true}`)],
  ];
  for (const [place, put] of places) {
    for (const key of keys) {
      it(`${key} ${place} does no harm`, () => {
        const read = opened(put(key));
        expect(read.session).to.deep.equal(session);
        expect(Object.getPrototypeOf(read.session.answers.organisation)).to.equal(Object.prototype);
        expect(({} as {polluted?: unknown}).polluted).to.equal(undefined);
      });
    }
  }
});

describe('a file of an older version', () => {
  const older = questionnaireOf(
    [choice('h-1', {scope: 'home'}), choice('x'), choice('o', {options: ['perhaps', 'yes']})],
    [practice('p-1'), practice('x')],
    {version: '1.20.0'},
  );
  const then: KeptSession = {
    ...session,
    answers: answersOf({x: 'yes', o: 'perhaps'}, {'h-1': 'yes'}, {'h-1': 'no'}),
    actions: [{...session.actions[0]!, practice: 'p-1'}, {...session.actions[1]!, practice: 'x-1'}],
    papers: [{...session.papers[0]!, practice: 'p-1'}],
  };

  it('is followed, what is gone is said, and what does not count is a problem', () => {
    const read = opened(textOf(then, older));
    expect(read).to.deep.include({
      version: '1.20.0',
      followed: [{from: 'h-1', to: 'h'}, {from: 'p-1', to: 'o'}],
      gone: ['x', 'x-1'],
      changed: false,
    });
    expect(read.session).to.deep.equal({
      ...then,
      answers: answersOf({x: 'yes', o: 'perhaps'}, {h: 'yes'}, {h: 'no'}),
      actions: [{...then.actions[0]!, practice: 'o'}, then.actions[1]!],
      papers: [{...then.papers[0]!, practice: 'o'}],
    });
    expect(read.problems.map(({path}) => path)).to.deep.equal(['answers/organisation/x', 'answers/organisation/o']);
  });

  it('gives, when it is written again, one of the present version', () => {
    const {session: now} = opened(textOf(then, older));
    expect(opened(textOf(now))).to.deep.include({version: '2.3.4', session: now, followed: []});
  });
});
