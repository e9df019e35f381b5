/** What stands last: the place to sign, and the fingerprint. */
import {fingerprint} from '../../core/fingerprint.js';
import {sayFingerprint} from '../../speech/say-fingerprint.js';
import {heading, paragraph} from './blocks.js';
import type {Block} from './blocks.js';
import type {Telling} from './telling.js';

export function ending({speech, session}: Telling): readonly Block[] {
  const {msg} = speech;
  const digits = fingerprint(session).match(/.{8}/g) ?? [];
  return [
    {
      kind: 'together',
      blocks: [
        heading(2, msg('Ondertekening')),
        {kind: 'signature', lines: [msg('Naam'), msg('Functie'), msg('Datum'), msg('Handtekening')]},
      ],
    },
    {
      kind: 'together',
      blocks: [
        heading(2, msg('Vingerafdruk')),
        ...sayFingerprint(speech).map((each) => paragraph(each)),
        {kind: 'digits', text: digits.join(' ')},
      ],
    },
  ];
}
