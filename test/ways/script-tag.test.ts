/** The built check, by a script tag on a page of somebody else's: twice, late, put back, loaded twice. */
import {expect, fixture, html} from '@open-wc/testing';
import {CheckHarness, until} from '../harness.js';
import {asks, says} from '../elements/said.js';

const folder = '/dist/embed';
const entry = `${folder}/dual-dependency-check.js`;
const tag = (source: string): string => `<script type="module" src="${source}"></script>`;

interface Page {
  readonly document: Document;
  readonly view: Window & typeof globalThis;
  /** What was not caught on it, and what its policy stopped. */
  readonly faults: readonly string[];
  /** The checks on it, once there are so many that show something. */
  readonly checks: (count: number) => Promise<readonly CheckHarness[]>;
}

interface Written {
  readonly head?: string;
  readonly body: string;
}

/** A page as an outsider writes it, or one of this address. */
async function pageOf(written: Written | string): Promise<Page> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page" width="1280" height="900"></iframe>`);
  if (typeof written === 'string') frame.src = written;
  else {
    const {head = tag(entry), body} = written;
    frame.srcdoc = `<!doctype html><html lang="nl"><head>${head}</head><body>${body}</body></html>`;
  }
  await until(() => frame.contentDocument?.querySelector('body')?.childElementCount, 'no page');
  const document = frame.contentDocument!;
  const view = frame.contentWindow as Page['view'];
  const faults: string[] = [];
  view.addEventListener('error', ({message}) => faults.push(message));
  view.addEventListener('unhandledrejection', ({reason}) => faults.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
    // The test server opens a line of its own to every page.
    if (!violatedDirective.startsWith('connect-src')) faults.push(`${violatedDirective} ${blockedURI}`);
  });
  const checks = async (count: number): Promise<readonly CheckHarness[]> => {
    const found = () => [...document.querySelectorAll('dual-dependency-check')];
    await until(
      () => found().length === count && found().every(({shadowRoot}) => shadowRoot?.querySelector('.root')),
      `there are not ${count} checks`,
    );
    const harnesses = found().map((each) => new CheckHarness(each));
    for (const each of harnesses) await each.settled();
    return harnesses;
  };
  return {document, view, faults, checks};
}

/** Loads a script on a page, to its end. */
async function load({document}: Page, source: string): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = source;
  const loaded = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      reject(new Error(`${source} did not load.`));
    });
  });
  document.head.append(script);
  await loaded;
}

/** From the start to the report, as a hirer. */
async function walkToReport(check: CheckHarness): Promise<void> {
  await check.start('short');
  await check.walk(says('role', 'hirer'));
  expect(check.screen).to.equal('report');
}

/** How the check comes onto a page, by what an outsider does. */
const ways: Readonly<Record<string, () => Promise<readonly [Page, CheckHarness]>>> = {
  'one script tag': async () => {
    const page = await pageOf({body: '<dual-dependency-check></dual-dependency-check>'});
    const [check] = await page.checks(1);
    return [page, check!];
  },
  'the tag of the script after the element': async () => {
    const page = await pageOf({head: '', body: `<dual-dependency-check></dual-dependency-check>${tag(entry)}`});
    const [check] = await page.checks(1);
    return [page, check!];
  },
  'the script added late': async () => {
    const page = await pageOf({head: '', body: '<dual-dependency-check></dual-dependency-check>'});
    await load(page, entry);
    const [check] = await page.checks(1);
    return [page, check!];
  },
  'the element made by script, after the script': async () => {
    const page = await pageOf({head: '', body: '<main></main>'});
    await load(page, entry);
    page.document.querySelector('main')!.append(page.document.createElement('dual-dependency-check'));
    const [check] = await page.checks(1);
    return [page, check!];
  },
  'the element written as markup, after the script': async () => {
    const page = await pageOf({head: '', body: '<main></main>'});
    await load(page, entry);
    page.document.querySelector('main')!.innerHTML = '<dual-dependency-check></dual-dependency-check>';
    const [check] = await page.checks(1);
    return [page, check!];
  },
  'the script loaded twice': async () => {
    const page = await pageOf({head: tag(entry) + tag(entry), body: '<dual-dependency-check></dual-dependency-check>'});
    await load(page, entry);
    const [check] = await page.checks(1);
    return [page, check!];
  },
  'the script loaded twice, with another query': async () => {
    const page = await pageOf({body: '<dual-dependency-check></dual-dependency-check>'});
    await page.checks(1);
    await load(page, `${entry}?v=2`);
    const [check] = await page.checks(1);
    return [page, check!];
  },
  'two versions of the script, the policy strict': async () => {
    const page = await pageOf('/test/fixtures/two-versions.html');
    const [check] = await page.checks(1);
    return [page, check!];
  },
};

