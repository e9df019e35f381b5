/** The projector in a box of a size, as an element would show it, and what a room can see of it. */
import {fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import type {TemplateResult} from 'lit';
import {casebook} from '../src/content/cases/casebook.js';
import {dualDependency} from '../src/content/dual-dependency.js';
import type {Moment, Workshop} from '../src/core/training/workshop.js';
import {projectorStyles, projectorView, resultsTools} from '../src/elements/workshop/projector/index.js';
import type {ProjectorModel} from '../src/elements/workshop/projector/model.js';
import {baseStyles} from '../src/elements/styles/base.js';
import {loadTrainingLanguage} from '../src/localize-training.js';
import type {Language} from '../src/localize.js';
import type {Speech} from '../src/speech/say.js';
import {wordsOf} from './screen.js';

export interface Shown {
  readonly speech: Speech;
  readonly model: ProjectorModel;
}

/** Everything in a language, for this workshop. */
export async function shownIn(
  language: Language,
  workshop: Workshop,
  more: Partial<ProjectorModel> = {},
): Promise<Shown> {
  const msg = await loadTrainingLanguage(language);
  const [questionnaire, book] = [dualDependency(msg), casebook(msg)];
  const model = {questionnaire, casebook: book, workshop, day: '2026-02-03', blank: false, ...more};
  return {speech: {msg, language}, model};
}

export class ProjectorBox {
  readonly host: HTMLElement;

  private constructor(host: HTMLElement) {
    this.host = host;
  }

  /** A box; without a height as high as what is in it. */
  static async of(width: number, height?: number, scheme: 'light' | 'dark' = 'light'): Promise<ProjectorBox> {
    const host = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const root = host.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [baseStyles, ...projectorStyles].flatMap(({styleSheet}) => styleSheet ?? []);
    const box = new ProjectorBox(host);
    box.resize(width, height);
    box.scheme = scheme;
    return box;
  }

  set scheme(scheme: 'light' | 'dark') {
    this.host.style.colorScheme = scheme;
  }

  resize(width: number, height?: number): void {
    this.host.style.inlineSize = `${width}px`;
    this.host.style.blockSize = height === undefined ? 'auto' : `${height}px`;
  }

  get root(): ShadowRoot {
    return this.host.shadowRoot!;
  }

  show({speech, model}: Shown, moment: Moment = model.workshop.moment): void {
    this.#draw(projectorView(speech, {...model, workshop: {...model.workshop, moment}}));
  }

  showResults({speech, model}: Shown): void {
    this.#draw(html`<div class="frame">${resultsTools(speech, model)}</div>`);
  }

  #draw(template: TemplateResult): void {
    render(html`<div class="root">${template}</div>`, this.root);
    this.all<HTMLElement>('.root')[0]!.style.blockSize = this.host.style.blockSize === 'auto' ? 'auto' : '100%';
  }

  all<E extends Element = HTMLElement>(selector: string): readonly E[] {
    return [...this.root.querySelectorAll<E>(selector)];
  }

  get screen(): HTMLElement {
    return this.all('[part="projector"]')[0]!;
  }

  get words(): string {
    return wordsOf(this.screen);
  }

  /** What has letters of its own that can be seen, outside drawings. */
  get texts(): readonly HTMLElement[] {
    return this.all('[part="projector"] *').filter(
      (each) =>
        !each.closest('.hidden, svg') &&
        [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
  }

  /** What does not fit, with the points by which it does not. */
  get overflow(): readonly string[] {
    const {screen} = this;
    const {right, bottom} = screen.getBoundingClientRect();
    const scrolls = [screen.scrollHeight - screen.clientHeight, screen.scrollWidth - screen.clientWidth];
    const outside = this.texts
      .filter((each) => {
        const box = each.getBoundingClientRect();
        // An inline element has no width of its own.
        const isCut = each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1;
        return isCut || box.right > right + 1 || box.bottom > bottom + 1;
      })
      .map((each) => wordsOf(each));
    return [...scrolls.filter((each) => each > 0).map((each) => `scrolls by ${each}`), ...outside];
  }
}
