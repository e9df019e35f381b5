/**
 * The person in the page. Stands by itself: it is handed to the browser as text, before anything of
 * the page runs. It begins as soon as it can, unless it waits to be told so, and says when the first
 * question stood there.
 */
export function person({waits = false} = {}) {
  let root;

  const startButton = () => root?.querySelector('form.start button.primary');

  const watch = (_, observer) => {
    if (!waits && startButton() && !performance.getEntriesByName('start').length) {
      performance.mark('start');
      startButton().click();
    }
    if (root.querySelector('form.question h3')) {
      performance.mark('first question');
      observer.disconnect();
    }
  };

  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    root = attach.call(this, init);
    new MutationObserver(watch).observe(root, {childList: true, subtree: true});
    return root;
  };

  /** Until what was done is drawn. */
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  const asked = () => root.querySelector('form.question h3')?.textContent;

  globalThis.person = {
    /** Milliseconds from the start of the navigation until the first question stood there. */
    firstQuestion: () => performance.getEntriesByName('first question')[0]?.startTime,

    mayBegin: () => Boolean(startButton()),
    begin: () => startButton().click(),

    /** Takes the first answer, looks, goes on, and looks. Whether there is a question after it. */
    async step() {
      const before = asked();
      const field = root.querySelector('input[name=answer]');
      if (field.type === 'text') {
        field.value = '4';
        field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      } else {
        field.click();
      }
      await drawn();
      root.querySelector('form.question button.primary').click();
      await drawn();
      const after = asked();
      if (after === before) throw new Error(`There is no way on from "${before}".`);
      return after !== undefined;
    },

    /** Looks twice and does nothing. */
    async rest() {
      await drawn();
      await drawn();
      return true;
    },
  };
}
