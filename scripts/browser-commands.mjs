/**
 * What a test asks of the browser from outside: keys, the size of the window, and what a person
 * prefers to see. The runner's own commands do not work in all three engines; these do, or say so.
 * Their other half is `test/browser.ts`.
 */

/** The code points that WebDriver gives to keys that write nothing. */
const webdriverKeys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  Delete: '\uE017',
};

const webdriverKey = (key) => {
  const value = webdriverKeys[key] ?? key;
  if ([...value].length !== 1) throw new Error(`Unknown key: ${key}`);
  return value;
};

const perform = (driver, actions) => driver.performActions([{type: 'key', id: 'keyboard', actions}]);

const keyDown = (key) => ({type: 'keyDown', value: webdriverKey(key)});
const keyUp = (key) => ({type: 'keyUp', value: webdriverKey(key)});

/** `driver` for WebDriver, `page` for Puppeteer. */
const remote = ({browser, id}) =>
  browser.type === 'webdriver' ? {driver: browser.driver} : {page: browser.getPage(id)};

const commands = {
  /** One key, or several held together: `Tab`, `Shift+Tab`. */
  async press(session, combination) {
    const {driver, page} = remote(session);
    const keys = combination.split('+').map((key) => (key === 'Space' ? ' ' : key));
    if (driver) {
      await perform(driver, [...keys.map(keyDown), ...keys.slice().reverse().map(keyUp)]);
      return true;
    }
    const held = keys.slice(0, -1);
    for (const key of held) await page.keyboard.down(key);
    await page.keyboard.press(keys.at(-1));
    for (const key of held.slice().reverse()) await page.keyboard.up(key);
    return true;
  },

  /** A real click, by pointer, at a place of the window. */
  async click(session, {x, y}) {
    const {driver, page} = remote(session);
    if (driver) {
      await driver.performActions([{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions: [
        {type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y)},
        {type: 'pointerDown', button: 0},
        {type: 'pointerUp', button: 0},
      ]}]);
    } else await page.mouse.click(x, y);
    return true;
  },

  async type(session, text) {
    const {driver, page} = remote(session);
    if (driver) await perform(driver, [...text].flatMap((key) => [keyDown(key), keyUp(key)]));
    else await page.keyboard.type(text);
    return true;
  },

  /** The inner size of the window in CSS pixels. */
  async resize(session, {width, height}) {
    const {driver, page} = remote(session);
    if (page) {
      await page.setViewport({width, height});
      return true;
    }
    const inner = () => driver.execute('return [innerWidth, innerHeight]');
    // A window has edges and bars around the page, and takes a moment to get its size.
    for (let tries = 0; tries < 5; tries++) {
      const [w, h] = await inner();
      if (w === width && h === height) return true;
      const outer = await driver.getWindowRect();
      await driver.setWindowRect(
        null, null, outer.width + width - w, outer.height + height - h);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const [w, h] = await inner();
    return w === width && h === height;
  },

  /** Features such as `prefers-color-scheme`. False where the engine cannot be told. */
  async prefer(session, features) {
    const {page} = remote(session);
    if (!page) return false;
    try {
      await page.emulateMediaFeatures(
        Object.entries(features).map(([name, value]) => ({name, value})));
      return true;
    } catch {
      return false;
    }
  },
};

/** @returns a plugin of the test runner */
export const browserCommands = () => ({
  name: 'browser-commands',
  async executeCommand({command, payload, session}) {
    const [room, name] = command.split(':');
    if (room === 'browser' && name in commands) {
      return {done: await commands[name](session, payload)};
    }
    return undefined;
  },
});
