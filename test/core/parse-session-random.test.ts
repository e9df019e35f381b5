/** Whatever session is written can be read, and whatever is read does not throw. */
import {expect} from 'chai';
import fc from 'fast-check';
import {judge} from '../../src/core/judge.js';
import {fingerprint} from '../../src/core/fingerprint.js';
import {parseSessionFile} from '../../src/core/parse-session.js';
import {sessionFile, sessionFileText} from '../../src/core/write-session.js';
import {dossier, dutch, today, typicalAgency} from '../dossier.js';
import {emptySession} from '../../src/core/kept-session.js';
import {sessions} from './random-sessions.js';

const sample = sessionFileText(sessionFile(dutch, {...emptySession(today), answers: dossier(typicalAgency)}));

describe('a file', () => {
  it('gives any session back, unchanged', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        expect(parseSessionFile(dutch, sessionFileText(sessionFile(dutch, session)))).to.deep.equal({
          ok: true,
          session,
          version: dutch.version,
          followed: [],
          gone: [],
          problems: [],
          fingerprint: fingerprint(session),
          changed: false,
        });
      }),
      {numRuns: 600},
    );
  });

  it('gives three hundred homes back', () => {
    const answers = dossier(typicalAgency, ...Array.from({length: 300}, () => ({})));
    const session = {...emptySession(today), answers};
    const read = parseSessionFile(dutch, sessionFileText(sessionFile(dutch, session)));
    expect(read).to.deep.include({ok: true, session, changed: false});
  });

  it('that was cut off is refused', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: sample.length - 2}), (length) => {
        expect(parseSessionFile(dutch, sample.slice(0, length))).to.include({ok: false, fault: 'cut-off'});
      }),
      {numRuns: 300},
    );
  });

  it('with other characters in it is refused, told as changed, or the same', () => {
    const session = parseSessionFile(dutch, sample);
    const edit = fc.record({place: fc.nat(sample.length), gone: fc.nat(3), more: fc.string({maxLength: 3})});
    fc.assert(
      fc.property(edit, ({place, gone, more}) => {
        const read = parseSessionFile(dutch, sample.slice(0, place) + more + sample.slice(place + gone));
        if (!read.ok || read.changed || !session.ok) return;
        expect(read.session).to.deep.equal(session.session);
      }),
      {numRuns: 1000},
    );
  });
});

describe('anything as a file', () => {
  const keys = fc.constantFrom('format', 'formatVersion', 'questionnaire', 'fingerprint', 'session', '__proto__',
    'organisation', 'depth', 'day', 'answers', 'homes', 'actions', 'papers', 'id', 'version', 'toJSON');
  const text = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.json(),
    fc.string({unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', '1', 'true', ' ')}),
    fc.anything(),
  );

  it('does not throw, and is refused', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(parseSessionFile(dutch, input).ok).to.equal(false);
      }),
      {numRuns: 2000},
    );
  });

  it('that is put in a place of a real file does not throw, and what is read can be judged', () => {
    const file = JSON.parse(sample) as Readonly<Record<string, unknown>>;
    const part = fc.oneof(fc.jsonValue(), fc.dictionary(keys, fc.jsonValue({maxDepth: 3})));
    const changes = fc.dictionary(keys, part, {maxKeys: 3});
    fc.assert(
      fc.property(changes, changes, changes, (outer, inner, answers) => {
        const session = {...(file['session'] as object), ...inner, answers: {...dossier(typicalAgency), ...answers}};
        const read = parseSessionFile(dutch, JSON.stringify({...file, session, ...outer}));
        if (read.ok) judge(dutch, read.session.answers, {on: read.session.day});
      }),
      {numRuns: 400},
    );
  });
});
