/** The embed: one entry for a script tag, with lazy chunks beside it. */
import {defineConfig} from 'vite';
import {importAgain} from './scripts/vite-import-again.mjs';
import {minifyTemplates} from './scripts/vite-minify-templates.mjs';
import {wholeChunks} from './scripts/vite-whole-chunks.mjs';

const whole = wholeChunks(['/src/define.ts', '/src/elements/report/report.ts']);

export default defineConfig({
  // Chunks are found relative to the file that asks for them, wherever that is served.
  base: './',
  publicDir: false,
  define: {'process.env.NODE_ENV': '"production"'},
  plugins: [whole.plugin, minifyTemplates(), importAgain()],
  build: {
    target: 'es2022',
    outDir: 'dist/embed',
    manifest: 'manifest.json',
    modulePreload: false,
    reportCompressedSize: false,
    lib: {
      entry: 'src/define.ts',
      formats: ['es'],
      fileName: () => 'dual-dependency-check.js',
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
});
