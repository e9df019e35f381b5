import type {Instrument} from '../core/questionnaire.js';
import type {Msg} from './theme.js';

/** The other instruments that the newsletter of 2012 names, and what each is today. */
export const instruments = (msg: Msg): Instrument[] => [
  {
    id: 'quality-mark',
    title: msg('Huisvestingskeurmerk met openbaar register'),
    today: msg(
      'Dit is nu het register van SNF (Stichting Normering Flexwonen). Voor de landbouw is er sinds 2019 ook AKF.',
    ),
    address: 'https://www.normeringflexwonen.nl',
  },
  {
    id: 'bed-for-bed',
    title: msg('Bed-voor-bedregeling'),
    today: msg(
      'Een afspraak tussen gemeente en verhuurders. Een woning die niet voldoet, wordt stap voor stap verbeterd, of gaat dicht als er een ander bed is. De ABU heeft sinds 2023 een eigen garantie. De link toont een voorbeeld.',
    ),
    address:
      'https://www.omropfryslan.nl/nieuws/918818-waadhoeke-roept-huisvesters-op-voor-bed-voor-bed-regeling',
  },
  {
    id: 'corporations',
    title: msg('Huren via een woningcorporatie'),
    today: msg(
      'Corporaties verhuren nog steeds aan arbeidsmigranten. De notitie hierover uit 2012 is niet gevonden. De link toont wanneer een tijdelijke huurovereenkomst nu mag.',
    ),
    address: 'https://zoek.officielebekendmakingen.nl/stb-2024-152.html',
  },
  {
    id: 'regional-teams',
    title: msg('Regionale aanjaagteams'),
    today: msg(
      'Hun werk ging verder in regionale afspraken en het Expertisecentrum Flexwonen. Ga erheen als u in uw regio meer woningen wilt die los staan van de werkgever.',
    ),
    address: 'https://flexwonen.nl',
  },
];
