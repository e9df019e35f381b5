/** Which language an element speaks, followed as the page changes. */
import type {LitElement, ReactiveController} from 'lit';
import {createMsg, languageOf, loadLanguage, resolveLanguage} from '../localize.js';
import type {Language} from '../localize.js';
import type {Msg} from '../content/theme.js';

/**
 * Speaks the language of its element: its own `lang`, else that of its surroundings, else Dutch. A
 * language that fails to load leaves the one spoken.
 */
export class Localizer implements ReactiveController {
  /** The language really spoken. */
  language: Language = 'nl';
  msg: Msg = createMsg();
  /** The language that could not be loaded. */
  failed: Language | undefined;

  readonly #host: LitElement;
  readonly #onFailure: (kind: 'attribute' | 'load', message: string) => void;
  readonly #load: (language: Language) => Promise<Msg>;
  #chosen: Language | undefined;
  #wanted: Language | undefined;
  #surroundings: string | undefined;
  #told: string | undefined;
  #observer: MutationObserver | undefined;

  /** @param load the words of a language; those of the check where it is left out */
  constructor(
    host: LitElement,
    onFailure: (kind: 'attribute' | 'load', message: string) => void,
    load: (language: Language) => Promise<Msg> = loadLanguage,
  ) {
    this.#host = host;
    this.#onFailure = onFailure;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    // Any ancestor may carry the language, and may change it.
    this.#observer = new MutationObserver(() => void this.#follow());
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, {attributeFilter: ['lang'], subtree: true});
      if (!(root instanceof ShadowRoot)) break;
    }
    void this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Speaks this language from now on, until the element's surroundings ask for another. */
  choose(language: Language): Promise<void> {
    this.#chosen = language;
    return this.#speak(language);
  }

  /** Tries again to load the language that failed. */
  retry(): Promise<void> {
    return this.failed ? this.#speak(this.failed) : Promise.resolve();
  }

  #follow(): Promise<void> {
    const tag = languageOf(this.#host);
    if (tag !== this.#surroundings) this.#chosen = undefined;
    this.#surroundings = tag;
    const language = resolveLanguage(tag);
    if (!language && this.#told !== tag && this.#host.lang) {
      this.#told = tag;
      this.#onFailure('attribute', `The language "${tag}" is not spoken here; Dutch is.`);
    }
    return this.#speak(this.#chosen ?? language ?? 'nl');
  }

  async #speak(language: Language): Promise<void> {
    this.#wanted = language;
    this.failed = undefined;
    if (language === this.language) return this.#host.requestUpdate();
    try {
      const msg = await this.#load(language);
      // A later wish may have overtaken this one.
      if (this.#wanted !== language) return;
      this.msg = msg;
      this.language = language;
    } catch {
      if (this.#wanted !== language) return;
      this.failed = language;
      this.#onFailure('load', `The language "${language}" could not be loaded.`);
    }
    this.#host.requestUpdate();
  }
}
