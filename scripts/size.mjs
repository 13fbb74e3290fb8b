// npm run size: what a page downloads, in brotli-11 bytes of what was built, against the budgets. Fails over budget.
// The form page is that of the starter, as a browser asks for it: each file compressed by itself.
// After the table, what each mechanism weighs and by how much it grew since that was kept.
//   --keep   keeps what mechanisms weigh now
import { readFileSync, writeFileSync } from 'node:fs';
import { ensureBuilt, ensureInstalled, root } from './lib/ensure.mjs';
import { readKits } from './lib/house.mjs';
import { silenceProvider } from './lib/quiet.mjs';
import { Tally } from './lib/tally.mjs';

ensureInstalled();
ensureBuilt();
silenceProvider();
const { bundleSize, filesSize } = await import('./lib/bundle-size.mjs');
const { formPageLoad } = await import('./lib/form-page-load.mjs');
const { compareMechanisms, weighMechanisms } = await import('./lib/mechanisms.mjs');
const KIB = 1024;
const kits = readKits();

const kib = (bytes) => (bytes / KIB).toFixed(2).padStart(7);
const rows = [];
const tally = new Tally();

/** One line of the table; with a budget it passes or fails. */
function row(name, bytes, { budget, note = '' } = {}) {
  const over = budget !== undefined && bytes > budget;
  if (over) tally.fail(name, `${kib(bytes).trim()} KiB, the budget is ${kib(budget).trim()} KiB`);
  else if (budget !== undefined) tally.pass();
  rows.push({ name, bytes, budget, mark: budget === undefined ? ' ' : over ? '✗' : '✓', note });
}

const field = await bundleSize(root, ['@tiwizi/elements/field.define.js']);
row('one text field, JS', field.initial, { budget: 6.5 * KIB });
row('  when short forms must be generated, besides', field.lazy, {
  note: field.lazyChunks.map(({ name, size }) => `${name} ${size}`).join(', '),
});

const loaded = await formPageLoad();
const byName = (list) =>
  list.map(({ name, size }) => `${name.replace(/^\/assets\/|-[\w-]{8}(?=\.js$)/g, '')} ${size}`).join(', ');
const part = (name, choose, options = {}) => {
  const files = loaded.filter(choose);
  row(
    name,
    files.reduce((sum, { size }) => sum + size, 0),
    { note: byName(files), ...options },
  );
};
const isCode = ({ type }) => type !== 'font';
// 15.0 is the goal: what fields, notices and the summary say of paper took 0.15.
part('form page of the starter, JS + CSS, until it has loaded', (file) => isCode(file) && file.when === 'load', {
  budget: 15.2 * KIB,
  note: '',
});
part('  of it JS', ({ type, when }) => type === 'script' && when === 'load');
part('  of it CSS', ({ type, when }) => type === 'stylesheet' && when === 'load');
part('  fetched afterwards: the watch over the session, besides', (file) => isCode(file) && file.when === 'idle');
part('  fetched at the first error, besides', (file) => isCode(file) && file.when === 'error');
part('  fonts of an Arabic page, WOFF2, not counted', ({ type }) => type === 'font', {
  note: `${loaded.filter(({ type }) => type === 'font').length} files`,
});

const bundled = await bundleSize(root, ['@tiwizi/forms/define', '@tiwizi/elements/error-summary.define.js']);
row('field, stepper and error summary in a bundle of one’s own, JS', bundled.initial, {
  note: `lazily ${kib(bundled.lazy).trim()}`,
});
for (const kit of kits) {
  const size = await bundleSize(root, [`@tiwizi/${kit}/define`]);
  row(`kit ${kit}, JS`, size.initial, { note: `lazily ${kib(size.lazy).trim()}` });
}
const all = await bundleSize(
  root,
  kits.map((kit) => `@tiwizi/${kit}/define`),
);
row('all kits, JS', all.initial, { budget: 45 * KIB, note: `lazily ${kib(all.lazy).trim()}` });
row('tiwizi.js (all kits in one file)', filesSize(root, ['packages/browser/dist/tiwizi.js']));
for (const name of ['tiwizi.css', 'tiwizi.core.css', 'tiwizi.more.css', 'tiwizi.embed.css'])
  row(name, filesSize(root, [`packages/browser/dist/${name}`]), name === 'tiwizi.css' ? { budget: 20 * KIB } : {});
row('tokens.css', filesSize(root, ['packages/tokens/dist/tokens.css']));

const width = Math.max(...rows.map(({ name }) => name.length));
console.log(`${'KiB, brotli 11'.padEnd(width + 2)}   size  budget`);
for (const { name, bytes, budget, mark, note } of rows)
  console.log(
    `${mark} ${name.padEnd(width)} ${kib(bytes)} ${budget === undefined ? '       ' : kib(budget)}  ${note}`.trimEnd(),
  );

const keptFile = `${root}scripts/lib/mechanisms.json`;
const kept = JSON.parse(readFileSync(keptFile, 'utf8'));
const weights = { 'one text field': weighMechanisms(field.modules), 'all kits': weighMechanisms(all.modules) };
for (const [name, now] of Object.entries(weights))
  console.log(
    [`\nMechanisms, ${name}: bytes minified, at once and later`, ...compareMechanisms(now, kept[name] ?? {})].join(
      '\n',
    ),
  );
if (process.argv.includes('--keep')) writeFileSync(keptFile, `${JSON.stringify(weights, null, 2)}\n`);
process.exit(tally.end());
