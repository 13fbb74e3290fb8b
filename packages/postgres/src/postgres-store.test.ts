/// <reference path="./pg.d.ts" />
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { RecordConflict, StoreError, type StoreProblem, type Stores } from '@tiwizi/store';
import { storeContract } from '@tiwizi/store/contract';
import { Database } from './database.ts';
import { startPostgres, withoutPostgres, type TestPostgres } from './postgres-server.fixture.ts';
import { postgresStore } from './postgres-store.ts';

const key = randomBytes(32);
let server: TestPostgres;
let schemas = 0;
const opened: Stores[] = [];
const freshSchema = (): string => `test_${schemas++}`;

function open(options: Partial<Parameters<typeof postgresStore>[0]> = {}): Stores {
  const stores = postgresStore({
    connectionString: server.connectionString,
    keys: key,
    connections: 3,
    schema: freshSchema(),
    ...options,
  });
  opened.push(stores);
  return stores;
}

/** Statements behind the store's back. */
async function sql(
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const pool = new pg.Pool({ connectionString: server.connectionString, max: 1 });
  try {
    return (await pool.query(text, values)).rows;
  } finally {
    await pool.end();
  }
}

describe('in a database', { skip: withoutPostgres }, () => {
  before(async () => {
    server = await startPostgres();
  });
  after(async () => {
    for (const stores of opened) await stores.close();
    await server.destroy();
  });

  storeContract('PostgreSQL', (options) => {
    const schema = freshSchema();
    const make = (): Stores =>
      postgresStore({ connectionString: server.connectionString, keys: key, connections: 3, schema, ...options });
    return Promise.resolve({ stores: make(), another: () => Promise.resolve(make()) });
  });

  const draft = { kind: 'draft', owner: 'AMINA-CNIE-AB123', id: 'ID-PARKING' };

  test('a database that goes away in the middle of a transaction is told, and ends no process', async () => {
    const options = { connectionString: server.connectionString, schema: freshSchema(), timeout: 5000, now: undefined };
    const database = new Database({ ...options, connections: 1 });
    await database.migrate();
    const cut = database.transaction(async (run) => {
      await server.stop();
      await run('select 1');
    });
    await assert.rejects(cut, { code: 'store_away' });
    await server.start();
    assert.equal((await database.run('select 1')).rowCount, 1);
    await database.close();
  });

  test('statements are prepared; where what is prepared gets lost, as behind a pool, they are run without', async () => {
    const schema = freshSchema();
    const { records } = open({ schema, connections: 1 });
    let { revision } = await records.put(draft, 0, { revision: 0 });
    await sql(`
      create table ${schema}.seen (count integer);
      create function ${schema}.lose() returns trigger language plpgsql as $$ begin
        insert into ${schema}.seen select count(*) from pg_prepared_statements where name like 'tiwizi_%';
        execute 'deallocate all';
        return null;
      end $$;
      create trigger lose after update on ${schema}.records for each row execute function ${schema}.lose()`);
    for (let n = 1; n < 4; n++) ({ revision } = await records.put(draft, n, { revision }));
    assert.equal((await records.get(draft))?.value, 3);
    const [first, ...others] = (await sql(`select count from ${schema}.seen`)).map(({ count }) => Number(count));
    assert.ok(first && first >= 2, `${first} were prepared`);
    assert.deepEqual(others, [0, 0]);
  });

  test('several instances that come first at once make the tables once', async () => {
    const schema = freshSchema();
    const instances = Array.from({ length: 5 }, () => open({ schema }));
    await Promise.all(instances.map(({ records }, n) => records.put({ ...draft, id: String(n) }, n, { revision: 0 })));
    for (const { records } of instances) assert.equal((await records.list('draft', draft.owner)).length, 5);
  });

  test('who reads the database finds no value, owner, id or bytes', async () => {
    const schema = freshSchema();
    const stores = open({ schema });
    await stores.records.put(draft, { name: 'SECRET-NAME' }, { revision: 0 });
    await stores.blobs.put({ owner: draft.owner, holder: 'HOLDER-PARKING' }, Buffer.from('%PDF SECRET-NAME'));
    for (const table of ['records', 'holders', 'blobs', 'pieces', 'name_key']) {
      const isSealed = !['holders', 'blobs'].includes(table);
      const bytes = isSealed ? ", encode(sealed, 'escape') as bytes" : '';
      const rows = await sql(`select *${bytes} from ${schema}.${table}`);
      assert.ok(rows.length, table);
      const text = JSON.stringify(rows);
      for (const secret of ['SECRET', 'AMINA', 'AB123', 'PARKING', 'PDF'])
        assert.ok(!text.includes(secret), `${table}: ${secret}`);
    }
  });

  test('a record that was damaged counts as absent, is told, and gives way to what follows', async () => {
    const schema = freshSchema();
    const problems: StoreProblem[] = [];
    const { records } = open({ schema, report: (problem) => problems.push(problem) });
    await records.put(draft, 'x', { revision: 0 });
    await records.put({ ...draft, id: 'whole' }, 'y', { revision: 0 });
    await sql(
      `update ${schema}.records set sealed = '' where revision = 1 and id = (select min(id) from ${schema}.records)`,
    );
    const left = await records.list('draft', draft.owner);
    assert.equal(left.length, 1);
    assert.equal(problems[0]?.code, 'entry_unreadable');
    const damaged = left[0]?.value === 'x' ? { ...draft, id: 'whole' } : draft;
    assert.equal(await records.get(damaged), undefined);
    assert.equal((await records.put(damaged, 'new', { revision: 0 })).value, 'new');
    assert.equal((await records.get(damaged))?.value, 'new');
    assert.equal((await sql(`select * from ${schema}.set_aside`)).length, 1);
  });

  test('keys change: the new one seals, the old one opens; wrong ones are refused', async () => {
    const schema = freshSchema();
    const young = randomBytes(32);
    await open({ schema }).records.put(draft, 'old', { revision: 0 });
    await assert.rejects(open({ schema, keys: young }).ready(), { code: 'store_key' });
    const both = open({ schema, keys: [young, key] });
    assert.equal((await both.records.get(draft))?.value, 'old');
    await both.records.put(draft, 'new', { revision: 1 });
    assert.equal((await open({ schema, keys: young }).records.get(draft))?.value, 'new');
  });

  test('one row that cannot be removed stops no other', async () => {
    const schema = freshSchema();
    const problems: StoreProblem[] = [];
    let time = Date.now();
    const stores = open({ schema, now: () => time, report: (problem) => problems.push(problem) });
    await stores.purge();
    for (let n = 0; n < 5; n++)
      await stores.records.put({ ...draft, id: String(n) }, n, { revision: 0, expiresIn: 1000 });
    await sql(`
      create function ${schema}.refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
      create trigger refuse before delete on ${schema}.records for each row
      when (old.id = '${String((await sql(`select min(id) as id from ${schema}.records`))[0]?.['id'])}') execute function ${schema}.refuse();
    `);
    time += 2000;
    assert.deepEqual(await stores.purge(), { removed: 4, failed: 1, held: false });
    assert.equal(problems.at(-1)?.code, 'purge_entry');
  });

  test('pieces of an upload that never ended go after a day', async () => {
    const schema = freshSchema();
    let time = Date.now();
    const stores = open({ schema, now: () => time });
    await stores.purge();
    await stores.blobs.put({ owner: 'amina', holder: 'x' }, Buffer.from('whole'));
    await stores.blobs.keep({ owner: 'amina', holder: 'x' });
    await sql(`insert into ${schema}.pieces values (gen_random_uuid(), 0, 'x', ${time}, '')`);
    time += 25 * 3_600_000;
    await stores.purge();
    assert.equal((await sql(`select * from ${schema}.pieces`)).length, 1);
  });

  test('a role that may select, insert, update and delete, and nothing more, starts on tables that are there', async () => {
    const schema = freshSchema();
    await open({ schema }).ready();
    await sql(`
      create role plain_${schema} login;
      grant usage on schema ${schema} to plain_${schema};
      grant select, insert, update, delete on all tables in schema ${schema} to plain_${schema};
    `);
    const connectionString = server.connectionString.replace('tiwizi@', `plain_${schema}@`);
    const stores = open({ schema, connectionString });
    await stores.ready();
    const { revision } = await stores.records.put(draft, 1, { revision: 0, expiresIn: 1000 });
    const last = await stores.records.put(draft, 2, { revision });
    const { sha256 } = await stores.blobs.put({ owner: draft.owner, holder: 'x' }, randomBytes(100_000));
    assert.ok(await stores.blobs.get({ owner: draft.owner, holder: 'x' }, sha256));
    assert.equal((await stores.purge()).failed, 0);
    await stores.records.remove(draft, last.revision);
    // It makes nothing: what is not there is told by its code.
    await assert.rejects(open({ schema: freshSchema(), connectionString }).ready(), /store_failed: .*42501/);
  });

  test('the schema is a name, not a statement', () => {
    assert.throws(() => postgresStore({ connectionString: 'x', keys: key, schema: 'a; drop' }), /schema_name/);
  });
});

