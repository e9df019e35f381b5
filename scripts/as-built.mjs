/**
 * Serves tests the site as it was built, under `/as-built/`. The runner's own server rewrites scripts and
 * adds one to pages: then no `integrity` fits, and what a policy stops is not what it would stop elsewhere.
 */
import {createReadStream, statSync} from 'node:fs';
import {extname, join, normalize} from 'node:path';
import {root} from './machine.mjs';

const site = join(root, 'dist/site');

/** @returns a middleware of the test server */
export const asBuilt = () => (context, next) => {
  const found = /^\/as-built\/(.*)$/.exec(context.path);
  if (!found) return next();
  // A page of the test's own, with an address: not all engines know what 'self' is on one without.
  if (found[1] === 'pasted') {
    context.type = 'html';
    context.body = new URLSearchParams(context.querystring).get('page');
    return undefined;
  }
  const file = normalize(join(site, found[1] || 'index.html'));
  if (!file.startsWith(site) || !statSync(file, {throwIfNoEntry: false})?.isFile()) {
    context.status = 404;
    return undefined;
  }
  context.type = extname(file);
  context.body = createReadStream(file);
  return undefined;
};
