/** The published JSON Schema of a file, as somebody else's validator reads it. */
import {createRequire} from 'node:module';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect} from 'chai';
import fc from 'fast-check';
import {toJSONSchema} from 'zod';
import {judge} from '../../src/core/judge.js';
import {emptySession} from '../../src/core/kept-session.js';
import {sessionFileShape} from '../../src/core/parse-session-schema.js';
import {sessionFile, sessionFileText} from '../../src/core/write-session.js';
import {sessions} from '../core/random-sessions.js';
import {dossier, dutch, today, typicalAgency} from '../dossier.js';
import {file as released} from '../fixtures/releases/1.0.0.js';

const published = createRequire(import.meta.url)('dual-dependency-check/session.schema.json') as object;
const validate = new Ajv2020({allErrors: true}).compile(published);
const faults = (file: unknown): readonly string[] =>
  validate(file) ? [] : (validate.errors ?? []).map((each) => `${each.instancePath} ${each.message}`);

const answers = dossier({...typicalAgency, role: ['hirer', 'agency'], 'time-to-leave': 'unknown'}, {}, {});
const session = {...emptySession(today), answers};
const written = (...of: Parameters<typeof sessionFile>): unknown =>
  JSON.parse(sessionFileText(sessionFile(...of)));

describe('the JSON Schema of a file', () => {
  it('is what the source makes of it', () => {
    expect(published).to.deep.equal(JSON.parse(JSON.stringify(toJSONSchema(sessionFileShape))));
    expect(published).to.include({$schema: 'https://json-schema.org/draft/2020-12/schema'});
    expect(published).to.have.property('title').that.is.not.empty;
  });

  const files: readonly (readonly [name: string, file: unknown])[] = [
    ['nothing in it', written(dutch, emptySession(today))],
    ['answers', written(dutch, session)],
    ['answers and what was judged', written(dutch, session, judge(dutch, answers, {on: today}))],
    ['a short check that was judged',
      written(dutch, session, judge(dutch, answers, {on: today, only: dutch.short}))],
    ['nothing that was judged', written(dutch, session, judge(dutch, emptySession(today).answers, {on: today}))],
    ['the session of version 1.0.0', JSON.parse(released)],
  ];
  for (const [name, file] of files) {
    it(`fits a file with ${name}`, () => expect(faults(file)).to.deep.equal([]));
  }

  it('fits the file of any session', () => {
    fc.assert(
      fc.property(sessions, (each) => {
        const judged = judge(dutch, each.answers, {on: each.day});
        expect(faults(written(dutch, each, judged))).to.deep.equal([]);
      }),
      {numRuns: 100},
    );
  });

  const whole = sessionFile(dutch, session, judge(dutch, answers, {on: today}));
  const wrong: readonly (readonly [name: string, file: unknown])[] = [
    ['a list', []],
    ['another format', {...whole, format: 'other'}],
    ['another form', {...whole, formatVersion: 2}],
    ['a fingerprint that is none', {...whole, fingerprint: 'abc'}],
    ['a day that is none', {...whole, session: {...session, day: 'today'}}],
    ['another depth', {...whole, session: {...session, depth: 'deep'}}],
    ['an answer that is none', {...whole, session: {...session, answers: {organisation: {role: null}, homes: []}}}],
    ['an action that is none', {...whole, session: {...session, actions: [{id: 'a'}]}}],
    ['a part misspelt', {...whole, session: {...session, organization: 'x'}}],
    ['a verdict that is none', {...whole, assessment: {...whole.assessment, headline: 'fine'}}],
    ['no session', {...whole, session: undefined}],
  ];
  for (const [name, file] of wrong) {
    it(`does not fit ${name}`, () => expect(faults(JSON.parse(JSON.stringify(file)))).not.to.be.empty);
  }
});
