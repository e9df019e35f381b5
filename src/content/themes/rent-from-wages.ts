import {all, housing, is, withheld} from '../conditions.js';
import {alwaysOrNot, cite, type Msg, type ThemeContent} from '../theme.js';
import {rentAuthorisation} from './rent-authorisation.js';
import {rentFromMinimumWage} from './rent-from-minimum-wage.js';

/** D: who pays the rent, and how it is withheld from wages. */
export const rentFromWages = (msg: Msg): Pick<ThemeContent, 'questions' | 'practices'> => {
  const authorisation = rentAuthorisation(msg);
  const fromMinimumWage = rentFromMinimumWage(msg);
  return {
    questions: [
      ...authorisation.questions,
      ...fromMinimumWage.questions,
      {
        id: 'rent-from-wages/on-pay-slip',
        scope: 'organisation',
        kind: 'choice',
        text: msg('Staat de inhouding voor wonen op een eigen regel van de loonstrook?'),
        help: {
          why: msg('Op de loonstrook ziet iemand wat er van het loon afgaat.'),
          example: msg('Er staat “inhoudingen € 140”, met huur en vervoer samen: kies nee.'),
        },
        options: alwaysOrNot(msg),
      },
    ],
    practices: [
      {
        id: 'worker-pays',
        title: msg('Huur die de huurder zelf betaalt'),
        requirements: [],
        acceptableWhen: all(housing, is('deducts-rent', 'no')),
        citations: [cite('letter Feb 2025', undefined, 'good practice', 'read')],
        papers: {a: msg('De overschrijving van de huurder, of een incasso die terug te draaien is')},
      },
      {
        id: 'rent-from-wages',
        title: msg('Inhouding van huur op loon'),
        requirements: [
          ...authorisation.requirements,
          ...fromMinimumWage.requirements,
          {
            id: 'rent-from-wages/on-pay-slip',
            appliesWhen: withheld,
            holdsWhen: is('rent-from-wages/on-pay-slip', 'always'),
            otherwise: [{verdict: 'unacceptable'}],
            because: msg('Wie de huur niet op de loonstrook ziet, weet niet wat eraf gaat en kan een fout niet vinden.'),
            advice: msg('Laat de salarisadministratie de huur vanaf de volgende loonstrook op een eigen regel zetten.'),
            citations: [cite('BW 7:626', undefined, 'statute', 'general')],
          },
        ],
        papers: {
          a: msg('De volmacht of eigen huurovereenkomst, en een loonstrook met de inhouding'),
          b: msg('Bij inhouding op het minimumloon: het bewijs van de kosten en het keurmerk'),
        },
        instruments: ['quality-mark'],
      },
    ],
  };
};
