import type {Msg} from '../theme.js';
import {fictional, type ThemeCases} from './case-content.js';

/** Whether a resident is free at home from whoever gives the work. */
export const livingUndisturbedCases = (msg: Msg): ThemeCases => ({
  theme: 'living-undisturbed',
  cases: [
    {
      id: 'note-on-the-door',
      title: msg('Een briefje op de deur'),
      story: [
        msg(
          'Een uitzendbureau verhuurt een huis aan acht mensen die in een magazijn werken. Elke maand controleert de beheerder rookmelders, keuken en douches. Een dag eerder hangt er een briefje op de deur, in hun eigen taal, met dag en uur.',
        ),
        msg(
          'De beheerder klopt aan, kijkt rond en is na twintig minuten klaar. Kasten laat hij dicht. Hij vraagt niemand waar die was of wie er op bezoek kwam. Zo gaat elke controle.',
        ),
      ],
      practice: 'inspection',
      organisation: {'role': ['agency'], 'arranges-homes': 'yes'},
      home: {landlord: 'we', inspection: ['announced', 'no-cupboards', 'no-questioning']},
      label: 'acceptable',
      because: msg(
        'De controle gaat over de woning en niet over de bewoner. Zij is een dag eerder aangekondigd, kasten blijven dicht en niemand wordt uitgevraagd.',
      ),
      hints: [
        msg('Gaat deze controle over het huis of over de mensen?'),
        msg('Wat verandert er als de beheerder zomaar binnenkomt?'),
        msg('Wat zou u als bewoner van tevoren willen weten?'),
      ],
      origin: fictional,
    },
    {
      id: 'units-behind-the-greenhouse',
      title: msg('Woonunits achter de kas'),
      story: [
        msg(
          'Een tomatenteler verhuurt woonunits op zijn eigen terrein, achter de kas. Er wonen 24 medewerkers. De gemeente staat het toe.',
        ),
        msg(
          'De units hebben een eigen ingang aan de weg, zodat niemand langs het bedrijf hoeft. Bewoners kiezen er vrij voor. De teler heeft ook kamers in het dorp, en zelf iets zoeken kan altijd. Zes medewerkers kozen voor het dorp.',
        ),
      ],
      practice: 'on-site',
      organisation: {'role': ['employer'], 'arranges-homes': 'yes'},
      home: {
        'landlord': 'we',
        'on-site': 'yes',
        'on-site/conditions': ['municipality-allows', 'own-access', 'free-choice'],
      },
      label: 'acceptable',
      hard: 'looks-wrong',
      because: msg(
        'Wonen op het terrein van het bedrijf is op zichzelf niet verkeerd. De gemeente staat het toe, er is een eigen ingang en niemand hoeft er te wonen. Zo blijven huis en werk toch uit elkaar.',
      ),
      hints: [
        msg('Wat merkt een bewoner na werktijd van het bedrijf?'),
        msg('Wat kan iemand doen die hier niet wil wonen?'),
        msg('Wie bepaalt of hier gewoond kan worden?'),
      ],
      origin: fictional,
    },
    {
      id: 'friends-on-sunday',
      title: msg('Vrienden op zondag'),
      story: [
        msg(
          'Een uitzendbureau verhuurt veertig kamers in een oud kantoor. Bezoek kan elke dag van 14.00 tot 18.00 uur. Wie iemand wil ontvangen, geeft de naam een dag eerder door aan de beheerder. Dat geldt ook voor bezoek van een vakbond.',
        ),
        msg(
          'Zo blijft het rustig in huis, en daar zijn bewoners blij mee. Boetes om bezoek geeft het bureau nooit.',
        ),
      ],
      practice: 'visitors',
      organisation: {'role': ['agency'], 'arranges-homes': 'yes'},
      home: {'landlord': 'we', 'visitors/allowed': 'restricted', 'visitors/not-fined': 'never'},
      label: 'attention',
      because: msg(
        'Bezoek kan, maar alleen vier uur per dag en met een naam vooraf. Ook wie hulp zoekt bij een vakbond, moet dat zo eerst laten weten. Dat is meer dan rusttijden vragen; dat het daarom een aandachtspunt is, is onze lezing.',
      ),
      hints: [
        msg('Wie weet hier wie er op bezoek komt?'),
        msg('Wat doet een bewoner die een adviseur wil spreken?'),
        msg('Welke regels zijn nodig om het rustig te houden?'),
      ],
      origin: fictional,
    },
    {
      id: 'key-of-the-manager',
      title: msg('De sleutel van de beheerder'),
      story: [
        msg(
          'Een champignonkweker verhuurt een huis met zes kamers aan zijn plukkers. De beheerder heeft een sleutel van elke kamer. Elke vrijdag loopt hij alle kamers door, om te zien of het schoon is.',
        ),
        msg(
          'Vooraf laat hij niets weten. Hij klopt en wacht niet op antwoord. Vorige week was Elena zich net aan het omkleden. De beheerder zegt dat hij nooit iets aanraakt, en na een minuut weer weg is.',
        ),
      ],
      practice: 'entry',
      organisation: {'role': ['employer'], 'arranges-homes': 'yes'},
      home: {landlord: 'we', entry: 'sometimes'},
      label: 'unacceptable',
      because: msg(
        'De beheerder komt elke week in kamers, zonder aankondiging, toestemming of noodgeval. Dat hij niets aanraakt, maakt geen verschil. Een kamer is iemands thuis, ook als de werkgever haar verhuurt.',
      ),
      hints: [
        msg('Wat weet een bewoner vooraf van de ronde op vrijdag?'),
        msg('Waarvoor heeft een beheerder een sleutel van elke kamer?'),
        msg('Hoe ziet u of een huis schoon is?'),
      ],
      origin: fictional,
    },
    {
      id: 'water-through-the-ceiling',
      title: msg('Water door het plafond'),
      story: [
        msg(
          'Een uitzendbureau verhuurt een huis aan negen mensen die in de bouw werken. Om drie uur ’s nachts loopt er water door het plafond van de keuken. Het komt uit de kamer van Andrei.',
        ),
        msg(
          'De beheerder klopt en belt, maar Andrei doet niet open. Met zijn eigen sleutel gaat hij naar binnen, draait de kraan dicht en laat een briefje achter. Buiten noodgevallen gaat hij nooit een kamer in zonder het eerst te vragen.',
        ),
      ],
      practice: 'entry',
      organisation: {'role': ['agency'], 'arranges-homes': 'yes'},
      home: {landlord: 'we', entry: 'never'},
      label: 'acceptable',
      hard: 'looks-wrong',
      because: msg(
        'Er liep water door het huis: dit was een noodgeval. Buiten noodgevallen vraagt de beheerder altijd eerst toestemming. Zo blijft de kamer van wie er woont.',
      ),
      hints: [
        msg('Wanneer kan iemand niet op toestemming wachten?'),
        msg('Wat probeerde de beheerder eerst?'),
        msg('Wat moet Andrei achteraf weten?'),
      ],
      origin: fictional,
    },
  ],
});
