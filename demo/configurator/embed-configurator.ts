/** The choices, the live preview and what to copy. It renders into the page itself, whose style it wears. */
import {LitElement, html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {faults, usable} from './checked.js';
import type {Field} from './checked.js';
import {hexOf, rgbOf} from './colour.js';
import {copy} from './copy.js';
import {policy} from './policy.js';
import {showPreview} from './preview.js';
import {groundOf, readings} from './readability.js';
import {readSettings, writeSettings} from './settings.js';
import type {Settings} from './settings.js';
import {snippet} from './snippet.js';
import type {Integrity} from './snippet.js';
import {words} from './words.js';
import type {Language, Word} from './words.js';

/** What shows through is no accent, though a browser would take it for a colour. */
const supports = (property: string, value: string): boolean =>
  property === 'color' ? rgbOf(value) !== undefined : CSS.supports(property, value);

/** How many lines a text takes, for engines that do not fit a field to it. */
const rowsOf = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 72)), 1);

type Choice = 'language' | 'depth' | 'scheme' | 'way';

export class EmbedConfigurator extends LitElement {
  static override readonly properties = {
    language: {},
    settings: {state: true},
    said: {state: true},
  };

  declare language: Language;
  declare settings: Settings;
  /** What the copy button brought about, for those who cannot see it. */
  declare said: Word | undefined;
  integrity: Integrity = {};
  /** Where this site has the files, for the preview. */
  files = '';

