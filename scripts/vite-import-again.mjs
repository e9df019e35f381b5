/**
 * Lets a lazy chunk that failed to load be asked for again.
 *
 * A browser remembers a module that could not be fetched, and answers the next `import()` of the
 * same address without asking the network (whatwg/html#6768). So a failed import is tried once more
 * under an address with another query. Every attempt of a person is a new one; nothing is kept.
 */

const lazyImport = /\bimport\(\s*(["'`])(\.\/[^"'`]+\.js)\1\s*\)/g;

/** @returns a plugin of Vite */
export const importAgain = () => ({
  name: 'import-again',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.code.replace(
        lazyImport,
        (_, quote, path) =>
          `import("${path}").catch(()=>import("${path}?again="+Date.now()))`,
      );
    }
  },
});
