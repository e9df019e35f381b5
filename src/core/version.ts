/**
 * Versions of a questionnaire: `major.minor.patch`; what is left out is 0.
 *
 * A patch changes words only. A question, an option, a bound or a requirement of the short check that
 * comes, goes or changes asks for a new minor or major version: a code carries those two numbers, and
 * is read by the layout that belongs to them.
 */

/** The largest major and minor number: each is one character of a code. */
export const LARGEST_VERSION = 31;

export interface VersionNumbers {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** The numbers of a version, or undefined where the text is no version. */
export function versionNumbers(version: string): VersionNumbers | undefined {
  const match = /^(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?$/.exec(version);
  if (!match) return undefined;
  const [, major, minor = 0, patch = 0] = match;
  return {major: Number(major), minor: Number(minor), patch: Number(patch)};
}

/** Whether a version came after another. */
export function isNewer(one: VersionNumbers, other: VersionNumbers): boolean {
  if (one.major !== other.major) return one.major > other.major;
  if (one.minor !== other.minor) return one.minor > other.minor;
  return one.patch > other.patch;
}
