import {expect} from 'chai';
import {knownUntil, knownUntilInWords} from '../../src/content/opening.js';
import {sayDay} from '../../src/speech/say.js';
import {loadLanguage, supportedLanguages} from '../../src/localize.js';

describe('the day up to which the rules are known', () => {
  for (const language of supportedLanguages) {
    it(`is the same in words, in ${language}`, async () => {
      const msg = await loadLanguage(language);
      expect(knownUntilInWords(msg)).to.equal(sayDay({msg, language}, knownUntil));
    });
  }
});
