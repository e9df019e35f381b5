/**
 * Serves the embeds a second time, at `/another-version/`: to a page that is another version of them, in
 * modules of its own. For the tests alone.
 */
export const anotherVersion = () => (context, next) => {
  if (context.path.startsWith('/another-version/')) {
    context.url = context.url.replace('/another-version/', '/dist/embed/');
  }
  return next();
};
