/** Tests in three engines. `BROWSERS=chromium` (or firefox, webkit) limits them for quick work. */
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher, defaultReporter} from '@web/test-runner';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {anotherVersion} from './scripts/another-version.mjs';
import {asBuilt} from './scripts/as-built.mjs';
import {browserCommands} from './scripts/browser-commands.mjs';
import {
  chromiumArguments,
  engines,
  findChromium,
  findFirefox,
  isInstalled,
  startWebKit,
} from './scripts/browsers.mjs';
import {countReporter} from './scripts/count-reporter.mjs';
import {failingChunks} from './scripts/failing-chunks.mjs';
import {natsCommands} from './scripts/nats-commands.mjs';
import {natsModules} from './scripts/nats-modules.mjs';
import {papaparseModule} from './scripts/papaparse-module.mjs';

/** The runner names engines as it likes; reports name them as we do. */
const named = (name, launcher) => {
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (...args) => {
    await initialize(...args);
    launcher.name = name;
  };
  launcher.name = name;
  return launcher;
};

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {executablePath: findChromium(), args: chromiumArguments},
      concurrency: 1,
    }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: {browser: 'firefox', executablePath: findFirefox(), headless: true},
      concurrency: 1,
    }),
  webkit: async () => {
    const {port, binary} = await startWebKit();
    return webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        'browserName': 'MiniBrowser',
        'webkitgtk:browserOptions': {binary, args: ['--automation']},
        'wdio:enforceWebDriverClassic': true,
      },
    });
  },
};

const browsers = [];
for (const engine of engines) {
  if (!isInstalled(engine)) throw new Error(`${engine} is not on this machine. npm test installs it.`);
  browsers.push(named(engine, await launchers[engine]()));
}

export default {
  files: [
    'test/**/*.test.ts',
    '!test/node/**',
    // Content, words and files are data that the core judges: the same in every engine. Node does these.
    '!test/content/**',
    '!test/exports/**',
    '!test/speech/**',
    // So is what tries thousands of cases.
    '!test/core/parse-session-random.test.ts',
    '!test/core/training/few-open.test.ts',
  ],
  rootDir: '.',
  // The code that ships: without the warnings that lit has for developers.
  nodeResolve: {exportConditions: ['browser', 'production']},
  middleware: [asBuilt(), anotherVersion(), failingChunks()],
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'}),
    browserCommands(),
    natsCommands(),
    papaparseModule(),
    natsModules(),
  ],
  browsers,
  concurrentBrowsers: 1,
  concurrency: 1,
  testFramework: {config: {timeout: 20_000}},
  testsFinishTimeout: 300_000,
  browserStartTimeout: 60_000,
  reporters: [defaultReporter({reportTestProgress: false}), countReporter()],
};
