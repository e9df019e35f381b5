/**
 * Serves the files of this project under `/failing/<name>/` too, where no lazy chunk arrives until
 * the test has asked for `/failing/<name>/heal`: for tests of an embed on a bad line. The entry
 * `/failing/<name>/dist/embed/dual-dependency-check.js` (or that of another element) always arrives.
 * Each test takes a name of its own, such as a random one.
 */

/** @returns a middleware of the test server */
export function failingChunks() {
  const healed = new Set();
  return (context, next) => {
    const match = /^\/failing\/(\w+)(\/.*)$/.exec(context.url);
    if (!match) return next();
    const [, name, rest] = match;
    if (rest === '/heal') {
      healed.add(name);
      context.status = 204;
      return undefined;
    }
    if (!healed.has(name) && !/\/dual-dependency-(?:cases|check|workshop)\.js$/.test(context.path)) {
      context.status = 503;
      return undefined;
    }
    context.url = rest;
    return next();
  };
}
