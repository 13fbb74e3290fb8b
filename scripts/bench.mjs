// npm run bench: 1000 fields beside the same fields in native HTML, in one run, interleaved, median of seven rounds.
// Ratios hold across machines; the milliseconds do not. Not part of npm test.
import puppeteer from 'puppeteer-core';
import { ensureBuilt, ensureInstalled } from './lib/ensure.mjs';

ensureInstalled();
ensureBuilt();
const { chromeArguments, requireChrome } = await import('./lib/browsers.mjs');
const { markup, page } = await import('./lib/bench-pages.mjs');
const { appendCpu, countFields, heap, layoutShift, leftovers, loadCpu, openTab } =
  await import('./lib/bench-measures.mjs');
const { serve } = await import('../packages/testing/pages/harness.mjs');

const ROUNDS = 7;
const FIELDS = 1000;
const kinds = ['native', 'full', 'short'];
const pages = {
  '/nothing': page('', { script: false }),
  ...Object.fromEntries(
    kinds.flatMap((kind) =>
      [1, FIELDS].map((count) => [`/${kind}-${count}`, page(markup[kind](count), { script: kind !== 'native' })]),
    ),
  ),
  ...Object.fromEntries(
    kinds.flatMap((kind) =>
      [100, FIELDS].map((count) => [
        `/${kind}-template-${count}`,
        page('', { script: kind !== 'native', template: markup[kind](count) }),
      ]),
    ),
  ),
};
const server = await serve(pages);
const late = await serve({ '/': page(markup.full(30)) }, { scriptDelay: 700 });
const browser = await puppeteer.launch({
  executablePath: requireChrome(),
  protocolTimeout: 60_000,
  args: [...chromeArguments, '--disable-features=BackForwardCache,ProactivelySwapBrowsingInstance'],
});
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const rows = [];
let failed = 0;

function goal(name, value, limit, shown) {
  const met = value <= limit;
  if (!met) failed += 1;
  rows.push([met ? '✓' : '✗', name, ...shown, `≤ ${limit}`]);
}

async function rounds(measure) {
  const tabs = {};
  const found = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (const kind of kinds) tabs[kind] = await openTab(browser);
  for (let round = -1; round < ROUNDS; round++) {
    for (const kind of kinds) {
      const value = await measure(tabs[kind], kind);
      const { inputs, ready } = await countFields(tabs[kind].page);
      if (inputs !== FIELDS || (kind !== 'native' && ready !== FIELDS))
        throw new Error(`${kind}: ${inputs} inputs, ${ready} ready, ${FIELDS} wanted`);
      if (round >= 0) found[kind].push(value); // the first round warms up
    }
  }
  for (const tab of Object.values(tabs)) await tab.page.close();
  return found;
}

try {
  const load = await rounds((tab, kind) => loadCpu(tab, server.url, `/${kind}-${FIELDS}`));
  const append = await rounds((tab, kind) => appendCpu(tab, server.url, `/${kind}-template-${FIELDS}`));
  for (const [name, found] of [
    ['page load, CPU', load],
    ['appended by script, CPU', append],
  ]) {
    const base = median(found.native);
    rows.push([' ', `${name}: native`, `${base.toFixed(0)} ms`, '1.00 ×', '']);
    for (const [kind, limit] of [
      ['full', 1.5],
      ['short', 2.5],
    ]) {
      const value = median(found[kind]);
      goal(`${name}: ${kind === 'full' ? 'full markup' : 'short tags'}`, value / base, limit, [
        `${value.toFixed(0)} ms`,
        `${(value / base).toFixed(2)} ×`,
      ]);
    }
  }
  const tab = await openTab(browser);
  const perField = {};
  for (const kind of kinds)
    perField[kind] =
      ((await heap(tab, server.url, `/${kind}-${FIELDS}`)) - (await heap(tab, server.url, `/${kind}-1`))) /
      (FIELDS - 1);
  rows.push([' ', 'heap per field: native', `${perField.native.toFixed(0)} B`, '1.00 ×', '']);
  for (const kind of ['full', 'short'])
    goal(`heap per field: ${kind === 'full' ? 'full markup' : 'short tags'}`, perField[kind] / perField.native, 1.4, [
      `${perField[kind].toFixed(0)} B`,
      `${(perField[kind] / perField.native).toFixed(2)} ×`,
    ]);
  for (const kind of ['full', 'short']) {
    const left = await leftovers(tab, server.url, `/${kind}-template-100`, 20);
    goal(`left after 20 × 100 removed, ${kind}: nodes`, left.nodes, 0, [`${left.nodes}`, '']);
    goal(`left after 20 × 100 removed, ${kind}: listeners`, left.listeners, 0, [`${left.listeners}`, '']);
    goal(`left after 20 × 100 removed, ${kind}: heap, KiB`, left.heap / 1024, 64, [
      `${(left.heap / 1024).toFixed(0)}`,
      '',
    ]);
  }
  const shift = await layoutShift(browser, late.url, '/');
  if (shift.ready !== 30) throw new Error(`layout shift: ${shift.ready} of 30 fields were upgraded`);
  goal('layout shift while a server page is upgraded', shift.sum, 0, [shift.sum.toFixed(4), '']);
} finally {
  await browser.close();
  await Promise.all([server.close(), late.close()]);
}
const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column].length)));
for (const row of rows)
  console.log(
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
console.log(`${rows.filter(([mark]) => mark === '✓').length} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
