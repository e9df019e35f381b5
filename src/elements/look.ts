/** The attributes with which a page gives an element its look. */
import type {LitElement, PropertyValues} from 'lit';
import type {GivenLook} from '../core/look.js';

export const lookProperties = {accent: {}, font: {}, corner: {}, scheme: {}} as const;

/** Whom to tell that something went wrong. */
interface Teller {
  readonly fail: (kind: 'attribute' | 'load', message: string) => void;
}

/** Dresses the element anew where one of them changed; tells of each that cannot be used. */
export async function followLook(
  host: GivenLook & LitElement,
  changed: PropertyValues,
  teller: Teller,
): Promise<void> {
  if (!Object.keys(lookProperties).some((name) => changed.has(name))) return;
  try {
    const {wearLook} = await import('./worn-look.js');
    for (const message of wearLook(host, host)) teller.fail('attribute', message);
  } catch {
    teller.fail('load', 'The look could not be loaded.');
  }
}
