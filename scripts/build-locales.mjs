/**
 * Makes the language modules out of the files that translators edit. What only the training says goes
 * into a module of its own: who loads the check does not load the cases.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {extractMessagesFromProgram} from '@lit/localize-tools/lib/program-analysis.js';
import {readTsConfig} from '@lit/localize-tools/lib/typescript.js';
import ts from 'typescript';
import {root, run} from './machine.mjs';

const {targetLocales, output} = JSON.parse(readFileSync(join(root, 'lit-localize.json'), 'utf8'));

/** Where the training has its words. */
const training = ['content/cases', 'speech/training', 'exports/workshop'].concat(
  ['cases', 'training', 'workshop', 'dual-dependency-cases', 'dual-dependency-workshop'].map((name) => `elements/${name}`),
);
const isOfTraining = (path) => training.some((start) => path.startsWith(`src/${start}`));

/** The ids of the texts that stand somewhere else than in the training. */
function idsOfTheCheck() {
  const {fileNames, options} = readTsConfig(join(root, 'tsconfig.json'));
  const program = ts.createProgram(fileNames, options);
  const files = program
    .getSourceFiles()
    .filter(({fileName}) => !isOfTraining(relative(root, fileName).split(sep).join('/')));
  const {messages, errors} = extractMessagesFromProgram({
    getSourceFiles: () => files,
    getTypeChecker: () => program.getTypeChecker(),
  });
  if (errors.length) throw new Error(errors.map(({messageText}) => messageText).join('\n'));
  return new Set(messages.map(({name}) => name));
}

const built = await run(['lit-localize', 'build']);
if (!built.ok) {
  console.error(built.output);
  process.exit(1);
}

const check = idsOfTheCheck();
const folder = join(root, output.outputDir);
mkdirSync(join(folder, 'training'), {recursive: true});
for (const language of targetLocales) {
  const text = readFileSync(join(folder, `${language}.ts`), 'utf8');
  const [head, foot] = ['export const templates = {', '};'];
  const begin = text.indexOf(head) + head.length;
  const end = text.lastIndexOf(foot);
  // An entry begins with its id, on a line of its own.
  const entries = text.slice(begin, end).split(/^ *(?='[sh][0-9a-f]{16}': )/m);
  const isOfCheck = (entry) => check.has(/^'(\w+)'/.exec(entry)?.[1]);
  const [blank, ...all] = entries;
  const write = (name, chosen) => {
    const body = blank + chosen.join('');
    // An import of nothing is an error of the types.
    const opening = text.slice(0, begin).replace(/^.*import \{str\}.*$/m, body.includes('str`') ? '$&' : '');
    writeFileSync(join(folder, name), opening + body + text.slice(end));
  };
  write(`${language}.ts`, all.filter(isOfCheck));
  write(join('training', `${language}.ts`), all.filter((entry) => !isOfCheck(entry)));
}
