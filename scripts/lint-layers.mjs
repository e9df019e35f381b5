/**
 * The import rule of the rooms of `src`, as a rule of ESLint. It looks at where an import leads, not
 * at how it is spelled.
 */
import {dirname, join, relative, sep} from 'node:path';

const root = join(import.meta.dirname, '..', 'src');

/** What the exports are made with: each in a chunk of its own. */
const libraries = {'docx': true, 'ical-generator': true, 'papaparse': true};

/** What each room may import: a room, a file, or a package; `type` where only its types. */
const rooms = {
  'core.ts': {core: true, content: true, 'localize.ts': true},
  // The one place that looks at foreign data.
  'core/parse': {core: true, 'zod/mini': true},
  'core/training/parse': {core: true, 'zod/mini': true},
  // The fingerprint of a session: the same bytes everywhere.
  'core/fingerprint': {core: true, '@noble/hashes': true, canonicalize: true},
  'core/': {core: true},
  'content/': {content: true, core: 'type', '@lit/localize': 'type'},
  // What is said of answers and verdicts, in the words of a language.
  'speech/': {speech: true, core: true, content: 'type', 'localize.ts': 'type', '@lit/localize': true},
  'exports/': {exports: true, speech: true, core: true, content: true, '@lit/localize': true, ...libraries},
  // A room on a server: speaks with it, and shows nothing.
  'live/': {live: true, core: true, '@nats-io': true},
  // The page of an iframe: loads an embed by its address, and imports no element.
  'frame/': {frame: true, core: true},
  'elements/': {
    live: true,
    uqr: true,
    elements: true,
    exports: true,
    speech: true,
    content: true,
    core: true,
    'localize.ts': true,
    'localize-training.ts': true,
    lit: true,
    '@lit/localize': true,
  },
  'localize.ts': {generated: true, '@lit/localize': true},
  'localize-training.ts': {generated: true, 'localize.ts': true, '@lit/localize': 'type'},
  'training.ts': {core: true, content: true, 'localize.ts': true, 'localize-training.ts': true},
  'xapi.ts': {exports: true},
};

/** These make the package out of the rooms, and import whatever they like. */
const doors = ['index.ts', 'define.ts', 'cases.ts', 'workshop.ts'];

const unix = (path) => path.split(sep).join('/');

/** The room that is imported, seen from `src`; the name of the package where it is none. */
function target(file, specifier) {
  if (!specifier.startsWith('.')) return specifier;
  const path = unix(relative(root, join(dirname(file), specifier))).replace(/\.js$/, '.ts');
  return path.includes('/') && !path.startsWith('..') ? path.split('/', 1)[0] : path;
}

/** A package's permission is also that of its inner entries. */
const permission = (allowed, aim) =>
  allowed[aim] ?? Object.entries(allowed).find(([name]) => aim.startsWith(`${name}/`))?.[1];

export const layers = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      no: '{{room}} does not import {{aim}}.',
      type: '{{room}} imports only the types of {{aim}}: write `import type`.',
    },
  },
  create(context) {
    const file = unix(relative(root, context.filename));
    if (doors.includes(file)) return {};
    const room = Object.keys(rooms).find((name) => file.startsWith(name));
    const allowed = room ? rooms[room] : {};
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const aim = target(context.filename, specifier);
      const may = permission(allowed, aim);
      const typeOnly = node.importKind === 'type' || node.exportKind === 'type';
      if (may === true || (may === 'type' && typeOnly)) return;
      context.report({node, messageId: may ?? 'no', data: {room: room ?? file, aim}});
    };
    return {
      ImportDeclaration: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
      ImportExpression: check,
    };
  },
};
