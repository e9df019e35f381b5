/**
 * What the product is measured against: the first screen and the same questions in a custom element
 * without any library, as one file. It walks through all questions in their order, back and forth,
 * and keeps the answers; it knows no conditions, no report and one language.
 */
import {lengths, knownUntil, questions, remark, themes, title} from 'virtual:questions';
import styles from './bare.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text) => text.replace(/[&<>"]/g, (sign) => entities[sign]);

const option = (type, name, value, text, checked) => `<label class="option">
  <input type="${type}" name="${name}" value="${escape(value)}"${checked ? ' checked' : ''}>
  <span>${text}</span>
</label>`;

const depths = {short: 'Korte check', full: 'Volledige check'};

class BareCheck extends HTMLElement {
  #answers = {};
  #at = -1;
  #root = this.attachShadow({mode: 'open'});

  connectedCallback() {
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#next();
    });
    this.#root.addEventListener('click', ({target}) => {
      if (target.closest('.back')) this.#show(this.#at - 1);
    });
    this.#root.addEventListener('input', ({target}) => this.#giveWay(target));
    this.#show(-1, false);
  }

  #show(at, focus = true) {
    this.#at = at;
    const question = questions[at];
    this.#root.innerHTML = `<section class="root" lang="nl" aria-labelledby="title">
      <header><h2 id="title">${escape(title)}</h2></header>
      ${question ? this.#question(question) : at < 0 ? this.#start() : this.#end()}
    </section>`;
    if (focus) this.#root.querySelector('h3').focus();
  }

  #start() {
    return `<form class="start">
      <p class="lead">Huisvest u mensen die voor u werken? Dan hangt iemand voor baan en bed van u af.
      Deze check laat zien welke van uw praktijken acceptabel zijn en welke niet, waarom, en wat u
      kunt doen.</p>
      <fieldset>
        <legend><h3 tabindex="-1">Welke check wilt u doen?</h3></legend>
        ${Object.keys(depths).map((each) => {
          const length = `ongeveer ${lengths[each].questions} vragen, ${lengths[each].minutes} minuten`;
          const text = `<strong>${depths[each]}</strong> <small>${length}</small>`;
          return option('radio', 'depth', each, text, each === this.getAttribute('depth'));
        }).join('')}
      </fieldset>
      <p><button class="primary">Begin de check</button></p>
      <ul>
        <li>${escape(remark)}</li>
        <li>Uw antwoorden blijven op dit apparaat. De check verstuurt niets en bewaart niets.</li>
        <li>Weet u iets niet? Dat is ook een antwoord. U kunt elk antwoord later wijzigen.</li>
        <li>De check geeft informatie, geen juridisch advies en geen certificaat. De regels zijn bekend
        tot en met ${escape(knownUntil)}.</li>
      </ul>
    </form>`;
  }

  #question({id, kind, theme, text, help, options, unit, min, max, mayNotApply, atLeastOne}) {
    const given = this.#answers[id] ?? [];
    const field = (value, label, instead) => option(
      kind === 'choice' ? 'radio' : 'checkbox',
      kind === 'choice' || !instead ? 'answer' : 'instead',
      value, escape(label), given.includes(value));
    const fields = kind === 'number'
      ? `<p><input type="text" inputmode="decimal" name="answer" data-min="${min}" data-max="${max}"
        aria-label="${escape(text)}" value="${given[0] ?? ''}"> ${escape(unit)}</p>`
      : options.map((each) => field(each.id, each.text)).join('');
    return `<form class="question">
      <p role="status">${Object.keys(this.#answers).length} van ${questions.length} vragen beantwoord.</p>
      <fieldset>
        <legend><span>${escape(themes[theme])}</span><h3 tabindex="-1">${escape(text)}</h3></legend>
        <p class="fault" hidden>Geef eerst een antwoord. Weet u het niet? Kies dan “Weet ik niet”.</p>
        ${fields}
        <div class="instead">
          ${kind === 'choices' && !atLeastOne ? field('none', 'Geen van deze', true) : ''}
          ${field('unknown', 'Weet ik niet', true)}
          ${mayNotApply ? field('not-applicable', 'Geldt niet voor ons', true) : ''}
        </div>
      </fieldset>
      <details>
        <summary>Waarom vragen we dit?</summary>
        <p>${escape(help.why)}</p>
        <p><strong>Bijvoorbeeld</strong> ${escape(help.example)}</p>
      </details>
      <p>
        <button class="primary">Volgende</button>
        <button type="button" class="back">Vorige</button>
      </p>
    </form>`;
  }

  #end() {
    return `<h3 tabindex="-1">Alle vragen zijn beantwoord.</h3>
      <p><button type="button" class="back">Vorige</button></p>`;
  }

  /** An answer and what is said instead of one exclude each other. */
  #giveWay({form, type, name, value}) {
    if (type === 'radio' || (type === 'text' && !value.trim())) return;
    for (const each of form.elements) {
      const stays = each.name === name && (name === 'answer' || each.value === value);
      if (stays || each.tagName !== 'INPUT') continue;
      if (each.type === 'text') each.value = '';
      else each.checked = false;
    }
  }

  #next() {
    const question = questions[this.#at];
    if (question) {
      const form = this.#root.querySelector('form');
      const data = new FormData(form);
      const given = [...data.getAll('answer'), ...data.getAll('instead')].filter(Boolean);
      const number = form.querySelector('[inputmode]');
      const amount = Number(number?.value.replace(',', '.'));
      const isOutside = number?.value && !(amount >= number.dataset.min && amount <= number.dataset.max);
      form.querySelector('.fault').hidden = given.length > 0 && !isOutside;
      if (!given.length || isOutside) return;
      this.#answers[question.id] = given;
    }
    this.#show(this.#at + 1);
  }
}

customElements.define('bare-check', BareCheck);
