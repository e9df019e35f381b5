/** The page for developers, from the manifest of the elements. */
import {escaped, page} from './dress.mjs';

/** A description as the source has it, in English: only its code is marked. */
const described = (text = '') =>
  escaped(text).replace(/\s+/g, ' ').replace(/`([^`]+)`/g, '<code>$1</code>');

const code = (text) => (text ? `<code>${escaped(text)}</code>` : '');

function table(caption, names, rows) {
  if (rows.length === 0) return '';
  const head = names.map((each) => `<th scope="col">${each}</th>`).join('');
  const body = rows.map(([first, ...rest]) =>
    `<tr><th scope="row">${first}</th>${rest.map((each) => `<td>${each}</td>`).join('')}</tr>`);
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(caption)}"><table>
    <caption>${escaped(caption)}</caption>
    <thead><tr>${head}</tr></thead>
    <tbody>${body.join('\n')}</tbody>
  </table></div>`;
}

/** What a page can set: public, written down, and no part of a super class. */
const isForPages = ({kind, privacy, name, description, static: isStatic}) =>
  kind === 'field' && !isStatic && (privacy ?? 'public') === 'public' && !name.startsWith('#') && description;

function section({tagName, description, attributes = [], members = [], events = [], slots = [], ...rest}) {
  const named = (list) => list.map(({name, description: says}) => [code(name) || 'default', described(says)]);
  const of = (what) => `${what} of ${tagName}`;
  return `<section lang="en" aria-labelledby="${tagName}">
    <h2 id="${tagName}"><code>&lt;${tagName}&gt;</code></h2>
    <p>${described(description)}</p>
    ${table(of('Attributes'), ['attribute', 'type', 'default', 'what it is'], attributes.map((each) =>
    [code(each.name), code(each.type?.text), code(each.default), described(each.description)]))}
    ${table(of('Properties'), ['property', 'type', 'what it is'], members.filter(isForPages).map((each) =>
    [code(each.name), code(each.type?.text), described(each.description)]))}
    ${table(of('Events'), ['event', 'type', 'when'], events.filter(({name}) => name).map((each) =>
    [code(each.name), code(each.type?.text), described(each.description)]))}
    ${table(of('Slots'), ['slot', 'what it is'], named(slots))}
    ${table(of('Custom properties'), ['property', 'what it is'], named(rest.cssProperties ?? []))}
    ${table(of('Parts'), ['part', 'what it is'], named(rest.cssParts ?? []))}
  </section>`;
}

export function apiPage(manifest) {
  const elements = manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({customElement, tagName}) => customElement && tagName);
  return page('Voor ontwikkelaars', `<p class="intro">
    Wat een pagina de elementen kan vragen, en wat zij vertellen. In het Engels, uit de broncode.
  </p>
  ${elements.map(section).join('\n')}`);
}
