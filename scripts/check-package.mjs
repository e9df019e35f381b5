/** Packs the package as npm would publish it, and looks at its shape, its types and its manifest. */
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root, run} from './machine.mjs';

const problems = [];

/** What the package exports besides modules. */
const data = ['./custom-elements.json', './session.schema.json'];

/** The public interface is documented: each part of it says what it is. */
function checkManifest() {
  const {modules} = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  const elements = modules.flatMap(({declarations = []}) =>
    declarations.filter(({customElement, tagName}) => customElement && tagName),
  );
  for (const tag of ['dual-dependency-check', 'dual-dependency-cases', 'dual-dependency-workshop']) {
    if (!elements.some(({tagName}) => tagName === tag)) problems.push(`custom-elements.json does not have ${tag}.`);
  }
  for (const element of elements) {
    const {tagName, summary, description} = element;
    if (!summary && !description) problems.push(`${tagName} has no summary.`);
    for (const kind of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties']) {
      for (const part of element[kind] ?? []) {
        if (part.description || part.summary) continue;
        problems.push(`${tagName}: ${kind} ${part.name ?? '(no name)'} has no description.`);
      }
    }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'check-package-'));
try {
  const commands = (file) => [
    ['publint', 'run', file, '--strict'],
    ['attw', file, '--profile', 'esm-only', '--no-emoji', '--exclude-entrypoints', ...data],
  ];
  const packed = await run(['npm', 'pack', '--loglevel=error', '--pack-destination', folder]);
  if (!packed.ok) throw new Error(packed.output);
  const [name] = readdirSync(folder);
  for (const command of commands(join(folder, name))) {
    const {ok, output} = await run(command);
    if (!ok) problems.push(output);
  }
  checkManifest();
} finally {
  rmSync(folder, {recursive: true});
}

if (problems.length) console.error(problems.join('\n'));
process.exitCode = problems.length ? 1 : 0;
