/** All questions with their answers, theme by theme; the answers of a home once for all homes alike. */
import type {Id} from '../../core/questionnaire.js';
import {routeOf} from '../../core/route.js';
import type {Step} from '../../core/route.js';
import {plainly} from '../../speech/say-sources.js';
import {sayValue} from '../../speech/say.js';
import {wordsFor} from '../../speech/wording.js';
import {heading, quiet, strong} from './blocks.js';
import type {Block, GivenAnswers, Words} from './blocks.js';
import {sources} from './sources.js';
import type {Telling} from './telling.js';

export function givenAnswers(telling: Telling): readonly Block[] {
  const {speech, questionnaire, reading} = telling;
  const byQuestion = new Map<Id, Step[]>();
  for (const step of routeOf(reading).steps) {
    const same = byQuestion.get(step.question.id);
    if (same) same.push(step);
    else byQuestion.set(step.question.id, [step]);
  }
  return [
    {...heading(2, speech.msg('Uw antwoorden')), onNewPage: true},
    ...questionnaire.themes.flatMap(({id, title, remark}) => {
      const own = questionnaire.questions.filter((each) => each.theme === id && byQuestion.has(each.id));
      if (own.length === 0) return [];
      return [
        heading(3, title),
        {kind: 'answers', items: own.flatMap((each) => answered(telling, byQuestion.get(each.id) ?? []))} as const,
        ...(remark ? [quiet(remark.text), ...sources(telling, [plainly(remark.citations)], false)] : []),
      ];
    }),
  ];
}

/** A question as it was put, with its answers: one item for each way in which it was put. */
function answered(telling: Telling, steps: readonly Step[]): readonly GivenAnswers[] {
  const {speech, reading, severalHomes, whichHomes} = telling;
  const byText = new Map<string, Map<string, Id[]>>();
  for (const {question, home, value} of steps) {
    const {text} = wordsFor(reading, question, home);
    const answer = value === undefined ? speech.msg('Nog niet beantwoord') : sayValue(speech, question, value);
    const answers = byText.get(text) ?? new Map<string, Id[]>();
    byText.set(text, answers);
    const homes = answers.get(answer) ?? [];
    answers.set(answer, homes);
    homes.push(home.id);
  }
  const named = severalHomes && steps[0]?.question.scope === 'home';
  return [...byText].map(([question, answers]) => ({
    question,
    answers: [...answers].map(([answer, homes]): Words => [
      ...(named ? [`${whichHomes(homes)}: `] : []),
      strong(answer),
    ]),
  }));
}
