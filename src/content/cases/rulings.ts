import type {Source} from '../../core/questionnaire.js';
import type {Msg} from '../theme.js';

/** Rulings that no verdict of the questionnaire rests on, and a case does. */
export const rulings = (msg: Msg): Source[] => [
  {
    id: 'ECLI:NL:RBMNE:2023:2359',
    title: msg('Rechtbank Midden-Nederland, ECLI:NL:RBMNE:2023:2359'),
    address: 'https://www.lexboost.com/rechtspraak/ECLI:NL:RBMNE:2023:2359',
    date: msg('17 mei 2023'),
  },
  {
    id: 'ECLI:NL:RBGEL:2015:6830',
    title: msg('Rechtbank Gelderland, ECLI:NL:RBGEL:2015:6830'),
    address: 'https://svde.nl/uitzendbureau-mocht-huisvestingskosten-verrekenen/',
    date: msg('5 november 2015'),
  },
  {
    id: 'ECLI:NL:GHDHA:2023:1175',
    title: msg('Gerechtshof Den Haag, ECLI:NL:GHDHA:2023:1175'),
    address: 'https://lexboost.com/rechtspraak/ECLI:NL:GHDHA:2023:1175',
    date: msg('27 juni 2023'),
  },
  {
    id: 'ECLI:NL:RBZWB:2024:8024',
    title: msg('Rechtbank Zeeland-West-Brabant, ECLI:NL:RBZWB:2024:8024'),
    address: 'https://lexboost.com/rechtspraak/ECLI:NL:RBZWB:2024:8024',
    date: msg('20 november 2024'),
  },
];
