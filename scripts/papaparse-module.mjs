/**
 * Serves papaparse as the module that a bundler makes of it: it is written for script tags and for
 * Node, and the tests in the browsers run without a bundler.
 */
export const papaparseModule = () => ({
  name: 'papaparse-module',
  transform({path, body}) {
    if (!path.endsWith('/papaparse/papaparse.js')) return undefined;
    return `const module = {exports: {}};\nconst {exports} = module;\n${body}\nexport default module.exports;`;
  },
});
