/** Of each file of the embed that a page names itself: what `integrity` says of it. */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** The files that a page never names: their addresses are in the files that ask for them. */
function chunksOf(folder, names) {
  const chunks = new Set();
  for (const name of names.filter((each) => each.endsWith('.manifest.json'))) {
    for (const {file, isEntry} of Object.values(JSON.parse(readFileSync(join(folder, name), 'utf8')))) {
      if (!isEntry) chunks.add(file);
    }
  }
  return chunks;
}

/** Writes `integrity.json` into the folder. @returns what it wrote, by file */
export function writeIntegrity(folder) {
  const names = readdirSync(folder).sort();
  const chunks = chunksOf(folder, names);
  const entries = names.filter((name) => /\.(?:js|css)$/.test(name) && !chunks.has(name));
  const hash = (name) => createHash('sha384').update(readFileSync(join(folder, name))).digest('base64');
  const integrity = Object.fromEntries(entries.map((name) => [name, `sha384-${hash(name)}`]));
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrity, undefined, 2)}\n`);
  return integrity;
}
