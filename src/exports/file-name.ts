/** The name of a file: what it is of, of whom, of which day, and its kind. */
import type {Day} from '../core/questionnaire.js';
import type {Speech} from '../speech/say.js';

export type FileKind = 'report' | 'practices' | 'actions' | 'session';

export interface NamedFile {
  /** As the person wrote it; left out of the name where nothing of it is left. */
  readonly organisation: string;
  readonly day: Day;
  readonly kind: FileKind;
  /** Without its dot. */
  readonly extension: string;
}

/** How much of the name of an organisation goes into that of a file. */
const MOST_LETTERS = 60;

/** `check-dubbele-afhankelijkheid_bloemen-bv_2026-11-24_rapport.docx`: safe on every system. */
export function fileName(speech: Speech, {organisation, day, kind, extension}: NamedFile): string {
  const check = speech.msg('check-dubbele-afhankelijkheid');
  return joined([check, organisation, day, sayKind(speech, kind)], extension);
}

/** The parts of a name, each made safe; what is empty is left out. */
export const joined = (parts: readonly string[], extension: string): string =>
  `${parts.map(safe).filter(Boolean).join('_')}.${extension}`;

function sayKind({msg}: Speech, kind: FileKind): string {
  switch (kind) {
    case 'report':
      return msg('rapport');
    case 'practices':
      return msg('praktijken');
    case 'actions':
      return msg('acties');
    case 'session':
      return msg('gegevens');
  }
}

/** Letters that are not a plain letter with a mark. */
const plain: Readonly<Record<string, string>> = {ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i'};

/** Small letters and digits of any script, with a hyphen for everything between them. */
function safe(name: string): string {
  const letters = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđı]/g, (letter) => plain[letter] ?? letter)
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return Array.from(letters).slice(0, MOST_LETTERS).join('').replace(/^-+|-+$/g, '');
}
