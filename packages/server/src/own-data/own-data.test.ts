// What a service keeps of a person: shown, downloaded, and deleted but for what waits for the agency.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { beginCorrection, drafts } from '@tiwizi/forms/server';
import { postgresStore } from '@tiwizi/postgres';
import { memoryStore, type Stores } from '@tiwizi/store';
import { startPostgres, withoutPostgres, type TestPostgres } from '../../../postgres/src/postgres-server.fixture.ts';
import {
  agree,
  certificateSlug,
  fillCertificate,
  hiddenOf,
  permitSlug,
  Person,
  startService,
  type TestService,
} from '../service/service.fixture.ts';

/** Every kind that belongs to a subject. Tries of codes are a limit, and go after an hour. */
const kinds = ['draft', 'document', 'receipt', 'frozen-document', 'correction', 'hand-over', 'follow-up', 'notice'];

/** Blobs are found by their holder alone: so it is noted who put what. */
function watched(stores: Stores): {
  readonly stores: Stores;
  readonly holders: Map<string, { owner: string; holder: string; sha256: string }>;
} {
  const holders = new Map<string, { owner: string; holder: string; sha256: string }>();
  const { blobs } = stores;
  return {
    holders,
    stores: {
      records: stores.records,
      purge: () => stores.purge(),
      ready: () => stores.ready(),
      close: () => stores.close(),
      blobs: {
        get: (...given) => blobs.get(...given),
        remove: (...given) => blobs.remove(...given),
        keep: (...given) => blobs.keep(...given),
        async put(holder, ...given) {
          const kept = await blobs.put(holder, ...given);
          holders.set(`${holder.holder} ${kept.sha256}`, { ...holder, sha256: kept.sha256 });
          return kept;
        },
      },
    },
  };
}

let database: TestPostgres | undefined;
async function inDatabase(): Promise<Stores> {
  database = await startPostgres();
  return postgresStore({ connectionString: database.connectionString, keys: Buffer.alloc(32, 7) });
}

