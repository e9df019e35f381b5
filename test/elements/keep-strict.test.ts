/** The built check keeps and opens under a strict content security policy, and stores nothing unasked. */
import {expect} from '@open-wc/testing';
import {until} from '../harness.js';
import {clearDevice, deviceKeys, KeepHarness, keepRoom} from '../keep-harness.js';
import {openPage} from '../page.js';
import {says} from './said.js';

describe('a page with a strict content security policy', () => {
  beforeEach(clearDevice);
  afterEach(clearDevice);

  it('stops nothing of the room: file, device, code, and opening each', async () => {
    const {check: walker, page, view} = await openPage('/dist/site/strict.html');
    const check = KeepHarness.of(walker);
    const stopped = (): readonly string[] =>
      [...page.querySelectorAll('#violations li')]
        .map(({textContent}) => textContent ?? '')
        .filter((each) => !/connect-src · wss?:/.test(each));
    const saved: {name: string; blob: Blob}[] = [];
    const made: Blob[] = [];
    const {createObjectURL} = view.URL;
    view.URL.createObjectURL = (blob: Blob) => {
      made.push(blob);
      return createObjectURL(blob);
    };
    Object.defineProperty(view, 'showSaveFilePicker', {value: undefined, configurable: true});
    view.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({name: this.download, blob: made.at(-1)!});
    };
    await check.start('short');
    await check.choose(says('role', 'hirer'));
    await check.next();
    const {answers} = check;
    await check.enter();
    expect(deviceKeys()).to.deep.equal([]);
    await check.press('Bewaar in een bestand');
    await until(() => saved.length > 0, 'no download');
    const text = await saved[0]!.blob.text();
    await check.openFile(text);
    expect(check.heading).to.equal('Het bestand is geopend');
    expect(check.answers).to.deep.equal(answers);
    await check.press('Terug');
    await check.press('Bewaar op dit apparaat');
    expect(deviceKeys()).to.have.length(1);
    await check.openCode(check.code);
    expect(check.heading).to.equal('De code is geopend');
    await check.press('Terug');
    await check.pressNamed('Open: Zonder naam');
    expect(check.heading).to.equal('Geopend van dit apparaat');
    await check.press('Terug');
    expect(check.heading).to.equal(keepRoom);
    expect(stopped()).to.deep.equal([]);
  });
});
