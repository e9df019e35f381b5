/**
 * How the check holds out when there are many homes: what the page's main thread works for a step in
 * the walk, for opening the report, and for another order, page or choice of practices in the matrix.
 * It should be one frame's work, and no more for 300 homes than for one.
 */
import {clock} from './clock.mjs';
import {manyHomes} from './many-homes.mjs';
import {visitor} from './measure.mjs';
import {person} from './person.mjs';
import {median, milliseconds, percentile, printTable} from './statistics.mjs';

export const homeCounts = [1, 10, 100, 300];

/** A frame of a screen that shows 60 a second. Milliseconds. */
const frame = 1000 / 60;

const matrixActs = 10;

const acts = {
  home: 'answer about a home',
  organisation: 'answer about the organisation',
  report: 'open the report, first time',
  homes: 'sort the homes of the matrix',
  practices: 'sort the practices of the matrix',
  all: 'all practices in the matrix, or not',
  page: 'turn a page of the matrix',
};

/** In the page: gives the answers and reads what was answered. Stands by itself, as the person does. */
function host() {
  const element = () => document.querySelector('dual-dependency-check');
  const matrix = () => element().shadowRoot.querySelector('[part~=matrix]');
  /** Takes the next entry of a list of the matrix; whether there is a matrix. */
  async function choose(place, turn) {
    const select = [...(matrix()?.querySelectorAll('select') ?? [])].at(place);
    if (!select) return false;
    select.value = select.options[(turn + 1) % select.options.length].value;
    select.dispatchEvent(new Event('change'));
    await drawn();
    return true;
  }
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  let last;
  document.addEventListener('check-answer', ({home}) => {
    last = home === undefined ? 'organisation' : 'home';
  });
  globalThis.host = {
    give: (answers) => {
      element().answers = answers;
    },
    has: (count) => element().answers.homes.length === count,
    /** What the answer before was about. */
    last: () => last,
    homes: (turn) => choose(2, turn),
    practices: (turn) => choose(1, turn),
    all: (turn) => choose(0, turn),
    /** Goes on in the matrix, and back; whether it has pages. */
    async page(turn) {
      const buttons = matrix()?.querySelectorAll('.paging button');
      if (!buttons?.length) return false;
      buttons[(turn + 1) % 2].click();
      await drawn();
      return true;
    },
  };
}

/** Every act that is timed, in a page of its own: times by the name of the act. */
async function run(browser, address, answers) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    const client = await page.createCDPSession();
    await client.send('Emulation.setCPUThrottlingRate', {rate: visitor.slowdown});
    await page.evaluateOnNewDocument(host);
    await page.evaluateOnNewDocument(person, {waits: true});
    await page.goto(address);
    await page.waitForFunction(() => globalThis.person.mayBegin());
    await page.evaluate((given) => globalThis.host.give(given), answers);
    await page.waitForFunction((count) => globalThis.host.has(count), {}, answers.homes.length);
    await page.evaluate(() => globalThis.person.begin());
    await page.waitForFunction(() => globalThis.person.firstQuestion() !== undefined);
    await page.waitForNetworkIdle();

    const {timed} = await clock(client);
    const rests = [];
    for (let count = 0; count < 10; count++) {
      rests.push((await timed(() => page.evaluate(() => globalThis.person.rest()))).time);
    }
    const rest = median(rests);
    const found = Object.fromEntries(Object.keys(acts).map((act) => [act, []]));
    let goesOn = true;
    while (goesOn) {
      const {time, value} = await timed(() => page.evaluate(() => globalThis.person.step()));
      goesOn = value;
      const act = goesOn ? await page.evaluate(() => globalThis.host.last()) : 'report';
      found[act].push(time - rest);
    }
    await page.waitForNetworkIdle();
    for (const act of ['homes', 'practices', 'all', 'page']) {
      for (let turn = 0; turn < matrixActs; turn++) {
        const {time, value} = await timed(() => page.evaluate(
          (name, number) => globalThis.host[name](number), act, turn,
        ));
        // One frame is waited for, not two.
        if (value) found[act].push(time - rest / 2);
      }
    }
    if (errors.length) throw errors[0];
    return found;
  } finally {
    await context.close();
  }
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address of the page with the check
 * @param questionnaire that the page shows
 * @param {number} runs with each number of homes; they take turns
 */
export async function benchHomes(browser, address, questionnaire, runs) {
  const found = new Map(homeCounts.map((count) => [count, {}]));
  // The first turn only warms the browser up.
  for (let turn = 0; turn <= runs; turn++) {
    for (const count of homeCounts) {
      const times = await run(browser, address, manyHomes(questionnaire, count));
      if (turn === 0) continue;
      for (const act of Object.keys(acts)) (found.get(count)[act] ??= []).push(...times[act]);
    }
  }
  print(found, runs);
}

function print(found, runs) {
  console.log(`\nMany homes: main-thread work in milliseconds, CPU ${visitor.slowdown}x slower, ${runs} runs.`);
  console.log(`Median / 95th percentile (median against 1 home); a frame is ${frame.toFixed(1)} ms.\n`);
  const lines = [['', ...homeCounts.map((count) => (count === 1 ? '1 home' : `${count} homes`))]];
  for (const [act, what] of Object.entries(acts)) {
    const base = found.get(homeCounts[0])[act];
    lines.push([what, ...homeCounts.map((count) => {
      const times = found.get(count)[act];
      if (times.length === 0) return '-';
      const middle = median(times);
      const ratio = base.length > 0 ? ` (${(middle / median(base)).toFixed(2)})` : '';
      return `${milliseconds(middle)} / ${milliseconds(percentile(times, 0.95))}${ratio}`;
    })]);
  }
  printTable(lines);
}
