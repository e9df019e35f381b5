/**
 * The embeds: for each element one entry for a script tag, with lazy chunks beside it. Each is a build of
 * its own (`vite build --mode cases`), so that a page which has one element loads nothing of the others.
 */
import {defineConfig} from 'vite';
import {importAgain} from './scripts/vite-import-again.mjs';
import {minifyTemplates} from './scripts/vite-minify-templates.mjs';
import {wholeChunks} from './scripts/vite-whole-chunks.mjs';

/** By mode: the entry, and the files whose chunks are kept whole. The first build empties the folder. */
const embeds = {
  production: {entry: 'define', name: 'dual-dependency-check', whole: ['/src/elements/report/report.ts']},
  cases: {entry: 'cases', name: 'dual-dependency-cases', whole: []},
  workshop: {entry: 'workshop', name: 'dual-dependency-workshop', whole: []},
  // The page for an iframe, and what the page around it may load.
  'frame': {entry: 'frame/frame', name: 'dual-dependency-frame', whole: [], page: 'src/frame/page'},
  'frame-host': {entry: 'frame/host', name: 'dual-dependency-frame-host', whole: []},
};

export default defineConfig(({mode}) => {
  const {entry, name, whole: more, page = false} = embeds[mode];
  const whole = wholeChunks([`/src/${entry}.ts`, ...more]);
  return {
    // Chunks are found relative to the file that asks for them, wherever that is served.
    base: './',
    // Is copied as it stands.
    publicDir: page,
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [whole.plugin, minifyTemplates(), importAgain()],
    build: {
      target: 'es2022',
      outDir: 'dist/embed',
      emptyOutDir: mode === 'production',
      manifest: `${name}.manifest.json`,
      modulePreload: false,
      reportCompressedSize: false,
      lib: {
        entry: `src/${entry}.ts`,
        formats: ['es'],
        fileName: () => `${name}.js`,
      },
      rolldownOptions: {
        // Lazy chunks take what they share from the entry.
        preserveEntrySignatures: 'allow-extension',
        output: {
          // Vite's library mode leaves whitespace in; this does not.
          minify: true,
          codeSplitting: {groups: whole.groups},
          chunkFileNames: '[name]-[hash].js',
        },
      },
    },
  };
});
