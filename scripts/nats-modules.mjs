/**
 * Serves the client of NATS as the modules that a bundler makes of it: it is written for Node's
 * `require`, and the tests in the browsers run without a bundler.
 */
import {createRequire} from 'node:module';
import {build} from 'vite';
import {root} from './machine.mjs';

const require = createRequire(import.meta.url);

/** By the name under which they are served. */
const packages = {'nats-core': '@nats-io/nats-core', 'kv': '@nats-io/kv'};
const folder = '/__nats__/';
const virtual = '\0nats:';

/** Names what a package exports: of a module of Node's that cannot be seen from outside. */
const entries = {
  name: 'nats-entries',
  resolveId: (id) => (id in packages ? virtual + id : undefined),
  load(id) {
    if (!id.startsWith(virtual)) return undefined;
    const specifier = packages[id.slice(virtual.length)];
    return `export {${Object.keys(require(specifier)).join(', ')}} from '${specifier}';`;
  },
};

/** Both in one build: what they share is there once. */
async function bundle() {
  const {output} = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [entries],
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.keys(packages).map((name) => [name, name])),
        preserveEntrySignatures: 'strict',
        output: {entryFileNames: '[name].js', chunkFileNames: '[name].js'},
      },
    },
  });
  return new Map(output.map(({fileName, code}) => [folder + fileName, code]));
}

/** @returns a plugin of the test runner */
export const natsModules = () => {
  let made;
  return {
    name: 'nats-modules',
    resolveImport({source}) {
      const name = Object.keys(packages).find((each) => packages[each] === source);
      return name && `${folder}${name}.js`;
    },
    async serve({path}) {
      if (!path.startsWith(folder)) return undefined;
      made ??= bundle();
      return {body: (await made).get(path), type: 'js'};
    },
  };
};