for (const [name, make, skip] of [
  ['memory', async (): Promise<Stores> => memoryStore(), false],
  ['files', async (): Promise<undefined> => undefined, false],
  ['PostgreSQL', inDatabase, withoutPostgres],
] as const)
  describe(`a person’s data in ${name}`, { skip }, () => {
    let site: TestService;
    let holders: ReturnType<typeof watched>['holders'];
    before(async () => {
      const made = await make();
      site = await startService(
        ({ stores }) => {
          const below = watched(made ?? stores);
          ({ holders } = below);
          return { stores: below.stores };
        },
        { signers: ['amina', 'youssef'] },
      );
    });
    after(async () => {
      await site.close();
      await database?.destroy();
      database = undefined;
    });

    /** A draft with a file, a request that was filed, and one that waits for an agency that is away. */
    async function fill(): Promise<{ person: Person; waiting: string; receipt: string }> {
      const person = new Person(site);
      const first = await person.logIn(`/fr/requests/${permitSlug}/new?anew`);
      const plan = new File([Buffer.from('%PDF-1.7\n%%EOF\n')], 'plan <b>.pdf', { type: 'application/pdf' });
      await person.post(first.url.pathname, { ...hiddenOf(first), ice: '001526374000001', plan });
      const filed = await fillCertificate(person);
      const receipt = await person.post(`${filed}/sign`, await agree(site, person, filed));
      const draft = await fillCertificate(person);
      const confirmation = await agree(site, person, draft);
      site.register.troubles.push('away', 'away', 'away');
      await person.post(`${draft}/sign`, confirmation, false);
      return { person, waiting: draft.split('/').at(-1) ?? '', receipt: receipt.url.pathname };
    }

    test('all of it is shown, with purpose and time, and given as a file; then deleted, but for what waits', async () => {
      const { person, waiting, receipt } = await fill();
      const page = await person.get('/fr/account/data');
      for (const part of [
        /Demandes à terminer[^]*Réponses gardées jusqu’au/,
        /plan &lt;b&gt;\.pdf/,
        /en cours de dépôt[^]*ne peut pas être effacée ici/,
        /Demandes déposées[^]*T-\d/,
        /Connexion[^]*Effacé à la déconnexion/,
      ])
        assert.match(page.text, part);
      const file = await person.get('/fr/account/data.json');
      assert.match(file.headers.get('content-disposition') ?? '', /attachment/);
      const data = JSON.parse(file.text) as {
        subject: string;
        requests: {
          state: string;
          answers?: { ice?: string };
          document?: { evidence?: { signer?: { sub: string }; consent?: { locale: string } } };
        }[];
      };
      assert.equal(data.subject, 'amina');
      assert.deepEqual(data.requests.map(({ state }) => state).sort(), ['begun', 'filed', 'waiting']);
      assert.ok(data.requests.some(({ answers }) => answers?.ice === '001526374000001'));
      assert.doesNotMatch(file.text, /csrf|idToken/);
      const { signer, consent } = data.requests.find(({ state }) => state === 'filed')?.document?.evidence ?? {};
      assert.deepEqual([signer?.sub, consent?.locale], ['amina', 'fr-MA'], 'how it was signed is kept, so it is told');

      const ask = await person.get('/fr/account/data/delete');
      assert.match(ask.text, /Ce que l’administration a reçu reste chez elle/);
      for (const csrf of ['', 'x']) await person.post('/fr/account/data/delete', { csrf });
      assert.equal((await site.options.stores.records.list('draft', 'amina')).length, 3, 'nothing without the token');
      const done = await person.post('/fr/account/data/delete', hiddenOf(ask));
      assert.match(done.text, /C’est effacé[^]*en cours de dépôt/);
      assert.doesNotMatch(done.text, /Demandes à terminer|Demandes déposées|plan/);
      assert.equal((await person.get(receipt)).status, 404);
      for (const kind of kinds) {
        const left = await site.options.stores.records.list(kind, 'amina');
        assert.deepEqual(
          [...new Set(left.map(({ id }) => id))].filter((id) => id !== waiting),
          [],
          kind,
        );
      }
      // The agency is there again: the request comes to it whole, and can be deleted then.
      site.register.troubles.length = 0;
      const late = await person.get(`/fr/receipts/${waiting}`);
      assert.match(late.text, /T-\d/);
      assert.equal(site.register.filed.at(-1)?.answers?.['copies'], '1');
      await person.post('/fr/account/data/delete', hiddenOf(ask));
      for (const kind of kinds) assert.deepEqual(await site.options.stores.records.list(kind, 'amina'), [], kind);
      for (const { owner, holder, sha256 } of holders.values())
        assert.equal(await site.options.stores.blobs.get({ owner, holder }, sha256), undefined, holder);
      assert.ok(holders.size >= 5, 'files and documents were put');
    });

    test('a correction that is being signed at this moment keeps the request whose number it goes under', async () => {
      site.register.troubles.length = 0;
      const person = new Person(site);
      const filed = await fillCertificate(person);
      const receipt = await person.post(`${filed}/sign`, await agree(site, person, filed));
      const { stores } = site.options;
      const { records } = stores;
      const id = filed.split('/').at(-1) ?? '';
      const draft = await drafts(stores).load('amina', id);
      assert.ok(draft);
      const correction = await beginCorrection(drafts(stores), draft, id);
      const check = await person.get(`/fr/requests/${certificateSlug}/${correction.id}/check`);
      await person.post(check.url.pathname, hiddenOf(check));
      const signs = async (confirming: object | undefined): Promise<void> => {
        const kept = await records.get({ kind: 'document', owner: 'amina', id: correction.id });
        assert.ok(kept);
        await records.put(kept, { ...(kept.value as object), confirming }, { revision: kept.revision });
      };
      await signs({ by: 'another process', since: Date.now() });
      const ask = await person.get('/fr/account/data/delete');
      await person.post('/fr/account/data/delete', hiddenOf(ask));
      assert.match((await person.get(receipt.url.pathname)).text, /T-\d/);
      await signs(undefined);
      await person.post('/fr/account/data/delete', hiddenOf(ask));
      for (const kind of kinds)
        assert.deepEqual(
          (await records.list(kind, 'amina')).filter((each) => [id, correction.id].includes(each.id)),
          [],
          kind,
        );
    });

    test('what is somebody else’s stays, and who is not signed in is shown nothing', async () => {
      const other = new Person(site);
      const begun = await other.logIn(`/fr/requests/${certificateSlug}/new?anew`, 'youssef');
      await other.post(begun.url.pathname, hiddenOf(begun));
      const { person } = await fill();
      const ask = await person.get('/fr/account/data/delete');
      await person.post('/fr/account/data/delete', hiddenOf(ask));
      assert.equal((await site.options.stores.records.list('draft', 'youssef')).length, 1);
      const stranger = new Person(site);
      for (const path of ['data', 'data.json', 'data/delete'])
        assert.match((await stranger.get(`/fr/account/${path}`)).url.pathname, /\/login$/, path);
      for (const language of ['ar', 'zgh', 'en'])
        for (const path of ['data', 'data/delete']) {
          const page = await other.get(`/${language}/account/${path}`);
          assert.equal(page.status, 200);
          assert.doesNotMatch(page.text, /undefined|\[object|\{\w+\}/, language);
        }
    });
  });
