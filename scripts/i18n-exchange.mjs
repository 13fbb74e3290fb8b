// Exchange of words with translators.
//   npm run i18n:export [-- --out sheet.csv]           writes all messages into a sheet (CSV, UTF-8)
//   npm run i18n:import [-- sheet.csv] [--dry-run]     writes the changed cells back into the sources, or refuses the whole sheet
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareSheet } from './i18n/compare-sheet.mjs';
import { readCsv, writeCsv } from './i18n/csv.mjs';
import { messagePaths } from './i18n/message-files.mjs';
import { editMessages, parseMessages } from './i18n/message-source.mjs';
import { makeRows } from './i18n/sheet.mjs';
import { wordTables } from './i18n/word-files.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string' }, out: { type: 'string' }, 'dry-run': { type: 'boolean' } },
});
const root = resolve(options.root ?? join(dirname(fileURLToPath(import.meta.url)), '..'));
const [command, sheetArgument] = positionals;
const sheetPath = resolve(options.out ?? sheetArgument ?? join(root, 'artifacts/i18n-messages.csv'));

/** Every message with its package, file and review; complains of what it cannot read and of names used twice. */
async function readTables() {
  const tables = [];
  const sources = new Map();
  const owners = new Map();
  let clashes = 0;
  for (const path of messagePaths(root)) {
    const text = await readFile(path, 'utf8');
    const shown = relative(root, path);
    const { entries, reviews, unread } = parseMessages(shown, text);
    for (const line of unread) console.warn(`left out: ${line}`);
    for (const name of Object.keys(reviews)) {
      if (owners.has(name)) {
        clashes += 1;
        console.error(`two sets of messages are named "${name}": ${owners.get(name)} and ${shown}`);
      }
      owners.set(name, shown);
    }
    sources.set(path, text);
    const packageName = shown.split(/[\\/]/)[1];
    tables.push(...entries.map((entry) => ({ packageName, path, entry, review: reviews[entry.name] })));
  }
  if (clashes > 0) process.exit(1);
  for (const table of wordTables(root)) {
    for (const { words } of Object.values(table.entry.languages))
      sources.set(words.other.path, await readFile(words.other.path, 'utf8'));
    tables.push(table);
  }
  return { tables, sources };
}

async function exportSheet() {
  const { tables, sources } = await readTables();
  const termsPath = join(root, 'docs/terms.json');
  const terms = existsSync(termsPath) ? JSON.parse(await readFile(termsPath, 'utf8')).terms : [];
  const rows = makeRows(tables, terms);
  await mkdir(dirname(sheetPath), { recursive: true });
  await writeFile(sheetPath, writeCsv(rows));
  console.log(
    `${tables.length} messages of ${sources.size} files in ${rows.length - 1} rows: ${relative(process.cwd(), sheetPath)}`,
  );
}

async function importSheet() {
  const { tables, sources } = await readTables();
  const { edits, changes, problems, lapsed } = compareSheet(readCsv(await readFile(sheetPath, 'utf8')), tables);
  if (problems.length > 0) {
    for (const problem of problems) console.error(`refused: ${problem}`);
    console.error(`The sheet was refused, nothing was written (${problems.length} problems).`);
    process.exit(1);
  }
  for (const change of changes) console.log(change);
  for (const line of lapsed) console.warn(`review to renew: ${line}`);
  const paths = new Set(edits.map(({ path }) => path));
  if (!options['dry-run']) {
    for (const path of paths)
      await writeFile(
        path,
        editMessages(
          sources.get(path),
          edits.filter((edit) => edit.path === path),
        ),
      );
  }
  console.log(
    `${edits.length} cells changed in ${paths.size} files${options['dry-run'] ? ' (dry run, nothing written)' : ''}`,
  );
}

if (command === 'export') await exportSheet();
else if (command === 'import') await importSheet();
else {
  console.error('usage: i18n-exchange.mjs export|import [sheet.csv] [--out sheet.csv] [--root directory] [--dry-run]');
  process.exit(2);
}
