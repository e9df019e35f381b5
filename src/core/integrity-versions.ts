/** What must be right about a questionnaire so that what was kept of another version can be read. */
import type {Problem} from './integrity.js';
import type {Id, Questionnaire} from './questionnaire.js';
import {LARGEST_VERSION, versionNumbers} from './version.js';

/** The problems of a version and of the ids that were replaced in it. */
export function* versionProblems({version, questions, practices}: Questionnaire): Generator<Problem> {
  const {major = Infinity, minor = 0} = versionNumbers(version) ?? {};
  if (Math.max(major, minor) > LARGEST_VERSION) {
    yield {
      path: 'version',
      message: `It is "major.minor.patch", with major and minor of ${LARGEST_VERSION} at most.`,
    };
  }
  yield* replacedIds(questions);
  yield* replacedIds(practices);
}

/** An id that was replaced is no more, and one part took its place. */
function* replacedIds(
  parts: readonly {readonly id: Id; readonly replaces?: readonly Id[]}[],
): Generator<Problem> {
  const present = new Set(parts.map(({id}) => id));
  const replaced = new Set<Id>();
  for (const {id, replaces = []} of parts) {
    for (const former of replaces) {
      if (present.has(former)) yield {path: id, message: `It replaces "${former}", which is still there.`};
      if (replaced.has(former)) yield {path: id, message: `It replaces "${former}", which is replaced already.`};
      replaced.add(former);
    }
  }
}
