/**
 * The browsers of this machine: where they are, and the WebKit that has to be started by hand.
 * Nothing is downloaded here, and only processes that were started here are ended.
 */
import {spawn} from 'node:child_process';
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {createServer} from 'node:net';
import {delimiter, join} from 'node:path';

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (...names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find(isExecutable);

/** WebKitGTK's small browser. Debian puts it in a folder that is named after the version. */
const miniBrowser = () => {
  const found = [];
  const look = (folder, depth) => {
    if (depth < 0 || !existsSync(folder)) return;
    for (const entry of readdirSync(folder, {withFileTypes: true})) {
      const path = join(folder, entry.name);
      if (entry.name === 'MiniBrowser' && isExecutable(path)) found.push(path);
      else if (entry.isDirectory() && /webkit|linux|^\d/.test(entry.name)) look(path, depth - 1);
    }
  };
  for (const folder of ['/usr/lib', '/usr/lib64', '/usr/libexec']) look(folder, 2);
  return found.find((path) => path.includes('4.1')) ?? found[0];
};

export const findChromium = () =>
  onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ??
  ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find(isExecutable);

export const findFirefox = () =>
  onPath('firefox-esr', 'firefox') ??
  ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(isExecutable);

/** @returns {{driver: string, browser: string, display: string} | undefined} */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const browser = miniBrowser();
  const display = onPath('Xvfb');
  return driver && browser && display ? {driver, browser, display} : undefined;
}

/** The engines that are asked for: all three, or those that the variable BROWSERS names. */
export const engines = (process.env.BROWSERS ?? 'chromium,firefox,webkit')
  .split(',')
  .map((name) => name.trim())
  .filter(Boolean);

export const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

export const isInstalled = (engine) =>
  Boolean({chromium: findChromium, firefox: findFirefox, webkit: findWebKit}[engine]?.());

/** What Chromium needs to run as root, in a small container, and to stay silent on the network. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

const isListening = async (port) => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch {
    return false;
  }
};

/**
 * Starts a virtual screen and WebKit's driver. Both end with this process, or when `stop` is called.
 *
 * @returns {Promise<{port: number, binary: string, stop: () => void}>}
 */
export async function startWebKit() {
  const found = findWebKit();
  if (!found) throw new Error('WebKit is missing: install webkit2gtk-driver and xvfb.');
  const started = [];
  // Groups of their own, so that what they start themselves ends with them.
  const start = (command, args, options) => {
    const child = spawn(command, args, {detached: true, ...options});
    started.push(child);
    return child;
  };
  const stop = () => {
    for (const child of started.splice(0).reverse()) {
      try {
        process.kill(-child.pid, 'SIGTERM');
      } catch {
        // It had ended by itself.
      }
    }
  };
  process.once('exit', stop);
  process.once('SIGTERM', () => process.exit(143));

  const screen = start(found.display, ['-displayfd', '3', '-screen', '0', '1600x1400x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    let said = '';
    screen.stdio[3].setEncoding('utf8').on('data', (text) => {
      said += text;
      if (said.includes('\n')) resolve(said.trim());
    });
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('The virtual screen (Xvfb) did not start.')));
  });

  const port = await freePort();
  start(found.driver, ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${number}`,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    },
  });
  for (let tries = 0; !(await isListening(port)); tries++) {
    if (tries === 100) throw new Error('The driver of WebKit did not answer within ten seconds.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  for (const child of started) child.unref();
  screen.stdio[3].unref?.();
  return {port, binary: found.browser, stop};
}