  constructor() {
    super();
    this.language = 'nl';
    this.settings = readSettings(location.hash);
    this.said = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    removeEventListener('hashchange', this.#onHash);
    super.disconnectedCallback();
  }

  readonly #onHash = (): void => {
    this.settings = readSettings(location.hash);
  };

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #say(word: Word): string {
    return words[this.language][word];
  }

  #set(change: Partial<Settings>): void {
    this.settings = {...this.settings, ...change};
    this.said = undefined;
    const told = writeSettings(this.settings);
    history.replaceState(null, '', told ? `#${told}` : location.pathname + location.search);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('settings') && !changed.has('language')) return;
    const place = this.querySelector<HTMLElement>('.preview');
    if (place) showPreview(place, usable(this.settings, supports), this.files, this.language);
  }

  protected override render(): TemplateResult {
    const good = usable(this.settings, supports);
    const code = snippet(good, this.integrity);
    return html`
      <form class="choices" aria-label=${this.#say('choose')} @submit=${(event: Event) => event.preventDefault()}>
        <h2>${this.#say('choose')}</h2>
        <fieldset>
          <legend>${this.#say('what')}</legend>
          ${this.#box('cases', 'with-cases')} ${this.#box('workshop', 'with-workshop')}
        </fieldset>
        ${this.#radios('language', ['page', 'nl', 'en'])} ${this.#radios('depth', ['short', 'full'])}
        <fieldset>
          <legend>${this.#say('look')}</legend>
          ${this.#accent(good)} ${this.#text('font')} ${this.#text('corner')}
        </fieldset>
        ${this.#radios('scheme', ['page', 'light', 'dark'])} ${this.#radios('way', ['element', 'frame'])}
        <fieldset>
          <legend>${this.#say('place')}</legend>
          ${this.#text('base')} ${good.way === 'frame' ? this.#text('origin') : nothing}
          ${good.way === 'element' && (good.cases || good.workshop) ? this.#text('server') : nothing}
        </fieldset>
      </form>
      <section class="seen" aria-labelledby="seen">
        <h2 id="seen">${this.#say('preview')}</h2>
        <div class="preview"></div>
      </section>
      <section class="take" aria-labelledby="take">
        <h2 id="take">${this.#say('take')}</h2>
        <ol>
          <li>
            <h3>${this.#say('step-files')}</h3>
            <p>${this.#say('step-files-how')} <a href="files.html">${this.#say('step-files-list')}</a>.</p>
          </li>
          <li>
            <h3>${this.#say('step-code')}</h3>
            ${this.#copyable('code', code)}
            ${code.includes(' integrity=')
              ? html`<p class="hint">${this.#say(good.way === 'frame' ? 'frame-says' : 'integrity-says')}</p>`
              : nothing}
          </li>
          <li>
            <h3>${this.#say('step-policy')}</h3>
            <p>${this.#say('step-policy-how')}</p>
            ${this.#copyable('policy', policy(good).join(';\n'))}
          </li>
        </ol>
        <p role="status">${this.said ? this.#say(this.said) : ''}</p>
        <p class="hint">${this.#say('share')}</p>
      </section>
    `;
  }

  #box(key: 'cases' | 'workshop', word: Word): TemplateResult {
    const change = ({target}: Event) => this.#set({[key]: (target as HTMLInputElement).checked});
    return html`<label class="option">
      <input type="checkbox" name=${key} .checked=${this.settings[key]} @change=${change} />
      <span>${this.#say(word)}</span>
    </label>`;
  }

  #radios<Key extends Choice>(key: Key, options: readonly Settings[Key][]): TemplateResult {
    return html`<fieldset>
      <legend>${this.#say(key)}</legend>
      ${options.map((option) => html`<label class="option">
        <input
          type="radio"
          name=${key}
          value=${option}
          .checked=${this.settings[key] === option}
          @change=${() => this.#set({[key]: option})}
        />
        <span>${this.#say(`${key}-${option}` as Word)}</span>
      </label>`)}
    </fieldset>`;
  }

  #text(field: Field, beside: unknown = nothing): TemplateResult {
    const isBad = faults(this.settings, supports).includes(field);
    const change = ({target}: Event) => this.#set({[field]: (target as HTMLInputElement).value});
    return html`<div class="field">
      <label for=${field}>${this.#say(field)}</label>
      <div class="line">
        ${beside}
        <input
          id=${field}
          .value=${this.settings[field]}
          autocomplete="off"
          spellcheck="false"
          autocapitalize="none"
          maxlength="300"
          aria-describedby="${field}-hint ${field}-fault"
          aria-invalid=${isBad}
          @input=${change}
        />
      </div>
      <p class="hint" id="${field}-hint">${this.#say(`${field}-hint`)}</p>
      <p class="fault" id="${field}-fault" aria-live="polite">${isBad ? this.#say(`${field}-fault`) : ''}</p>
    </div>`;
  }

  #accent({accent, scheme}: Settings): TemplateResult {
    const rgb = accent ? rgbOf(accent) : undefined;
    const pick = ({target}: Event) => this.#set({accent: (target as HTMLInputElement).value});
    const figure = new Intl.NumberFormat(this.language, {minimumFractionDigits: 1});
    return html`${this.#text('accent', html`<input
      type="color"
      aria-label=${this.#say('accent-pick')}
      .value=${rgb ? hexOf(rgb) : '#0a5a85'}
      @input=${pick}
    />`)}
    <div aria-live="polite">
      ${rgb ? html`<ul class="readings" aria-label=${this.#say('contrast')}>
        ${readings(rgb, scheme).map(({where, ratio, isEnough}) => html`<li class=${isEnough ? 'enough' : 'too-little'}>
          ${this.#say(`reading-${where}`)}: <b>${figure.format(ratio)}</b>,
          ${this.#say(isEnough ? 'enough' : 'too-little')}
        </li>`)}
      </ul>
      ${scheme === 'page' ? html`<p class="hint">${this.#say(`fixes-${groundOf(rgb, scheme)}`)}</p>` : nothing}` : nothing}
    </div>`;
  }

  #copyable(name: 'code' | 'policy', text: string): TemplateResult {
    const press = async () => {
      const place = this.querySelector<HTMLTextAreaElement>(`#${name}`);
      if (place) this.said = (await copy(place)) ? 'copied' : 'copy-refused';
    };
    return html`<label for=${name}>${this.#say(name)}</label>
      <textarea id=${name} readonly spellcheck="false" rows=${rowsOf(text)} .value=${text}></textarea>
      <button type="button" @click=${press}>${this.#say(`copy-${name}`)}</button>`;
  }
}
