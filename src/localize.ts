/**
 * Which language an element speaks, and the `msg` that speaks it.
 *
 * `msg` is a value that is handed on, never a global: two elements on a page may speak two
 * languages, and a host that uses `@lit/localize` itself is not disturbed. The words are written in
 * Dutch; another language is a chunk of its own, loaded when an element asks for it.
 */
import type {MsgFn} from '@lit/localize';
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import type {MsgOptions, TemplateLike, TemplateMap} from '@lit/localize/internal/types.js';

/** The languages that the check speaks, the source language first. */
export const supportedLanguages = ['nl', 'en'] as const;

export type Language = (typeof supportedLanguages)[number];

/**
 * The `msg` of one language.
 *
 * @param templates its translations by message id; without them `msg` says the source, Dutch
 * @returns a `msg` that says the source where a translation is missing
 */
export function createMsg(templates?: TemplateMap): MsgFn {
  // The cast because the overloads of MsgFn tell strings from templates, and runtimeMsg does not.
  return ((template: TemplateLike, options?: MsgOptions) =>
    runtimeMsg(templates, template, options)) as MsgFn;
}

/**
 * The supported language that comes closest to the wanted one: `nl-BE` is `nl`, in any case.
 *
 * @param wanted a BCP 47 language tag
 * @returns undefined where there is none
 */
export function resolveLanguage(wanted: string | undefined): Language | undefined {
  const primary = wanted?.trim().toLowerCase().split(/[-_]/, 1)[0];
  return supportedLanguages.find((language) => language === primary);
}

/**
 * The `msg` of a language, its translations loaded. Dutch loads nothing.
 *
 * @throws (rejects) where the translations could not be loaded; it may be called again
 */
export async function loadLanguage(language: Language): Promise<MsgFn> {
  switch (language) {
    case 'nl':
      return createMsg();
    case 'en':
      return createMsg((await import('./generated/locales/en.js')).templates);
  }
}

/**
 * The language tag in which an element is to speak: its own `lang`, else that of the nearest
 * ancestor (through shadow roots), else that of the page, else Dutch. An empty `lang` says nothing.
 */
export function languageOf(element: Element): string {
  const said = element.closest('[lang]:not([lang=""])')?.getAttribute('lang');
  if (said) return said;
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return languageOf(root.host);
  return element.ownerDocument.documentElement.lang || 'nl';
}
