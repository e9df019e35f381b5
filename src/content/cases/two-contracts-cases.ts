import type {Msg} from '../theme.js';
import {documented, fictional, type Cite, type ThemeCases} from './case-content.js';

/** Whether home and job each have a contract of their own that can end without the other. */
export const twoContractsCases = (msg: Msg, cite: Cite): ThemeCases => ({
  theme: 'two-contracts',
  cases: [
    {
      id: 'home-at-the-park',
      title: msg('Een huisje op het park'),
      story: [
        msg(
          'Een uitzendkracht werkt in een magazijn en huurt een huisje op een recreatiepark. De verhuurder is een bedrijf dat bij het uitzendbureau hoort. In de huurovereenkomst staat “kort verblijf”, en dat zij geldt zolang hij via het bureau werkt.',
        ),
        msg(
          'Na negen maanden stopt het werk. De verhuurder eist dat hij het huisje verlaat. De huur hoorde bij het werk, zegt hij, en is nu dus voorbij.',
        ),
      ],
      practice: 'lease-follows-job',
      organisation: {'role': ['agency'], 'arranges-homes': 'yes'},
      home: {
        'landlord': 'tied',
        'lease-kind': 'short-term',
        'short-stay-label': 'no',
        'job-end-effect': 'ends-with-job',
        'lease-requires-job': 'yes',
      },
      label: 'unacceptable',
      because: msg(
        'Volgens de huurovereenkomst eindigt de huur tegelijk met het werk. Wie zijn baan verliest, verliest zo ook zijn woning. De woorden “kort verblijf” beslissen niet: hij woont er al negen maanden.',
      ),
      hints: [
        msg('Wat verliest hij op de dag dat het werk stopt?'),
        msg('Hoe lang is een kort verblijf, vindt u?'),
        msg('Maakt het uit dat de verhuurder een ander bedrijf is dan het bureau?'),
      ],
      origin: documented(
        msg(
          'De kantonrechter Midden-Nederland wees op 22 juli 2025 de eis van de verhuurder af. Dat de huur tijdelijk was, was niet aannemelijk gemaakt. Wij lazen alleen de samenvatting. Wij vulden aan: het magazijn, het park, de negen maanden en de precieze woorden in de huurovereenkomst.',
        ),
        cite('ECLI:NL:RBMNE:2025:3838'),
      ),
    },
    {
      id: 'house-for-a-year',
      title: msg('Een huis voor een jaar'),
      story: [
        msg(
          'Een bouwbedrijf huurt een rijtjeshuis voor ongeveer een jaar. Boven de huurovereenkomst staat “short stay”. Het bedrijf verhuurt de kamers door aan vijf timmerlieden uit het buitenland, die bij het bedrijf in dienst zijn.',
        ),
        msg(
          'Ook boven de huurovereenkomsten van de timmerlieden staat “short stay”. De vijf werken het hele jaar aan een nieuwe wijk. Al die tijd wonen zij in dit huis.',
        ),
      ],
      practice: 'short-stay-label',
      organisation: {'role': ['employer'], 'arranges-homes': 'yes'},
      home: {'landlord': 'we', 'lease-kind': 'short-term', 'short-stay-label': 'no'},
      label: 'attention',
      because: msg(
        'De woorden “short stay” beslissen niet: het gaat om hoe mensen er echt wonen. Een heel jaar is niet kort. De bewoners hebben dan misschien gewone huurbescherming (de huur stopt niet zomaar), en weten dat niet.',
      ),
      hints: [
        msg('Wat denkt een timmerman die “short stay” leest over zijn rechten?'),
        msg('Wanneer is een verblijf echt kort?'),
        msg('Wat zou u boven deze huurovereenkomst zetten?'),
      ],
      origin: documented(
        msg(
          'Het gerechtshof Arnhem-Leeuwarden vond op 6 december 2022 dat voor zo’n huis het gewone huurrecht geldt. Dat ging over de huur tussen twee bedrijven; wij lazen alleen de samenvatting. Dat het ook voor de bewoners telt, is onze lezing. Wij vulden aan: het bouwbedrijf, de timmerlieden en hun huurovereenkomsten.',
        ),
        cite('ECLI:NL:GHARL:2022:10501'),
      ),
    },
    {
      id: 'house-of-young-athletes',
      title: msg('Het huis van de jonge sporters'),
      story: [
        msg(
          'Een begeleider werkt voor een sportinstelling. Zij woont in het huis van twaalf jonge sporters en is er ook ’s nachts voor hen. Daarom staat in haar arbeidsovereenkomst dat zij daar verplicht woont. In de papieren heet haar kamer een dienstwoning.',
        ),
        msg(
          'In juni eindigt haar baan. De instelling zegt dat de kamer bij de baan hoort. Daarom moet zij ook verhuizen.',
        ),
      ],
      practice: 'service-dwelling',
      organisation: {'role': ['employer'], 'arranges-homes': 'yes'},
      home: {'lease-kind': 'service-dwelling', 'service-nature': 'yes', 'service-duty': 'yes'},
      label: 'acceptable',
      hard: 'looks-wrong',
      because: msg(
        'Daar wonen is nodig voor het werk zelf: ’s nachts is zij er voor de sporters. Het is ook een plicht in haar arbeidsovereenkomst. Dan is het een echte dienstwoning, en die kan met de baan eindigen.',
      ),
      hints: [
        msg('Zou zij dit werk ook kunnen doen als zij elders woont?'),
        msg('Is er verschil met een bed dicht bij de kas?'),
        msg('Wat stond er in haar contract toen zij begon?'),
      ],
      origin: documented(
        msg(
          'De voorzieningenrechter Roermond vond op 23 juni 2011 dat dit een echte dienstwoning was. Wij lazen een artikel daarover. Wij vulden aan: de sportinstelling, het aantal sporters, de nachten, de maand en de papieren.',
        ),
        cite('service dwelling'),
      ),
    },
    {
      id: 'lease-with-the-corporation',
      title: msg('Huren bij de woningcorporatie'),
      story: [
        msg(
          'Een drukkerij met 60 mensen in dienst helpt nieuwe medewerkers aan een woning bij een woningcorporatie. Iedere bewoner tekent daar zelf een huurovereenkomst voor onbepaalde tijd, los van de arbeidsovereenkomst. De huur van € 480 per maand maakt de bewoner zelf over.',
        ),
        msg(
          'Piotr neemt ontslag en gaat bij een bakker werken. Aan zijn huur verandert niets. Zo is het voor alle bewoners: de huur loopt door, ook zonder baan bij de drukkerij.',
        ),
      ],
      practice: 'lease-follows-job',
      organisation: {'role': ['employer'], 'arranges-homes': 'yes', 'deducts-rent': 'no'},
      home: {
        'landlord': 'corporation',
        'certificate': 'corporation',
        'lease-kind': 'open-ended',
        'separate-documents': 'always',
        'job-end-effect': 'runs-on',
        'lease-requires-job': 'no',
      },
      label: 'acceptable',
      because: msg(
        'De huurovereenkomst staat los van de baan en loopt door als het werk stopt. Piotr kan dus van werk wisselen en gewoon blijven wonen.',
      ),
      hints: [
        msg('Wat gebeurt er met de woning van een collega die morgen wordt ontslagen?'),
        msg('Wie is hier de verhuurder, en wat weet die van zijn werk?'),
        msg('Wat zou Piotr nu durven zeggen tegen zijn baas?'),
      ],
      origin: fictional,
    },
  ],
});
