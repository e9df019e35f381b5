/** The whole check: its frame, and in it the screen of the moment. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Questionnaire} from '../../core/questionnaire.js';
import type {Route, Step} from '../../core/route.js';
import type {Conductor} from '../conductor.js';
import {isKeptHere} from '../device-mark.js';
import {draftOf} from '../draft.js';
import {resting} from '../walk.js';
import {wordsFor} from '../../speech/wording.js';
import type {Words} from '../../speech/wording.js';
import {frameView} from './frame.js';
import {overviewView} from './overview.js';
import {progressView} from './progress.js';
import {questionView} from './question.js';
import {sayNumber} from '../../speech/say.js';
import {startView} from './start.js';

export function checkView(conductor: Conductor): TemplateResult {
  const {localizer, session, parts} = conductor;
  const body = screen(conductor);
  return frameView(localizer, {
    title: conductor.opening.title,
    failed: localizer.failed !== undefined || parts.failed,
    misfits: conductor.given.misfits,
    mayOverview: session.screen.name !== 'start' && session.screen.name !== 'overview' && !!conductor.questionnaire,
    mayKeep: session.screen.name !== 'keep',
    isKept: conductor.keeping.keeper !== undefined,
    body,
    onRetry: () => void conductor.retry(),
    onLanguage: (language) => void localizer.choose(language),
    onOverview: () => {
      conductor.show({name: 'overview'});
    },
    onKeep: () => {
      conductor.rooms.enter('keep');
    },
  });
}

function screen(conductor: Conductor): TemplateResult | typeof nothing {
  const {session, questionnaire, localizer, rooms, step} = conductor;
  if (session.screen.name === 'start') {
    return startView(localizer, {
      depth: session.depth,
      answered: questionnaire ? session.route(questionnaire, conductor.day).answered : 0,
      remark: conductor.opening.theme.remark?.text,
      isKeptHere: isKeptHere(),
      onDepth: (depth) => {
        conductor.setDepth(depth);
      },
      onStart: () => {
        conductor.start();
      },
      onOpen: () => {
        conductor.rooms.enter('keep');
      },
    });
  }
  if (step) return walkScreen(conductor, step);
  if (rooms.isOnItsWay) return html`<h3 id="heading" tabindex="-1">${localizer.msg('Een ogenblik …')}</h3>`;
  const room = rooms.get(session.screen.name);
  if (room) return html`<div class="room" part="room">${room.render()}</div>`;
  if (!questionnaire) return nothing;
  return session.screen.name === 'overview'
    ? overviewScreen(conductor, questionnaire)
    : reportScreen(conductor, questionnaire);
}

function walkScreen(conductor: Conductor, step: Step): TemplateResult {
  const {session, localizer, opening, questionnaire} = conductor;
  const {several} = conductor.rooms;
  const {question} = step;
  const themes = questionnaire?.themes ?? [opening.theme];
  const draft =
    session.draft(step) ?? draftOf(step.value, (number) => sayNumber(localizer, number));
  const route = questionnaire
    ? session.route(questionnaire, conductor.day)
    : {
        steps: [step],
        themes: [{theme: question.theme, asked: 1, answered: 0}],
        homes: [],
        answered: 0,
        possible: 1,
      };
  const opensHome = route.steps.find(isOfHome) === step;
  return html`<div class="walk">
    ${progressView(localizer, {
      themes,
      route,
      current: question.theme,
      place: several?.place(step),
      growth: session.growth,
    })}
    ${questionView(localizer, {
      key: `${question.id} ${step.home.id}`,
      question,
      words: words(conductor, step),
      toHomes: opensHome ? toHomes(conductor) : undefined,
      homeName: several?.nameOf(step.home.id) ?? step.home.name,
      offer: several?.offer(step),
      themeTitle: themes.find(({id}) => id === question.theme)?.title ?? '',
      draft,
      fault: session.fault,
      helpOpen: conductor.helpOpen,
      detour: session.screen.name === 'question' ? session.screen.from : undefined,
      waiting: conductor.waiting,
      onDraft: (changed) => {
        conductor.setDraft(step, changed);
      },
      onHelp: (open) => {
        conductor.helpOpen = open;
      },
      onNext: () => void conductor.next(step),
      onBack: () => {
        conductor.back(step);
      },
    })}
  </div>`;
}

function overviewScreen(conductor: Conductor, questionnaire: Questionnaire): TemplateResult {
  const {session, localizer, rooms} = conductor;
  const route = session.route(questionnaire, conductor.day);
  return overviewView(localizer, {
    themes: questionnaire.themes,
    route,
    steps: stepsShown(conductor, route),
    picker: rooms.several?.picker(),
    toHomes: toHomes(conductor),
    resting: resting(questionnaire, session.answers, route),
    wordsOf: (step) => words(conductor, step).text,
    onStep: ({question, home}) => {
      conductor.goTo(question, home, 'overview');
    },
    onOnward: () => {
      conductor.goOn();
    },
    onReport: () => {
      conductor.show({name: 'report'});
    },
  });
}

function reportScreen(conductor: Conductor, questionnaire: Questionnaire): TemplateResult {
  const {session, localizer, report} = conductor;
  const {keeper} = conductor.keeping;
  if (!report) {
    return html`<h3 id="heading" tabindex="-1">${localizer.msg('Het rapport wordt gemaakt …')}</h3>`;
  }
  const route = session.route(questionnaire, conductor.day);
  return report.render(localizer, {
    questionnaire,
    answers: session.answers,
    depth: session.depth,
    look: session.look(questionnaire, conductor.day),
    followUp: conductor.rooms.followUp,
    reading: session.reading(questionnaire, conductor.day),
    steps: stepsShown(conductor, route),
    several: conductor.rooms.several,
    toHomes: toHomes(conductor),
    onStep: (question, home) => {
      conductor.goTo(question, home, 'report');
    },
    onOnward: () => {
      conductor.goOn();
    },
    onDeepen: () => {
      conductor.deepen();
    },
    onRestart: () => {
      conductor.restart();
    },
    onForget: keeper && (() => {
      keeper.forget();
      conductor.restart();
    }),
    onAnswers: (answers, step) => {
      conductor.adopt(answers, step);
    },
  });
}

/** The way to the homes, where anything is asked about a home. */
function toHomes({rooms, session, questionnaire, day, localizer}: Conductor): TemplateResult | undefined {
  const {msg} = localizer;
  if (!questionnaire || !session.route(questionnaire, day).steps.some(isOfHome)) return undefined;
  return html`<button type="button" class="quiet" part="button" @click=${() => {
    rooms.enter('homes');
  }}>
    ${rooms.several ? msg('Woningen') : msg('Meer woningen')}
  </button>`;
}

/** All steps, or those of the home that is looked at. */
const stepsShown = ({rooms: {several}}: Conductor, route: Route): Route['steps'] =>
  several?.stepsIn(route) ?? route.steps;

const isOfHome = ({question}: Step): boolean => question.scope === 'home';

function words({questionnaire, session, day}: Conductor, {question, home}: Step): Words {
  if (!question.wording || !questionnaire) return question;
  return wordsFor(session.reading(questionnaire, day), question, home);
}
