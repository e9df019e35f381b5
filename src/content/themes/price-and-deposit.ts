import {agency, agreement, all, atMost, below, is, ours, since23} from '../conditions.js';
import {
  alwaysOrNot, cite, neverOrSometimes, yesNo, type Msg, type ThemeContent,
} from '../theme.js';

/** What the resident pays for the bed, and what is asked on top of the rent. */
export const priceAndDeposit = (msg: Msg): ThemeContent => ({
  id: 'price-and-deposit',
  title: msg('Prijs en borg'),
  questions: [
    {
      id: 'real-cost',
      scope: 'home',
      kind: 'choice',
      text: msg('Is de prijs van een bed in deze woning hoger dan wat het bed echt kost?'),
      help: {
        why: msg('Zo zien we of de bewoner alleen de kosten van het bed betaalt.'),
        example: msg('Het bed kost met alles erbij € 90 per week. De bewoner betaalt € 110: kies ja.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'price-quality-system',
      scope: 'home',
      kind: 'choice',
      text: msg('Valt de prijs binnen het prijskwaliteitssysteem voor huisvesting van uitzendkrachten?'),
      help: {
        why: msg('Het systeem legt sinds 1 januari 2025 prijs en kwaliteit naast elkaar. Of het u bindt, weten wij niet zeker.'),
        example: msg('U hebt de prijs nooit met het systeem vergeleken: kies “Weet ik niet”.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'always-the-maximum',
      scope: 'home',
      kind: 'choice',
      text: msg('Hangt de prijs af van de kwaliteit, of is die altijd het hoogste dat u mag inhouden?'),
      help: {
        why: msg('Zo zien we of een beter bed ook een andere prijs heeft.'),
        example: msg(
          'Een bed op een kamer voor vier en een eigen kamer kosten allebei het hoogste bedrag: kies het tweede antwoord.',
        ),
      },
      options: [
        {id: 'follows-quality', text: msg('De prijs hangt af van de kwaliteit, of is lager')},
        {id: 'always-the-highest', text: msg('De prijs is altijd het hoogste dat wij mogen inhouden')},
      ],
    },
    {
      id: 'bed-charged-twice',
      scope: 'home',
      kind: 'choice',
      text: msg('Betaalt iemand die weg is weleens door, terwijl een ander voor hetzelfde bed betaalt?'),
      help: {
        why: msg('Zo zien we of elk bed maar één keer wordt betaald.'),
        example: msg('Iemand is drie weken met verlof. Een ander slaapt in dat bed, en beiden betalen: kies ja.'),
      },
      options: neverOrSometimes(msg),
    },
    {
      id: 'price-explained',
      scope: 'home',
      kind: 'choice',
      text: msg('Staat de prijs op papier, gesplitst in huur, servicekosten, en gas, water en licht?'),
      help: {
        why: msg('Servicekosten zijn kosten naast de huur, zoals schoonmaak. Met drie bedragen is de prijs na te gaan.'),
        example: msg('In de huurovereenkomst staat alleen “€ 110 per week, alles inbegrepen”: kies nee.'),
      },
      options: alwaysOrNot(msg),
    },
    {
      id: 'deposit/amount',
      scope: 'home',
      kind: 'number',
      unit: msg('maanden kale huur'),
      unitOfOne: msg('maand kale huur'),
      min: 0,
      max: 24,
      text: msg('Hoeveel maanden kale huur vraagt u als borg? Verschilt het, vul dan het hoogste getal in.'),
      help: {
        why: msg('Voor de borg is er een grens. Kale huur is de huur zonder servicekosten, gas, water en licht.'),
        example: msg('De kale huur is € 300 per maand en de borg € 450: vul 1,5 in. Geen borg: vul 0 in.'),
      },
    },
    {
      id: 'deposit/returned',
      scope: 'home',
      kind: 'choice',
      mayNotApply: true,
      text: msg('Krijgt wie vertrekt de borg binnen 14 dagen terug, of binnen 30 met een lijst van elke aftrek?'),
      help: {
        why: msg('Wie vertrekt, heeft dat geld vaak nodig. Vraagt u geen borg? Kies dan “Geldt niet voor ons”.'),
        example: msg('U betaalt de borg pas terug bij de laatste loonbetaling, na zes weken: kies nee.'),
      },
      options: alwaysOrNot(msg),
    },
    {
      id: 'key-money',
      scope: 'home',
      kind: 'choice',
      text: msg('Betaalt een bewoner weleens sleutelgeld, administratiekosten of kosten voor werving?'),
      help: {
        why: msg('Sleutelgeld is geld om een woning te krijgen, naast huur en borg.'),
        example: msg('Nieuwe bewoners betalen één keer € 50 “inschrijfkosten”: kies ja.'),
      },
      options: neverOrSometimes(msg),
    },
  ],
  practices: [
    {
      id: 'real-cost',
      title: msg('Prijs en kosten van het bed'),
      requirements: [
        {
          id: 'real-cost',
          appliesWhen: ours,
          holdsWhen: is('real-cost', 'no'),
          otherwise: [{when: agreement, verdict: 'unacceptable'}, {verdict: 'attention'}],
          because: msg('Wie meer betaalt dan het bed kost, houdt minder over om van te leven of elders te gaan wonen.'),
          advice: msg('Reken per bed de echte kosten uit en verlaag de prijs tot dat bedrag. Doe dit elk jaar opnieuw.'),
          citations: [cite('CAO 36', msg('lid 4'), 'collective agreement', 'partly', agreement)],
        },
      ],
      papers: {a: msg('De berekening van de kosten per bed')},
    },
    {
      id: 'price-quality-system',
      title: msg('Prijskwaliteitssysteem'),
      requirements: [
        {
          id: 'price-quality-system',
          appliesWhen: all(ours, agency),
          holdsWhen: is('price-quality-system', 'yes'),
          otherwise: [{verdict: 'attention'}],
          because: msg('De prijs past misschien niet bij de kwaliteit van het bed. De bewoner kan dat moeilijk nagaan.'),
          advice: msg('Zoek het systeem op bij de ABU en leg elke prijs ernaast. Pas prijzen aan die er niet in passen.'),
          citations: [cite('PKS', undefined, 'good practice', 'read')],
        },
      ],
      papers: {a: msg('De vergelijking van uw prijzen met het prijskwaliteitssysteem')},
    },
    {
      id: 'always-the-maximum',
      title: msg('Prijs en kwaliteit'),
      requirements: [
        {
          id: 'always-the-maximum',
          appliesWhen: all(ours, below),
          holdsWhen: is('always-the-maximum', 'follows-quality'),
          otherwise: [{verdict: 'attention'}],
          because: msg('De bewoner betaalt dan ook voor een eenvoudig bed het hoogste bedrag. Er blijft minder loon over.'),
          advice: msg('Bepaal per bed een prijs naar ruimte en kwaliteit. Leg vast hoe u die prijs berekent.'),
          citations: [cite('NLA 2020-22', undefined, 'good practice', 'partly')],
        },
      ],
      papers: {a: msg('De prijslijst per bed, met ruimte en kwaliteit')},
    },
    {
      id: 'bed-charged-twice',
      title: msg('Betalen bij afwezigheid'),
      requirements: [
        {
          id: 'bed-charged-twice',
          appliesWhen: ours,
          holdsWhen: is('bed-charged-twice', 'never'),
          otherwise: [{when: agreement, verdict: 'unacceptable'}, {verdict: 'attention'}],
          because: msg('Wie weg is, betaalt dan voor een bed waar een ander slaapt. Dat maakt verlof duur.'),
          advice: msg(
            'Laat niemand betalen voor een bed dat een ander gebruikt. Kijk de afgelopen maanden na en betaal terug wat dubbel was.',
          ),
          citations: [cite('CAO 36', msg('lid 4'), 'collective agreement', 'partly', agreement)],
        },
      ],
      papers: {a: msg('De lijst van wie wanneer voor welk bed betaalde')},
    },
    {
      id: 'price-explained',
      title: msg('Uitleg van de prijs'),
      requirements: [
        {
          id: 'price-explained',
          appliesWhen: ours,
          holdsWhen: is('price-explained', 'always'),
          otherwise: [{when: below, verdict: 'unacceptable'}, {verdict: 'attention'}],
          because: msg('Wie alleen één bedrag kent, kan niet nagaan waarvoor het is en of het klopt.'),
          advice: msg('Geef iedere bewoner een blad met de drie bedragen apart. Bewaar hoe u ze hebt berekend.'),
          citations: [cite('Besluit 2a, 2b', msg('artikel 2a (bewijs)'), 'statute', 'partly', below)],
        },
      ],
      papers: {a: msg('De huurovereenkomst of bijlage met de gesplitste prijs')},
    },
    {
      id: 'deposit',
      title: msg('Borg'),
      requirements: [
        {
          id: 'deposit/amount',
          appliesWhen: all(ours, since23),
          holdsWhen: atMost('deposit/amount', 'deposit-ceiling'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Een hoge borg zet veel geld van de bewoner vast. Weggaan of klagen wordt dan moeilijker.'),
          advice: msg('Verlaag de borg tot de grens die dit rapport noemt. Betaal bewoners terug wat zij meer betaalden.'),
          citations: [cite('BW 7:261b', undefined, 'statute', 'partly')],
        },
        {
          id: 'deposit/returned',
          appliesWhen: all(ours, since23),
          holdsWhen: is('deposit/returned', 'always'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Wie op de borg moet wachten, heeft misschien geen geld voor een volgende woning.'),
          advice: msg('Zet bij elk vertrek de uiterste dag in de agenda. Betaal dan, met een lijst van wat u aftrekt.'),
          citations: [cite('BW 7:261b', undefined, 'statute', 'partly')],
        },
      ],
      papers: {a: msg('De huurovereenkomst met de borg, en het bewijs van terugbetaling')},
    },
    {
      id: 'key-money',
      title: msg('Kosten bij de start'),
      requirements: [
        {
          id: 'key-money',
          appliesWhen: ours,
          holdsWhen: is('key-money', 'never'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Wie zulke kosten moet betalen, begint met minder geld of met een schuld. Dan is weggaan moeilijker.'),
          advice: msg('Stop met deze kosten en haal ze uit uw papieren. Betaal terug wat bewoners al betaalden.'),
          citations: [
            cite('BW 7:264', undefined, 'statute', 'general'),
            cite('Waadi 9, 9a', msg('artikel 9'), 'statute', 'general'),
          ],
        },
      ],
      papers: {a: msg('Een lijst van alles wat de bewoner betaalt')},
    },
  ],
});
