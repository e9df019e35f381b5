/** A server of what is measured, and of nothing else. Everything is compressed before it is asked for. */
import {createServer} from 'node:http';

const page = (script, element) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Bench</title>
    <link rel="icon" href="data:,">
    <script type="module" src="${script}"></script>
  </head>
  <body>${element}</body>
</html>
`;

/**
 * @param {Record<string, {script: string, element: string, files: Map<string, Buffer>}>} subjects by
 *   the name of their folder
 * @returns {Promise<{address: (subject: string) => string, close: () => void}>}
 */
export async function serve(subjects) {
  const server = createServer(({url}, response) => {
    const [, subject, name] = new URL(url, 'http://localhost').pathname.split('/');
    const {script, element, files} = subjects[subject] ?? {};
    const file = files?.get(name);
    if (file) {
      response.setHeader('content-type', 'text/javascript');
      response.setHeader('content-encoding', 'br');
      response.end(file);
    } else if (script && !name) {
      response.setHeader('content-type', 'text/html');
      response.end(page(script, element));
    } else {
      response.writeHead(404);
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  return {
    address: (subject) => `http://127.0.0.1:${port}/${subject}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
