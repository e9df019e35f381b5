/** Practices by homes. */
import {str} from '@lit/localize';
import {outcomes} from '../../core/verdict.js';
import type {Outcome} from '../../core/verdict.js';
import {heading, paragraph} from './blocks.js';
import type {Block, Run} from './blocks.js';
import type {Telling} from './telling.js';
import {verdictRun} from './verdict-run.js';

/** How many homes fit beside each other on a sheet. */
const HOMES_A_TABLE = 6;

/** Tables of the practices that apply and are judged by home; nothing where there is one home. */
export function matrix({speech, findings, homes, severalHomes, nameOf}: Telling): readonly Block[] {
  const {msg} = speech;
  const rows = findings.flatMap(({practice, said}) => {
    const byHome = new Map(said.results.map(({home, outcome}) => [home, outcome]));
    const counts = !byHome.has(undefined) && said.results.some(({outcome}) => outcome !== 'not-applicable');
    return counts ? [{title: practice.title, byHome}] : [];
  });
  if (!severalHomes || rows.length === 0) return [];
  const verdicts = Object.fromEntries(
    outcomes.map((each) => [each, verdictRun(speech, each)]),
  ) as Record<Outcome, Run>;
  const starts = homes.map((_, index) => index).filter((index) => index % HOMES_A_TABLE === 0);
  return [
    {...heading(2, msg('Per woning')), onNewPage: true},
    paragraph(msg('Wat voor uw hele organisatie geldt, staat niet in deze tabel.')),
    ...starts.map((start): Block => {
      const own = homes.slice(start, start + HOMES_A_TABLE);
      const last = start + own.length;
      return {
        kind: 'table',
        caption:
          homes.length > HOMES_A_TABLE
            ? last === start + 1
              ? msg(str`Praktijken per woning: woning ${last} van ${homes.length}`)
              : msg(str`Praktijken per woning: woning ${start + 1} tot en met ${last} van ${homes.length}`)
            : msg('Praktijken per woning'),
        ...(homes.length <= HOMES_A_TABLE && {captionHidden: true}),
        head: [msg('Praktijk'), ...own.map(({id}) => nameOf(id))],
        widths: [2, ...own.map(() => 1)],
        rows: rows.map(({title, byHome}) => [
          [title],
          ...own.map(({id}) => [verdicts[byHome.get(id) ?? 'not-looked-at']]),
        ]),
      };
    }),
  ];
}
