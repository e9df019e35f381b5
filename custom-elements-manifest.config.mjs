/** The public interface of the elements, read from their source. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/generated/**', 'src/content/**'],
  outdir: '.',
  litelement: true,
  dependencies: false,
  packagejson: false,
};
