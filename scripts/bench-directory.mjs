// npm run bench:directory: a directory of 600 cards that is filtered at each key, beside the same cards in native HTML whose script only sets
// `hidden`; and the search among 6,000 sheets, alone. CPU of the thread, interleaved, so that ratios hold on a busy machine. Not part of npm test.
import { readFileSync } from 'node:fs';
import { ensureBuilt, ensureInstalled } from './lib/ensure.mjs';

ensureInstalled();
ensureBuilt();
const { openTab } = await import('./lib/bench-measures.mjs');
const { launch, serve } = await import('../packages/testing/pages/harness.mjs');
const { expand } = await import('@tiwizi/ssr');
const { directoryCardOf } = await import('@tiwizi/services');
const { createServiceIndex, loadServiceIndex } = await import('@tiwizi/services/search');
const { manySheets } = await import('../packages/services/scripts/many-sheets.mjs');

const ROUNDS = 7;
const read = (name) => JSON.parse(readFileSync(new URL(`../packages/services/fixtures/${name}`, import.meta.url)));
const sheets = read('directory.json').services;
const queries = read('search-queries.json').map(({ query }) => query);
/** Written letter by letter, then taken away again. */
const typed = ['passeport', 'شهادة السكنى', 'permis de conduire'].flatMap((query) => [
  ...Array.from(query, (_, at) => query.slice(0, at + 1)),
  '',
]);
const median = (list) => [...list].sort((one, other) => one - other)[Math.floor(list.length / 2)];
const share = (list, part) => [...list].sort((one, other) => one - other)[Math.floor(list.length * part)];
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const cards = sheets.map((sheet) => directoryCardOf(sheet, 'fr-MA', `/services/${sheet.id}`));
const directory = expand(
  `<tiwizi-service-directory action="/" page-size="600" cards="${escape(JSON.stringify(cards))}" index-url="/assets-of-bench/index.json"></tiwizi-service-directory>`,
  { lang: 'fr' },
);
const frame = (script, content) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Bench</title><link rel="stylesheet" href="/assets/tiwizi.css"><script type="module" src="${script}"></script><body class="tiwizi-page"><main class="tiwizi-main">${content}</main></html>`;
// As a page without any library does it: what each card says is read once, and each key sets `hidden`.
const native = `const items = [...document.querySelectorAll('[data-tiwizi-service]')];
const words = items.map((item) => item.textContent.toLowerCase());
document.querySelector('input[type=search]').addEventListener('input', ({ target }) => {
  const query = target.value.toLowerCase();
  items.forEach((item, at) => { item.hidden = !words[at].includes(query); });
});
document.documentElement.dataset.ready = '';`;
const built = createServiceIndex(sheets);
// The same, with what the directory finds in place of a search: what is left to compare is the showing of the same cards.
const found = Object.fromEntries(
  typed.map((query) => [query, query ? built.search(query).map(({ id }) => id) : undefined]),
);
const told = `const found = new Map(Object.entries(${JSON.stringify(found)}).map(([query, ids]) => [query, new Set(ids)]));
const items = [...document.querySelectorAll('[data-tiwizi-service]')];
document.querySelector('input[type=search]').addEventListener('input', ({ target }) => {
  const ids = found.get(target.value);
  items.forEach((item) => { item.hidden = Boolean(ids) && !ids.has(item.dataset.tiwiziService); });
});
document.documentElement.dataset.ready = '';`;
const index = JSON.stringify(built);
const server = await serve(
  {
    '/native': frame('/scripts/native.js', directory),
    '/told': frame('/scripts/told.js', directory),
    '/tiwizi': frame('/assets/kits/services.js', directory),
  },
  {
    scripts: { 'native.js': native, 'told.js': told },
    async answer(request, response) {
      if (request.url !== '/assets-of-bench/index.json') return false;
      response.writeHead(200, { 'content-type': 'application/json' }).end(index);
      return true;
    },
  },
);
const browser = await launch();
let failed = 0;
function goal(name, value, limit, unit) {
  const isMet = value <= limit;
  if (!isMet) failed += 1;
  console.log(`${isMet ? '✓' : '✗'} ${name.padEnd(58)} ${value.toFixed(2)} ${unit}   ≤ ${limit}`);
}

/** Milliseconds of the main thread for a key, with the drawing that follows. */
async function keys({ page, counters, collect }) {
  await page.bringToFront();
  await collect();
  const before = (await counters()).TaskDuration;
  await page.evaluate(async (values) => {
    const input = document.querySelector('input[type=search]');
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    for (const value of values) {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await drawn();
    }
  }, typed);
  return (((await counters()).TaskDuration - before) * 1000) / typed.length;
}

try {
  const times = { native: [], told: [], tiwizi: [] };
  const tabs = {};
  for (const kind of Object.keys(times)) {
    const tab = (tabs[kind] = await openTab(browser));
    await tab.page.goto(`${server.url}/${kind}`);
    await tab.page.waitForSelector(kind === 'tiwizi' ? 'tiwizi-service-directory[data-tiwizi-ready]' : '[data-ready]');
    await tab.page.focus('input[type=search]');
    await tab.page.waitForNetworkIdle();
  }
  for (let round = -1; round < ROUNDS; round += 1)
    for (const kind of Object.keys(times)) {
      const value = await keys(tabs[kind]);
      if (round >= 0) times[kind].push(value); // the first round warms up
    }
  const names = { native: 'native `hidden`', told: 'native `hidden`, the same cards shown', tiwizi: 'directory' };
  for (const [kind, name] of Object.entries(names))
    console.log(`  600 cards, a key: ${name} ${median(times[kind]).toFixed(2)} ms`);
  goal('600 cards, a key: directory beside native', median(times.tiwizi) / median(times.native), 1, '×');
  goal('600 cards, a key: beside native that shows the same', median(times.tiwizi) / median(times.told), 1, '×');
} finally {
  await browser.close();
  await server.close();
}

const many = loadServiceIndex(JSON.stringify(createServiceIndex(manySheets(sheets, 6000))));
for (const query of queries) many.search(query);
const cpu = [];
for (let round = 0; round < ROUNDS; round += 1)
  for (const query of queries) {
    const before = process.cpuUsage();
    many.search(query);
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1000);
  }
console.log(`  6,000 sheets, a search: p50 ${share(cpu, 0.5).toFixed(2)} ms of CPU`);
goal('6,000 sheets, a search: p99 of CPU', share(cpu, 0.99), 10, 'ms');
process.exit(failed ? 1 : 0);
