/**
 * Measures the search: recall@5 and recall@1 over the labelled queries of `fixtures/search-queries.json`, each miss by name, then over
 * queries cut from the titles and changed by rule. Prints the sizes of the index. `--json` prints the figures only.
 *
 * node packages/services/scripts/evaluate-search.mjs [sheets.json]
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { register } from 'tsx/esm/api';
import { CHANGES, cuts, random } from './perturb.mjs';

register();
const { createServiceIndex, loadServiceIndex } = await import('../src/search/index.ts');

const here = (path) => new URL(path, import.meta.url);
const args = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const asJson = process.argv.includes('--json');
const { services } = JSON.parse(readFileSync(args[0] ?? here('../fixtures/directory.json'), 'utf8'));
const queries = JSON.parse(readFileSync(here('../fixtures/search-queries.json'), 'utf8'));
const say = (...line) => asJson || console.log(...line);

const cpu = process.cpuUsage();
const built = createServiceIndex(services);
const buildCpu = process.cpuUsage(cpu).user / 1000;
const json = JSON.stringify(built);
const index = loadServiceIndex(json);

/** Where the first accepted answer stands among the first five (0 first), or -1. */
function rank({ query, expected }) {
  return index.search(query, { limit: 5 }).findIndex(({ id }) => expected.includes(id));
}

function score(list, name, misses) {
  const ranks = list.map(rank);
  list.forEach((item, at) => {
    if (misses && ranks[at] === -1) say(`  miss  [${item.category}] ${item.query} → ${item.expected.join(' or ')}`);
  });
  const figures = {
    queries: list.length,
    recallAt5: ranks.filter((at) => at >= 0).length / list.length,
    recallAt1: ranks.filter((at) => at === 0).length / list.length,
  };
  say(
    `${name.padEnd(34)} ${String(figures.queries).padStart(4)}   recall@5 ${figures.recallAt5.toFixed(3)}   recall@1 ${figures.recallAt1.toFixed(3)}`,
  );
  return figures;
}

const report = { sheets: services.length, labelled: {}, categories: {}, changed: {}, size: {} };
say(`${services.length} sheets\n\nLabelled queries`);
for (const set of [...new Set(queries.map((query) => query.set))]) {
  report.labelled[set] = score(
    queries.filter((query) => query.set === set),
    set,
    true,
  );
}
say('\nBy category');
for (const category of [...new Set(queries.map((query) => query.category))].sort()) {
  report.categories[category] = score(
    queries.filter((query) => query.category === category),
    category,
  );
}

say('\nCut from the titles of authored sheets and changed by rule');
const authored = services.filter((sheet) => sheet.origin === 'authored');
for (const [language, changes] of Object.entries(CHANGES)) {
  for (const [name, change] of Object.entries(changes)) {
    const next = random(20261122);
    const asked = authored.flatMap((sheet) =>
      cuts(sheet.title[language] ?? '').map((cut) => ({
        category: name,
        query: change(cut, next),
        expected: [sheet.id],
      })),
    );
    report.changed[`${language}: ${name}`] = score(asked, `${language}: ${name}`);
  }
}

report.size = {
  json: json.length,
  gzip: gzipSync(json).length,
  brotli: brotliCompressSync(json).length,
  buildCpuMs: Math.round(buildCpu),
};
say(
  `\nPrebuilt index: ${report.size.json} bytes, ${report.size.gzip} gzip, ${report.size.brotli} brotli; built in ${report.size.buildCpuMs} ms of CPU`,
);
if (asJson) console.log(JSON.stringify(report, null, 2));
