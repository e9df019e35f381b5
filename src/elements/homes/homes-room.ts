/** The room of the homes: they are named once, and a home that is like another is filled in one step. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {CSSResult, TemplateResult} from 'lit';
import {homesOf} from '../../core/answers.js';
import type {Answers, Home} from '../../core/answers.js';
import {addHomes, copyHome, MOST_HOMES, namesFrom, removeHome, renameHome} from '../../core/homes.js';
import type {Id} from '../../core/questionnaire.js';
import {sayHome} from '../../speech/say-home.js';
import type {Speech} from '../../speech/say.js';
import type {Conductor} from '../conductor.js';
import type {Room} from '../rooms.js';
import {homesStyles} from '../styles/homes.js';
import {matrixStyles} from '../styles/matrix.js';
import {roomHead} from '../views/room-head.js';
import {questionScreen} from '../walk.js';
import {homeRow} from './home-row.js';
import {addForm, fillForm, namesWaiting, pasteForm} from './homes-forms.js';
import {pageOf, pagingView} from './paging.js';
import {hasAnswers} from './offer.js';
import {SeveralHomes} from './several-homes.js';

export const styles: readonly CSSResult[] = [homesStyles, matrixStyles];

export const makeRoom = (conductor: Conductor): Room => new HomesRoom(conductor);

/** How many homes are shown at a time. */
const PAGE = 25;

class HomesRoom implements Room {
  readonly several: SeveralHomes;

  readonly #conductor: Conductor;
  /** Only homes with this in their name. */
  #named = '';
  #page = 0;
  /** The home that is to have the answers of another, and that other. */
  #copying: {readonly to: Id; readonly from: Id} | undefined;
  /** The home whose answers all empty ones are to have. */
  #fillFrom: Id | undefined;
  /** What was done last, and the answers before and after it. */
  #done:
    | {readonly say: (speech: Speech) => string; readonly before: Answers; readonly after: Answers}
    | undefined;

  constructor(conductor: Conductor) {
    this.#conductor = conductor;
    this.several = new SeveralHomes(conductor);
  }

  enter(): void {
    this.#named = '';
    this.#page = 0;
    this.#copying = undefined;
    this.#done = undefined;
  }

  render(): TemplateResult {
    const {localizer, rooms} = this.#conductor;
    const {msg} = localizer;
    return html`${roomHead(localizer, msg('Woningen'), () => {
      rooms.leave();
    })}
    <p class="home-intro">
      ${msg('Een woning is een groep bedden met dezelfde verhuurder, hetzelfde soort huurovereenkomst en hetzelfde keurmerk. Verschilt een van die drie? Dan zijn het twee woningen.')}
    </p>
    <p class="hint">
      ${msg('Vragen over uw organisatie beantwoordt u één keer, vragen over een woning per woning.')}
    </p>
    <div class="home-done" role="status">${this.#doneView()}</div>
    ${this.#list()}
    ${addForm(localizer, (name) => {
      this.#add([name]);
    })}
    ${pasteForm(localizer, (text) => {
      this.#add(namesFrom(text));
    })}
    ${this.#fill()}
    <div class="actions">
      <button type="button" class="primary" part="button button-primary" @click=${() => {
        this.#add(namesWaiting(this.#conductor.root));
        this.#conductor.goOn();
      }}>
        ${msg('Ga verder met de vragen')}
      </button>
    </div>`;
  }

