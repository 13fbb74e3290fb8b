/**
 * Runs the engine over a folder of real PDF files: each is scanned, signed with a local key, and the
 * result verified, in a process of its own that is ended when it hangs. Prints what became of them.
 *
 *   npm run accept -w @tiwizi/signature -- <folder> [--oracle] [--save <folder>] [--json <file>] [--limit <seconds>]
 *
 * `--oracle` asks qpdf and poppler about the files before and after, and lists where they and we
 * disagree; what they say of the originals is remembered in `<folder>/.oracle.json`.
 * Fails on a hang, an untyped throw, or a signature that does not verify.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { judge, pdfsigAccepts } from './accept/oracle.mjs';
import { Supervised } from './lib/supervised.mjs';

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    oracle: { type: 'boolean' },
    save: { type: 'string' },
    json: { type: 'string' },
    limit: { type: 'string', default: '30' },
  },
});
if (positionals.length !== 1) {
  console.error('accept: one folder of PDF files, please');
  process.exit(2);
}
const folder = resolve(positionals[0]);
const paths = readdirSync(folder, { recursive: true })
  .map((item) => join(folder, item))
  .filter((path) => /\.pdf$/i.test(path))
  .sort();
const saveIn = options.save
  ? resolve(options.save)
  : options.oracle
    ? mkdtempSync(join(tmpdir(), 'tiwizi-accept-'))
    : undefined;

if (saveIn) mkdirSync(saveIn, { recursive: true });

const child = new Supervised(new URL('./accept/attempt.mjs', import.meta.url), Number(options.limit));
const results = [];
// The first file warms the compiler and is done again.
if (paths[0]) await child.ask({ path: paths[0], id: 'warm' });
for (const [id, path] of paths.entries()) {
  results.push({ file: relative(folder, path), id, ...(await child.ask({ path, id, saveIn })) });
  if (process.stderr.isTTY) process.stderr.write(`\r${results.length} of ${paths.length}`);
}
child.stop();

const remembered = join(folder, '.oracle.json');
const known = options.oracle && existsSync(remembered) ? JSON.parse(readFileSync(remembered, 'utf8')) : {};
if (options.oracle) {
  for (const result of results) {
    const path = join(folder, result.file);
    result.oracle = known[result.file] ??= judge(path);
    if (result.outcome !== 'signed') continue;
    const signed = join(saveIn, `${result.id}.pdf`);
    result.after = judge(signed);
    result.pdfsig = pdfsigAccepts(signed);
    if (!options.save) rmSync(signed);
  }
  writeFileSync(remembered, JSON.stringify(known));
  if (!options.save) rmSync(saveIn, { recursive: true });
}

const count = (items, key) => {
  const groups = new Map();
  for (const item of items) groups.set(key(item), (groups.get(key(item)) ?? 0) + 1);
  return [...groups].sort((a, b) => b[1] - a[1]);
};
const print = (title, rows) => {
  console.log(`\n${title}`);
  for (const [key, number] of rows) console.log(`${String(number).padStart(7)}  ${key}`);
};
const quantile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
const spread = (items) => {
  const sorted = [...items].sort((a, b) => a - b);
  return `median ${quantile(sorted, 0.5).toFixed(1)}  p95 ${quantile(sorted, 0.95).toFixed(1)}  worst ${quantile(sorted, 1).toFixed(1)}`;
};
const total = ({ ms = {} }) => Object.values(ms).reduce((sum, item) => sum + item, 0);

console.log(`${results.length} files, Node.js ${process.version}`);
print(
  'Outcome',
  count(results, ({ outcome, code }) => (code ? `${outcome}: ${code}` : outcome)),
);
console.log('\nMilliseconds a file');
for (const step of ['sign', 'scan', 'verify'])
  console.log(`  ${step.padEnd(8)}${spread(results.flatMap(({ ms }) => ms?.[step] ?? []))}`);
console.log(`  ${'all'.padEnd(8)}${spread(results.map(total))}`);
console.log(`Peak memory of the process: ${(Math.max(...results.map(({ peak = 0 }) => peak)) / 1024).toFixed(0)} MiB`);
console.log('\nThe ten slowest to sign');
for (const { file, size, ms } of [...results].sort((a, b) => (b.ms?.sign ?? 0) - (a.ms?.sign ?? 0)).slice(0, 10)) {
  console.log(`  ${(ms?.sign ?? 0).toFixed(1).padStart(8)} ms  ${(size / 1024).toFixed(0).padStart(7)} KiB  ${file}`);
}

const list = (title, items, say) => {
  if (!items.length) return;
  console.log(`\n${title}: ${items.length}`);
  for (const item of items) console.log(`  ${item.file}: ${say(item)}`);
};
list(
  'Not survived',
  results.filter(({ outcome }) => !['signed', 'refused'].includes(outcome)),
  ({ outcome, detail }) => `${outcome}: ${detail}`,
);
if (options.oracle) {
  print(
    'Independent judgement, and what we did',
    count(
      results,
      ({ oracle, outcome, code }) => `${(oracle?.label ?? '?').padEnd(10)} ${outcome}${code ? ` ${code}` : ''}`,
    ),
  );
  list(
    'Sound, yet refused',
    results.filter(({ oracle, outcome }) => oracle?.label === 'sound' && outcome !== 'signed'),
    ({ code, detail }) => `${code}: ${detail}`,
  );
  list(
    'Damaged or encrypted, yet signed',
    results.filter(({ oracle, outcome }) => ['damaged', 'encrypted'].includes(oracle?.label) && outcome === 'signed'),
    ({ oracle }) => oracle.warnings[0],
  );
  list(
    'Worse after signing',
    results.filter(
      ({ oracle, after }) =>
        after && ((oracle.label === 'sound' && after.label !== 'sound') || !Object.is(oracle.pages, after.pages)),
    ),
    ({ oracle, after }) => `${oracle.label} ${oracle.pages} → ${after.label} ${after.pages} ${after.warnings[0] ?? ''}`,
  );
  list(
    'Signature not found right by pdfsig',
    results.filter(({ pdfsig, oracle }) => pdfsig === false && oracle.label === 'sound'),
    () => '',
  );
}
if (options.json) writeFileSync(options.json, JSON.stringify(results, null, 1));
if (results.some(({ outcome }) => !['signed', 'refused'].includes(outcome))) process.exitCode = 1;
