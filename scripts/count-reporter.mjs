/** Counts the tests of each engine, prints one line an engine, and leaves the sums as JSON. */
import {mkdirSync, writeFileSync} from 'node:fs';

const count = (suite, sums) => {
  for (const test of suite?.tests ?? []) {
    sums[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  }
  for (const inner of suite?.suites ?? []) count(inner, sums);
};

/** @returns a reporter of the test runner */
export function countReporter(file = 'reports/browsers.json') {
  return {
    onTestRunFinished({sessions}) {
      const engines = {};
      for (const session of sessions) {
        const sums = (engines[session.browser.name] ??= {passed: 0, failed: 0, skipped: 0});
        const before = sums.failed;
        count(session.testResults, sums);
        // A file that does not load has no tests, and has failed all the same.
        if (!session.passed && sums.failed === before) sums.failed++;
      }
      console.log();
      for (const [name, {passed, failed, skipped}] of Object.entries(engines)) {
        console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      }
      mkdirSync('reports', {recursive: true});
      writeFileSync(file, `${JSON.stringify(engines, undefined, 2)}\n`);
    },
  };
}
