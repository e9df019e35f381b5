/**
 * What a person does to a browser and not to a page. The other half is `scripts/browser-commands.mjs`.
 * A size and a preference stay for the tests after it: set them back in `after`.
 */
import {executeServerCommand} from '@web/test-runner-commands';

async function ask(command: string, payload: unknown): Promise<boolean> {
  const {done} = await executeServerCommand<{done: boolean}, never>(
    `browser:${command}`,
    payload as never,
  );
  return done;
}

/** Presses a key, or several together: `Enter`, `ArrowDown`, `Shift+Tab`. */
export const press = async (keys: string): Promise<void> => void (await ask('press', keys));

/** Presses the keys of a text one after the other. */
export const type = async (text: string): Promise<void> => void (await ask('type', text));

/** Gives the page this size in CSS pixels. False where the engine's window cannot get it. */
export const resize = (width: number, height: number): Promise<boolean> =>
  ask('resize', {width, height});

/** Media features that a person can choose in the system. */
export interface Preferences {
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  readonly 'forced-colors'?: 'active' | 'none';
}

/** Prefers these, and nothing else. False where the engine cannot be told: then skip. */
export const prefer = (preferences: Preferences): Promise<boolean> => ask('prefer', preferences);

/** A real click, by pointer, at a place of the window. */
export const click = async (x: number, y: number): Promise<void> => void (await ask('click', {x, y}));
