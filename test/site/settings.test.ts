/** From choices to code, policy and figures, as tables. */
import {expect} from '@open-wc/testing';
import {faults, usable} from '../../demo/configurator/checked.js';
import {policy} from '../../demo/configurator/policy.js';
import {readings} from '../../demo/configurator/readability.js';
import {defaults, readSettings, writeSettings} from '../../demo/configurator/settings.js';
import type {Settings} from '../../demo/configurator/settings.js';
import {snippet} from '../../demo/configurator/snippet.js';
import type {Rgb} from '../../src/core/contrast.js';

const integrity = {
  'dual-dependency-check.js': 'sha384-check',
  'dual-dependency-cases.js': 'sha384-cases',
  'dual-dependency-workshop.js': 'sha384-workshop',
  'dual-dependency-frame-host.js': 'sha384-host',
};

const supports = (property: string, value: string): boolean => CSS.supports(property, value);

const trusted = ["require-trusted-types-for 'script'", 'trusted-types lit-html'];
const trustedTwice = ["require-trusted-types-for 'script'", "trusted-types lit-html 'allow-duplicates'"];

interface Row {
  readonly chosen: Partial<Settings>;
  readonly code: string;
  readonly allows: readonly string[];
}

const rows: Readonly<Record<string, Row>> = {
  'nothing': {
    chosen: {},
    code: `<script type="module" src="/check/dual-dependency-check.js" integrity="sha384-check"></script>

<dual-dependency-check></dual-dependency-check>`,
    allows: ["script-src 'self'", ...trusted],
  },
  'a look, and another server for the files': {
    chosen: {
      language: 'en', depth: 'full', accent: '#7b2d8b', font: '"Source Sans 3", serif', corner: '0', scheme: 'dark',
      base: 'https://files.example.nl/check',
    },
    code: `<script type="module" src="https://files.example.nl/check/dual-dependency-check.js" integrity="sha384-check" crossorigin="anonymous"></script>

<dual-dependency-check lang="en" depth="full" accent="#7b2d8b" font="&quot;Source Sans 3&quot;, serif" corner="0" scheme="dark"></dual-dependency-check>`,
    allows: ['script-src https://files.example.nl', ...trusted],
  },
  'the training, with a live room': {
    chosen: {cases: true, workshop: true, server: 'wss://zaal.example.nl'},
    code: `<script type="module" src="/check/dual-dependency-check.js" integrity="sha384-check"></script>
<script type="module" src="/check/dual-dependency-cases.js" integrity="sha384-cases"></script>
<script type="module" src="/check/dual-dependency-workshop.js" integrity="sha384-workshop"></script>

<dual-dependency-check></dual-dependency-check>
<dual-dependency-cases server="wss://zaal.example.nl"></dual-dependency-cases>
<dual-dependency-workshop server="wss://zaal.example.nl"></dual-dependency-workshop>`,
    allows: ["script-src 'self'", 'connect-src wss://zaal.example.nl', ...trustedTwice],
  },
  'a frame of one height': {
    chosen: {way: 'frame'},
    code: '<iframe src="/check/dual-dependency-frame.html?lang=nl" title="Check dubbele afhankelijkheid" data-dual-dependency-frame width="100%" height="720"></iframe>',
    allows: ["frame-src 'self'"],
  },
  'two frames that fit': {
    chosen: {way: 'frame', language: 'en', cases: true, accent: '#123', origin: 'https://www.example.nl/'},
    code: `<script type="module" src="/check/dual-dependency-frame-host.js" integrity="sha384-host"></script>

<iframe src="/check/dual-dependency-frame.html?lang=en&amp;accent=%23123&amp;origin=https%3A%2F%2Fwww.example.nl" title="Dual dependency check" data-dual-dependency-frame width="100%" height="720"></iframe>
<iframe src="/check/dual-dependency-frame.html?element=cases&amp;lang=en&amp;accent=%23123&amp;origin=https%3A%2F%2Fwww.example.nl" title="Dual dependency practice cases" data-dual-dependency-frame width="100%" height="720"></iframe>`,
    allows: ["frame-src 'self'", "script-src 'self'"],
  },
};

