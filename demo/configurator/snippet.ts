/** The markup that an editor pastes, from settings that are usable. */
import {attributes, frameAddress, parts} from './parts.js';
import type {Part} from './parts.js';
import type {Settings} from './settings.js';

/** Of each file its `sha384-...`, as the build computed it. */
export type Integrity = Readonly<Record<string, string>>;

/** What a frame is called for somebody who cannot see it. */
const titles: Readonly<Record<Part, Readonly<Record<'nl' | 'en', string>>>> = {
  check: {nl: 'Check dubbele afhankelijkheid', en: 'Dual dependency check'},
  cases: {nl: 'Praktijkcases dubbele afhankelijkheid', en: 'Dual dependency practice cases'},
  workshop: {nl: 'Workshop dubbele afhankelijkheid', en: 'Dual dependency workshop'},
};

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const written = (told: readonly (readonly [string, string])[]): string =>
  told.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');

function script(file: string, {base}: Settings, integrity: Integrity): string {
  const hash = integrity[file];
  return `<script type="module"${written([
    ['src', base + file],
    ...(hash ? [['integrity', hash] as const] : []),
    // From another site the browser compares only what that site lets it read.
    ...(base.startsWith('http') ? [['crossorigin', 'anonymous'] as const] : []),
  ])}></script>`;
}

function frame(part: Part, settings: Settings): string {
  const language = settings.language === 'en' ? 'en' : 'nl';
  return `<iframe${written([
    ['src', frameAddress(part, settings)],
    ['title', titles[part][language]],
  ])} data-dual-dependency-frame width="100%" height="720"></iframe>`;
}

const element = (part: Part, settings: Settings): string =>
  `<dual-dependency-${part}${written(attributes(part, settings))}></dual-dependency-${part}>`;

export function snippet(settings: Settings, integrity: Integrity): string {
  const shown = parts(settings);
  if (settings.way === 'element') {
    const scripts = shown.map((part) => script(`dual-dependency-${part}.js`, settings, integrity));
    return [...scripts, '', ...shown.map((part) => element(part, settings))].join('\n');
  }
  const frames = shown.map((part) => frame(part, settings));
  // Without the origin of the site the frame sends no height, so a script would wait for nothing.
  if (!settings.origin) return frames.join('\n');
  return [script('dual-dependency-frame-host.js', settings, integrity), '', ...frames].join('\n');
}
