/** What editors are told of the elements is what the manifest and the styles say. */
import {readFileSync} from 'node:fs';
import {expect} from 'chai';

interface Named {
  readonly name: string;
  readonly default?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

const {modules} = json<{modules: readonly {declarations?: readonly Declaration[]}[]}>('custom-elements.json');
const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);

const vsCode = json<{tags: readonly (Named & {attributes: readonly Named[]})[]}>('vscode.html-custom-data.json').tags;
const webTypes = json<{
  contributions: {html: {elements: readonly (Named & {attributes: readonly Named[]})[]}};
}>('web-types.json').contributions.html.elements;
const css = json<{properties: readonly Named[]}>('vscode.css-custom-data.json').properties;

const names = (list: readonly Named[] = []): readonly string[] => list.map(({name}) => name).sort();

describe('what editors are told', () => {
  it('is told of three elements', () => expect(elements).to.have.length(3));

  for (const {tagName, attributes, cssProperties} of elements) {
    it(`of ${tagName}: its attributes, and its custom properties with their defaults`, () => {
      for (const told of [vsCode, webTypes]) {
        const tag = told.find(({name}) => name === tagName);
        expect(names(tag?.attributes)).to.include.members([...names(attributes)]);
      }
      expect(names(css)).to.include.members([...names(cssProperties)]);
      const styles = readFileSync('src/elements/styles/base.ts', 'utf8');
      for (const {name, default: value} of cssProperties ?? []) expect(styles).to.include(`var(${name}, ${value})`);
    });
  }
});
