/** The name of the file of a workshop. */
import type {Day} from '../../../core/questionnaire.js';
import type {Speech} from '../../../speech/say.js';

/** How much of the title goes into the name. */
const MOST_LETTERS = 60;

/** `workshop_planners-van-noord_2026-11-24.json`: safe on every system. */
export function workshopFileName({msg}: Speech, title: string, day: Day): string {
  const plain = title.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, '-');
  const name = Array.from(plain).slice(0, MOST_LETTERS).join('').replace(/^-+|-+$/g, '');
  return `${[msg('workshop'), name, day].filter(Boolean).join('_')}.json`;
}
