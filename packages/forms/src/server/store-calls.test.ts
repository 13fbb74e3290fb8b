// What a save costs: each call of a store is a round trip where the store is a database.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryStore, type Records } from '@tiwizi/store';
import { startFormService } from '../../fixtures/form-service.ts';
import { Visitor } from '../../fixtures/visitor.ts';
import { drafts } from './drafts.ts';

test('what is typed is kept by two calls of the store: its draft is read once, and put', async (context) => {
  const stores = memoryStore();
  const calls: string[] = [];
  const records = new Proxy(stores.records, {
    get(target, name: keyof Records) {
      return (...given: never[]) => {
        calls.push(name);
        return Reflect.apply(target[name], target, given) as unknown;
      };
    },
  });
  const service = await startFormService({ drafts: drafts({ records, blobs: stores.blobs }) });
  context.after(() => service.close());
  const who = new Visitor(service.url, 'types');
  const page = await who.send(await who.open('/fr/requests/new'), { forWhom: 'self' });
  calls.length = 0;
  const saved = await who.json(page, { nameLatin: 'Amina' }, `${page.path}?save=draft`);
  assert.equal(saved.status, 204);
  assert.deepEqual(calls, ['get', 'put']);
});
