/** The two that are compared, as the files that a server would have: with brotli 11, in memory. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {build, runnerImport} from 'vite';
import {root, run} from '../machine.mjs';

const compressed = (code) => {
  const bytes = Buffer.from(code);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, {params});
};

/** @returns {Promise<Map<string, Buffer>>} the compressed files of the embed by name */
export async function product() {
  const folder = join(root, 'dist', 'embed');
  if (!existsSync(join(folder, 'dual-dependency-check.js'))) {
    console.log('Building the embed ...');
    for (const command of [['node', 'scripts/build-locales.mjs'], ['vite', 'build']]) {
      const {ok, output} = await run(command);
      if (!ok) throw new Error(output);
    }
  }
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return new Map(files.map((name) => [name, compressed(readFileSync(join(folder, name)))]));
}

/** A module of the source, whatever it imports. */
async function load(path) {
  const {module} = await runnerImport(join(root, path), {configFile: false, root, logLevel: 'error'});
  return module;
}

/** The questionnaire, in Dutch. */
export async function questionnaire() {
  const {createMsg} = await load('src/localize.ts');
  const {dualDependency} = await load('src/content/dual-dependency.ts');
  return dualDependency(createMsg());
}

/** What a question needs to be asked, and nothing of how it is judged. */
async function questions() {
  const {lengths, knownUntil} = await load('src/content/opening.ts');
  const {title, themes, questions} = await questionnaire();
  const asked = ({id, theme, kind, text, help, options, unit, min, max, mayNotApply, atLeastOne}) =>
    ({id, theme, kind, text, help, options, unit, min, max, mayNotApply, atLeastOne});
  return {
    title,
    lengths,
    // In words, as somebody would write it who knows one language.
    knownUntil: new Date(knownUntil).toLocaleDateString('nl', {dateStyle: 'long'}),
    remark: themes[0].remark.text,
    themes: Object.fromEntries(themes.map((each) => [each.id, each.title])),
    questions: questions.map(asked),
  };
}

/** Code and data of the bare element in one file. JSON, since browsers read that fastest. */
async function bareCode() {
  const data = await questions();
  const json = JSON.stringify(JSON.stringify(data));
  const name = 'virtual:questions';
  const {output: [chunk]} = (await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    plugins: [{
      name: 'questions',
      resolveId: (id) => (id === name ? `\0${name}` : undefined),
      load: (id) => (id === `\0${name}`
        ? `export const {${Object.keys(data).join(', ')}} = JSON.parse(${json});`
        : undefined),
    }],
    build: {
      target: 'es2022',
      write: false,
      lib: {entry: join(import.meta.dirname, 'bare.js'), formats: ['es'], fileName: 'bare'},
      rolldownOptions: {output: {minify: true}},
    },
  })).at(0);
  return chunk.code;
}

/** @returns {Promise<Map<string, Buffer>>} the one compressed file of the bare element by name */
export const bare = async () => new Map([['bare.js', compressed(await bareCode())]]);
