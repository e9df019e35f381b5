/** The built page for an iframe, in a page of another origin and in one of its own. */
import {expect, fixture, html} from '@open-wc/testing';
import {says} from '../elements/said.js';
import {CheckHarness, until} from '../harness.js';
import {requestsOf} from '../page.js';

const path = '/dist/embed/dual-dependency-frame.html';
/** The same server under its other name is another origin. */
const elsewhere = location.origin.replace('localhost', '127.0.0.1');
const script = '/dist/embed/dual-dependency-frame-host.js';

const addressOf = (given: Readonly<Record<string, string>>, origin = ''): string =>
  `${origin}${path}?${new URLSearchParams(given).toString()}`;

async function frameOf(address: string): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe
    title="Check" data-dual-dependency-frame width="800" height="720" src=${address}
  ></iframe>`);
  return frame;
}

/** The check in a frame of this origin. */
async function checkIn(frame: HTMLIFrameElement): Promise<CheckHarness> {
  const element = () => frame.contentDocument?.querySelector('dual-dependency-check');
  await until(() => element()?.shadowRoot?.querySelector('.root'), 'no check in the frame');
  const check = new CheckHarness(element()!);
  await check.settled();
  return check;
}

const heightOf = (frame: HTMLIFrameElement): number => frame.getBoundingClientRect().height;

before(async () => {
  // The host's lines of script, which work for every frame that comes.
  await import(script);
});

describe('a frame of another origin', () => {
  it('is as high as what it shows, and grows with it', async () => {
    expect(elsewhere).not.to.equal(location.origin);
    const frame = await frameOf(addressOf({origin: location.origin}, elsewhere));
    await until(() => frame.style.height, 'no height came');
    const wide = heightOf(frame);
    frame.width = '280';
    await until(() => heightOf(frame) > wide, 'it does not grow');
    expect(frame.contentDocument, 'it is of another origin').to.equal(null);
  });

  it('keeps its height where it does not know its host, or knows another', async () => {
    // First, so that it is in view: Chromium draws nothing of another origin that is not.
    const speaking = await frameOf(addressOf({origin: location.origin}, elsewhere));
    const silent = await frameOf(addressOf({}, elsewhere));
    const other = await frameOf(addressOf({origin: 'https://www.example.org'}, elsewhere));
    await until(() => speaking.style.height, 'no height came');
    // Whoever asks is told no more.
    for (const each of [silent, other]) {
      each.contentWindow?.postMessage({type: 'dual-dependency-frame', ask: 'height'}, elsewhere);
    }
    const wide = heightOf(speaking);
    speaking.width = '280';
    await until(() => heightOf(speaking) > wide, 'it does not grow');
    expect([silent.style.height, other.style.height]).to.deep.equal(['', '']);
  });

  it('is not given the height that somebody else asks for', async () => {
    const frame = await frameOf(addressOf({origin: location.origin}, elsewhere));
    await until(() => frame.style.height, 'no height came');
    const {height} = frame.style;
    const heard: unknown[] = [];
    const hear = ({data}: MessageEvent) => void heard.push(data);
    addEventListener('message', hear);
    // From this page, which is no frame; and of another shape.
    postMessage({type: 'dual-dependency-frame', height: 5000}, location.origin);
    postMessage('dual-dependency-frame', location.origin);
    await until(() => heard.includes('dual-dependency-frame'), 'the messages did not come');
    removeEventListener('message', hear);
    expect(frame.style.height).to.equal(height);
  });
});

describe('the page in a frame', () => {
  it('is walked to its report, as high as it is, asking nothing of anybody else', async () => {
    const frame = await frameOf(addressOf({origin: location.origin, lang: 'nl', depth: 'full'}));
    const check = await checkIn(frame);
    await until(() => frame.style.height, 'no height came');
    await check.start();
    await check.walk(says('role', 'hirer'));
    expect(check.screen).to.equal('report');
    const {documentElement: root} = frame.contentDocument!;
    await until(() => Math.abs(heightOf(frame) - root.scrollHeight) < 8, 'it is not as high as the report');
    const asked = requestsOf(frame.contentWindow!);
    expect(asked.filter((each) => !each.startsWith('/dist/embed/'))).to.deep.equal([]);
    const names = frame.contentWindow!.performance.getEntriesByType('resource').map(({name}) => new URL(name).origin);
    expect([...new Set(names)]).to.deep.equal([location.origin]);
  });

  it('speaks the language and has the look of its address', async () => {
    const frame = await frameOf(addressOf({lang: 'en', accent: '#7b2d8b', corner: '0', scheme: 'light'}));
    const check = await checkIn(frame);
    await until(() => check.language === 'en', 'no English');
    const page = frame.contentDocument!;
    expect(page.documentElement.lang).to.equal('en');
    expect(page.title).to.equal('Dual dependency check');
    const primary = check.element.shadowRoot!.querySelector('button.primary')!;
    const {backgroundColor, color, borderRadius} = frame.contentWindow!.getComputedStyle(primary);
    expect([backgroundColor, color, borderRadius]).to.deep.equal(['rgb(123, 45, 139)', 'rgb(255, 255, 255)', '0px']);
    expect(page.querySelectorAll('.notice').length).to.equal(0);
  });

  it('says what of its address it cannot use, and shows the check all the same', async () => {
    const frame = await frameOf(addressOf({accent: '"><script>alert(1)</script>', lang: 'xx'}));
    const check = await checkIn(frame);
    const notices = [...frame.contentDocument!.querySelectorAll('.notice')].map(({textContent}) => textContent);
    expect(notices).to.have.length(2);
    expect(notices.join(' ')).to.include('“"><script>alert(1)</script>” is niet bruikbaar voor accent');
    expect(check.screen).to.equal('start');
  });

  for (const element of ['cases', 'workshop']) {
    it(`shows the ${element} where they are asked for, and loads nothing of the check`, async () => {
      const frame = await frameOf(addressOf({element}));
      const shown = () => frame.contentDocument?.querySelector(`dual-dependency-${element}`)?.shadowRoot;
      await until(() => shown()?.querySelector('.root'), `no ${element}`);
      expect(requestsOf(frame.contentWindow!).filter((each) => each.includes('-check'))).to.deep.equal([]);
    });
  }
});
