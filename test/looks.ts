/**
 * How a state is shown to axe: each scheme and each width once. Colours follow the scheme and the places
 * of things follow the width, so the other two pairs would tell nothing new, and take as long again.
 */
export const looks = [
  {scheme: 'light', width: 1280},
  {scheme: 'dark', width: 320},
] as const;
