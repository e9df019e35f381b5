/** The configurator as a person meets it, and its code on a page of somebody else. */
import {expect, fixture, html} from '@open-wc/testing';
import {EmbedConfigurator} from '../../demo/configurator/embed-configurator.js';
import {policy} from '../../demo/configurator/policy.js';
import {defaults, readSettings} from '../../demo/configurator/settings.js';
import type {Settings} from '../../demo/configurator/settings.js';
import {snippet} from '../../demo/configurator/snippet.js';
import type {Integrity} from '../../demo/configurator/snippet.js';
import {press, type} from '../browser.js';
import {CheckHarness, until} from '../harness.js';

const folder = '/as-built/embed/';
const integrity = (await (await fetch(`${folder}integrity.json`)).json()) as Integrity;

if (!customElements.get('embed-configurator')) customElements.define('embed-configurator', EmbedConfigurator);

async function mount(hash = ''): Promise<EmbedConfigurator> {
  history.replaceState(null, '', hash || location.pathname + location.search);
  const element = new EmbedConfigurator();
  element.files = new URL(folder, location.href).href;
  element.integrity = integrity;
  const place = await fixture<HTMLElement>(html`<main><h1>Site</h1></main>`);
  for (const name of ['demo', 'configurator']) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `/as-built/${name}.css`;
    const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
    place.append(link);
    await loaded;
  }
  place.append(element);
  await element.updateComplete;
  return element;
}

const codeOf = (element: EmbedConfigurator): string => element.querySelector<HTMLTextAreaElement>('#code')!.value;

const clear = (): void => history.replaceState(null, '', location.pathname + location.search);

/** What has the focus, by its name or id. */
const focused = (): string => {
  const active = document.activeElement as HTMLInputElement | null;
  return active?.name || active?.id || active?.textContent?.trim() || active?.type || '';
};

/** Goes on with Tab to the field of this name. */
async function tabTo(name: string): Promise<void> {
  const met: string[] = [];
  while (focused() !== name) {
    await press('Tab');
    met.push(focused());
    if (met.length > 40) throw new Error(`By key there is no "${name}", only: ${met.join(' | ')}`);
  }
}

