import { storeContract } from '../contract/index.ts';
import { memoryStore } from './memory-store.ts';
// Run by Node: import from 'node:test' is in the contract.
import 'node:test';

storeContract('memory', (options) => Promise.resolve({ stores: memoryStore(options) }));
