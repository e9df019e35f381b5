/** The words of the cases: short, readable on a projector, and not giving the verdict away. */
import {expect} from 'chai';
import {book, sentencesIn, textsOf, wordsIn} from './book.js';

/** Words that would tell the room what it is to find out. */
const verdictWords =
  /acceptabel|aandacht|onduidelijk|verboden|toegestaan|wettig|strafbaar|overtred|misbruik|misstand/i;

for (const told of book.cases) {
  const {id, title, story, because, hints} = told;

  describe(`the words of ${id}`, () => {
    it('tell a story of 50 to 90 words in one to three paragraphs', () => {
      expect(story.length).to.be.within(1, 3);
      expect(wordsIn(story.join(' ')).length).to.be.within(50, 90);
    });

    it('have sentences of at most 20 words, without exclamation marks', () => {
      for (const text of textsOf(told)) {
        expect(text).to.not.include('!');
        for (const sentence of sentencesIn(text)) {
          expect(wordsIn(sentence).length, sentence).to.be.at.most(20);
        }
      }
    });

    it('have typographic quotes and apostrophes', () => {
      for (const text of textsOf(told)) expect(text).to.not.match(/['"]/);
    });

    it('say why in two or three sentences', () => {
      expect(sentencesIn(because).length).to.be.within(2, 3);
    });

    it('hint with three questions, and give nothing away before the verdict', () => {
      expect(hints.length).to.equal(3);
      for (const hint of hints) expect(hint).to.match(/\?$/);
      for (const text of [title, ...story, ...hints]) expect(text).to.not.match(verdictWords);
    });
  });
}

describe('the words of all cases', () => {
  it('have no title, story or hint twice', () => {
    const texts = book.cases.flatMap(({title, story, hints}) => [title, ...story, ...hints]);
    expect(new Set(texts).size).to.equal(texts.length);
  });
});