describe('the configurator', () => {
  afterEach(clear);

  it('is worked by keyboard alone, in the order in which it stands, and the code follows', async () => {
    const element = await mount();
    element.querySelector<HTMLInputElement>('[name=cases]')!.focus();
    await press('Space');
    await tabTo('workshop');
    await press('Space');
    await tabTo('language');
    await press('ArrowDown');
    await press('ArrowDown');
    await tabTo('depth');
    await press('ArrowDown');
    await tabTo('accent');
    await type('#7b2d8b');
    await tabTo('font');
    await type('Georgia');
    await tabTo('corner');
    await type('0');
    await tabTo('scheme');
    await press('ArrowDown');
    await tabTo('base');
    await press('End');
    await type('x');
    await tabTo('server');
    await type('wss://a.nl');
    await element.updateComplete;
    const chosen: Settings = {
      ...defaults, cases: true, workshop: true, language: 'en', depth: 'full', accent: '#7b2d8b', font: 'Georgia',
      corner: '0', scheme: 'light', base: '/check/x', server: 'wss://a.nl',
    };
    expect(element.settings).to.deep.equal(chosen);
    expect(readSettings(location.hash)).to.deep.equal(chosen);
    expect(codeOf(element)).to.equal(snippet({...chosen, base: '/check/x/'}, integrity));
    await press('Shift+Tab');
    await press('Shift+Tab');
    expect(focused()).to.equal('way');
    await press('ArrowDown');
    await element.updateComplete;
    expect(codeOf(element)).to.contain('<iframe');
    await tabTo('origin');
  });

  it('shows what is chosen beside it, and goes on with a check that somebody began', async () => {
    const element = await mount('#scheme=dark&language=en');
    const check = element.querySelector('dual-dependency-check')!;
    expect([check.getAttribute('lang'), check.getAttribute('scheme')]).to.deep.equal(['en', 'dark']);
    element.querySelector<HTMLInputElement>('[name=workshop]')!.click();
    element.querySelector<HTMLInputElement>('[name=depth][value=full]')!.click();
    await element.updateComplete;
    expect(element.querySelector('dual-dependency-check')).to.equal(check);
    expect(check.getAttribute('depth')).to.equal('full');
    expect(element.querySelector('.preview dual-dependency-workshop')).to.not.equal(null);
    element.querySelector<HTMLInputElement>('[name=way][value=frame]')!.click();
    await element.updateComplete;
    expect([...element.querySelector('.preview')!.children].map(({localName}) => localName))
      .to.deep.equal(['iframe', 'iframe']);
  });

  it('says at the field what it cannot use, and what reads badly', async () => {
    const element = await mount('#accent=blauw&scheme=light');
    const field = element.querySelector<HTMLInputElement>('#accent')!;
    const fault = element.querySelector('#accent-fault')!;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(fault.textContent).to.equal('Schrijf de kleur als #0a5a85. De check houdt zijn eigen kleur.');
    expect(codeOf(element)).not.to.contain('accent');
    field.value = '#ffcc00';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await element.updateComplete;
    expect(fault.textContent).to.equal('');
    const warning = element.querySelector('.too-little')!.textContent!.replace(/\s+/g, ' ').trim();
    expect(warning).to.equal('Accent op licht: 1,5, te weinig, ten minste 4,5 is nodig');
    field.value = '#ffcc0080';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await element.updateComplete;
    expect(fault.textContent).to.contain('als #0a5a85');
  });

  it('copies, and where that is refused selects the code and says so', async () => {
    const element = await mount();
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const copied: string[] = [];
    const outcomes = {
      'Gekopieerd.': async (text: string) => void copied.push(text),
      'Kopiëren mocht niet': () => Promise.reject(new Error('refused')),
    };
    for (const [said, writeText] of Object.entries(outcomes)) {
      Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
      element.querySelector<HTMLButtonElement>('#code + button')!.click();
      await until(() => element.querySelector('[role=status]')!.textContent!.startsWith(said), said);
    }
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied).to.deep.equal([codeOf(element)]);
    const code = element.querySelector<HTMLTextAreaElement>('#code')!;
    expect(code.value.slice(code.selectionStart, code.selectionEnd)).to.equal(code.value);
  });

  it('is accessible, light and dark, and speaks English', async () => {
    const element = await mount('#cases=yes&accent=%23ffcc00&corner=rond');
    element.language = 'en';
    await element.updateComplete;
    expect(element.querySelector('h2')!.textContent).to.equal('Choose what the check looks like');
    for (const scheme of ['light', 'dark']) {
      element.parentElement!.style.cssText = `color-scheme: ${scheme}; background: ${scheme === 'light' ? '#f4f6f8' : '#0e1216'}`;
      element.parentElement!.style.color = scheme === 'light' ? '#1a2530' : '#e9eef3';
      document.documentElement.style.colorScheme = scheme;
      await expect(element, scheme).to.be.accessible();
    }
    document.documentElement.style.colorScheme = '';
  });
});

/** A page with nothing but the code, under nothing but the policy that goes with it. */
async function paste(chosen: Partial<Settings>): Promise<{page: Document; stopped: () => readonly string[]}> {
  const settings: Settings = {...defaults, base: folder, language: 'nl', ...chosen};
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page" width="1280" height="900"></iframe>`);
  const written = `<!doctype html><html lang="nl"><head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy(settings).join('; ')}">
    <script src="/as-built/strict.js"></script></head>
    <body><output id="count"></output><ul id="violations"></ul>${snippet(settings, integrity)}</body></html>`;
  frame.src = `/as-built/pasted?${new URLSearchParams({page: written}).toString()}`;
  await until(() => frame.contentDocument?.querySelector('[data-dual-dependency-frame], dual-dependency-check'), 'no page');
  const page = frame.contentDocument!;
  return {page, stopped: () => [...page.querySelectorAll('#violations li')].map(({textContent}) => textContent ?? '')};
}

