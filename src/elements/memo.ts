/** The last value made of some parts, for as long as the parts are the same. */
export class Memo<T> {
  #last: {readonly parts: readonly unknown[]; readonly value: T} | undefined;

  of(parts: readonly unknown[], make: () => T): T {
    const last = this.#last;
    if (last && parts.every((each, index) => each === last.parts[index])) return last.value;
    const value = make();
    this.#last = {parts, value};
    return value;
  }
}
