/** What the built check asks of the network and when, and what happens when it gets no answer. */
import {expect} from '@open-wc/testing';
import {today} from '../dossier.js';
import {CheckHarness, until} from '../harness.js';
import {openPage, requestsOf, writePage} from '../page.js';
import type {OpenPage} from '../page.js';
import {asks, says, wordsIn} from './said.js';

const english = await wordsIn('en');
const failed = 'Een deel van de check kon niet worden geladen. Uw antwoorden zijn er nog.';

/** A page on which no chunk arrives until `heal` has been called. */
async function openBadLine(attributes = ''): Promise<OpenPage & {heal: () => Promise<unknown>; errors: Event[]}> {
  const name = `bad${Math.random().toString(36).slice(2)}`;
  const opened = await writePage(
    `/failing/${name}/dist/embed`,
    `<dual-dependency-check day="${today}" ${attributes}></dual-dependency-check>`,
  );
  const errors: Event[] = [];
  opened.page.addEventListener('check-error', (event) => errors.push(event));
  return {...opened, errors, heal: () => fetch(`/failing/${name}/heal`)};
}

const chunksOf = (view: Window): readonly string[] =>
  requestsOf(view).filter((path) => path.includes('/embed/') && !path.endsWith('/dual-dependency-check.js'));

describe('on a bad line', () => {
  it('the first question is there; going on says what failed, keeps the answer, and can be tried again', async () => {
    const {check, heal, errors} = await openBadLine();
    await check.start('short');
    expect(check.question).to.equal(asks('role'));
    await check.choose(says('role', 'hirer'));
    await check.next();
    expect(check.question).to.equal(asks('role'));
    expect(check.notices).to.deep.equal([failed]);
    expect(errors).to.have.length.above(0);
    expect((errors as (Event & {kind?: string})[]).every(({kind}) => kind === 'load')).to.equal(true);
    await heal();
    await check.press('Probeer opnieuw');
    await until(() => check.notices.length === 0, 'the notice stays');
    expect(check.chosen).to.deep.equal([says('role', 'hirer')]);
    await check.next();
    expect(check.question).to.equal(asks('passport'));
    await check.walk();
    expect(check.screen).to.equal('report');
  });

  it('the notice is accessible, light and dark', async () => {
    const {check, page, view} = await openBadLine();
    await check.start('short');
    await check.choose(says('role', 'hirer'));
    await check.next();
    expect(check.notices).to.deep.equal([failed]);
    const script = page.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    page.head.append(script);
    const engine = view as unknown as {axe?: {run: (place: Element) => Promise<{violations: unknown[]}>}};
    await until(() => engine.axe, 'no axe');
    for (const scheme of ['light', 'dark']) {
      for (const width of [320, 1280]) {
        check.element.style.cssText = `color-scheme: ${scheme}; inline-size: ${width}px`;
        expect((await engine.axe!.run(check.element)).violations, `${scheme}, ${width} px`).to.deep.equal([]);
      }
    }
  });

  it('a language that does not come leaves the one shown, says so, and can be tried again', async () => {
    const {check, heal, errors} = await openBadLine();
    await check.start('short');
    await check.switchLanguage();
    expect([check.language, check.question]).to.deep.equal(['nl', asks('role')]);
    expect(check.notices).to.deep.equal([failed]);
    expect(errors).to.have.length.above(0);
    await heal();
    await check.press('Probeer opnieuw');
    await until(() => check.language === 'en', 'no English');
    expect(check.question).to.equal(english.asks('role'));
    // The other parts that failed come one after another.
    await until(() => check.notices.length === 0, 'the notice stays');
  });

  it('the page’s language that does not come leaves Dutch', async () => {
    const {check, heal} = await openBadLine('lang="en"');
    await until(() => check.notices.length > 0, 'no notice');
    await check.start('short');
    expect(check.question).to.equal(asks('role'));
    await heal();
    await check.press('Probeer opnieuw');
    await until(() => check.question === english.asks('role'), 'no English');
  });

  it('the host’s answers are not lost: they are taken over when it is tried again', async () => {
    const {check, heal, errors} = await openBadLine();
    check.element.setAttribute('answers', '{"organisation": {"role": ["hirer"], "passport": "never"}, "homes": []}');
    await until(() => errors.length === 2, 'the questions and the reader of answers did not both fail');
    expect(check.notices).to.deep.equal([failed]);
    await heal();
    await check.press('Probeer opnieuw');
    await until(() => check.answers.organisation['passport'] === 'never', 'the answers are lost');
    await check.start();
    expect(check.question).to.equal(asks('retaliation'));
  });
});

/** The addresses of a chunk and of all that it needs. */
async function chunksFrom(source: string): Promise<ReadonlySet<string>> {
  const manifest = (await (await fetch('/dist/site/embed/dual-dependency-check.manifest.json')).json()) as Readonly<
    Record<string, {readonly file: string; readonly imports?: readonly string[]}>
  >;
  const found = new Set<string>();
  const add = (key: string): void => {
    const {file, imports = []} = manifest[key] ?? {};
    const address = `/dist/site/embed/${file ?? key}`;
    if (found.has(address)) return;
    found.add(address);
    for (const each of imports) add(each);
  };
  add(source);
  return found;
}

describe('on the demo', () => {
  it('only the entry is asked for before somebody begins', async () => {
    const {check, view} = await openPage('/dist/site/check.html');
    await new Promise((resolve) => (view.requestIdleCallback ?? view.setTimeout)(resolve));
    await check.settled();
    // A style sheet that the engine still has from before is none.
    expect(requestsOf(view).filter((path) => path !== '/dist/site/demo.css'))
      .to.deep.equal(['/dist/site/embed/dual-dependency-check.js']);
  });

  it('nothing is asked for twice, and after that no step of the walk asks for anything', async () => {
    const {check, view} = await openPage('/dist/site/check.html');
    await check.start('full');
    // The questions and the report: English and the reader of foreign answers wait until they are wanted.
    await until(() => chunksOf(view).length >= 2 && check.buttons.includes('Alle vragen'), 'the rest did not come');
    await until(
      () => view.performance.getEntriesByType('resource').every((entry) => (entry as PerformanceResourceTiming).responseEnd > 0),
      'something is still on its way',
    );
    const before = requestsOf(view);
    expect([...new Set(before)]).to.deep.equal(before);
    await check.walk();
    expect(check.screen).to.equal('report');
    // The report is there; what a person does with it follows, and nothing else.
    const after = requestsOf(view);
    const followUp = await chunksFrom('src/elements/follow-up/follow-up.ts');
    expect(after.slice(before.length).filter((each) => !followUp.has(each))).to.deep.equal([]);
    expect([...new Set(after)]).to.deep.equal(after);
  });

  it('two checks load everything once', async () => {
    const {page, view} = await openPage('/dist/site/two-languages.html');
    const checks = [...page.querySelectorAll('dual-dependency-check')].map((each) => new CheckHarness(each));
    await until(() => checks[1]?.language === 'en', 'no English');
    for (const check of checks) {
      await check.start('short');
      await until(() => check.buttons.length >= 4, 'the rest did not come');
    }
    expect([...new Set(requestsOf(view))]).to.deep.equal(requestsOf(view));
  });
});
