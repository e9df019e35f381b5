/** How a case is written down, and how it is put into its theme. */
import type {Values} from '../../core/answers.js';
import type {Id} from '../../core/questionnaire.js';
import type {Case, DocumentedSource, Origin} from '../../core/training/case.js';

/** What the theme already says need not be said again. */
export interface CaseContent extends Omit<Case, 'theme' | 'answers'> {
  /** What the story tells of the organisation. */
  readonly organisation: Values;
  /** What it tells of the home. */
  readonly home?: Values;
}

/** The cases of one theme of the questionnaire. */
export interface ThemeCases {
  readonly theme: Id;
  readonly cases: readonly CaseContent[];
}

/** A source by its id, as a case shows it. */
export type Cite = (source: Id) => DocumentedSource;

/** Made up for this training. */
export const fictional: Origin = {kind: 'fictional'};

/** Who judged this very practice and how, with where that can be read. */
export const documented = (told: string, ...sources: DocumentedSource[]): Origin => ({
  kind: 'documented',
  told,
  sources,
});

/** The cases of a theme as the casebook holds them: there is never more than one home in a story. */
export const casesOf = ({theme, cases}: ThemeCases): readonly Case[] =>
  cases.map(({organisation, home, ...rest}) => ({
    ...rest,
    theme,
    answers: {organisation, homes: home ? [{id: 'home', name: '', answers: home}] : []},
  }));
