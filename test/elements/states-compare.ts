/** Every state of the room in which sessions are compared, and the way there. */
import {CompareHarness, fileOf} from '../compare-harness.js';
import {allRight, dossier, hirerOnly, today} from '../dossier.js';
import type {Flat} from '../dossier.js';
import type {CheckHarness} from '../harness.js';
import type {KeptSession} from '../../src/core/kept-session.js';

const kept = (flat: Flat, day: string, organisation = ''): string => {
  const session: KeptSession = {
    organisation,
    depth: 'full',
    day,
    answers: dossier(flat),
    actions: [],
    papers: [],
  };
  return fileOf(session);
};

const room = (): Promise<CompareHarness> => CompareHarness.from(dossier(allRight));

export const compareStates: Readonly<Record<string, () => Promise<CheckHarness>>> = {
  'nothing to compare with': room,
  'a file that cannot be compared': async () => {
    const check = await room();
    await check.layFiles('none');
    return check;
  },
  'what changed since two earlier times': async () => {
    const check = await room();
    await check.layFiles(
      kept({...allRight, passport: 'sometimes', entry: 'sometimes'}, '2024-05-01'),
      kept({...allRight, 'complaints': [], 'rent-from-wages/ceiling': 27}, '2025-05-01'),
    );
    await check.openAll();
    return check;
  },
  'organisations side by side': async () => {
    const check = await CompareHarness.from(dossier(hirerOnly));
    await check.layFiles(
      kept({...hirerOnly, passport: 'sometimes'}, today, 'Bloemen bv'),
      kept({...hirerOnly, retaliation: 'unknown'}, today, 'Tuin nv'),
    );
    return check;
  },
};
