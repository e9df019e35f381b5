/** Two pages that list: the examples, and the files that a site needs. */
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {escaped, page} from './dress.mjs';

const text = (html = '') => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ').trim();

/** @param pages of each example its file and its markup */
export function examplesPage(pages) {
  const items = pages.map(([file, html]) => {
    const title = text(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1]);
    const intro = text(/<p class="intro"[^>]*>([\s\S]*?)<\/p>/.exec(html)?.[1]);
    // What a page counts while it runs says nothing here.
    const says = intro.replace(/\s*Tegengehouden:.*$/, '');
    return `<li><h2><a href="${file}">${title}</a></h2><p>${says}</p></li>`;
  });
  return page('Voorbeelden', `<p class="intro">
    Elke pagina zet de check ergens anders neer. Zo ziet u vooraf wat er op uw site gebeurt.
  </p>
  <ul class="cards">${items.join('\n')}</ul>`);
}

const size = new Intl.NumberFormat('nl', {maximumFractionDigits: 1, minimumFractionDigits: 1});

export function filesPage(folder, integrity) {
  const rows = readdirSync(folder).sort().map((name) => `<tr>
    <th scope="row"><a href="embed/${escaped(name)}" download>${escaped(name)}</a></th>
    <td>${size.format(statSync(join(folder, name)).size / 1000)} kB</td>
    <td>${integrity[name] ? `<code>${integrity[name]}</code>` : ''}</td>
  </tr>`);
  return page('De bestanden', `<p class="intro">
    Zet deze map als geheel op uw site, bijvoorbeeld als <code>/check/</code>. De bezoeker haalt alleen op wat nodig is.
  </p>
  <div class="scroll" role="region" tabindex="0" aria-label="De bestanden"><table>
    <thead><tr><th scope="col">Bestand</th><th scope="col">Grootte</th><th scope="col">Integrity</th></tr></thead>
    <tbody>${rows.join('\n')}</tbody>
  </table></div>`);
}
