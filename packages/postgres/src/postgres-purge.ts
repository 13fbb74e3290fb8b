import type { Purged, ReportProblem } from '@tiwizi/store';
import { guardPurge } from '@tiwizi/store/adapter';
import type { Database, Run } from './database.ts';
import { removeBlobs } from './postgres-blobs.ts';

const day = 24 * 60 * 60 * 1000;
/** Rows removed in one statement, so that none takes long. */
const batch = 500;

/** One purge of a database. What cannot be removed in a batch is tried one by one; each that fails is told and stops no other. */
export class PostgresPurge {
  readonly #database: Database;
  readonly #report: ReportProblem;
  #removed = 0;
  #failed = 0;

  constructor(database: Database, report: ReportProblem) {
    this.#database = database;
    this.#report = report;
  }

  async run(): Promise<Purged> {
    const { mayRemove, held } = await this.#database.transaction((run) => this.#guard(run));
    if (held) this.#report({ code: 'clock_jumped', message: 'nothing is purged for a day' });
    if (mayRemove) {
      await this.#records();
      await this.#holders();
      await this.#database.run(
        `delete from {s}.pieces p where created <= {now} - ${day}
         and not exists (select from {s}.blobs b where b.upload = p.upload and b.owner = p.owner)`,
      );
      await this.#database.run(`delete from {s}.set_aside where at <= {now} - ${30 * day}`);
    }
    return { removed: this.#removed, failed: this.#failed, held };
  }

  async #guard(run: Run): Promise<{ mayRemove: boolean; held: boolean }> {
    await run('lock table {s}.purge_mark in exclusive mode');
    const { rows } = await run(
      'select {now} as now, last, held_until from (select) one left join {s}.purge_mark on true',
    );
    const { now, last, held_until: heldUntil } = rows[0] ?? {};
    const before =
      last === null
        ? undefined
        : { last: Number(last), ...(heldUntil === null ? {} : { heldUntil: Number(heldUntil) }) };
    const { mark, ...guarded } = guardPurge(before, Number(now));
    await run(
      `insert into {s}.purge_mark (last, held_until) values ($1, $2)
       on conflict (one) do update set last = excluded.last, held_until = excluded.held_until`,
      [mark.last, mark.heldUntil ?? null],
    );
    return guarded;
  }

  async #records(): Promise<void> {
    const past = `select kind, owner, id from {s}.records where expires <= {now}`;
    for (;;) {
      try {
        const { rows } = await this.#database.run(
          `with past as (${past} limit ${batch} for update skip locked)
           delete from {s}.records r using past p where r.kind = p.kind and r.owner = p.owner and r.id = p.id
           returning r.sealed is not null as was_there`,
        );
        this.#removed += rows.filter((row) => row['was_there']).length;
        if (rows.length < batch) return;
      } catch {
        // One of them cannot be removed: the others are, one by one.
        return this.#oneByOne((await this.#database.run(past)).rows);
      }
    }
  }

  async #oneByOne(rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
    for (const { kind, owner, id } of rows)
      await this.#each(`records/${String(kind)}/${String(owner)}/${String(id)}`, async () => {
        const { rows: gone } = await this.#database.run(
          `delete from {s}.records where kind = $1 and owner = $2 and id = $3 and expires <= {now}
           returning sealed is not null as was_there`,
          [kind, owner, id],
        );
        return Boolean(gone[0]?.['was_there']);
      });
  }

  async #holders(): Promise<void> {
    const { rows } = await this.#database.run('select owner, holder from {s}.holders where expires <= {now}');
    for (const row of rows) {
      const place = [String(row['owner']), String(row['holder'])] as const;
      await this.#each(`blobs/${place.join('/')}`, () =>
        this.#database.transaction(async (run) => {
          const { rowCount } = await run(
            'select from {s}.holders where owner = $1 and holder = $2 and expires <= {now} for update skip locked',
            place,
          );
          if (!rowCount) return false;
          await removeBlobs(run, place, null);
          await run('delete from {s}.holders where owner = $1 and holder = $2', place);
          return true;
        }),
      );
    }
  }

  async #each(place: string, remove: () => Promise<boolean>): Promise<void> {
    try {
      if (await remove()) this.#removed++;
    } catch (cause) {
      this.#failed++;
      this.#report({ code: 'purge_entry', message: `${place} could not be purged`, cause });
    }
  }
}