describe('the check comes onto a page by', () => {
  for (const [name, come] of Object.entries(ways)) {
    it(`${name}, and is walked to its report`, async () => {
      const [page, check] = await come();
      await walkToReport(check);
      expect(page.faults).to.deep.equal([]);
      const {origin} = location;
      const others = page.view.performance.getEntriesByType('resource').filter((each) => !each.name.startsWith(origin));
      expect(others.map((each) => each.name), 'what was asked of others').to.deep.equal([]);
    });
  }

  it('either of two versions: the first that comes', async () => {
    const page = await pageOf({head: '', body: '<dual-dependency-check></dual-dependency-check>'});
    await load(page, '/another-version/dual-dependency-check.js');
    await load(page, entry);
    const [check] = await page.checks(1);
    await walkToReport(check!);
    const paths = page.view.performance.getEntriesByType('resource').map((each) => new URL(each.name).pathname);
    const chunks = paths.filter((path) => path.endsWith('.js') && path !== entry && !path.startsWith('/__web-'));
    expect(chunks.filter((path) => !path.startsWith('/another-version/')), 'chunks of the other').to.deep.equal([]);
    expect(page.faults).to.deep.equal([]);
  });
});

describe('a page of somebody else’s', () => {
  it('has two checks, each with its own answers', async () => {
    const one = '<dual-dependency-check></dual-dependency-check>';
    const page = await pageOf({body: one + one});
    const [first, second] = await page.checks(2);
    await first!.start('full');
    await first!.choose(says('role', 'hirer'));
    await second!.start('full');
    await second!.choose(says('role', 'agency'));
    expect([first!.chosen, second!.chosen]).to.deep.equal([[says('role', 'hirer')], [says('role', 'agency')]]);
    await second!.next();
    expect(first!.question, 'the first stays').to.equal(asks('role'));
    await walkOn(first!);
    expect(second!.screen, 'the second stays').to.equal('question');
    expect(page.faults).to.deep.equal([]);
  });

  it('takes the check out and puts it back elsewhere, also in a shadow root', async () => {
    const page = await pageOf({body: '<main><dual-dependency-check></dual-dependency-check></main><aside></aside>'});
    const [check] = await page.checks(1);
    await check!.start('full');
    await check!.choose(says('role', 'hirer'));
    await check!.next();
    const {question, element} = check!;
    element.remove();
    page.document.querySelector('aside')!.append(element);
    await check!.settled();
    expect(check!.question).to.equal(question);
    const root = page.document.querySelector('main')!.attachShadow({mode: 'open'});
    root.append(element);
    await check!.settled();
    expect(check!.question).to.equal(question);
    await walkOn(check!);
    expect(page.faults).to.deep.equal([]);
  });

  it('sets attributes and properties before the script is there, and they count', async () => {
    const page = await pageOf({head: '', body: '<dual-dependency-check depth="full"></dual-dependency-check>'});
    const element = page.document.querySelector('dual-dependency-check')!;
    element.answers = {organisation: {role: ['hirer']}, homes: []};
    element.day = '2026-02-03';
    await load(page, entry);
    const [check] = await page.checks(1);
    await until(() => check!.words.includes('Ga verder'), 'the answers do not count');
    expect(element.depth).to.equal('full');
    expect(element.day).to.equal('2026-02-03');
    expect(check!.answers.organisation).to.deep.equal({role: ['hirer']});
    expect(page.faults).to.deep.equal([]);
  });
});

/** From the present question to the report. */
async function walkOn(check: CheckHarness): Promise<void> {
  await check.walk(says('role', 'hirer'));
  expect(check.screen).to.equal('report');
}
