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
        'Bezoek kan, maar alleen vier uur per dag en met een naam vooraf. Ook wie hulp zoekt bij een vakbond, moet dat zo eerst laten weten. Dat is meer dan rusttijden vragen; een regel die het verbiedt, kennen wij niet.',
      ),
      hints: [
        msg('Wie weet hier wie er op bezoek komt?'),
        msg('Wat doet een bewoner die een adviseur wil spreken?'),
        msg('Hoe kan het rustig blijven met minder regels?'),
      ],
      origin: fictional,
    },
  ],
});
