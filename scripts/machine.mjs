/** What this machine lacks, installed. Needs nothing but Node and npm itself. */
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';

export const root = join(import.meta.dirname, '..');

const done = '.package-lock.json';

/** Installs the packages of the lock file, unless they are there already. */
export function ensurePackages() {
  const installed = join(root, 'node_modules', done);
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages ...');
  const {status} = spawnSync('npm', ['ci', '--loglevel=error'], {cwd: root, stdio: 'inherit'});
  if (status !== 0) throw new Error('npm ci failed: its own words stand above.');
}

const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/**
 * Installs Debian packages. Says what to install by hand where this machine cannot do it.
 *
 * @param {string[]} packages
 */
export function ensureDebianPackages(packages) {
  const isRoot = process.getuid?.() === 0;
  const advice = `Please install these packages, or what your system calls them: ${packages.join(' ')}.`;
  if (!has('apt-get')) throw new Error(`There is no apt-get here. ${advice}`);
  if (!isRoot && !has('sudo')) throw new Error(`Only root may install here. ${advice}`);
  console.log(`Installing ${packages.join(' ')} ...`);
  const apt = (...args) => {
    const command = ['apt-get', '-q', '-o', 'DPkg::Lock::Timeout=300', ...args];
    const [program, ...rest] = isRoot ? command : ['sudo', '-n', ...command];
    const {status, stdout, stderr} = spawnSync(program, rest, {
      encoding: 'utf8',
      maxBuffer: Infinity,
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
    if (status !== 0) throw new Error(`${stdout}${stderr}\napt-get failed. ${advice}`);
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/**
 * Runs a command of this project to its end.
 *
 * @param {string[]} command a program of the packages, or `node`, and its arguments
 * @param {{minutes?: number}} options after how many minutes it is ended
 * @returns {Promise<{ok: boolean, output: string, seconds: number}>}
 */
export function run([program, ...args], {minutes = 20} = {}) {
  const start = performance.now();
  const bin = join(root, 'node_modules', '.bin', program);
  return new Promise((resolve) => {
    const child = spawn(existsSync(bin) ? bin : program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
      env: {...process.env, FORCE_COLOR: '0', NO_COLOR: '1'},
    });
    let output = '';
    const end = (ok) =>
      resolve({ok, output: output.trim(), seconds: (performance.now() - start) / 1000});
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code, signal) => {
      if (signal) output += `\nEnded by ${signal}, after ${minutes} minutes at most.`;
      end(code === 0);
    });
  });
}
