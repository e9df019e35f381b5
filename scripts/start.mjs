/** `npm start`: builds the embed and serves the demo, after nothing but a clone. */
import {embeds} from './embeds.mjs';
import {ensurePackages, root, run} from './machine.mjs';

ensurePackages();

for (const command of [['node', 'scripts/build-locales.mjs'], ...embeds]) {
  const {ok, output} = await run(command);
  if (!ok) {
    console.error(output);
    process.exit(1);
  }
}

const {preview} = await import('vite');

/** The demo and what it loads are served, and nothing else of this folder. */
const onlyTheDemo = {
  name: 'only-the-demo',
  configurePreviewServer({middlewares}) {
    middlewares.use((request, response, next) => {
      if (/^\/(?:demo|dist)\//.test(request.url)) return next();
      if (request.url === '/') response.writeHead(302, {location: '/demo/'});
      else response.writeHead(404);
      return response.end();
    });
  },
};

// The next port is taken where 8000, or the one in the variable PORT, is not free.
const server = await preview({
  configFile: false,
  root,
  plugins: [onlyTheDemo],
  appType: 'mpa',
  logLevel: 'error',
  build: {outDir: '.'},
  preview: {host: '127.0.0.1', port: Number(process.env.PORT ?? 8000)},
});
console.log(new URL('demo/', server.resolvedUrls.local[0]).href);
