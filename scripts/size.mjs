/**
 * What a page loads of the embed, in bytes on the wire (brotli 11), against its budgets. Which lazy
 * chunks count is said in `size.config.json`, by the source file that they begin with.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {root} from './machine.mjs';

const json = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));
const embed = ['dist', 'embed'];

const compressed = (file) =>
  brotliCompressSync(readFileSync(join(root, ...embed, file)), {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11},
  }).length;

/** The chunks that are loaded from here on, where `isLoaded` says whether a lazy one is. */
function reach(manifest, key, isLoaded, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  const {imports = [], dynamicImports = []} = manifest[key];
  for (const next of [...imports, ...dynamicImports.filter(isLoaded)]) reach(manifest, next, isLoaded, found);
  return found;
}

let over = false;
for (const [what, {element, budget, lazy, lazyBut}] of Object.entries(json('scripts', 'size.config.json'))) {
  const manifest = json(...embed, `${element}.manifest.json`);
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
  // A chunk that others share a part of is named after its file alone.
  const named = (list) => (key) =>
    list.some((start) => key.startsWith(start) || (key.startsWith('_') && start.endsWith(`/${manifest[key].name}.ts`)));
  const unknown = (lazy ?? []).filter((start) => !Object.keys(manifest).some(named([start])));
  const isLoaded = lazy ? named(lazy) : (key) => !named(lazyBut)(key);
  const rows = [...reach(manifest, entry, isLoaded)].map((key) => {
    const {file} = manifest[key];
    return {file, bytes: compressed(file)};
  });
  const sum = rows.reduce((bytes, row) => bytes + row.bytes, 0);
  const isOver = sum > budget;
  over ||= isOver;
  console.log(`${what}: ${sum} of ${budget} bytes${isOver ? ', TOO MUCH' : ''}`);
  for (const {file, bytes} of rows) console.log(`  ${String(bytes).padStart(6)} ${file}`);
  for (const start of unknown) console.log(`         ${start} is no chunk of its own`);
}
process.exitCode = over ? 1 : 0;
