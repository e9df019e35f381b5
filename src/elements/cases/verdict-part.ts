/** Judges a case and shows what is to be said of it: a chunk of its own. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Day, Questionnaire} from '../../core/questionnaire.js';
import type {CaseVotes} from '../../core/training/ballot.js';
import type {Case} from '../../core/training/case.js';
import {judgeCase} from '../../core/training/judge-case.js';
import {measure} from '../../core/training/results.js';
import type {Outcome} from '../../core/verdict.js';
import type {Speech} from '../../speech/say.js';
import {sayCase} from '../../speech/training/say-case.js';
import type {CaseWords} from '../../speech/training/say-case.js';
import {verdict as verdictSign} from '../report/sign.js';
import {changesView} from '../training/changes.js';
import {decidingView} from '../training/deciding.js';
import {sayVote} from '../training/say-vote.js';
import {originList} from '../training/source-list.js';
import {unbroken} from '../training/unbroken.js';

/** How many requirements stand open; the others open when somebody asks. */
const OPEN = 2;

export interface VerdictView {
  readonly told: Case;
  readonly words: CaseWords;
  readonly votes: CaseVotes;
  /** What the own check says of the practice; undefined where none lies beside. */
  readonly own: Outcome | undefined;
}

/** What is to be said of a case; undefined where the questionnaire does not have its practice. */
export function sayVerdict(
  speech: Speech,
  questionnaire: Questionnaire,
  told: Case,
  day: Day,
): CaseWords | undefined {
  const judged = judgeCase(questionnaire, told, day);
  return judged && sayCase(speech, told, judged);
}

export function verdictView(speech: Speech, view: VerdictView): TemplateResult {
  const {msg} = speech;
  const {words} = view;
  const {deciding, documented} = words;
  const [first, further] = [deciding.slice(0, OPEN), deciding.slice(OPEN)];
  const isShort = words.verdict === 'attention' || words.verdict === 'unacceptable';
  return html`<div class="verdict-view" part="verdict">
    ${head(speech, view)}
    <section>
      <h4>${msg('Waarom')}</h4>
      <p>${unbroken(words.because)}</p>
    </section>
    ${deciding.length > 0
      ? html`<section>
          <h4>${words.verdict ? msg('Wat de doorslag geeft') : msg('Wat nog niet vaststaat')}</h4>
          ${first.map((each) => decidingView(speech, each))}
          ${further.length > 0
            ? html`<details>
                <summary>${further.length === 1 ? msg('Nog 1 eis') : msg(str`Nog ${further.length} eisen`)}</summary>
                ${further.map((each) => decidingView(speech, each))}
              </details>`
            : nothing}
        </section>`
      : nothing}
    ${isShort
      ? html`<section>
          <h4>${msg('Wat moet anders om het acceptabel te maken')}</h4>
          ${changesView(speech, words)}
        </section>`
      : nothing}
    ${documented
      ? html`<section>
          <h4>${msg('Wie hierover oordeelde')}</h4>
          <p>${documented.told}</p>
          ${originList(documented.sources)}
        </section>`
      : nothing}
    ${view.own
      ? html`<section>
          <h4>${msg('Uw eigen check')}</h4>
          <p>${msg(str`Over “${words.practice}” zegt uw eigen check:`)} ${verdictSign(speech, view.own)}</p>
        </section>`
      : nothing}
  </div>`;
}

/** The verdict, and how the vote lies to it. */
function head(speech: Speech, {told, words, votes}: VerdictView): TemplateResult {
  const {msg} = speech;
  const vote = votes.second ?? votes.first;
  const measured = vote && words.verdict && measure(vote.verdict, words.verdict);
  return html`<section class="answer" data-measure=${measured ?? nothing}>
    <h4 id="heading" tabindex="-1">${headline(speech, words, votes)}</h4>
    <dl>
      ${words.verdict
        ? html`<div><dt>${msg('Het oordeel')}</dt><dd>${verdictSign(speech, words.verdict)}</dd></div>`
        : nothing}
      ${votes.first
        ? html`<div>
            <dt>${votes.second ? msg('U zei eerst') : msg('U zei')}</dt>
            <dd>${sayVote(speech, votes.first)}</dd>
          </div>`
        : nothing}
      ${votes.second
        ? html`<div><dt>${msg('Na de discussie zei u')}</dt><dd>${sayVote(speech, votes.second)}</dd></div>`
        : nothing}
    </dl>
    ${told.hard && words.verdict ? html`<p>${sayHard(speech, told.hard)}</p>` : nothing}
    ${vote ? html`<p class="hint">${msg('U hebt het oordeel gezien. Uw antwoord staat nu vast.')}</p>` : nothing}
  </section>`;
}

function headline({msg}: Speech, {verdict}: CaseWords, {first, second}: CaseVotes): string {
  const vote = second ?? first;
  if (!verdict) return msg('Bij deze case hoort geen oordeel. Hij telt niet mee.');
  if (!vote) return msg('Het oordeel van de check');
  switch (measure(vote.verdict, verdict)) {
    case 'right':
      return vote.sure === 'guess' ? msg('Dat klopt, en u gokte. Lees ook waarom.') : msg('Dat klopt.');
    case 'tooStrict':
      return msg('U was te streng. De praktijk is beter dan u dacht.');
    case 'tooLenient':
      return msg('U was te mild. De praktijk is minder goed dan u dacht.');
  }
}

const sayHard = ({msg}: Speech, hard: NonNullable<Case['hard']>): string =>
  hard === 'looks-acceptable'
    ? msg('Dit is een lastige case: de praktijk lijkt in orde, en is dat niet.')
    : msg('Dit is een lastige case: de praktijk lijkt verkeerd, en is dat niet.');