describe('the code for a page, and its policy', () => {
  for (const [name, {chosen, code, allows}] of Object.entries(rows)) {
    it(`of ${name}`, () => {
      const settings = usable({...defaults, ...chosen}, supports);
      expect(snippet(settings, integrity)).to.equal(code);
      expect(policy(settings)).to.deep.equal(allows);
    });
  }

  it('come back from the address of the page', () => {
    for (const {chosen} of Object.values(rows)) {
      const settings = {...defaults, ...chosen};
      expect(readSettings(`#${writeSettings(settings)}`)).to.deep.equal(settings);
    }
    expect(writeSettings(defaults)).to.equal('');
  });

  it('take nothing from an address that is no choice', () => {
    const odd = `#way=script&scheme=&language=fr&cases=perhaps&unknown=1&__proto__=1&font=${'x'.repeat(301)}`;
    expect(readSettings(odd)).to.deep.equal(defaults);
  });
});

describe('a value that cannot be used', () => {
  const bad: Readonly<Record<string, readonly string[]>> = {
    accent: ['blauw', 'rgb(1 2 3)', '#12', 'red;}', 'var(--x)', 'inherit', 'currentcolor', 'url(x)', '"><script>'],
    font: ['a{', 'Arial;', '12px', 'var(--x)', '<b>'],
    corner: ['rond', '1rem', '8', '-2px', '10%', 'thin', '8px;', 'inherit'],
    base: ['//evil.example/', 'javascript:alert(1)', 'data:x', '/a b/', '"><script>', 'ftp://x/'],
    origin: ['www.example.nl', 'https://example.nl/page', 'javascript:1', 'wss://example.nl', 'https://'],
    server: ['https://example.nl', 'zaal', 'wss://example.nl/x;script-src *', 'wss://a b'],
  };
  for (const [field, values] of Object.entries(bad)) {
    it(`${field}: keeps the default, and the code as it was`, () => {
      for (const value of values) {
        const settings: Settings = {...defaults, cases: true, [field]: value};
        expect(faults(settings, supports), value).to.deep.equal([field]);
        expect(snippet(usable(settings, supports), integrity), value)
          .to.equal(snippet({...defaults, cases: true}, integrity));
      }
    });
  }

  it('is none of these', () => {
    const good: readonly Partial<Settings>[] = [
      {accent: ' #0A5A85 '}, {accent: '#fc0'}, {font: "'Open Sans', Arial"},
      {corner: '0'}, {corner: '0.5em'}, {base: 'check'}, {base: '../check/'}, {base: 'https://a.nl:8080/x/'},
      {origin: 'http://localhost:8000'}, {server: 'wss://zaal.example.nl:8443/'}, {server: 'ws://localhost:9222'},
    ];
    for (const each of good) {
      expect(faults({...defaults, ...each}, supports), JSON.stringify(each)).to.deep.equal([]);
    }
  });
});

describe('the contrast of an accent', () => {
  const table: readonly [Rgb, Settings['scheme'], readonly (readonly [string, number, boolean])[]][] = [
    [[10, 90, 133], 'light', [['light', 7.4, true], ['label', 7.4, true]]],
    [[10, 90, 133], 'dark', [['dark', 2.3, false], ['label', 7.4, true]]],
    [[255, 204, 0], 'page', [['dark', 11.6, true], ['label', 13.8, true]]],
    [[255, 204, 0], 'light', [['light', 1.5, false], ['label', 13.8, true]]],
    [[118, 118, 118], 'light', [['light', 4.5, true], ['label', 4.6, true]]],
    [[119, 119, 119], 'light', [['light', 4.4, false], ['label', 4.6, true]]],
  ];
  for (const [rgb, scheme, expected] of table) {
    it(`of ${rgb.join(' ')}, ${scheme}`, () => {
      const told = readings(rgb, scheme).map(({where, ratio, isEnough}) => [where, ratio, isEnough]);
      expect(told).to.deep.equal(expected);
    });
  }
});
