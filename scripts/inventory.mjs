// npm run inventory: what the kit has. Every room with its kind, story, contracts, engines, languages and size; then the 118 rows that eight national
// systems have between them, with what answers each. Fails where a row names what is not there.
//   --rows   the rows alone     --json   as data
import { brotliCompressSync } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './lib/ensure.mjs';
import { filesBelow, readPackages, readRooms } from './lib/house.mjs';
import { rows } from './lib/inventory-rows.mjs';
import { readExamples } from './lib/examples.mjs';
import { Tally } from './lib/tally.mjs';

const given = process.argv.slice(2);
ensureInstalled();
if (!given.includes('--rows')) ensureBuilt();

const read = (path) => readFileSync(path, 'utf8');
const ofElements = ['enhancer', 'locale', 'direction', 'leak', 'hydration', 'listening', 'adaptation'];
const examples = readExamples();
const elements = readRooms();
const css = readPackages()
  .flatMap(({ folder }) => filesBelow(`${folder}/src`))
  .filter((path) => path.endsWith('.css'))
  .map(read)
  .join('\n');
const scripts = JSON.parse(read(`${root}package.json`)).scripts;

/** The contracts that a room's tests declare. */
const contractsOf = (files) => [
  ...new Set(
    files
      .filter((path) => path.endsWith('.test.ts'))
      .flatMap((path) =>
        [...read(path).matchAll(/\b(\w+?)Contracts?\(/g)].flatMap(([, name]) =>
          name === 'element' ? ofElements : [name],
        ),
      ),
  ),
];

/** Bytes of brotli-11 of a room's own built files, without what they build on: at once, and later. */
function sizeOf(files) {
  const bytes = (paths) => paths.reduce((sum, path) => sum + brotliCompressSync(readFileSync(path)).length, 0);
  const built = files
    .map((path) => path.replace('/src/', '/dist/').replace(/\.ts$/, '.js'))
    .filter((path) => path.endsWith('.js') && existsSync(path));
  const isLater = (path) => /\.(template|messages)\.js$/.test(path);
  const own = built.filter((path) => !/\.(test|examples)\.js$/.test(path));
  return {
    once: bytes(own.filter((path) => !isLater(path))),
    later: bytes(own.filter(isLater)),
    css: bytes(files.filter((path) => path.endsWith('.css'))),
  };
}

const rooms = [...new Set(examples.map(({ path }) => dirname(path)))].map((folder) => {
  const files = filesBelow(folder.startsWith('/') ? folder : `${root}${folder}`).filter(
    (path) => dirname(path) === (folder.startsWith('/') ? folder : `${root}${folder}`),
  );
  const element = elements.find((each) => each.folder === dirname(files[0]));
  const isTested = files.some((path) => path.endsWith('.test.ts') && !/from ['"]node:test['"]/.test(read(path)));
  const set = examples.filter(({ path }) => dirname(path) === folder);
  return {
    room: relative(`${root}packages`, dirname(files[0])).replace('/src/', '/'),
    tag: element?.tag,
    kind: element ? 'element' : 'style',
    stories: set.map(({ title }) => title),
    examples: set.reduce((sum, { examples: list }) => sum + list.length, 0),
    contracts: contractsOf(files),
    engines: isTested ? 'Chromium, Firefox, WebKitGTK' : 'Chromium (matrix)',
    languages: 4,
    size: sizeOf(files),
  };
});

/** Whether what a row names is there. */
function exists(answer) {
  if (answer.startsWith('kind:')) return existsSync(`${root}packages/forms/src/kinds/${answer.slice(5)}.ts`);
  if (answer.startsWith('@tiwizi/')) return existsSync(`${root}packages/${answer.slice(8)}/package.json`);
  if (answer.startsWith('npm run ')) return answer.slice(8) in scripts;
  if (answer.startsWith('.')) return new RegExp(`\\${answer}(?![\\w-])`).test(css);
  if (answer.startsWith('tiwizi-')) return elements.some(({ tag }) => tag === answer);
  return existsSync(`${root}${answer}`);
}

const tally = new Tally();
const table = rows.map(([number, row, answers, reason]) => {
  const missing = answers.filter((answer) => !exists(answer));
  if (missing.length) tally.fail(`${number} ${row}`, `${missing.join(', ')} is not there`);
  else tally.pass();
  return { number, row, answers, reason, missing };
});

if (given.includes('--json')) console.log(JSON.stringify({ rooms, rows: table }, null, 2));
else {
  const kib = (bytes) => (bytes / 1024).toFixed(2).padStart(6);
  if (!given.includes('--rows')) {
    console.log('room                                  examples  JS once  later    CSS  contracts');
    for (const { room, tag, examples: count, contracts, engines, size } of rooms)
      console.log(
        `${(tag ?? room).padEnd(38)}${String(count).padStart(8)}  ${kib(size.once)} ${kib(size.later)} ${kib(size.css)}  ${contracts.length ? `${contracts.join(' ')} · ` : ''}${engines}`,
      );
    console.log(`\n${rooms.length} rooms, ${elements.length} elements, ${examples.length} stories in four languages\n`);
  }
  for (const { number, row, answers, reason, missing } of table)
    console.log(
      `${String(number).padStart(3)} ${missing.length ? '✗' : reason ? '–' : '✔'} ${row}: ${reason ?? answers.join(', ')}`,
    );
  console.log(
    `\n${table.filter(({ reason, missing }) => !reason && !missing.length).length} of ${table.length} rows are there, ${table.filter(({ reason }) => reason).length} are left out with their reason.`,
  );
}
process.exit(tally.end());
