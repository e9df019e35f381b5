/** Statements for a learning record store: no DOM, and no request. Runs in browsers and in Node. */
export * from './exports/xapi.js';
