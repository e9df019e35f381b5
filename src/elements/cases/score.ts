/** How somebody judged, theme by theme. */
import type {Day} from '../../core/questionnaire.js';
import {verdictsOf} from '../../core/training/judge-case.js';
import {scoreRun} from '../../core/training/run.js';
import type {Run, RunScore} from '../../core/training/run.js';
import type {Content} from './parts.js';
import type {ThemeRow} from './score-picture.js';

export interface Score extends RunScore {
  readonly rows: readonly ThemeRow[];
}

export function scoreOf({questionnaire, casebook: {cases}}: Content, run: Run, day: Day): Score {
  const shown = cases.filter(({id}) => run.cases.includes(id));
  const score = scoreRun(run, shown, verdictsOf(questionnaire, shown, day));
  const inTheme = (theme: string, ids: readonly string[]): number =>
    shown.filter((each) => each.theme === theme && ids.includes(each.id)).length;
  const order = questionnaire.themes.map(({id}) => id);
  const rows = score.themes.map(({theme, right}) => ({
    theme,
    title: questionnaire.themes.find(({id}) => id === theme)?.title ?? theme,
    counts: {
      right,
      tooStrict: inTheme(theme, score.tooStrict),
      tooLenient: inTheme(theme, score.tooLenient),
    },
  }));
  return {...score, rows: rows.sort((one, other) => order.indexOf(one.theme) - order.indexOf(other.theme))};
}
