/** The room of `src/live` for programs in Node: headless phones of the tests and of the bench. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'vite';
import {root} from './machine.mjs';

const from = (path) => JSON.stringify(join(root, 'src', path));

const entry = `
export {joinRoom} from ${from('live/phone-room.ts')};
export {openRoom} from ${from('live/facilitator-room.ts')};
export {setCode} from ${from('core/training/set-code.ts')};
export {verdicts} from ${from('core/verdict.ts')};
import {casebook} from ${from('content/cases/casebook.ts')};
import {createMsg} from ${from('localize.ts')};
export const cases = () => casebook(createMsg());
`;

/**
 * Makes a module of it.
 *
 * @param {string} folder where its files come to lie
 * @returns {Promise<string>} the address to import it from
 */
export async function buildLive(folder) {
  const source = join(folder, 'live-entry.js');
  writeFileSync(source, entry);
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: {noExternal: true},
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {input: {live: source}, output: {entryFileNames: 'live.mjs', format: 'es'}},
    },
  });
  return pathToFileURL(join(folder, 'live.mjs')).href;
}
