import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'node:test';
import { storeContract } from '../contract/index.ts';
import { fileStore } from './file-store.ts';

describe('in a folder', () => {
  storeContract('files', async (options) => {
    const folder = await mkdtemp(join(tmpdir(), 'tiwizi-store-'));
    const keys = randomBytes(32);
    return {
      stores: fileStore(folder, { keys, ...options }),
      another: () => Promise.resolve(fileStore(folder, { keys, ...options })),
      destroy: () => rm(folder, { recursive: true }),
    };
  });
});
