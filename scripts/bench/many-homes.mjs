/** Answers of an organisation with many homes, no two of which are alike. The same at every run. */

/** Numbers from 0 up to 1 that look like chance (mulberry32). */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What everybody answers, so that nearly everything is asked. */
const fixed = {'role': ['agency', 'employer'], 'arranges-homes': 'yes'};

function valueOf(question, next) {
  const {id, kind, options, min, max} = question;
  if (id in fixed) return fixed[id];
  if (kind === 'number') return Math.round((min + next() * (max - min)) * 10) / 10;
  if (kind === 'choice') return options[Math.floor(next() * options.length)].id;
  const chosen = options.filter(() => next() < 0.6).map((option) => option.id);
  return chosen.length > 0 ? chosen : [options[0].id];
}

/**
 * Everything is answered, but what the organisation does, and the last home: those are the steps to take.
 *
 * @param questionnaire whose questions are answered
 * @param {number} count of homes
 */
export function manyHomes({questions}, count) {
  const next = chance(count);
  const answersTo = (asked) => Object.fromEntries(asked.map((each) => [each.id, valueOf(each, next)]));
  const ofHome = questions.filter(({scope}) => scope === 'home');
  return {
    organisation: answersTo(questions.filter((each) => each.scope !== 'home' && each.purpose === 'fact')),
    homes: Array.from({length: count}, (_, index) => ({
      id: `home-${index + 1}`,
      name: `Huis ${index + 1}`,
      answers: index === count - 1 ? {} : answersTo(ofHome),
    })),
  };
}
