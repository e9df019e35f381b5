/**
 * `npm run bench`: how fast the check is for a visitor with a slow device and a slow line, beside the
 * same questions in a bare custom element without a library. It prints a table and says whether the
 * goals are met. It fails only where it could not measure: a time is no reason to stop a build.
 *
 * A step is: choose the first answer, see it, go on, see the next question. Its time is what the
 * page's main thread worked for it (script, style, layout, paint), less what two frames without any
 * work take. After that it is measured how much more a step, the report and the matrix take when there
 * are many homes. `npm run bench -- 9` measures nine runs of each in place of five, and
 * `npm run bench -- homes` the homes alone.
 */
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findChromium} from './browsers.mjs';
import {bare, product, questionnaire} from './bench/bundle.mjs';
import {benchHomes} from './bench/homes.mjs';
import {measure, visitor} from './bench/measure.mjs';
import {serve} from './bench/serve.mjs';
import {median, milliseconds, percentile, printTable} from './bench/statistics.mjs';

const given = process.argv.slice(2);
const runs = Number(given.find(Number) ?? 5);
const homesOnly = given.includes('homes');
const timedSteps = 60;
const goals = {firstQuestion: 1.25, step: 2};

const megabytes = (number) => (number / 1e6).toFixed(2);
const kilobytes = (number) => (number / 1000).toFixed(1);
const count = (number) => String(number);

const net = ({rests, steps}) => {
  const rest = median(rests);
  return steps.map((step) => step - rest);
};

const rows = [
  ['first question (ms)', milliseconds, (run) => run.firstQuestion, goals.firstQuestion],
  ['CPU a step, median (ms)', milliseconds, (run) => median(net(run)), goals.step],
  ['CPU a step, 95th percentile (ms)', milliseconds, (run) => percentile(net(run), 0.95), goals.step],
  [`heap after ${timedSteps} steps (MB)`, megabytes, (run) => run.heapAfterWalk],
  ['heap at the end, on the report (MB)', megabytes, (run) => run.heapAtEnd],
  ['on the wire until the first question (kB)', kilobytes, (run) => run.untilQuestion.bytes],
  ['requests until the first question', count, (run) => run.untilQuestion.requests],
  ['on the wire until the report (kB)', kilobytes, (run) => run.untilEnd.bytes],
  ['requests until the report', count, (run) => run.untilEnd.requests],
];

async function main() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium is not on this machine. npm test installs it.');
  const subjects = {
    product: {
      script: 'dual-dependency-check.js',
      element: '<dual-dependency-check depth="full"></dual-dependency-check>',
      files: await product(),
    },
    bare: {script: 'bare.js', element: '<bare-check depth="full"></bare-check>', files: await bare()},
  };
  const server = await serve(subjects);
  const browser = await puppeteer.launch({executablePath, args: chromiumArguments});
  try {
    if (!homesOnly) await compare(browser, server, Object.keys(subjects));
    await benchHomes(browser, server.address('product'), await questionnaire(), runs);
  } finally {
    await browser.close();
    server.close();
  }
}

async function compare(browser, server, names) {
  const found = {product: [], bare: []};
  // The first visits only warm the browser up. Taking turns spreads what else the machine does.
  for (let run = 0; run <= runs; run++) {
    for (const name of names) {
      const result = await measure(browser, server.address(name), timedSteps);
      if (run > 0) found[name].push(result);
    }
  }
  print(found, await browser.version());
}

function print(found, version) {
  const {slowdown, line} = visitor;
  const speed = (line.downloadThroughput * 8) / 1e6;
  console.log(`${version}, CPU ${slowdown}x slower, ${speed} Mbit/s, ${line.latency} ms, no cache.`);
  console.log(`Medians of ${runs} runs, from the least to the most of them in brackets.\n`);
  const lines = [['', 'product', '', 'bare', '', 'ratio', 'goal']];
  for (const [what, format, of, goal] of rows) {
    const [ours, theirs] = [found.product, found.bare].map((list) => list.map(of));
    const ratio = median(ours) / median(theirs);
    const spread = (values) => {
      const [least, most] = [Math.min(...values), Math.max(...values)].map(format);
      return least === most ? '' : `(${least} - ${most})`;
    };
    const verdict = goal && `${goal} ${ratio <= goal ? 'met' : 'MISSED'}`;
    lines.push([
      what,
      format(median(ours)), spread(ours),
      format(median(theirs)), spread(theirs),
      ratio.toFixed(2), verdict ?? '',
    ]);
  }
  printTable(lines);
  const twice = new Set([...found.product, ...found.bare].flatMap((run) => run.twice));
  for (const address of twice) console.log(`Requested twice: ${new URL(address).pathname}`);
}

await main();
