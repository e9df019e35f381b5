/** What every page of the site shares: its head, the header and the ways around. */

const name = 'Check dubbele afhankelijkheid';

const ways = [
  ['./', 'Op uw site'],
  ['check.html', 'De check'],
  ['cases.html', 'Praktijkcases'],
  ['workshop.html', 'Workshop'],
  ['examples.html', 'Voorbeelden'],
  ['api.html', 'Voor ontwikkelaars'],
];

/** The pages that the examples lead to are among the examples. */
const isHere = (href, file) => (href === './' ? file === 'index.html' : href === file);

const link = (file) => ([href, words]) => {
  const isAnExample = href === 'examples.html' && !ways.some(([other]) => isHere(other, file));
  const current = isHere(href, file) ? ' aria-current="page"' : isAnExample ? ' aria-current="true"' : '';
  return `<a href="${href}"${current}>${words}</a>`;
};

const header = (file) => `
    <header class="site">
      <p class="name"><a href="./">${name}</a></p>
      <nav aria-label="Site">
        ${ways.map(link(file)).join('\n        ')}
      </nav>
    </header>`;

/** Nothing in the page itself, and nothing from elsewhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "frame-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/** Pages that show what happens without the policy of the site. */
const withoutPolicy = ['hostile.html'];

const shared = (page, file) =>
  [
    ['charset=', '<meta charset="utf-8" />'],
    [
      'http-equiv="Content-Security-Policy"',
      withoutPolicy.includes(file) ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    ],
    ['name="viewport"', '<meta name="viewport" content="width=device-width, initial-scale=1" />'],
    ['name="color-scheme"', '<meta name="color-scheme" content="light dark" />'],
    ['href="demo.css"', '<link rel="stylesheet" href="demo.css" />'],
  ]
    .filter(([sign, tag]) => tag && !page.includes(sign))
    .map(([, tag]) => `\n    ${tag}`)
    .join('');

/** @returns the page with all that it shares; what it has of that itself stays */
export const dress = (page, file) =>
  page
    .replace(/\s*<header class="site">[\s\S]*?<\/header>/, '')
    .replace('<head>', () => `<head>${shared(page, file)}`)
    .replace(/<body[^>]*>/, (body) => body + header(file))
    .replaceAll('../dist/embed/', 'embed/');

/** @returns a page of the builder's own */
export const page = (title, main) => `<!doctype html>
<html lang="nl">
  <head>
    <title>${title} · ${name}</title>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
${main}
    </main>
  </body>
</html>
`;

export const escaped = (text) =>
  String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
