/** What the page around a frame sees of it, when that page or a stranger is not as one would wish. */
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {click} from '../browser.js';
import {CheckHarness, until} from '../harness.js';

/** The same server under its other name is another origin. */
const elsewhere = location.origin.replace(/localhost|127\.0\.0\.1/, (name) => (name === 'localhost' ? '127.0.0.1' : 'localhost'));
const script = '/dist/embed/dual-dependency-frame-host.js';
const type = 'dual-dependency-frame';
const addressOf = (origin: string): string =>
  `${origin}/dist/embed/dual-dependency-frame.html?${new URLSearchParams({origin: location.origin}).toString()}`;

const markup = (address: string, style = ''): string =>
  `<iframe title="Check" data-dual-dependency-frame width="800" height="720" src="${address}" style="${style}"></iframe>`;

/** A page with this body, which loads the lines for the host once all of it is there. */
async function hostPage(body: string) {
  const outer = await fixture<HTMLIFrameElement>(html`<iframe title="Host" width="1000" height="900"></iframe>`);
  const loaded = new Promise((resolve) => outer.addEventListener('load', resolve, {once: true}));
  outer.srcdoc = `<!doctype html><html lang="nl"><body>${body}</body></html>`;
  await loaded;
  const page = outer.contentDocument!;
  const faults: string[] = [];
  outer.contentWindow!.addEventListener('error', ({message}) => faults.push(message));
  page.head.append(Object.assign(page.createElement('script'), {type: 'module', src: script}));
  const frames = [...page.querySelectorAll('iframe')];
  await until(() => frames.at(-1)?.style.height, 'no height came');
  return {frames, faults};
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly hasFocus: boolean;
}

/** A page of the origin of a frame, beside it. */
class Beside {
  readonly #view: Window;
  #asked = 0;

  private constructor(view: Window) {
    this.#view = view;
  }

  static async open(): Promise<Beside> {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Beside"></iframe>`);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    frame.src = `${elsewhere}/test/fixtures/beside-frame.html`;
    await loaded;
    return new Beside(frame.contentWindow!);
  }

  say(message: object): Promise<unknown> {
    return said(this.#view, message);
  }

  /** Where in a frame something of the check lies; `undefined` where it is not there. */
  async look(frame: string, part: string): Promise<Place | undefined> {
    const id = ++this.#asked;
    const answer = new Promise<Place | undefined>((resolve) => {
      const hear = ({data}: MessageEvent<{id?: number; place?: Place}>) => {
        if (data.id !== id) return;
        removeEventListener('message', hear);
        resolve(data.place);
      };
      addEventListener('message', hear);
    });
    this.#view.postMessage({find: {frame, part}, id}, elsewhere);
    return answer;
  }

  /** Where it lies, once it is there. */
  async find(frame: string, part: string): Promise<Place> {
    let place: Place | undefined;
    await waitUntil(async () => (place = await this.look(frame, part)), `no ${part}`, {interval: 10, timeout: 10_000});
    return place!;
  }
}

/** Has a window say something to this page; resolves when every listener here has heard it. */
async function said(view: Window, message: object): Promise<void> {
  const heard = new Promise<void>((resolve) => {
    const hear = ({source}: MessageEvent) => {
      if (source !== view) return;
      removeEventListener('message', hear);
      // Those that were added later come after this one.
      setTimeout(resolve);
    };
    addEventListener('message', hear);
  });
  view.postMessage({say: message}, elsewhere);
  await heard;
}

const frameHere = (address: string, name = ''): Promise<HTMLIFrameElement> =>
  fixture<HTMLIFrameElement>(html`<iframe
    title="Check" data-dual-dependency-frame name=${name} width="800" height="720" src=${address}
  ></iframe>`);

before(async () => {
  await import(script);
});

describe('a page with frames that lead nowhere', () => {
  for (const address of ['', 'about:blank', 'data:text/html,x', 'https://', 'javascript:void 0']) {
    it(`"${address}": nothing fails, and the next frame grows`, async () => {
      const {faults, frames} = await hostPage(markup(address) + markup(addressOf(elsewhere)));
      expect(faults).to.deep.equal([]);
      expect(frames[0]?.style.height).to.equal('');
    });
  }
});

describe('a page with a style of its own for frames', () => {
  for (const style of ['border: 0', 'box-sizing: border-box', 'box-sizing: border-box; border: 9px solid; padding: 5px']) {
    it(`${style}: nothing in the frame has to be scrolled`, async () => {
      const {frames} = await hostPage(markup(addressOf(location.origin), style));
      const view = frames[0]!.contentWindow!;
      const rest = () => view.document.documentElement.scrollHeight - view.innerHeight;
      await until(() => rest() === 0, 'it has to be scrolled');
    });
  }
});

describe('a frame of another origin, out of sight', () => {
  it('has its height before somebody scrolls to it', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.style.paddingBlockStart = '3000px';
    const frame = await frameHere(addressOf(elsewhere));
    place.append(frame);
    await until(() => frame.style.height, 'no height came');
    expect(parseInt(frame.style.height)).to.be.within(400, 1200);
  });
});

