/** Writes the JSON Schema (draft 2020-12) of the file of a session into the built package. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {toJSONSchema} from 'zod';
import {root} from './machine.mjs';

const built = join(root, 'dist', 'package');
const {sessionFileShape} = await import(join(built, 'core', 'parse-session-schema.js'));
const schema = toJSONSchema(sessionFileShape, {target: 'draft-2020-12'});
writeFileSync(join(built, 'session.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
