/**
 * Measures a large directory: the labelled queries on an index in memory and on PostgreSQL, which it starts in a folder of its own. Recall, times, and what each costs.
 *
 * node --import tsx --conditions=tiwizi-source packages/services/scripts/search-at-size.mjs [60000] [--explain]
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { manySheets } from './many-sheets.mjs';

const { createServiceIndex, createTermSearch } = await import('../src/search/index.ts');
const { postgresTerms } = await import('../../postgres/src/postgres-terms.ts');
const { startPostgres } = await import('../../postgres/src/postgres-server.fixture.ts');

const count = Number(process.argv.find((each) => /^\d+$/.test(each)) ?? 60_000);
const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const sheets = manySheets(read('../fixtures/directory.json').services, count);
const queries = read('../fixtures/search-queries.json');
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

async function measure(name, search) {
  for (const { query } of queries.slice(0, 20)) await search(query);
  const times = [];
  let hits = 0;
  for (let round = 0; round < 3; round += 1)
    for (const { query, expected } of queries) {
      const began = performance.now();
      const ids = await search(query);
      times.push(performance.now() - began);
      if (round === 0 && expected.some((id) => ids.slice(0, 5).includes(id))) hits += 1;
    }
  times.sort((one, other) => one - other);
  console.log(
    `${name.padEnd(12)} recall@5 ${(hits / queries.length).toFixed(3)}   p50 ${at(times, 0.5).toFixed(1)} ms   p99 ${at(times, 0.99).toFixed(1)} ms   longest ${times.at(-1).toFixed(1)} ms`,
  );
}

console.log(`${sheets.length} sheets, ${queries.length} labelled queries, three times each`);
let began = performance.now();
const heap = process.memoryUsage().heapUsed;
let index = createServiceIndex(sheets);
globalThis.gc?.();
console.log(
  `in memory: built in ${seconds(began)}, ${((process.memoryUsage().heapUsed - heap) / 1e6).toFixed(0)} MB of heap`,
);
await measure('in memory', (query) => index.search(query, { limit: 30, asYouType: false }).map(({ id }) => id));
index = undefined;

const server = await startPostgres();
const store = postgresTerms({ connectionString: server.connectionString });
try {
  const search = createTermSearch(store);
  began = performance.now();
  await search.renew(sheets, '1');
  console.log(`PostgreSQL: written in ${seconds(began)}`);
  await measure('PostgreSQL', async (query) => (await search.search(query, { limit: 30 })).ids);
} finally {
  await store.close();
  await server.destroy();
}