  get #answers(): Answers {
    return this.#conductor.session.answers;
  }

  get #homes(): readonly Home[] {
    return homesOf(this.#answers);
  }

  #list(): TemplateResult {
    const {localizer} = this.#conductor;
    const {msg} = localizer;
    const homes = this.#homes;
    const wanted = this.#named.toLocaleLowerCase();
    const found = homes
      .map((home, index) => ({home, place: index + 1}))
      .filter(({home}) => sayHome(localizer, homes, home).toLocaleLowerCase().includes(wanted));
    const page = pageOf(found, PAGE, this.#page);
    const answered = homes.filter(hasAnswers);
    return html`${homes.length > PAGE
      ? html`<label class="home-filter">
          <span>${msg('Zoek een woning op naam')}</span>
          <input type="text" .value=${this.#named} @input=${(event: Event) => {
            this.#named = (event.target as HTMLInputElement).value.trim();
            this.#turnTo(0);
          }} />
        </label>`
      : nothing}
    <ol class="homes">
      ${page.items.map(({home, place}) => this.#row(homes, home, place, answered))}
    </ol>
    ${pagingView(
      page,
      {
        shown: page.from === page.to
          ? msg(str`${page.to} van ${page.all}`)
          : msg(str`${page.from} tot en met ${page.to} van ${page.all}`),
        back: msg('Vorige'),
        on: msg('Volgende'),
      },
      (number) => {
        this.#turnTo(number);
      },
    )}`;
  }

  #row(homes: readonly Home[], home: Home, place: number, answered: readonly Home[]): TemplateResult {
    const conductor = this.#conductor;
    const name = sayHome(conductor.localizer, homes, home);
    const {asked = 0, answered: given = 0} = this.several.progressOf(home) ?? {};
    return homeRow(conductor.localizer, {
      homes,
      home,
      place,
      asked,
      answered: given,
      others: answered.filter(({id}) => id !== home.id),
      from: this.#copying?.to === home.id ? this.#copying.from : undefined,
      onName: (text) => {
        conductor.keeping.change({answers: renameHome(this.#answers, home.id, text)});
      },
      onEnter: () => {
        this.#focus(place < homes.length ? `home ${place + 1}` : 'new-home');
      },
      onAnswer: () => {
        const open = this.several.openStep(home);
        if (open) conductor.show(questionScreen(open));
      },
      onFrom: (from) => {
        this.#copying = from === undefined ? undefined : {to: home.id, from};
        this.#focus(from === undefined ? `copy ${place}` : 'copy-from');
      },
      onCopy: (from) => {
        this.#copying = undefined;
        this.#do(
          copyHome(this.#answers, from, [home.id]),
          ({msg}) => msg(str`${name} heeft nu dezelfde antwoorden als ${this.several.nameOf(from)}.`),
        );
      },
      onRemove: () => {
        this.#do(removeHome(this.#answers, home.id), ({msg}) => msg(str`${name} is verwijderd.`));
      },
    });
  }

  #fill(): TemplateResult | typeof nothing {
    const {localizer} = this.#conductor;
    const homes = this.#homes;
    const answered = homes.filter(hasAnswers);
    const empty = homes.filter((each) => !hasAnswers(each));
    const from = answered.find(({id}) => id === this.#fillFrom) ?? answered[0];
    if (!from || empty.length === 0) return nothing;
    return fillForm(localizer, {
      homes,
      answered,
      empty,
      from: from.id,
      onFrom: (id) => {
        this.#fillFrom = id;
        this.#conductor.update();
      },
      onFill: () => {
        this.#do(
          copyHome(this.#answers, from.id, empty.map(({id}) => id)),
          ({msg}) => empty.length === 1
            ? msg(str`1 woning heeft nu dezelfde antwoorden als ${this.several.nameOf(from.id)}.`)
            : msg(str`${empty.length} woningen hebben nu dezelfde antwoorden als ${this.several.nameOf(from.id)}.`),
        );
      },
    });
  }

  /** What was done last, for as long as nothing else was changed. */
  #doneView(): TemplateResult | typeof nothing {
    const done = this.#done;
    if (done?.after !== this.#answers) return nothing;
    return html`<p>
      ${done.say(this.#conductor.localizer)}
      <button type="button" class="quiet" part="button" data-place="undo" @click=${() => {
        this.#conductor.keeping.change({answers: done.before});
        this.#conductor.focus = 'heading';
      }}>
        ${this.#conductor.localizer.msg('Maak ongedaan')}
      </button>
    </p>`;
  }

  #add(names: readonly string[]): void {
    if (names.length === 0) return;
    this.#named = '';
    this.#page = Number.POSITIVE_INFINITY;
    const planned = this.#conductor.session.actions.flatMap(({home}) => home ?? []);
    const after = addHomes(this.#answers, names, planned);
    const all = homesOf(after).length;
    const [name = ''] = names;
    this.#do(
      after,
      ({msg}) => all >= MOST_HOMES
        ? msg(str`Er zijn nu ${all} woningen. Meer passen er niet in één check.`)
        : names.length === 1
          ? msg(str`${name} staat erbij.`)
          : msg(str`Er zijn nu ${all} woningen.`),
      false,
    );
  }

  /** Changes the answers in a way that can be undone; what was pressed may be gone. */
  #do(after: Answers, say: (speech: Speech) => string, isPressedGone = true): void {
    this.#done = {say, before: this.#answers, after};
    this.#conductor.keeping.change({answers: after});
    if (isPressedGone) this.#focus('undo');
  }

  #turnTo(page: number): void {
    this.#page = page;
    this.#conductor.update();
  }

  #focus(place: string): void {
    this.#conductor.focus = {place};
    this.#conductor.update();
  }
}
