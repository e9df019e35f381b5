/** The first page of the site: its language, and the configurator on it. */
import {EmbedConfigurator} from './embed-configurator.js';
import type {Integrity} from './snippet.js';
import {words} from './words.js';
import type {Word} from './words.js';

const files = new URL('embed/', document.baseURI);

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'nl';

/** What the builder wrote in Dutch, said in English. */
function translate(): void {
  document.documentElement.lang = language;
  document.title = words[language].title;
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]')) {
    place.textContent = words[language][place.dataset['word'] as Word];
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-other-language]')) {
    const other = language === 'en' ? 'nl' : 'en';
    link.lang = link.hreflang = other;
    link.addEventListener('click', () => {
      // The choices go along.
      link.href = `?lang=${other}${location.hash}`;
    });
    link.href = `?lang=${other}`;
  }
}

/** Without the list the code still works; it then has no `integrity`. */
async function readIntegrity(): Promise<Integrity> {
  const answer = await fetch(new URL('integrity.json', files));
  return answer.ok ? ((await answer.json()) as Integrity) : {};
}

translate();
customElements.define('embed-configurator', EmbedConfigurator);
const configurator = new EmbedConfigurator();
configurator.language = language;
configurator.files = files.href;
configurator.integrity = await readIntegrity().catch(() => ({}));
document.querySelector('#configurator')?.replaceChildren(configurator);
