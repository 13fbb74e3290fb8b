import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agree, fillCertificate, Person, startService } from '../service/service.fixture.ts';
import { folderStores } from './folder-stores.ts';

const [old, next] = ['the old secret of drafts, which was long', 'the next secret of drafts, also so long'];

test('the secret of drafts is changed while a request waits for its signature', async () => {
  const cookies = ['another secret of the tests, 32 characters'];
  const first = await startService(undefined, { signers: ['amina'] });
  const folder = `${first.folder}/changed`;
  const start = (drafts: string | readonly string[]) =>
    startService(() => ({ stores: folderStores(folder, drafts), keys: { cookies, drafts } }), {
      sandbox: first.sandbox,
    });
  try {
    const before = await start(old);
    const person = new Person(before);
    const draft = await fillCertificate(person);
    await before.service.close();
    // As the instances are renewed: first the new secret is known everywhere, then it seals.
    for (const secrets of [
      [old, next],
      [next, old],
    ]) {
      const during = await start(secrets);
      const page = await person.on(during).get(`${draft}/sign`);
      assert.equal(page.url.pathname, `${draft}/sign`);
      assert.equal(page.status, 200);
      await during.service.close();
    }
    const after = await start([next, old]);
    const confirmed = await person.on(after).post(`${draft}/sign`, await agree(after, person.on(after), draft));
    assert.match(confirmed.url.pathname, /\/receipts\//);
    await after.service.close();
    // Names are found by the next secret alone by now; a stranger's opens nothing, and nothing is taken for damaged.
    await folderStores(folder, next).ready();
    await assert.rejects(folderStores(folder, 'x'.repeat(40)).ready(), { code: 'store_key' });
  } finally {
    await first.close();
  }
});
