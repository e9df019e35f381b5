/** `npm run build:site`: the static site in `dist/site`, from the demo, the embed and the manifest. */
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {build} from 'vite';
import {root} from './machine.mjs';
import {writeIntegrity} from './integrity.mjs';
import {apiPage} from './site/api.mjs';
import {dress, escaped} from './site/dress.mjs';
import {examplesPage, filesPage} from './site/lists.mjs';

const demo = join(root, 'demo');
const embed = join(root, 'dist/embed');
const site = join(root, 'dist/site');
const read = (...path) => readFileSync(join(...path), 'utf8');
const write = (file, page) => writeFileSync(join(site, file), dress(page, file));

/** The words of the first page, from where its script has them, so that both always say the same. */
async function firstWords() {
  const {outputText} = ts.transpileModule(read(demo, 'configurator/words.ts'), {
    compilerOptions: {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022},
  });
  const {words} = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  return words.nl;
}

const filledIn = (page, words) =>
  page.replace(/(data-word="([^"]+)"[^>]*>)/g, (tag, all, word) => all + escaped(words[word]));

if (!existsSync(join(embed, 'dual-dependency-check.js'))) {
  throw new Error('There is no dist/embed yet: npm run build:embed makes it.');
}
const integrity = writeIntegrity(embed);

rmSync(site, {recursive: true, force: true});
mkdirSync(site, {recursive: true});
cpSync(embed, join(site, 'embed'), {recursive: true});
for (const name of readdirSync(demo)) {
  if (/\.(?:css|svg|png)$/.test(name)) cpSync(join(demo, name), join(site, name));
  if (name.endsWith('.js')) writeFileSync(join(site, name), read(demo, name).replaceAll('../dist/embed/', 'embed/'));
}

const words = await firstWords();
const pages = readdirSync(demo)
  .filter((name) => name.endsWith('.html'))
  .map((name) => [name, filledIn(read(demo, name), words)]);
for (const [name, page] of pages) write(name, page);

/** These have a place of their own in the header. */
const inHeader = ['index.html', 'check.html', 'cases.html', 'workshop.html'];
write('examples.html', examplesPage(pages.filter(([name]) => !inHeader.includes(name))));
write('files.html', filesPage(embed, integrity));
write('api.html', apiPage(JSON.parse(read(root, 'custom-elements.json'))));

await build({
  configFile: false,
  root,
  logLevel: 'error',
  publicDir: false,
  define: {'process.env.NODE_ENV': '"production"'},
  build: {
    target: 'es2022',
    outDir: site,
    emptyOutDir: false,
    lib: {entry: join(demo, 'configurator/index.ts'), formats: ['es'], fileName: () => 'configurator.js'},
  },
});
