/** The moments of a workshop in words, and what the facilitator does at each. */
import type {Speech} from '../../speech/say.js';
import {sayStage} from '../../speech/training/say-result.js';
import type {Moment, Picture, Stage} from '../../core/training/workshop.js';

export function sayPicture({msg}: Speech, picture: Picture): string {
  switch (picture) {
    case 'hardest':
      return msg('Wat vond de zaal het moeilijkst?');
    case 'yardstick':
      return msg('De zaal naast de meetlat');
  }
}

/** The moment in a few words, without the title of its case. */
export function sayMoment(speech: Speech, moment: Moment): string {
  switch (moment.name) {
    case 'opening':
      return speech.msg('Welkom');
    case 'case':
      return sayStage(speech, moment.stage);
    case 'picture':
      return sayPicture(speech, moment.picture);
  }
}

/** What the facilitator does at this moment. */
export function sayTask(speech: Speech, moment: Moment): string {
  const {msg} = speech;
  switch (moment.name) {
    case 'opening':
      return msg('Open het scherm voor de zaal en heet iedereen welkom. Doen er telefoons mee? Laat ze de QR-code scannen.');
    case 'picture':
      return moment.picture === 'hardest'
        ? msg('Begin bij de bovenste. Vraag waardoor die zo lastig was.')
        : msg('Was de zaal te streng of te mild? Vraag wat iedereen morgen anders doet.');
    case 'case':
      return stageTask(speech, moment.stage);
  }
}

function stageTask({msg}: Speech, stage: Stage): string {
  switch (stage) {
    case 'story':
      return msg('Lees het verhaal voor, of geef de zaal een minuut om te lezen. Bespreek nog niets.');
    case 'vote':
      return msg('Noem de letters A, B en C een voor een. Tel de handen en vul ze hier in.');
    case 'discussion':
      return msg('Vraag mensen die verschillend stemden naar hun reden. Geef het oordeel nog niet weg.');
    case 'second-vote':
      return msg('Laat iedereen opnieuw stemmen. Wie van mening veranderde, laat dat nu zien.');
    case 'reveal':
      return msg('De zaal ziet nu het oordeel. Vraag welk feit de doorslag geeft.');
    case 'change':
      return msg('Vraag eerst de zaal wat deze praktijk acceptabel maakt. Loop daarna de lijst door.');
  }
}
