/** Names of files. */
import {expect} from 'chai';
import {fileName} from '../../src/exports/file-name.js';
import {createMsg} from '../../src/localize.js';

const nl = {msg: createMsg(), language: 'nl'} as const;
const name = (organisation: string): string =>
  fileName(nl, {organisation, day: '2026-11-24', kind: 'report', extension: 'docx'});

const cases: readonly (readonly [organisation: string, part: string])[] = [
  ['Bloemen B.V.', '_bloemen-bv'],
  ['', ''],
  [' ... ', ''],
  ['../../etc/passwd', '_etc-passwd'],
  ['C:\\Kwekerij\\“Zon”', '_c-kwekerij-zon'],
  ['Café Łódź & Søn', '_cafe-lodz-son'],
  ['Цветя ЕООД', '_цветя-еоод'],
  ['CON', '_con'],
  ['a\u0000b\nc\u202Ed', '_a-b-c-d'],
  ['😀 Zon', '_zon'],
  ['x'.repeat(500), `_${'x'.repeat(60)}`],
];

describe('the name of a file', () => {
  for (const [organisation, part] of cases) {
    it(`of ${JSON.stringify(organisation.slice(0, 20))} is safe`, () => {
      expect(name(organisation)).to.equal(`check-dubbele-afhankelijkheid${part}_2026-11-24_rapport.docx`);
    });
  }

  it('says what is in the file', () => {
    const kinds = (['report', 'practices', 'actions', 'session'] as const).map((kind) =>
      fileName(nl, {organisation: '', day: '2026-11-24', kind, extension: 'csv'}).split('_').at(-1),
    );
    expect(kinds).to.deep.equal(['rapport.csv', 'praktijken.csv', 'acties.csv', 'gegevens.csv']);
  });
});
