/**
 * The page of a frame: shows one of the elements, as its address asks, and tells the page that holds it
 * how high it would be, if the address says who that is. It tells nobody else, and nothing else.
 */
import {readAddress} from './address.js';
import type {FrameProblem, FrameSettings} from './address.js';
import {tellHost} from './tell-host.js';
import {words} from './words.js';

const {settings, problems} = readAddress(new URL(location.href));
const main = document.querySelector('main') ?? document.body;

dress(settings);
warn(settings, problems);
// Not awaited by the module itself: a bundler gives one that waits a file more, and so a round trip.
void show(settings).then(() => {
  if (settings.origin && parent !== window) tellHost(settings.origin);
});

function dress({lang, element, look, scheme}: FrameSettings): void {
  const {documentElement: root} = document;
  root.lang = lang;
  document.title = words[lang].titles[element];
  for (const [name, value] of Object.entries(look)) root.style.setProperty(name, value);
  if (scheme) root.style.colorScheme = scheme;
}

function warn({lang}: FrameSettings, found: readonly FrameProblem[]): void {
  for (const problem of found) notice(words[lang].problem(problem));
}

async function show(wanted: FrameSettings): Promise<void> {
  const tag = `dual-dependency-${wanted.element}`;
  const element = document.createElement(tag);
  if (wanted.depth) element.setAttribute('depth', wanted.depth);
  if (wanted.day) element.setAttribute('day', wanted.day);
  main.append(element);
  try {
    // The element's own embed, which lies beside this file.
    const file = `./${tag}.js`;
    await import(/* @vite-ignore */ new URL(file, import.meta.url).href);
    // Lit's promise of what is drawn: the first height told is that of something.
    if ('updateComplete' in element) await element.updateComplete;
  } catch {
    element.remove();
    const again = document.createElement('button');
    again.textContent = words[wanted.lang].again;
    again.addEventListener('click', () => {
      location.reload();
    });
    notice(words[wanted.lang].notLoaded).append(' ', again);
  }
}

function notice(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'notice';
  paragraph.setAttribute('role', 'alert');
  paragraph.append(text);
  main.before(paragraph);
  return paragraph;
}