describe('a database that goes away', { skip: withoutPostgres }, () => {
  let own: TestPostgres;
  before(async () => {
    own = await startPostgres();
  });
  after(() => own.destroy());

  test('is told by name while it is away, loses nothing that was acknowledged, and is used again when it is back', async () => {
    const stores = postgresStore({ connectionString: own.connectionString, keys: key, timeout: 1000 });
    const at = { kind: 'draft', owner: 'amina', id: 'one' };
    const isAway = (error: unknown): boolean => error instanceof StoreError && error.code === 'store_away';
    let { revision } = await stores.records.put(at, 0, { revision: 0 });
    const { sha256 } = await stores.blobs.put({ owner: 'amina', holder: 'x' }, randomBytes(100_000));
    await own.stop();
    for (let n = 0; n < 3; n++) {
      await assert.rejects(stores.records.get(at), isAway);
      await assert.rejects(stores.records.put(at, 1, { revision }), isAway);
      await assert.rejects(stores.records.claim('draft', { lease: 1000 }), isAway);
      await assert.rejects(stores.blobs.put({ owner: 'amina', holder: 'x' }, Buffer.from('x')), isAway);
      await assert.rejects(stores.purge(), isAway);
      await assert.rejects(stores.ready(), isAway);
    }
    await own.start();
    await stores.ready();
    assert.equal((await stores.records.get(at))?.value, 0);
    ({ revision } = await stores.records.put(at, 1, { revision }));
    assert.equal(revision, 2);
    assert.ok(await stores.blobs.get({ owner: 'amina', holder: 'x' }, sha256));
    await stores.close();
  });

  test('cut off in the middle of puts, it has every one that was acknowledged', async () => {
    const stores = postgresStore({ connectionString: own.connectionString, keys: key, timeout: 1000, connections: 4 });
    const acknowledged = new Map<string, number>();
    const until = Date.now() + 3000;
    const write = async (id: string): Promise<void> => {
      let revision = 0;
      for (let n = 1; Date.now() < until; n++) {
        try {
          ({ revision } = await stores.records.put({ kind: 'draft', owner: 'amina', id }, n, { revision }));
          acknowledged.set(id, n);
        } catch (error) {
          if (error instanceof RecordConflict) revision = error.current;
          else assert.ok(error instanceof StoreError && error.code === 'store_away', String(error));
        }
      }
    };
    const cut = async (): Promise<void> => {
      await own.stop();
      await own.start();
    };
    await Promise.all([write('a'), write('b'), write('c'), cut()]);
    for (const [id, n] of acknowledged) {
      const kept = Number((await stores.records.get({ kind: 'draft', owner: 'amina', id }))?.value);
      assert.ok(kept >= n, `${id}: ${n} acknowledged, ${kept} kept`);
    }
    assert.equal(acknowledged.size, 3);
    await stores.close();
  });

  test('that is not there at the start stops nothing: it is connected when it comes', async () => {
    await own.stop();
    const stores = postgresStore({ connectionString: own.connectionString, keys: key, timeout: 500 });
    await assert.rejects(stores.ready(), { code: 'store_away' });
    await own.start();
    await stores.ready();
    await stores.close();
  });
});
