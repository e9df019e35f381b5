/** Tests without a browser: the core and the content in Node, and the package as it is built. */
import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['core', 'content', 'speech', 'exports', 'node'].map((room) => `test/${room}/**/*.test.ts`).concat([
      'test/frame/address.test.ts',
      'test/frame/message.test.ts',
    ]),
    // The same files run in the browsers, where `describe` and `it` are mocha's.
    globals: true,
    // As in the browsers: the properties take their time on a slow machine.
    testTimeout: 20_000,
    passWithNoTests: true,
  },
});
