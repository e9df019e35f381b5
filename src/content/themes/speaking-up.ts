import {abuMember, agencyOrEmployer, eu, housing, includesAll, is} from '../conditions.js';
import {alwaysOrNot, cite, neverOrSometimes, yesNo, type Msg, type ThemeContent} from '../theme.js';

/** Whether a resident can read, ask and complain without losing home or job. */
export const speakingUp = (msg: Msg): ThemeContent => ({
  id: 'speaking-up',
  title: msg('Gehoord worden'),
  questions: [
    {
      id: 'understandable-papers',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Krijgt iedere huurder zijn rechten en plichten op papier, in een taal die hij kiest of begrijpt?'),
      help: {
        why: msg('Een huurder heeft pas iets aan zijn rechten als hij ze kan lezen.'),
        example: msg('Het blad is er in het Nederlands en Pools, maar uw Bulgaarse bewoners lezen geen van beide: kies nee.'),
      },
      options: alwaysOrNot(msg),
    },
    {
      id: 'time-to-read',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Wanneer krijgt iemand de papieren over werk en wonen op zijn laatst?'),
      help: {
        why: msg('Of iemand vrij kan kiezen, hangt ook af van het moment waarop hij alles kan lezen.'),
        example: msg('De bus komt ’s avonds aan. Eerst tekenen, dan de sleutel: kies het derde antwoord.'),
      },
      options: [
        {id: 'before-departure', text: msg('Voor het vertrek naar Nederland, of ruim voor de start als iemand hier al is')},
        {id: 'on-arrival-with-time', text: msg('Bij aankomst, met tijd om te lezen')},
        {id: 'on-arrival-under-pressure', text: msg('Bij aankomst, onder druk om te tekenen')},
      ],
    },
    {
      id: 'complaints',
      scope: 'organisation',
      kind: 'choices',
      text: msg('Hoe kunnen bewoners klagen over hun werk of woning?'),
      help: {
        why: msg('Klagen bij de eigen baas is moeilijk als die ook over werk of bed gaat.'),
        example: msg('Een ander kantoor neemt klachten aan in alle talen van de bewoners: kies de eerste twee.'),
      },
      options: [
        {id: 'someone-else', text: msg('Bij iemand anders dan de baas of de coördinator')},
        {id: 'own-language', text: msg('In hun eigen taal')},
        {id: 'reporting-point', text: msg('Wij wijzen hen op het meldpunt goed verhuurderschap van de gemeente')},
      ],
    },
    {
      id: 'retaliation',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Volgt op een klacht weleens dreiging, minder uren, ontslag of uitzetting uit de woning?'),
      help: {
        why: msg('Of mensen durven te klagen, hangt af van wat er daarna gebeurt.'),
        example: msg('Iemand klaagt over schimmel en krijgt daarom een week geen diensten: kies ja.'),
      },
      options: neverOrSometimes(msg),
    },
    {
      id: 'registration/not-hindered',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Mag iedereen die voor u werkt zich op zijn woonadres inschrijven bij de gemeente?'),
      help: {
        why: msg('Wie langer dan vier maanden blijft, moet zich inschrijven in de BRP, het register van bewoners.'),
        example: msg('De parkeigenaar wil geen inschrijvingen, en u zegt daarom dat het niet mag: kies het tweede antwoord.'),
      },
      options: [
        {id: 'allowed', text: msg('Ja, dat mag')},
        {id: 'hindered', text: msg('Nee, wij of een verhuurder via ons verbieden het soms of maken het moeilijk')},
      ],
    },
    {
      id: 'registration/told',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Vertelt u mensen over inschrijven bij de gemeente, en helpt u daarbij?'),
      help: {
        why: msg('Wie nieuw is in Nederland, kent de inschrijving in de BRP vaak niet.'),
        example: msg('U legt het uit bij de start en maakt de afspraak met de gemeente: kies ja.'),
      },
      options: yesNo(msg),
    },
  ],
  practices: [
    {
      id: 'understandable-papers',
      title: msg('Taal van de huurpapieren'),
      requirements: [
        {
          id: 'understandable-papers',
          appliesWhen: housing,
          holdsWhen: is('understandable-papers', 'always'),
          otherwise: [{when: eu, verdict: 'unacceptable'}, {verdict: 'attention'}],
          because: msg('Wie zijn rechten en plichten niet kan lezen, weet niet wat hij mag vragen of weigeren.'),
          advice: msg(
            'Vraag elke bewoner welke taal hij leest. Laat het blad met rechten en plichten in die talen vertalen en deel het uit.',
          ),
          citations: [cite('Wgv 2', undefined, 'statute', 'read', eu)],
        },
      ],
      papers: {a: msg('Het blad met rechten en plichten, in de talen van de bewoners')},
    },
    {
      id: 'time-to-read',
      title: msg('Tijd om te lezen'),
      requirements: [
        {
          id: 'time-to-read',
          appliesWhen: housing,
          holdsWhen: is('time-to-read', 'before-departure'),
          otherwise: [
            {when: is('time-to-read', 'on-arrival-under-pressure'), verdict: 'unacceptable'},
            {verdict: 'attention'},
          ],
          because: msg('Wie de papieren pas na de reis krijgt, kan moeilijk nog nee zeggen. Bed en baan hangen er dan van af.'),
          advice: msg(
            'Stuur de papieren mee met het aanbod, voor vertrek. Laat niemand op de dag van aankomst onder druk tekenen.',
          ),
          citations: [
            cite('ABU code', undefined, "members' code", 'partly', abuMember),
            cite('ECLI:NL:RBLIM:2016:9615', undefined, 'good practice', 'partly'),
          ],
        },
      ],
      papers: {a: msg('De mail of brief waarmee de papieren voor vertrek zijn verstuurd')},
    },
    {
      id: 'complaints',
      title: msg('Klachtenregeling'),
      requirements: [
        {
          id: 'complaints',
          appliesWhen: housing,
          holdsWhen: includesAll('complaints', 'someone-else', 'own-language', 'reporting-point'),
          otherwise: [{verdict: 'attention'}],
          because: msg('Wie bang is voor de baas, de taal niet spreekt of het meldpunt niet kent, klaagt vaak niet.'),
          advice: msg(
            'Wijs iemand buiten de planning aan voor klachten, in de talen van de bewoners. Zet het meldpunt van de gemeente en FairWork in de papieren.',
          ),
          citations: [cite('Wgv (meldpunt)', undefined, 'good practice', 'partly')],
        },
      ],
      papers: {a: msg('De klachtenregeling in de talen van de bewoners')},
    },
    {
      id: 'retaliation',
      title: msg('Wat er na een klacht gebeurt'),
      requirements: [
        {
          id: 'retaliation',
          holdsWhen: is('retaliation', 'never'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Wie door een klacht werk of bed kan verliezen, zwijgt. Wie het ziet gebeuren, zwijgt ook.'),
          advice: msg(
            'Zeg toe dat een klacht nooit uren, baan of bed kost. Laat iemand buiten de planning dat nagaan, en herstel wat al gebeurd is.',
          ),
          // The one binds who houses, the other who employs; for a hirer alone neither is a law.
          citations: [
            cite('Wgv 2', msg('intimidatie'), 'statute', 'partly', housing),
            cite('BW 7:611', undefined, 'statute', 'general', agencyOrEmployer),
          ],
        },
      ],
      papers: {a: msg('De lijst van klachten, met wat er daarna gebeurde')},
    },
    {
      id: 'registration',
      title: msg('Inschrijving in de BRP'),
      requirements: [
        {
          id: 'registration/not-hindered',
          appliesWhen: agencyOrEmployer,
          holdsWhen: is('registration/not-hindered', 'allowed'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Wie niet ingeschreven staat, is voor de overheid moeilijk te vinden. Brieven en hulp bereiken hem dan vaak niet.'),
          advice: msg(
            'Haal elk verbod op inschrijven uit contracten, huisreglement en gesprekken. Regel met de verhuurder dat het op dit adres kan.',
          ),
          citations: [
            cite('CAO 36', msg('lid 3'), 'good practice', 'partly'),
            cite('BRP duty', undefined, 'statute', 'partly'),
          ],
        },
        {
          id: 'registration/told',
          appliesWhen: agencyOrEmployer,
          holdsWhen: is('registration/told', 'yes'),
          otherwise: [{verdict: 'attention'}],
          because: msg('Wie niet weet hoe inschrijven werkt, doet het vaak niet. De overheid kan hem dan moeilijk vinden.'),
          advice: msg('Neem inschrijven op in de ontvangst van nieuwe mensen: leg het uit en maak samen de afspraak bij de gemeente.'),
          citations: [cite('CAO 36', msg('lid 3'), 'good practice', 'partly')],
        },
      ],
      papers: {a: msg('De uitleg over inschrijven in de papieren bij de start')},
    },
  ],
});
