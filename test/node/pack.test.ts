/** What `npm pack` would publish: what a user of the package needs, and nothing else. */
import {execFileSync} from 'node:child_process';
import {expect} from 'chai';

interface Packed {
  readonly files: readonly {readonly path: string}[];
  /** In bytes. */
  readonly size: number;
}

const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], {encoding: 'utf8'}),
) as [Packed];
const paths = packed.files.map(({path}) => path);

/** Each has to be there. */
const needed = [
  'CHANGELOG.md', 'LICENSE', 'LICENSE-CONTENT', 'README.md', 'custom-elements.json', 'package.json',
  'vscode.css-custom-data.json', 'vscode.html-custom-data.json', 'web-types.json',
  'dist/embed/dual-dependency-check.js', 'dist/embed/dual-dependency-cases.js',
  'dist/embed/dual-dependency-workshop.js', 'dist/embed/dual-dependency-frame.html',
  'dist/embed/dual-dependency-frame.css', 'dist/embed/dual-dependency-frame.js',
  'dist/embed/dual-dependency-frame-host.js',
  ...['index', 'define', 'core', 'training', 'cases', 'workshop', 'xapi'].flatMap((entry) =>
    ['js', 'd.ts'].map((end) => `dist/package/${entry}.${end}`),
  ),
  'dist/package/session.schema.json',
];

/** Everything else is of one of these kinds. */
const kinds = [
  // Chunks of the embeds, and what each build says of its own.
  /^dist\/embed\/[\w.-]+-[\w-]{8}\.js$/,
  /^dist\/embed\/dual-dependency-[\w-]+\.manifest\.json$/,
  /^dist\/embed\/integrity\.json$/,
  // The rooms of `src`, compiled.
  /^dist\/package\/(?:content|core|elements|exports|generated|live|speech)\/[\w/-]+(?:\.d\.ts|\.js)$/,
  /^dist\/package\/[\w-]+(?:\.d\.ts|\.js)$/,
];

describe('the package', () => {
  it('has what a user of it needs', () => {
    expect(needed.filter((path) => !paths.includes(path))).to.deep.equal([]);
  });

  it('has nothing else', () => {
    const others = paths.filter((path) => !needed.includes(path) && !kinds.some((kind) => kind.test(path)));
    expect(others).to.deep.equal([]);
  });

  it('is no larger than 1.6 MB on the way', () => expect(packed.size).to.be.below(1_600_000));
});
