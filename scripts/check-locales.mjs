/**
 * Checks the files that translators edit. `lit-localize build` is content with a translation that is
 * missing, so this looks: every text of the source stands in every language file, with a translation
 * that has the same placeholders, and no text stands there that the source no longer has.
 */
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root, run} from './machine.mjs';

const {targetLocales, interchange} = JSON.parse(readFileSync(join(root, 'lit-localize.json'), 'utf8'));

/** The units of an XLIFF file by id. The file is always of the extractor's own shape. */
function unitsOf(file) {
  const units = new Map();
  const text = readFileSync(file, 'utf8');
  for (const [, id, body] of text.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)) {
    const inner = (tag) => new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, 's').exec(body)?.[1];
    units.set(id, {source: inner('source') ?? '', target: inner('target')});
  }
  return units;
}

const placeholders = (text) =>
  [...text.matchAll(/<(?:x|ph)\b[^>]*\bid="([^"]+)"/g)].map(([, id]) => id).sort().join(' ');

/** Extracts anew into a copy, so that a check never changes what it checks. */
async function extract() {
  const copy = mkdtempSync(join(tmpdir(), 'check-locales-'));
  for (const name of ['src', 'locales', 'lit-localize.json', 'tsconfig.json', 'package.json']) {
    cpSync(join(root, name), join(copy, name), {recursive: true});
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const {ok, output} = await run(['lit-localize', 'extract', `--config=${join(copy, 'lit-localize.json')}`]);
  if (!ok) throw new Error(output);
  return copy;
}

const copy = await extract();
const problems = [];
try {
  for (const language of targetLocales) {
    const name = join(interchange.xliffDir, `${language}.xlf`);
    const extracted = unitsOf(join(copy, name));
    const committed = unitsOf(join(root, name));
    const say = (id, text, what) => problems.push(`${language} ${id} ${what}: ${text}`);
    for (const [id, {source}] of extracted) {
      const unit = committed.get(id);
      if (!unit) say(id, source, 'is not extracted');
      else if (!unit.target?.trim()) say(id, source, 'has no translation');
      else if (placeholders(unit.target) !== placeholders(source)) {
        say(id, source, 'has other placeholders in its translation');
      }
    }
    for (const [id, {source}] of committed) {
      if (!extracted.has(id)) say(id, source, 'is no longer in the source');
    }
    console.log(`${language}: ${extracted.size} texts`);
  }
} finally {
  rmSync(copy, {recursive: true});
}

if (problems.length) {
  console.error(problems.slice(0, 20).join('\n'));
  console.error(`\n${problems.length} problems. npm run localize:extract, then translate what is new.`);
  process.exitCode = 1;
}