describe('a height that somebody else asks for', () => {
  it('of the origin of the frame, but not the frame: changes nothing', async () => {
    const frame = await frameHere(addressOf(elsewhere));
    await until(() => frame.style.height, 'no height came');
    const {height} = frame.style;
    await (await Beside.open()).say({type, height: 9000});
    expect(frame.style.height).to.equal(height);
  });

  it('in the frame, but not of the origin of its address: changes nothing', async () => {
    const frame = await frameHere(`${location.origin}/test/fixtures/beside-frame.html`);
    const moved = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    frame.contentWindow!.location.replace(`${elsewhere}/test/fixtures/beside-frame.html`);
    await moved;
    await said(frame.contentWindow!, {type, height: 9000});
    expect(frame.style.height).to.equal('');
  });
});

describe('a step in a frame of another origin', () => {
  const style = document.createElement('style');
  before(() => {
    style.textContent = 'body {padding-block: 2000px 6000px}';
    document.head.append(style);
  });
  after(() => {
    style.remove();
    scrollTo(0, 0);
  });

  it('brings the new heading into view on the page around it', async () => {
    const frame = await frameHere(addressOf(elsewhere), 'walked');
    await until(() => frame.style.height, 'no height came');
    const beside = await Beside.open();
    const start = await beside.find('walked', '[part~="start"] [part~="button-primary"]');
    const inPage = ({top}: Place): number => frame.getBoundingClientRect().top + frame.clientTop + top;
    // The button stands at the upper edge of the window, so that what is above it is out of view.
    scrollBy(0, inPage(start) - 4);
    // Chromium gives no click to a frame of another origin that has just moved: then once more.
    await waitUntil(async () => {
      if (await beside.look('walked', '[part~="question"]')) return true;
      await click(frame.getBoundingClientRect().left + start.left + 20, inPage(start) + start.height / 2);
      return false;
    }, 'no question came', {interval: 150, timeout: 10_000});
    const heading = await beside.find('walked', '#heading');
    expect(heading.top, 'it would be in view without moving').to.be.below(start.top - 4);
    await until(() => inPage(heading) >= 0 && inPage(heading) < innerHeight, 'the heading is out of view');
    expect((await beside.find('walked', '#heading')).hasFocus).to.equal(true);
  });

  it('moves nothing where the focus is elsewhere', async () => {
    const frame = await frameHere(`${elsewhere}/test/fixtures/beside-frame.html`);
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    scrollTo(0, 0);
    await said(frame.contentWindow!, {type, top: 400});
    expect(scrollY).to.equal(0);
  });
});

describe('a frame with a sandbox', () => {
  it('is walked with scripts, its origin and forms allowed', async () => {
    const frame = await frameHere('about:blank');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
    frame.src = addressOf(location.origin);
    const element = () => frame.contentDocument?.querySelector('dual-dependency-check');
    await until(() => element()?.shadowRoot?.querySelector('.root'), 'no check');
    const check = new CheckHarness(element()!);
    await check.start();
    const first = check.question;
    await check.choose(check.options[0]!);
    await check.next();
    expect(check.question).not.to.equal(first);
  });
});
