/** Whether `npm start` prints an address at which the site, and the check in it, really are. */
import {spawn} from 'node:child_process';
import {root} from './machine.mjs';

const server = spawn('npm', ['start', '--silent'], {cwd: root, detached: true, stdio: ['ignore', 'pipe', 'inherit']});
let printed = '';

async function address() {
  for await (const chunk of server.stdout) {
    printed += chunk;
    const found = /http:\/\/\S+/.exec(printed);
    if (found) return found[0];
  }
  throw new Error(`npm start printed no address:\n${printed}`);
}

async function expectThere(url, words) {
  const answer = await fetch(url);
  const text = await answer.text();
  if (!answer.ok || !text.includes(words)) throw new Error(`${url} answers ${answer.status}, without "${words}".`);
}

try {
  const site = await address();
  await expectThere(site, '<dual-dependency-check');
  await expectThere(new URL('embed/dual-dependency-check.js', site), 'customElements');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  // npm and the server that it started.
  process.kill(-server.pid);
}
