/**
 * What a frame and the page that holds it tell each other: how high the frame would be, how far down in it
 * the focus went, and nothing else.
 */

const type = 'dual-dependency-frame';

/** Heights outside these are no height of ours, in CSS pixels. */
const bounds = {least: 200, most: 20_000} as const;

export interface HeightMessage {
  readonly type: typeof type;
  /** In CSS pixels. */
  readonly height: number;
}

export interface FocusMessage {
  readonly type: typeof type;
  /** From the upper edge of what the frame shows, in CSS pixels. */
  readonly top: number;
}

export interface AskMessage {
  readonly type: typeof type;
  readonly ask: 'height';
}

export const heightMessage = (height: number): HeightMessage => ({type, height: Math.ceil(height)});

export const focusMessage = (top: number): FocusMessage => ({type, top: Math.floor(top)});

export const askMessage: AskMessage = {type, ask: 'height'};

/** The height in a message, between 200 and 20,000 pixels; `undefined` for a message of any other shape. */
export const heightIn = (data: unknown): number | undefined => numberIn(data, 'height', bounds.least);

/** How far down the focus went, up to 20,000 pixels; `undefined` for a message of any other shape. */
export const focusIn = (data: unknown): number | undefined => numberIn(data, 'top', 0);

/** Whether a message asks for the height. */
export const asksHeight = (data: unknown): boolean => saidIn(data, 'ask') === 'height';

function numberIn(data: unknown, name: string, least: number): number | undefined {
  const value = saidIn(data, name);
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  return Math.ceil(Math.min(Math.max(value, least), bounds.most));
}

/** What a message of ours says under this name: it has that and its type, and nothing more. */
function saidIn(data: unknown, name: string): unknown {
  if (typeof data !== 'object' || data === null) return undefined;
  const said = new Map(Object.entries(data));
  return said.size === 2 && said.get('type') === type ? said.get(name) : undefined;
}
