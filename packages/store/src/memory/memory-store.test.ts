import { describe } from 'node:test';
import { storeContract } from '../contract/index.ts';
import { memoryStore } from './memory-store.ts';

describe('in this process', () => {
  storeContract('memory', (options) => Promise.resolve({ stores: memoryStore(options) }));
});
