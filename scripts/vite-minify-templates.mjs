/**
 * Makes the style sheets and markup that stand in templates smaller. Minifiers of JavaScript leave
 * what is inside a template alone, as they must: they do not know what it is.
 *
 * - `css` without expressions goes through Lightning CSS; with expressions it stays as it is.
 * - `html` and `svg`: a line break with the indentation after it becomes one line break, which a
 *   browser shows the same. A template inside `msg()` stays, because its text is its translation's
 *   key.
 */
import {transform} from 'lightningcss';
import {parseAst} from 'vite';

const encode = (text) => new TextEncoder().encode(text);
const decode = (bytes) => new TextDecoder().decode(bytes);

const asTemplate = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

function smallCss(text) {
  const {code, warnings} = transform({
    filename: 'template.css',
    code: encode(text),
    minify: true,
    errorRecovery: false,
  });
  if (warnings.length) throw new Error(warnings.map(({message}) => message).join('\n'));
  return decode(code);
}

const smallMarkup = (raw) => raw.replace(/[ \t]*\n\s*/g, '\n');

/** Calls `visit` with every tagged template that does not stand inside a call of `msg`. */
function walk(node, visit) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const item of node) walk(item, visit);
    return;
  }
  if (node.type === 'CallExpression' && node.callee.name === 'msg') return;
  if (node.type === 'CallExpression' && node.callee.property?.name === 'msg') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier') visit(node);
  for (const key in node) if (key !== 'parent') walk(node[key], visit);
}

/** @returns a plugin of Vite */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  apply: 'build',
  enforce: 'post',
  transform: {
    filter: {id: /\/src\/.*\.ts$/, code: /\b(?:css|html|svg)`/},
    handler(code, id) {
      const edits = [];
      walk(parseAst(code), ({tag, quasi}) => {
        const replace = ({start, end}, text) => edits.push({start, end, text});
        if (tag.name === 'css' && quasi.expressions.length === 0) {
          const [only] = quasi.quasis;
          try {
            replace(quasi, `\`${asTemplate(smallCss(only.value.cooked))}\``);
          } catch (error) {
            this.error(`${id}: ${error.message}`);
          }
        }
        if (tag.name === 'html' || tag.name === 'svg') {
          for (const {start, end, value} of quasi.quasis) {
            // Parsers disagree whether an element's range has the marks around it: look.
            const from = code.indexOf(value.raw, start);
            if (from < 0 || from + value.raw.length > end + 2) continue;
            replace({start: from, end: from + value.raw.length}, smallMarkup(value.raw));
          }
        }
      });
      // From the last to the first, so that the places of the others stay right.
      return edits
        .sort((a, b) => b.start - a.start)
        .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
    },
  },
});
