/**
 * `npm run room`: a live room on this computer, in one command. Starts a NATS server with passwords of
 * its own, serves the workshop and the cases beside it, and prints the address for the facilitator. Phones
 * on the same network come in by the QR code of the workshop. Ctrl+C ends all of it.
 *
 * `npm run room -- 192.168.1.10` takes this address of the computer, where it has several.
 */
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {networkInterfaces} from 'node:os';
import {join} from 'node:path';
import {embeds} from './embeds.mjs';
import {ensurePackages, root, run} from './machine.mjs';
import {findNatsServer, freePort, startNatsServer} from './nats-server.mjs';

/** The address under which others on the network reach this computer; without a network only it itself. */
const address = () =>
  process.argv[2] ??
  Object.values(networkInterfaces())
    .flat()
    .find(({family, internal}) => family === 'IPv4' && !internal)?.address ??
  '127.0.0.1';

const pages = {
  '/': ['workshop', 'cases-page="cases"'],
  '/cases': ['cases', ''],
};

const page = (element, attributes, server) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Workshop dubbele afhankelijkheid</title>
    <link rel="icon" href="data:,">
    <script type="module" src="/${element}.js"></script>
  </head>
  <body><${element} server="${server}" ${attributes}></${element}></body>
</html>
`;

/** Serves both pages and the embed, and nothing else of this computer. */
function serve(host, port, server) {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    'img-src data:',
    `connect-src ${server}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  const http = createServer(({url}, response) => {
    const {pathname} = new URL(url, 'http://room');
    const file = join(root, 'dist', 'embed', pathname);
    response.setHeader('content-security-policy', policy);
    if (Object.hasOwn(pages, pathname)) {
      const [name, attributes] = pages[pathname];
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page(`dual-dependency-${name}`, attributes, server));
    } else if (/^\/[-\w.]+\.js$/.test(pathname) && existsSync(file)) {
      response.setHeader('content-type', 'text/javascript');
      response.end(readFileSync(file));
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => resolve(http));
  });
}

function explain(text) {
  console.error(text);
  process.exit(1);
}

ensurePackages();
if (!findNatsServer()) {
  explain('nats-server is missing. On Debian or Ubuntu: apt install nats-server. Else: https://nats.io/download.');
}
for (const command of [['node', 'scripts/build-locales.mjs'], ...embeds]) {
  const {ok, output} = await run(command);
  if (!ok) explain(output);
}

const host = address();
const nats = await startNatsServer({host}).catch(({message}) => explain(message));
const port = await freePort();
await serve(host, port, nats.server).catch(({message}) => explain(message));
const {facilitator, participant} = nats;
const fragment = [facilitator, participant]
  .flatMap(({user, password}) => [user, password])
  .map(encodeURIComponent)
  .join(':');

console.log(`The room is ready, on the network of this computer only.

For the facilitator, and nobody else:
  http://${host}:${port}/#ddf=${fragment}

For a page of your own: server="${nats.server}"
Ctrl+C ends the room, and forgets all votes that lie on the server.`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void nats.stop().then(() => process.exit(0)));
}
