// A store that has no room, or is away when it is to keep something: what a person typed is theirs to send again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryStore, StoreError, type Records } from '@tiwizi/store';
import { startFormService } from '../../fixtures/form-service.ts';
import { Visitor } from '../../fixtures/visitor.ts';
import { drafts as draftsIn } from './drafts.ts';

test('what cannot be kept is shown again as it was typed, and kept by the next try', async (context) => {
  const stores = memoryStore();
  let isFull = false;
  const records = new Proxy(stores.records, {
    get: (target, name: keyof Records) =>
      isFull && name === 'put'
        ? () => Promise.reject(new StoreError('store_full', 'there is no room left'))
        : target[name].bind(target),
  });
  const drafts = draftsIn({ records, blobs: stores.blobs });
  const reported: unknown[] = [];
  const service = await startFormService({ drafts, options: { onError: (error) => reported.push(error) } });
  context.after(() => service.close());
  const who = new Visitor(service.url, 'types');
  const page = await who.send(await who.open('/fr/requests/new'), { forWhom: 'self' });
  isFull = true;
  const typed = { nameLatin: 'Amina', nameArabic: 'أمينة' };
  const refused = await who.send(page, typed);
  assert.equal(refused.status, 503);
  assert.match(refused.text, /n’ont pas pu être enregistrées/);
  assert.deepEqual([refused.values['nameLatin'], refused.values['nameArabic']], ['Amina', 'أمينة']);
  const { status, json } = await who.json(page, typed);
  assert.deepEqual([status, json.code], [503, 'not_kept']);
  assert.match(json.detail, /n’ont pas pu être enregistrées/);
  assert.equal((await who.json(page, typed, `${page.path}?save=draft`)).status, 503);
  assert.equal(reported.length, 3);
  isFull = false;
  assert.equal((await who.send(refused)).status, 422, 'it goes on: the card is missing');
  assert.equal((await who.open(page.path)).values['nameLatin'], 'Amina');
});
