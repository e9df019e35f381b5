/** The commands that build the embeds, in order: the first empties the folder. */
export const embeds = [
  ['vite', 'build'],
  ['vite', 'build', '--mode', 'cases'],
  ['vite', 'build', '--mode', 'workshop'],
  ['vite', 'build', '--mode', 'frame'],
  ['vite', 'build', '--mode', 'frame-host'],
];
