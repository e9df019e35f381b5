/** Which cases the room found hardest: how many had each right before the discussion. */
import {str} from '@lit/localize';
import {verdictsOf} from '../../../core/training/judge-case.js';
import {hardest} from '../../../core/training/results.js';
import type {HardCase} from '../../../core/training/results.js';
import {sayNumber} from '../../../speech/say.js';
import {sayRightOf} from '../../../speech/training/say-result.js';
import {sayOutcome} from '../../../speech/verdict-words.js';
import {chosenCases} from '../chosen-cases.js';
import type {WorkshopOrder} from '../order.js';
import type {BarsPicture} from './picture.js';

/** As many as a screen holds; the table has all. */
const MOST = 8;

export function hardestPicture({speech, questionnaire, casebook, workshop, day}: WorkshopOrder): BarsPicture {
  const {msg} = speech;
  const cases = chosenCases(casebook, workshop);
  const verdicts = verdictsOf(questionnaire, cases, day);
  const ranked = hardest(workshop, verdicts);
  const words = ({right, votes}: HardCase): string => sayRightOf(speech, Math.round(right * votes), votes);
  const titleOf = (id: string): string => cases.find((each) => each.id === id)?.title ?? id;
  const left = ranked.length - MOST;
  return {
    kind: 'bars',
    id: 'hardest',
    title: msg('Wat vond de zaal het moeilijkst?'),
    subtitle: msg('Hoeveel mensen hadden het goed, voor de discussie?'),
    rows: ranked.slice(0, MOST).map((each, index) => ({
      name: `${index + 1}. ${titleOf(each.case)}`,
      note: '',
      isRight: false,
      bars: [{name: '', share: each.right, words: words(each), fill: 'solid'}],
    })),
    notes: [
      ...(ranked.length === 0 ? [msg('Er is nog over geen enkele case gestemd.')] : []),
      ...(left === 1 ? [msg('De andere case ging beter of even goed.')] : []),
      ...(left > 1 ? [msg(str`De andere ${left} cases gingen beter of even goed.`)] : []),
    ],
    table: {
      head: [msg('Case'), msg('Oordeel'), msg('Goed, voor de discussie')],
      rows: ranked.map((each, index) => {
        const verdict = verdicts.get(each.case);
        return [
          `${sayNumber(speech, index + 1)}. ${titleOf(each.case)}`,
          verdict ? sayOutcome(speech, verdict) : '',
          words(each),
        ];
      }),
    },
  };
}
