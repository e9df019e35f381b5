import type {Figure} from '../core/questionnaire.js';
import {agreement} from './conditions.js';
import {cite, type Msg} from './theme.js';

/** What a law or an agreement may change: here, and nowhere else. */
export const figures = (msg: Msg): Figure[] => [
  {
    id: 'deduction-ceiling',
    title: msg('Hoogste inhouding voor wonen op het minimumloon'),
    unit: msg('% van het minimumloon dat u moet betalen'),
    spans: [
      {
        from: '2017-01-01',
        value: 25,
        citation: cite('Besluit 2a, 2b', msg('artikel 2a'), 'statute', 'partly'),
        lastConfirmed: '2025-10-30',
      },
    ],
  },
  {
    id: 'agricultural-ceiling',
    title: msg('Hoogste inhouding volgens agrarische cao’s'),
    unit: msg('% van het minimumloon dat u moet betalen'),
    spans: [
      {
        from: '2019',
        value: 20,
        citation: cite('LTO Feb 2025', undefined, 'collective agreement', 'partly'),
        lastConfirmed: '2025-02',
      },
    ],
  },
  {
    id: 'stay-after-job',
    title: msg('Kortste verblijf na het einde van de baan'),
    unit: msg('weken'),
    // Since the agreement of 2021/22.
    spans: [
      {
        from: '2021',
        value: 4,
        citation: cite('SNCU', undefined, 'collective agreement', 'read', agreement),
      },
    ],
  },
  {
    id: 'tenant-notice',
    title: msg('Langste opzegtermijn voor de bewoner'),
    unit: msg('maanden'),
    unitOfOne: msg('maand'),
    spans: [
      {value: 1, citation: cite('BW 7:232(2), 7:271', msg('artikel 7:271'), 'statute', 'general')},
    ],
  },
  {
    id: 'deposit-ceiling',
    title: msg('Hoogste borg'),
    unit: msg('maanden kale huur'),
    spans: [
      {
        from: '2023-07-01',
        value: 2,
        citation: cite('BW 7:261b', undefined, 'statute', 'partly'),
      },
    ],
  },
  {
    id: 'space',
    title: msg('Kleinste ruimte in de hele woning'),
    unit: msg('m² per persoon'),
    // Since before 2019: its first day is not known.
    spans: [{value: 10, citation: cite('SNF', undefined, 'norm', 'read')}],
  },
  {
    id: 'bedroom',
    title: msg('Kleinste slaapruimte'),
    unit: msg('m² per persoon'),
    spans: [
      {from: '2024-01-01', value: 3.5, citation: cite('SNF', undefined, 'norm', 'read')},
    ],
  },
];
