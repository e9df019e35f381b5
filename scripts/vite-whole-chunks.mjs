/**
 * Keeps all that a chunk imports in one file with it, however many later chunks share a part of it.
 * Rolldown by itself moves what is shared into chunks of its own: before the first question that would
 * be one more round trip, and after it a dozen small files.
 */

/**
 * @param {readonly string[]} sources the files that chunks begin with, in the order in which they are
 *   loaded: what an earlier one imports is not repeated in a later one
 * @returns a plugin of Vite, and the groups of modules for rolldown's `codeSplitting`
 */
export function wholeChunks(sources) {
  const chunkOf = new Map();
  return {
    plugin: {
      name: 'whole-chunks',
      apply: 'build',
      buildEnd() {
        const visit = (id, source) => {
          if (chunkOf.has(id)) return;
          chunkOf.set(id, source);
          for (const next of this.getModuleInfo(id)?.importedIds ?? []) visit(next, source);
        };
        for (const source of sources) {
          const id = [...this.getModuleIds()].find((each) => each.endsWith(source));
          if (!id) this.error(`${source} is no part of the build.`);
          visit(id, source);
        }
      },
    },
    groups: sources.map((source) => ({
      name: source.replace(/^.*\/|\.ts$/g, ''),
      test: (id) => chunkOf.get(id) === source,
    })),
  };
}
