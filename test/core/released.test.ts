/** What released versions left in the world is read for ever. */
import {expect} from 'chai';
import {earlierLayouts, questionnaire} from '../../src/core.js';
import {fromAnswerCode} from '../../src/core/answer-code.js';
import {answerLayout} from '../../src/core/answer-layout.js';
import {parseSessionFile} from '../../src/core/parse-session.js';
import * as v1_0_0 from '../fixtures/releases/1.0.0.js';
import {withoutTexts} from './random-sessions.js';

/** Each released version; they are added to, and never changed. */
const releases = [v1_0_0];
const present = questionnaire();
/** A patch changes neither layouts nor codes. */
const minorOf = (version: string): string => version.split('.', 2).join('.');

for (const {layout, code, file} of releases) {
  describe(`version ${layout.version}`, () => {
    it('has its layout for its codes', () => {
      const same = [answerLayout(present), ...earlierLayouts].find(
        ({version}) => minorOf(version) === minorOf(layout.version),
      );
      expect(
        same && {...same, version: layout.version},
        `The layout of ${layout.version} is pinned in test/fixtures/releases/${layout.version}.ts, and ` +
          'its codes lie in the world. Never change that file. If this version is still the present one, ' +
          'give the questionnaire a new minor or major version, add the pinned layout to ' +
          'src/content/earlier-layouts.ts, name in "replaces" what took the place of another, and pin the ' +
          'new version beside it.',
      ).to.deep.equal(layout);
    });

    const read = parseSessionFile(present, file);
    const coded = fromAnswerCode(present, code, earlierLayouts);

    it('has a file that opens', () => {
      expect(read).to.include({ok: true, version: layout.version, changed: false});
    });

    it('has a code that opens, of the same session', () => {
      if (!read.ok || !coded.ok) throw new Error(JSON.stringify([read, coded]));
      expect(minorOf(coded.version)).to.equal(minorOf(layout.version));
      expect(coded.session).to.deep.equal(withoutTexts(read.session));
    });

    if (minorOf(layout.version) === minorOf(present.version)) {
      it('has both with nothing lost', () => {
        expect(read).to.deep.include({followed: [], gone: [], problems: []});
        expect(coded).to.deep.include({followed: [], gone: []});
      });
    }
  });
}

describe('the present version', () => {
  it('is pinned', () => {
    expect(
      releases.map(({layout}) => minorOf(layout.version)),
      `Pin version ${present.version} in test/fixtures/releases/, as its neighbours there are.`,
    ).to.include(minorOf(present.version));
  });
});
