/** An amount stays beside its sign: a line never ends between them. */
export const unbroken = (text: string): string => text.replaceAll('€ ', '€\u00a0');
