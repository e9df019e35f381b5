/**
 * The facilitator's page with the real element, and the projector's window beside it, in Chromium under
 * a strict content security policy. Both write down in which picture a vote was counted first.
 */
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {chromiumArguments, findChromium} from '../browsers.mjs';
import {root, run} from '../machine.mjs';

const element = 'dual-dependency-workshop';

/** @returns {Promise<(name: string) => Buffer | undefined>} the files of the embed as it is now */
async function buildElement(folder) {
  if (!existsSync(join(root, 'src', 'generated', 'locales'))) {
    const {ok, output} = await run(['node', 'scripts/build-locales.mjs']);
    if (!ok) throw new Error(output);
  }
  const outDir = join(folder, 'embed');
  await build({root, mode: 'workshop', logLevel: 'error', build: {outDir, emptyOutDir: false}});
  return (name) => {
    const file = join(outDir, name);
    return /^[-\w.]+\.js$/.test(name) && existsSync(file) ? readFileSync(file) : undefined;
  };
}

const html = (server) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <title>Bench</title>
    <link rel="icon" href="data:,">
    <script type="module" src="/${element}.js"></script>
  </head>
  <body><${element} server="${server}" cases-page="/cases" no-leave-warning></${element}></body>
</html>
`;

const policy = (server) => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  `connect-src ${server}`,
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

async function serve(file, server) {
  const http = createServer(({url}, response) => {
    const code = file(url.slice(1));
    response.setHeader('content-type', code ? 'text/javascript' : 'text/html');
    response.setHeader('content-security-policy', policy(server));
    response.end(code ?? html(server));
  });
  await new Promise((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${http.address().port}/`,
    close: () => {
      http.close();
      http.closeAllConnections();
    },
  };
}

/**
 * In the page: writes down when votes are drawn, and does what a facilitator does. Stands by itself.
 *
 * @param name of the element
 */
function host(name) {
  const workshop = () => document.querySelector(name);
  const now = () => performance.timeOrigin + performance.now();
  const frame = () => new Promise(requestAnimationFrame);
  let about;
  let drawn = {};
  let seen;

  /** After a picture was painted. */
  const painted = () => new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

  async function look() {
    for (;;) {
      await frame();
      const state = workshop()?.workshop;
      if (!state || state === seen || workshop().isUpdatePending) continue;
      seen = state;
      await painted();
      const time = now();
      for (const {ballot: {phone, votes}} of state.ballots) if (votes[about]) drawn[phone] ??= time;
    }
  }
  void look();

  const violations = [];
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
    violations.push(`${violatedDirective} ${blockedURI}`);
  });
  const button = (words) =>
    [...workshop().shadowRoot.querySelectorAll('button')].find((each) => each.textContent.trim().startsWith(words));
  globalThis.host = {
    violations: () => violations,
    has: (words) => Boolean(workshop()?.shadowRoot?.textContent.includes(words)),
    can: (words) => Boolean(workshop()?.shadowRoot && button(words)),
    press: (words) => button(words).click(),
    state: () => workshop().workshop,
    /** From here on votes on this case are written down. */
    watch(id) {
      about = id;
      drawn = {};
    },
    drawn: () => drawn,
    count: () => Object.keys(drawn).length,
    /** What each phone said, and how many votes the desk says there are. */
    result: () => ({
      said: Object.fromEntries(workshop().workshop.ballots
        .filter(({ballot: {votes}}) => votes[about])
        .map(({ballot: {phone, votes}}) => [phone, votes[about].first.verdict])),
      shown: Number(/Samen ([\d.]+) stemmen/.exec(workshop().shadowRoot.textContent)[1].replaceAll('.', '')),
    }),
  };
}

/** A window of its own: a page behind another one draws no pictures. */
async function openWindow(browser, address) {
  const client = await browser.target().createCDPSession();
  const {targetId} = await client.send('Target.createTarget', {url: 'about:blank', newWindow: true});
  const target = await browser.waitForTarget((each) => each._targetId === targetId);
  const page = await target.page();
  await page.evaluateOnNewDocument(host, element);
  await page.goto(address);
  return page;
}

const act = (page, name, ...rest) =>
  page.evaluate((each, given) => globalThis.host[each](...given), name, rest);
const until = (page, name, ...rest) =>
  page.waitForFunction((each, given) => globalThis.host[each](...given), {timeout: 120_000}, name, rest);

async function press(page, words) {
  await until(page, 'can', words);
  await act(page, 'press', words);
}

/**
 * Opens the desk with a live room, and the screen for the room.
 *
 * @param {{folder: string, nats: import('../nats-server.mjs').NatsServer}} options
 */
export async function openRoomPage({folder, nats}) {
  const {server, facilitator, participant} = nats;
  const site = await serve(await buildElement(folder), server);
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: [...chromiumArguments, '--disable-backgrounding-occluded-windows', '--disable-renderer-backgrounding'],
  });
  const credentials = [facilitator, participant].flatMap(({user, password}) => [user, password]);
  const desk = await openWindow(browser, `${site.address}#ddf=${credentials.map(encodeURIComponent).join(':')}`);
  await press(desk, 'Begin de workshop');
  await press(desk, 'Telefoons en bestanden');
  await press(desk, 'Open de live zaal');
  await until(desk, 'has', 'De live zaal is open.');
  await press(desk, 'Notities en handen');
  const {id, cases} = await act(desk, 'state');
  const screen = await openWindow(browser, `${site.address}#ddw-screen=${id}`);
  const pages = [desk, screen];
  await until(screen, 'state');
  return {
    room: id,
    cases,
    /** Shows a case to be voted on. */
    async open(about) {
      for (const page of pages) await act(page, 'watch', about);
      for (;;) {
        const {moment} = await act(desk, 'state');
        if (moment.name === 'case' && moment.case === about && moment.stage === 'vote') return;
        await press(desk, 'Verder');
      }
    },
    /** Resolves when both windows have drawn so many votes. */
    drawn: (count) =>
      Promise.all(pages.map((page) =>
        page.waitForFunction((least) => globalThis.host.count() >= least, {timeout: 120_000}, count))),
    /** When each vote was drawn first, by phone: at the desk, and on the screen for the room. */
    times: () => Promise.all(pages.map((page) => act(page, 'drawn'))),
    result: () => act(desk, 'result'),
    violations: async () => (await Promise.all(pages.map((page) => act(page, 'violations')))).flat(),
    async close() {
      await browser.close();
      site.close();
    },
  };
}
