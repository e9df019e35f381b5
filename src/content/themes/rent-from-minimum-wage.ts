import type {Certainty, Citation, Condition, Requirement} from '../../core/questionnaire.js';
import {all, any, atMost, below, includes, includesNone, is, not} from '../conditions.js';
import {alwaysOrNot, cite, type Msg, type ThemeContent} from '../theme.js';

/**
 * Only the deposit is withheld beside what may be. That it may not be is our own reading, so that
 * verdict must not borrow its certainty from the text that was read.
 */
const onlyTheDepositTooMuch = all(
  includes('rent-from-wages/only-housing', 'deposit'),
  includesNone('rent-from-wages/only-housing', 'fines', 'other'),
);

/** D, `rent-from-wages`: what more is asked of a deduction that goes below the minimum wage. */
export const rentFromMinimumWage = (
  msg: Msg,
): {questions: ThemeContent['questions']; requirements: readonly Requirement[]} => {
  const decree = (certainty: Certainty, bindsWhen?: Condition): Citation =>
    cite('Besluit 2a, 2b', msg('artikel 2a'), 'statute', certainty, bindsWhen);
  return {
    questions: [
      {
        id: 'rent-from-wages/ceiling',
        scope: 'organisation',
        kind: 'number',
        unit: msg('% van het minimumloon dat u moet betalen'),
        min: 0,
        max: 100,
        text: msg('Welk deel van het minimumloon houdt u per loonperiode hoogstens in voor wonen?'),
        help: {
          why: msg('In een week met weinig uren neemt dezelfde huur een groter deel. Tel ook die weken mee.'),
          example: msg('In een korte week verdient iemand het minimumloon, € 300, en houdt u € 90 in: vul 30 in.'),
        },
      },
      {
        id: 'rent-from-wages/only-housing',
        scope: 'organisation',
        kind: 'choices',
        text: msg('Wat houdt u voor het wonen in op het loon?'),
        help: {
          why: msg('Voor inhouden op het minimumloon telt waar het geld voor is.'),
          example: msg('Een nieuwe sleutel gaat van het loon af: kies “iets anders”. De zorgpremie telt hier niet mee.'),
        },
        options: [
          {id: 'rent', text: msg('Huur')},
          {id: 'service-costs', text: msg('Servicekosten: wat de verhuurder naast de huur levert, zoals schoonmaak')},
          {id: 'metered-utilities', text: msg('Gas, water en licht volgens de meter')},
          {id: 'deposit', text: msg('Borg')},
          {id: 'fines', text: msg('Boetes')},
          {id: 'other', text: msg('Iets anders')},
        ],
      },
      {
        id: 'rent-from-wages/actual-cost',
        scope: 'organisation',
        kind: 'choice',
        text: msg('Houdt u de werkelijke kosten in, en bewaart u de huurovereenkomst en het bewijs?'),
        help: {
          why: msg('Zo is na te gaan waarop het bedrag rust.'),
          example: msg('U houdt een rond bedrag in, en de huur met energie is lager: kies nee.'),
        },
        options: alwaysOrNot(msg),
      },
    ],
    requirements: [
      {
        id: 'rent-from-wages/ceiling',
        appliesWhen: below,
        holdsWhen: atMost('rent-from-wages/ceiling', 'deduction-ceiling'),
        otherwise: [{verdict: 'unacceptable'}],
        because: msg('Gaat er zo veel van het minimumloon af, dan kan iemand misschien niet rondkomen of vertrekken.'),
        advice: msg('Begrens de inhouding in elke loonperiode, ook bij weinig uren. Spreek voor de rest een regeling af.'),
        citations: [decree('partly')],
      },
      {
        id: 'rent-from-wages/agricultural-ceiling',
        appliesWhen: all(below, is('agricultural-agreement', 'yes')),
        holdsWhen: atMost('rent-from-wages/ceiling', 'agricultural-ceiling'),
        otherwise: [{verdict: 'attention'}],
        because: msg('Volgens LTO ligt de grens in agrarische cao’s lager. Wat u meer inhoudt, mist iemand om van te leven.'),
        advice: msg('Zoek de grens op in uw eigen cao, en verlaag de inhouding tot die grens.'),
        citations: [cite('LTO Feb 2025', undefined, 'collective agreement', 'partly')],
      },
      {
        id: 'rent-from-wages/only-housing',
        appliesWhen: below,
        holdsWhen: includesNone('rent-from-wages/only-housing', 'deposit', 'fines', 'other'),
        otherwise: [{verdict: 'unacceptable'}],
        because: msg('Elke extra post maakt het minimumloon kleiner. Wie niets overhoudt, kan niet weg.'),
        advice: msg('Houd alleen huur, servicekosten en verbruik volgens de meter in. Regel al het andere buiten het loon.'),
        citations: [
          decree('read', not(onlyTheDepositTooMuch)),
          cite(
            'Besluit 2a, 2b',
            msg('artikel 2a, over de borg'),
            'statute',
            'inferred',
            includes('rent-from-wages/only-housing', 'deposit'),
          ),
        ],
      },
      {
        id: 'rent-from-wages/sound-home',
        appliesWhen: below,
        holdsWhen: any(is('certificate', 'corporation'), is('certificate', 'snf-or-akf')),
        otherwise: [{verdict: 'unacceptable'}],
        because: msg('Een deel van het minimumloon gaat naar een woning zonder keurmerk. De werknemer draagt het risico.'),
        advice: msg('Houd voor deze woning niets meer in op het minimumloon tot zij een keurmerk heeft: SNF of AKF.'),
        citations: [decree('read')],
      },
      {
        id: 'rent-from-wages/actual-cost',
        appliesWhen: below,
        holdsWhen: is('rent-from-wages/actual-cost', 'always'),
        otherwise: [{verdict: 'unacceptable'}],
        because: msg('Zonder bewijs kan iemand niet nagaan of het bedrag klopt. Wie te veel betaalt, merkt het niet.'),
        advice: msg('Bereken de werkelijke kosten per bewoner en pas de inhouding aan. Bewaar alle bewijzen.'),
        citations: [decree('read')],
      },
    ],
  };
};
