/**
 * `npm test`: everything, after nothing but a clone. Installs what is missing, then goes through all
 * checks, also after one that failed. Every test counts as one; so does every other check.
 */
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {debianPackages, engines, isInstalled} from './browsers.mjs';
import {ensureDebianPackages, ensurePackages, root, run} from './machine.mjs';
import {findNatsServer} from './nats-server.mjs';

const reports = join(root, 'reports');
const read = (name) => {
  const file = join(reports, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
};

/** The tests that ran in Node. A file that did not load is one that failed. */
function countNode() {
  const report = read('node.json');
  if (!report) return undefined;
  const broken = report.testResults.filter(
    ({status, assertionResults}) => status === 'failed' && assertionResults.length === 0,
  );
  return {passed: report.numPassedTests, failed: report.numFailedTests + broken.length};
}

/** The tests that ran in the engines. An engine that did not start is one that failed. */
function countBrowsers() {
  const report = read('browsers.json');
  if (!report) return undefined;
  const sum = {passed: 0, failed: 0};
  for (const engine of engines) {
    sum.passed += report[engine]?.passed ?? 0;
    sum.failed += report[engine]?.failed ?? 1;
  }
  return sum;
}

const vitest = ['vitest', 'run', '--reporter=dot', '--reporter=json'];

const steps = [
  {name: 'language modules', command: ['node', 'scripts/build-locales.mjs']},
  // Before the types, because the tests of the package ask for those of the built one.
  {name: 'build', command: ['npm', 'run', '--silent', 'build']},
  {name: 'types', command: ['tsc', '-p', 'test']},
  {name: 'lint', command: ['eslint', '--max-warnings', '0', '.']},
  {name: 'language files', command: ['node', 'scripts/check-locales.mjs']},
  {
    name: 'tests in Node',
    command: [...vitest, '--outputFile.json=reports/node.json'],
    count: countNode,
  },
  {
    name: `tests in ${engines.join(', ')}`,
    command: ['web-test-runner'],
    count: countBrowsers,
    minutes: 60,
  },
  {name: 'size', command: ['node', 'scripts/size.mjs'], show: true},
  {name: 'package', command: ['node', 'scripts/check-package.mjs']},
  {name: 'npm start', command: ['node', 'scripts/check-start.mjs']},
];

const indent = (text) => text.replace(/^(?=.)/gm, '    ');
// The runner erases lines of a terminal that is not there; the language files are a check of theirs.
const plain = (text) =>
  text
    .replace(/\x1b\[[\d;]*[A-Za-z]/g, '')
    .replace(/^.* is missing, using canonical text as fallback\n/gm, '');

const total = {passed: 0, failed: 0};
const add = ({passed, failed}) => {
  total.passed += passed;
  total.failed += failed;
};

function prepare() {
  try {
    ensurePackages();
    const absent = engines.filter((engine) => !isInstalled(engine));
    const missing = absent.flatMap((engine) => debianPackages[engine]);
    if (!findNatsServer()) missing.push('nats-server');
    if (missing.length) ensureDebianPackages(missing);
    return true;
  } catch (error) {
    console.log(error.message);
    add({passed: 0, failed: 1});
    return existsSync(join(root, 'node_modules'));
  }
}

rmSync(reports, {recursive: true, force: true});
mkdirSync(reports);

if (prepare()) {
  for (const {name, command, count, show, minutes} of steps) {
    const {ok, output, seconds} = await run(command, {minutes});
    const counted = count?.() ?? {passed: ok ? 1 : 0, failed: ok ? 0 : 1};
    // What ended badly has failed, also where no test of it has.
    if (!ok && counted.failed === 0) counted.failed = 1;
    add(counted);
    const tests = count ? `: ${counted.passed} passed, ${counted.failed} failed` : '';
    console.log(`${ok ? '✓' : '✗'} ${name}${tests} (${seconds.toFixed(1)} s)`);
    if (!ok || show) console.log(indent(plain(output)));
  }
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
