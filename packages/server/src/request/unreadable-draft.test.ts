// One draft that cannot be read any more keeps its person out of nothing: not of a new one, the others, their own space or the deletion of all.
import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { certificateSlug, hiddenOf, Person, startService, type TestService } from '../service/service.fixture.ts';

let site: TestService;
before(async () => {
  site = await startService();
});
after(() => site.close());

const begin = async (person: Person): Promise<string> => {
  const first = await person.get(`/fr/requests/${certificateSlug}/new?anew`);
  const second = await person.post(first.url.pathname, hiddenOf(first));
  await person.post(second.url.pathname, { ...hiddenOf(second), copies: '1', action: 'save-exit' });
  return first.url.pathname.replace(/\/person$/, '');
};
const draftFiles = async (): Promise<string[]> => {
  const found = await readdir(join(site.folder, 'store/records/draft'), { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
};
const ruined: Readonly<Record<string, (id: string) => Promise<void>>> = {
  'a file of rubbish': async () => {
    for (const file of await draftFiles()) await writeFile(file, 'rubbish');
  },
  'a record of another shape': async (id) => {
    const { records } = site.options.stores;
    const kept = await records.get({ kind: 'draft', owner: 'amina', id });
    assert.ok(kept);
    await records.put(kept, { flow: 'certificate' }, { revision: kept.revision });
  },
};

for (const [what, ruin] of Object.entries(ruined))
  test(what, async () => {
    const person = new Person(site);
    await person.logIn('/fr/account');
    const lost = await begin(person);
    await ruin(lost.split('/').at(-1) ?? '');
    const whole = await begin(person);
    assert.notEqual(whole, lost);
    for (const path of [
      '/fr/account',
      '/fr/account/data',
      '/fr/account/data.json',
      `/fr/requests/${certificateSlug}/new`,
    ])
      assert.equal((await person.get(path)).status, 200, path);
    assert.match((await person.get('/fr/account')).text, new RegExp(whole.split('/').at(-1) ?? ''));
    assert.ok((await person.get(lost)).status < 500);
    assert.ok((await person.post(`${lost}/delete`, hiddenOf(await person.get(`${whole}/person`)))).status < 500);
    const sure = await person.get('/fr/account/data/delete');
    const deleted = await person.post(sure.url.pathname, hiddenOf(sure));
    assert.equal(deleted.status, 200);
    assert.equal((await person.get(whole)).status, 404);
  });