async function walkIn(page: () => Document | null | undefined): Promise<void> {
  await until(() => page()?.querySelector('dual-dependency-check')?.shadowRoot?.firstElementChild, 'no check');
  const check = CheckHarness.in(page()!);
  await check.settled();
  await check.start('short');
  await check.walk();
  expect(check.screen).to.equal('report');
}

describe('the code on an empty page, under the policy that goes with it', () => {
  const ways: Readonly<Record<string, Partial<Settings>>> = {
    'the check': {accent: '#7b2d8b', corner: '0', scheme: 'light'},
    'the check, the cases and the workshop': {cases: true, workshop: true},
  };
  for (const [name, chosen] of Object.entries(ways)) {
    it(`${name}, to the report`, async () => {
      const {page, stopped} = await paste(chosen);
      await walkIn(() => page);
      for (const part of ['cases', 'workshop'] as const) {
        if (!chosen[part]) continue;
        await until(() => page.querySelector(`dual-dependency-${part}`)?.shadowRoot?.querySelector('.root'), part);
      }
      expect(stopped()).to.deep.equal([]);
      // And the page does notice.
      page.body.setAttribute('style', 'color: red');
      await until(() => stopped().length > 0, 'the page does not notice what its policy stops');
    });
  }

  it('a frame, to the report', async () => {
    const {page, stopped} = await paste({way: 'frame', origin: location.origin});
    const frame = page.querySelector<HTMLIFrameElement>('iframe')!;
    await walkIn(() => frame.contentDocument);
    await until(() => frame.getBoundingClientRect().height > 730, 'the height does not follow');
    expect(stopped()).to.deep.equal([]);
  });

  it('is refused when a file is not the one that it was made for', async () => {
    const outcome = (file: string, hash: string): Promise<string> => new Promise((resolve) => {
      const script = document.createElement('script');
      script.type = 'module';
      script.integrity = hash;
      script.addEventListener('load', () => resolve('load'));
      script.addEventListener('error', () => resolve('error'));
      script.src = folder + file;
      document.head.append(script);
    });
    const [file, other] = ['dual-dependency-frame-host.js', 'dual-dependency-cases.js'];
    expect(await outcome(`${file}?refused`, integrity[other]!)).to.equal('error');
    expect(await outcome(file, integrity[file]!)).to.equal('load');
  });
});

describe('the site', () => {
  it('asks nobody else for anything, and stops nothing of its own', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="The site" width="1280" height="900"></iframe>`);
    const show = async (file: string): Promise<Document> => {
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
      frame.src = `/as-built/${file}`;
      await loaded;
      return frame.contentDocument!;
    };
    const list = await show('examples.html');
    const hrefs = [...list.querySelectorAll('nav a, .cards a')].map((each) => each.getAttribute('href')!);
    expect(hrefs.length).to.be.above(10);
    for (const file of new Set(hrefs.map((each) => (each === './' ? 'index.html' : each)))) {
      const page = await show(file);
      const asked = frame.contentWindow!.performance.getEntriesByType('resource').map(({name}) => new URL(name).origin);
      const named = [...page.querySelectorAll<HTMLElement & {src?: string}>('[src]')].map(({src}) => new URL(src!).origin);
      expect([...asked, ...named].filter((origin) => origin !== location.origin), file).to.deep.equal([]);
      if (file === 'index.html') expect(asked, file).to.have.length.above(0);
      expect(page.querySelectorAll('header.site'), file).to.have.length(1);
      expect(page.querySelector('#violations')?.textContent ?? '', file).to.equal('');
    }
  });
});
