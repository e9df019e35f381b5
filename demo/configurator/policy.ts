/** What the content security policy of the page has to allow, and nothing beyond. */
import {parts} from './parts.js';
import type {Settings} from './settings.js';

const sourceOf = (base: string): string => (base.startsWith('http') ? new URL(base).origin : "'self'");

/** One directive a line. None for style: the elements bring theirs in a way that no policy asks about. */
export function policy(settings: Settings): readonly string[] {
  const source = sourceOf(settings.base);
  if (settings.way === 'frame') {
    return [`frame-src ${source}`, ...(settings.origin ? [`script-src ${source}`] : [])];
  }
  const several = parts(settings).length > 1;
  const live = settings.server && several;
  return [
    `script-src ${source}`,
    ...(live ? [`connect-src ${settings.server.replace(/\/$/, '')}`] : []),
    "require-trusted-types-for 'script'",
    `trusted-types lit-html${several ? " 'allow-duplicates'" : ''}`,
  ];
}
