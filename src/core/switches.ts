/** Switches: questions that can be changed and that decide whether others matter. */
import type {Home} from './answers.js';
import {isChangeable} from './changeable.js';
import {questionsIn} from './condition.js';
import type {Id, Question} from './questionnaire.js';
import type {Reading} from './reading.js';

/** The switches that are asked, in groups that do not influence each other. */
export function switchGroups(reading: Reading, home: Home): readonly (readonly Question[])[] {
  const {looked, questionnaire} = reading;
  const deciding = questionsIn(
    ...looked.map(({requirement}) => requirement.appliesWhen),
    ...questionnaire.questions.map(({askedWhen}) => askedWhen),
  );
  const switches = questionnaire.questions.filter(
    (each) => deciding.has(each.id) && each.kind === 'choice' && isChangeable(each) && reading.asked(each, home) === true,
  );
  const together = [
    ...looked.map(({requirement: {appliesWhen, holdsWhen}}) => questionsIn(appliesWhen, holdsWhen)),
    ...questionnaire.questions.map(({id, askedWhen}) => new Set([id, ...questionsIn(askedWhen)])),
  ];
  return joined(switches, together);
}

/** Questions that stand together somewhere belong to one group. */
function joined(
  questions: readonly Question[],
  together: readonly ReadonlySet<Id>[],
): readonly (readonly Question[])[] {
  let groups = questions.map((each) => [each]);
  for (const ids of together) {
    const touched = groups.filter((group) => group.some(({id}) => ids.has(id)));
    if (touched.length > 1) {
      groups = [...groups.filter((group) => !touched.includes(group)), touched.flat()];
    }
  }
  return groups;
}
