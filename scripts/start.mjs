/** `npm start`: builds the site with what it shows and serves it, after nothing but a clone. */
import {join} from 'node:path';
import {embeds} from './embeds.mjs';
import {ensurePackages, root, run} from './machine.mjs';

ensurePackages();

const commands = [
  ['node', 'scripts/build-locales.mjs'],
  ...embeds,
  ['npm', 'run', '--silent', 'manifest'],
  ['node', 'scripts/site.mjs'],
];
for (const command of commands) {
  const {ok, output} = await run(command);
  if (!ok) {
    console.error(output);
    process.exit(1);
  }
}

const {preview} = await import('vite');

// The next port is taken where 8000, or the one in the variable PORT, is not free.
const server = await preview({
  configFile: false,
  root: join(root, 'dist/site'),
  appType: 'mpa',
  logLevel: 'error',
  build: {outDir: '.'},
  preview: {host: '127.0.0.1', port: Number(process.env.PORT ?? 8000)},
});
console.log(server.resolvedUrls.local[0]);
