import {expect} from 'chai';
import {readAddress} from '../../src/frame/address.js';
import type {FrameProblem, FrameSettings} from '../../src/frame/address.js';
import {words} from '../../src/frame/words.js';

const read = (query: string) => readAddress(new URL(`https://example.org/dual-dependency-frame.html?${query}`));

const usual: FrameSettings = {element: 'check', lang: 'nl', look: {}};
const accentOf = (colour: string, on: string) => ({'--ddc-accent': colour, '--ddc-on-accent': on});

describe('the address of a frame', () => {
  const usable: readonly (readonly [string, Partial<FrameSettings>])[] = [
    ['', {}],
    ['lang=', {}],
    ['utm_source=x&fbclid=y', {}],
    ['element=cases', {element: 'cases'}],
    ['element=workshop&lang=en', {element: 'workshop', lang: 'en'}],
    ['depth=full&day=2026-02-03', {depth: 'full', day: '2026-02-03'}],
    ['scheme=dark', {scheme: 'dark'}],
    ['accent=%23154273', {scheme: 'light', look: accentOf('#154273', 'white')}],
    ['accent=%23ffd23f', {scheme: 'dark', look: accentOf('#ffd23f', 'black')}],
    ['accent=%23ffd23f&scheme=dark', {scheme: 'dark', look: accentOf('#ffd23f', 'black')}],
    ['font=Georgia,%20%22Times%20New%20Roman%22,%20serif', {look: {'--ddc-font': 'Georgia, "Times New Roman", serif'}}],
    ['corner=0', {look: {'--ddc-radius': '0'}}],
    ['corner=0.5em', {look: {'--ddc-radius': '0.5em'}}],
    ['origin=https%3A%2F%2Fwww.example.org', {origin: 'https://www.example.org'}],
    ['origin=http%3A%2F%2Flocalhost%3A8000', {origin: 'http://localhost:8000'}],
  ];
  for (const [query, settings] of usable) {
    it(`${query || '(nothing)'}: is what it says`, () => {
      expect(read(query)).to.deep.equal({settings: {...usual, ...settings}, problems: []});
    });
  }

  const unusable: readonly (readonly [FrameProblem['parameter'], string])[] = [
    ['element', 'script'],
    ['lang', 'de'],
    ['depth', '"><script>alert(1)</script>'],
    ['day', 'tomorrow'],
    ['day', '2026-02-31'],
    ['accent', 'blue'],
    ['accent', 'url(https://example.com/x)'],
    ['accent', '#12345'],
    ['font', 'x; background: url(//example.com)'],
    ['font', 'var(--x)'],
    ['corner', '-1px'],
    ['corner', '100vh'],
    ['corner', 'calc(1px)'],
    ['scheme', 'sepia'],
    ['origin', '*'],
    ['origin', 'https://www.example.org/'],
    ['origin', 'https://www.example.org/path'],
    ['origin', 'javascript:alert(1)'],
    ['origin', 'null'],
    ['origin', 'www.example.org'],
  ];
  for (const [parameter, value] of unusable) {
    it(`${parameter}=${value}: is told of, and the default holds`, () => {
      const {settings, problems} = read(new URLSearchParams({[parameter]: value}).toString());
      expect(settings).to.deep.equal(usual);
      expect(problems).to.deep.equal([{parameter, value}]);
      for (const {problem} of Object.values(words)) expect(problem(problems[0]!)).to.include(value);
    });
  }

  it('an accent that cannot be read upon the ground asked for is told of, with how well it can', () => {
    const {settings, problems} = read('accent=%23ffd23f&scheme=light');
    expect(settings).to.deep.equal({...usual, scheme: 'light'});
    expect(problems[0]?.contrast).to.be.within(1.4, 1.5);
    expect(words.nl.problem(problems[0]!)).to.include('1,4 op 1');
    expect(words.en.problem(problems[0]!)).to.include('1.4 to 1');
  });
});
