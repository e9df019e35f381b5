/** The public interface of the elements, read from their source; and the same for editors. */
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/generated/**', 'src/content/**'],
  outdir: '.',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [
    customElementVsCodePlugin({outdir: '.', hideLogs: true}),
    // The package names its file itself.
    customElementJetBrainsPlugin({outdir: '.', packageJson: false, hideLogs: true}),
  ],
};
