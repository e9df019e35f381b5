/** Measures one run in a browser: a first visit with an empty cache, and a walk to its end. */
import {clock} from './clock.mjs';
import {person} from './person.mjs';

/** The device and the line of a visitor who has little of both. Milliseconds; bytes a second. */
export const visitor = {
  slowdown: 4,
  line: {offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8},
};

/** How long nothing may have been on the wire before the walk goes on. Milliseconds. */
const quietTime = 1500;

/** Writes down what goes over the wire: headers and body, as they were sent. */
async function wire(client) {
  const requests = new Map();
  let last = performance.now();
  client.on('Network.requestWillBeSent', ({requestId, request: {url}, wallTime}) => {
    if (url.startsWith('http')) requests.set(requestId, {url, sent: wallTime * 1000});
    last = performance.now();
  });
  const ended = ({requestId, encodedDataLength = 0}) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
    last = performance.now();
  };
  client.on('Network.loadingFinished', ended);
  client.on('Network.loadingFailed', ended);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', {cacheDisabled: true});
  await client.send('Network.emulateNetworkConditions', visitor.line);
  const all = () => [...requests.values()];
  return {
    /** What was asked for before a moment of the clock. */
    until: (moment) => all().filter(({sent}) => sent <= moment),
    async quiet() {
      const isBusy = () => all().some(({bytes}) => bytes === undefined);
      while (isBusy() || performance.now() - last < quietTime) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}

const traffic = (requests) => ({
  requests: requests.length,
  bytes: requests.reduce((sum, {bytes}) => sum + bytes, 0),
});

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address of the page
 * @param {number} timedSteps how many steps are timed; the rest of the way is walked without a clock
 */
export async function measure(browser, address, timedSteps) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    const client = await page.createCDPSession();
    const line = await wire(client);
    await client.send('Emulation.setCPUThrottlingRate', {rate: visitor.slowdown});
    await page.evaluateOnNewDocument(person);
    await page.goto(address);
    await page.waitForFunction(() => globalThis.person.firstQuestion() !== undefined);
    await line.quiet();

    const {timed: timedOnce} = await clock(client);
    const heap = async () => {
      await client.send('HeapProfiler.collectGarbage');
      return (await client.send('Runtime.getHeapUsage')).usedSize;
    };
    const step = () => page.evaluate(() => globalThis.person.step());
    const rest = () => page.evaluate(() => globalThis.person.rest());
    const timed = async (times, act) => {
      const found = [];
      for (let count = 0; count < times; count++) {
        found.push((await timedOnce(act)).time);
      }
      return found;
    };

    const rests = await timed(20, rest);
    const steps = await timed(timedSteps, step);
    const heapAfterWalk = await heap();
    while (await step());
    await line.quiet();
    const heapAtEnd = await heap();

    if (errors.length) throw errors[0];
    const firstQuestion = await page.evaluate(() => globalThis.person.firstQuestion());
    const origin = await page.evaluate(() => performance.timeOrigin);
    const all = line.until(Infinity);
    const addresses = all.map(({url}) => url);
    return {
      firstQuestion,
      rests,
      steps,
      heapAfterWalk,
      heapAtEnd,
      untilQuestion: traffic(line.until(origin + firstQuestion)),
      untilEnd: traffic(all),
      twice: addresses.filter((url, index) => addresses.indexOf(url) < index),
    };
  } finally {
    await context.close();
  }
}
