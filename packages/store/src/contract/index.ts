import { describe } from 'node:test';
import { blobsContract } from './blobs-contract.ts';
import { purgeContract } from './purge-contract.ts';
import { recordsContract } from './records-contract.ts';
import type { MakeStores } from './subject.ts';

export type { MakeStores, StoresUnderTest } from './subject.ts';

/**
 * The tests that every adapter passes, for Node's test runner (`node --test`): in a test file of the adapter,
 * `storeContract('my store', async ({ now, report }) => ({ stores: myStore({ now, report }) }))`.
 */
export function storeContract(name: string, make: MakeStores): void {
  describe(name, () => {
    recordsContract(make);
    blobsContract(make);
    purgeContract(make);
  });
}
