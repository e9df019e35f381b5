/** Which of the elements are asked for, and what each is told. The snippet and the preview both use it. */
import {defaults} from './settings.js';
import type {Settings} from './settings.js';

export type Part = 'check' | 'cases' | 'workshop';

export const parts = ({cases, workshop}: Settings): readonly Part[] => [
  'check',
  ...(cases ? ['cases' as const] : []),
  ...(workshop ? ['workshop' as const] : []),
];

type Told = readonly (readonly [string, string])[];

/** What the element of this part is told by its attributes: only what is not the default. */
export function attributes(part: Part, settings: Settings): Told {
  const {language, depth, server} = settings;
  return [
    ...(language === 'page' ? [] : [['lang', language] as const]),
    ...(part === 'check' && depth !== defaults.depth ? [['depth', depth] as const] : []),
    ...look(settings),
    ...(part !== 'check' && server ? [['server', server] as const] : []),
  ];
}

const look = ({accent, font, corner, scheme}: Settings): Told => [
  ...(accent ? [['accent', accent] as const] : []),
  ...(font ? [['font', font] as const] : []),
  ...(corner ? [['corner', corner] as const] : []),
  ...(scheme === 'page' ? [] : [['scheme', scheme] as const]),
];

/** The address of a frame. A frame does not know what the page around it speaks. */
export function frameAddress(part: Part, settings: Settings): string {
  const told = new URLSearchParams([
    ...(part === 'check' ? [] : [['element', part]]),
    ...(settings.language === 'page' ? [['lang', 'nl']] : []),
    ...attributes(part, settings).filter(([name]) => name !== 'server').map(([name, value]) => [name, value]),
    ...(settings.origin ? [['origin', settings.origin]] : []),
  ]);
  return `${settings.base}dual-dependency-frame.html?${told.toString()}`;
}
