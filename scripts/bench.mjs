/**
 * `npm run bench`: how fast the check is for a visitor with a slow device and a slow line, beside the
 * same questions in a bare custom element without a library. It prints a table and says whether the
 * goals are met. It fails only where it could not measure: a time is no reason to stop a build.
 *
 * A step is: choose the first answer, see it, go on, see the next question. Its time is what the
 * page's main thread worked for it (script, style, layout, paint), less what two frames without any
 * work take. `npm run bench -- 9` measures nine runs of each in place of five.
 */
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findChromium} from './browsers.mjs';
import {bare, product} from './bench/bundle.mjs';
import {measure, visitor} from './bench/measure.mjs';
import {serve} from './bench/serve.mjs';

const runs = Number(process.argv[2] ?? 5);
const timedSteps = 60;
const goals = {firstQuestion: 1.25, step: 2};

const sorted = (numbers) => [...numbers].sort((one, other) => one - other);
const median = (numbers) => {
  const inOrder = sorted(numbers);
  const middle = (inOrder.length - 1) / 2;
  return (inOrder[Math.floor(middle)] + inOrder[Math.ceil(middle)]) / 2;
};
const percentile = (numbers, share) => sorted(numbers)[Math.ceil(numbers.length * share) - 1];

const milliseconds = (number) => number.toFixed(number < 100 ? 1 : 0);
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
  const found = {product: [], bare: []};
  try {
    // The first visits only warm the browser up. Taking turns spreads what else the machine does.
    for (let run = 0; run <= runs; run++) {
      for (const name of Object.keys(subjects)) {
        const result = await measure(browser, server.address(name), timedSteps);
        if (run > 0) found[name].push(result);
      }
    }
    print(found, await browser.version());
  } finally {
    await browser.close();
    server.close();
  }
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
  const widths = lines[0].map((_, column) => Math.max(...lines.map((each) => each[column].length)));
  for (const each of lines) {
    const cells = each.map((cell, column) =>
      (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])));
    console.log(cells.join('  ').trimEnd());
  }
  const twice = new Set([...found.product, ...found.bare].flatMap((run) => run.twice));
  for (const address of twice) console.log(`Requested twice: ${new URL(address).pathname}`);
}

await main();
