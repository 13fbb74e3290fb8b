// npm run size: what a page downloads, in brotli-11 bytes of what was built, against the budgets. Fails over budget.
// --explain lists the files of the form page.
import { existsSync, readFileSync } from 'node:fs';
import { ensureBuilt, ensureInstalled, root } from './lib/ensure.mjs';

ensureInstalled();
ensureBuilt();
const { bundleSize, filesSize, servedSize } = await import('./lib/bundle-size.mjs');
const KIB = 1024;
const styles = 'packages/browser/dist/tiwizi.css';
const fontFaces = 'packages/browser/dist/fonts.css';

/** The kits that the starter's form page loads, as its route names them. */
const formRoute = 'packages/create-tiwizi/template/routes/request.routes.js';
const formKits = [.../kits: \[([^\]]*)\]/.exec(readFileSync(`${root}${formRoute}`, 'utf8'))?.[1].matchAll(/'([\w-]+)'/g) ?? []].map(([, kit]) => kit);
if (!formKits.length) throw new Error(`${formRoute} names no kits any more: say here what the form page loads.`);
/** The least a form page can load. */
const formParts = ['@tiwizi/elements/field.define.js', '@tiwizi/elements/error-summary.define.js', '@tiwizi/forms/define'];
const kits = ['elements', 'forms', 'identity', 'signature', 'services'].filter((name) => existsSync(`${root}packages/${name}/dist/define.js`));

const kib = (bytes) => (bytes / KIB).toFixed(2).padStart(7);
const rows = [];
let failed = 0;

/** One line of the table; with a budget it passes or fails. */
function row(name, bytes, { budget, note = '' } = {}) {
  const over = budget !== undefined && bytes > budget;
  if (over) failed += 1;
  rows.push({ name, bytes, budget, mark: budget === undefined ? ' ' : over ? '✗' : '✓', note });
}

const field = await bundleSize(root, ['@tiwizi/elements/field.define.js']);
row('one text field, JS', field.initial, { budget: 6 * KIB });
row('  when short forms must be generated, besides', field.lazy, { note: field.lazyChunks.map(({ name, size }) => `${name} ${size}`).join(', ') });
const form = await servedSize(root, formKits.map((kit) => `packages/browser/dist/kits/${kit}.js`));
const css = filesSize(root, [styles, fontFaces]);
row('form page of the journey, JS + CSS', form.size + css, { budget: 15 * KIB, note: `kits ${formKits.join(', ')}` });
row('  of it JS', form.size, { note: `${form.files.length} files` });
if (process.argv.includes('--explain')) for (const { path, size } of form.files) row(`    ${path.replace(/.*\//, '')}`, size);
row('  of it CSS', css, { note: 'tiwizi.css, fonts.css' });
const parts = await bundleSize(root, formParts);
row('field, error summary and stepper, bundled, JS', parts.initial, { note: `lazily ${kib(parts.lazy).trim()}` });
for (const kit of kits) {
  const size = await bundleSize(root, [`@tiwizi/${kit}/define`]);
  row(`kit ${kit}, JS`, size.initial, { note: `lazily ${kib(size.lazy).trim()}` });
}
const all = await bundleSize(root, kits.map((kit) => `@tiwizi/${kit}/define`));
row('all kits, JS', all.initial, { note: `lazily ${kib(all.lazy).trim()}` });
row('tiwizi.js (all kits in one file)', filesSize(root, ['packages/browser/dist/tiwizi.js']));
row('tiwizi.css', filesSize(root, [styles]));
row('tiwizi.embed.css', filesSize(root, ['packages/browser/dist/tiwizi.embed.css']));
row('tokens.css', filesSize(root, ['packages/tokens/dist/tokens.css']));

const width = Math.max(...rows.map(({ name }) => name.length));
console.log(`${'KiB, brotli 11'.padEnd(width + 2)}   size  budget`);
for (const { name, bytes, budget, mark, note } of rows) console.log(`${mark} ${name.padEnd(width)} ${kib(bytes)} ${budget === undefined ? '       ' : kib(budget)}  ${note}`.trimEnd());
const budgets = rows.filter(({ budget }) => budget !== undefined).length;
console.log(`${budgets - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
