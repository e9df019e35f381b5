/** The fingerprint of a session. Synchronous, and also where a page has no secure context. */
import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type {KeptSession} from './kept-session.js';
import {wellFormed} from './well-formed.js';

/**
 * SHA-256 of the canonical JSON (RFC 8785) of a session, as 64 hexadecimal digits. The same session
 * has the same fingerprint, in whatever order its parts were written down.
 */
export const fingerprint = (session: KeptSession): string => fingerprintOf(session);

/** The same of anything that JSON can hold. */
export const fingerprintOf = (json: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalize(wellFormed(json)) ?? '')));
