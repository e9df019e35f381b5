/** What a frame and the page that holds it tell each other: how high the frame would be, and nothing else. */

const type = 'dual-dependency-frame';

/** Heights outside these are no height of ours, in CSS pixels. */
const bounds = {least: 200, most: 20_000} as const;

export interface HeightMessage {
  readonly type: typeof type;
  /** In CSS pixels. */
  readonly height: number;
}

export interface AskMessage {
  readonly type: typeof type;
  readonly ask: 'height';
}

export const heightMessage = (height: number): HeightMessage => ({type, height: Math.ceil(height)});

export const askMessage: AskMessage = {type, ask: 'height'};

/** The height in a message, between 200 and 20,000 pixels; `undefined` for a message of any other shape. */
export function heightIn(data: unknown): number | undefined {
  if (!isOurs(data) || !('height' in data)) return undefined;
  const {height} = data;
  if (typeof height !== 'number' || !Number.isFinite(height)) return undefined;
  return Math.ceil(Math.min(Math.max(height, bounds.least), bounds.most));
}

/** Whether a message asks for the height. */
export const asksHeight = (data: unknown): boolean => isOurs(data) && 'ask' in data && data.ask === 'height';

const isOurs = (data: unknown): data is object =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === type;
