import { Database, type Run } from './database.ts';

/** How the search of a directory reaches its database. */
export interface PostgresTermsOptions {
  readonly connectionString: string;
  /** Schema of the tables, made when it is not there. Default `tiwizi`. */
  readonly schema?: string;
  /** Greatest number of connections of this process. Default 4. */
  readonly connections?: number;
  /** Milliseconds after which a search is given up and told as `store_away`. Default 5000. */
  readonly timeout?: number;
}

/** A term with the documents that have it, and by what its misspellings are found. */
interface Posting {
  readonly term: string;
  readonly documents: readonly number[];
  readonly impacts: readonly number[];
  readonly deletions: readonly string[];
}

/** The terms of a directory in PostgreSQL; fits `createTermSearch` of `@tiwizi/services/search`. */
export interface PostgresTerms {
  /** Of what lies there; undefined when nothing does. */
  version(): Promise<string | undefined>;
  /** Puts other terms in the place of all; until that is done, searches find the ones before. Of several instances one does it. */
  replace(
    version: string,
    documents: readonly { readonly id: string; readonly audience: string }[],
    postings: Iterable<Posting>,
  ): Promise<void>;
  kindred(deletions: readonly string[], beginnings: readonly string[]): Promise<readonly string[]>;
  rank(query: {
    readonly terms: readonly string[];
    readonly weights: readonly number[];
    readonly words: readonly number[];
    readonly asked: number;
    readonly coverage: number;
    readonly cutoff: number;
    readonly audience: string;
    readonly limit: number;
  }): Promise<{ readonly ids: readonly string[]; readonly total: number }>;
  close(): Promise<void>;
}

/** Instances that begin together take this lock before they write: 'search' in ASCII. */
const replaceLock = '126879297332072';
/** Terms are written by so many occurrences at a time. */
const batch = 100_000;
/** Writing a large directory takes minutes, where a search takes milliseconds. */
const writing = 15 * 60_000;

/**
 * Keeps the terms of a search, and ranks by them: one statement for likely words, one for the ranking. Which terms, and what each is worth, is
 * worked out elsewhere; nothing here knows a language, and no extension of PostgreSQL is needed.
 *
 * @throws {RangeError} `schema_name`
 */
export function postgresTerms({
  connectionString,
  schema = 'tiwizi',
  connections = 4,
  timeout = 5000,
}: PostgresTermsOptions): PostgresTerms {
  const open = (most: number, longest: number): Database =>
    new Database({ connectionString, schema, connections: most, timeout: longest, now: undefined });
  const database = open(connections, timeout);
  const version = async (run: Run): Promise<string | undefined> => {
    const { rows } = await run('select version from {s}.search_version');
    return rows[0]?.['version'] as string | undefined;
  };
  return {
    version: () => version(database.run),
    close: () => database.close(),
    async replace(next, documents, postings) {
      const writer = open(1, writing);
      try {
        await writer.transaction(async (run) => {
          await run(`select pg_advisory_xact_lock(${replaceLock})`);
          // Another instance may have been quicker.
          if ((await version(run)) === next) return;
          await write(run, documents, postings);
          await run(
            'insert into {s}.search_version (version) values ($1) on conflict (one) do update set version = excluded.version',
            [next],
          );
        });
        // Otherwise the first searches are planned for the tables as they were.
        for (const table of ['search_terms', 'search_deletions', 'search_documents'])
          await writer.run(`analyze {s}.${table}`);
      } finally {
        await writer.close();
      }
    },
    async kindred(deletions, beginnings) {
      if (!deletions.length && !beginnings.length) return [];
      const { rows } = await database.run(
        `select term from {s}.search_deletions where deletion = any ($1::text[])
         union
         select t.term from unnest($2::text[]) as b(beginning)
           join {s}.search_terms t on t.term >= b.beginning collate "C" and t.term < (b.beginning || chr(1114111)) collate "C"`,
        [deletions, beginnings],
      );
      return rows.map(({ term }) => String(term));
    },
    async rank({ terms, weights, words, asked, coverage, cutoff, audience, limit }) {
      const values = [terms, weights, words, audience, asked, coverage, limit, cutoff];
      const { rows } = await database.run(ranking(asked), values);
      return { ids: rows.map(({ id }) => String(id)), total: Number(rows[0]?.['total'] ?? 0) };
    },
  };
}

/**
 * The statement that ranks. Lists are unfolded where they are selected, and names are looked up for the best alone: with 60 000 sheets either takes
 * half of the time otherwise. What is far behind the best is neither given nor counted. Documents are numbered in the order of their ids, which
 * decides between equals.
 *
 * @param asked how many words were asked: their bits are counted one by one, since PostgreSQL 12 has no other way that is quick
 */
function ranking(asked: number): string {
  const found = Array.from({ length: Math.max(1, asked) }, (_, at) => `(bit_or(q.words) >> ${at} & 1)`).join(' + ');
  return `with ranked as materialized (
      select h.document, sum(h.impact * q.weight) * power((${found}) / $5::float8, $6::float8) as score
      from unnest($1::text[], $2::float8[], $3::int[]) as q(term, weight, words)
        join {s}.search_terms t on t.term = q.term collate "C"
        cross join lateral (select unnest(t.documents) as document, unnest(t.impacts) as impact) as h
      where $4 = '' or h.document in (select document from {s}.search_documents where audience = $4)
      group by h.document
    ), best as materialized (
      select document, score from ranked order by score desc, document limit $7
    ), least as (
      select $8::float8 * max(score) as score from best
    )
    select d.id, (select count(*) from ranked, least where ranked.score >= least.score) as total
    from best join {s}.search_documents d using (document), least
    where best.score >= least.score
    order by best.score desc, document`;
}

async function write(
  run: Run,
  documents: readonly { readonly id: string; readonly audience: string }[],
  postings: Iterable<Posting>,
): Promise<void> {
  for (const table of ['search_deletions', 'search_terms', 'search_documents']) await run(`delete from {s}.${table}`);
  for (let start = 0; start < documents.length; start += batch) {
    const some = documents.slice(start, start + batch);
    await run(
      'insert into {s}.search_documents (document, id, audience) select * from unnest($1::int[], $2::text[], $3::text[])',
      [some.map((_, at) => start + at), some.map(({ id }) => id), some.map(({ audience }) => audience)],
    );
  }
  let held: Posting[] = [];
  let occurrences = 0;
  const flush = async (): Promise<void> => {
    // Arrays of arrays have to be even: each list goes as the text of one.
    await run(
      `insert into {s}.search_terms (term, documents, impacts)
       select term, documents::int[], impacts::real[] from unnest($1::text[], $2::text[], $3::text[]) as t(term, documents, impacts)`,
      [
        held.map(({ term }) => term),
        held.map((each) => `{${each.documents.join(',')}}`),
        held.map(({ impacts }) => `{${impacts.map((impact) => impact.toPrecision(7)).join(',')}}`),
      ],
    );
    await run(
      'insert into {s}.search_deletions (deletion, term) select * from unnest($1::text[], $2::text[]) on conflict do nothing',
      [
        held.flatMap(({ deletions }) => [...deletions]),
        held.flatMap(({ term, deletions }) => deletions.map(() => term)),
      ],
    );
    held = [];
    occurrences = 0;
  };
  for (const posting of postings) {
    held.push(posting);
    occurrences += posting.documents.length + posting.deletions.length;
    if (occurrences >= batch) await flush();
  }
  if (held.length) await flush();
}
