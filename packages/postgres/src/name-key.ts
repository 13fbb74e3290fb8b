import { randomBytes } from 'node:crypto';
import { StoreError } from '@tiwizi/store';
import { namesUnder, type Envelope, type NameOf } from '@tiwizi/store/adapter';
import type { Database } from './database.ts';

const place = 'name_key';

/**
 * The names of a database. Their key is made once, lies sealed in a table, and is sealed anew when the first key has changed; so names stay
 * when keys change, and wrong keys are told before anything is taken for unreadable.
 *
 * @throws {StoreError} `store_key`
 */
export async function openNames(database: Database, envelope: Envelope): Promise<NameOf> {
  return database.transaction(async (run) => {
    await run('lock table {s}.name_key in exclusive mode');
    const { rows } = await run('select sealed from {s}.name_key');
    const sealed = rows[0]?.['sealed'] as Buffer | undefined;
    if (!sealed) {
      const { rowCount } = await run('select from {s}.records union all select from {s}.blobs limit 1');
      if (rowCount) throw new StoreError('store_key', 'the table name_key is empty: bring it back from a copy');
      const key = randomBytes(32);
      await run('insert into {s}.name_key (sealed) values ($1)', [envelope.seal(key, place)]);
      return namesUnder(key);
    }
    const key = envelope.unseal(sealed, place);
    if (key === 'key') throw new StoreError('store_key', 'the keys given do not open this database');
    if (key === 'damaged')
      throw new StoreError('store_key', 'the table name_key is damaged: bring it back from a copy');
    if (!envelope.isCurrent(sealed)) await run('update {s}.name_key set sealed = $1', [envelope.seal(key, place)]);
    return namesUnder(key);
  });
}
