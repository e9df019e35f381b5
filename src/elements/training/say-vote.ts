/** What somebody said of a case, in words. */
import {str} from '@lit/localize';
import type {Sureness, Vote} from '../../core/training/ballot.js';
import type {Speech} from '../../speech/say.js';
import {sayOutcome} from '../../speech/verdict-words.js';

export function saySureness({msg}: Speech, sure: Sureness): string {
  switch (sure) {
    case 'sure':
      return msg('Ik weet het zeker');
    case 'fairly':
      return msg('Redelijk zeker');
    case 'guess':
      return msg('Een gok');
  }
}

/** The verdict, and how sure where that was said: "aandachtspunt (een gok)". */
export function sayVote(speech: Speech, {verdict, sure}: Vote): string {
  const {msg} = speech;
  const said = sayOutcome(speech, verdict);
  if (!sure) return said;
  switch (sure) {
    case 'sure':
      return msg(str`${said} (u wist het zeker)`);
    case 'fairly':
      return msg(str`${said} (redelijk zeker)`);
    case 'guess':
      return msg(str`${said} (een gok)`);
  }
}
