// npm test: everything, from a fresh clone. Installs and builds what is missing, runs each stage, names what failed, adds the figures up.
// Long stages go by turns, each commit another part of them; -- --whole runs all of each.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { ensureBuilt, ensureInstalled, root } from './lib/ensure.mjs';
import { elapsed, Tally } from './lib/tally.mjs';

const given = process.argv.slice(2);
const isWhole = given.includes('--whole');
const part = (flag) => (isWhole ? [] : [flag]);
const stages = [
  ['lint', 'scripts/lint.mjs'],
  ['unit tests', 'scripts/test-unit.mjs', ...part('--turn')],
  ['mutants', 'scripts/mutants.mjs', ...part('--short')],
  ['component tests', 'scripts/test-elements.mjs', ...part('--turn')],
  ['pages', 'scripts/test-pages.mjs', ...part('--turn')],
  ['size', 'scripts/size.mjs'],
  ['matrix', 'scripts/matrix.mjs', ...part('--turn')],
  ['journey', 'scripts/journey.mjs'],
  ['journey pages', 'scripts/journey-pages.mjs', ...part('--turn')],
  ['ears', 'scripts/test-ears.mjs', ...part('--short')],
];
const LONGEST_FIRST = [
  'component tests',
  'pages',
  'unit tests',
  'matrix',
  'ears',
  'mutants',
  'journey pages',
  'lint',
  'journey',
  'size',
];
/** How many stages run beside each other: --lanes 2. */
const lanes = given.includes('--lanes') ? Number(given[given.indexOf('--lanes') + 1]) : 1;
const only = given.filter((each, index) => each !== '--whole' && each !== '--lanes' && given[index - 1] !== '--lanes');
const unknown = only.filter((name) => !stages.some(([stage]) => stage === name));
if (unknown.length || !(lanes >= 1)) {
  console.error(
    unknown.length
      ? `No stage is called ${unknown.join(', ')}; there are: ${stages.map(([name]) => name).join(', ')}`
      : '--lanes takes a number, such as --lanes 2',
  );
  process.exit(1);
}

/** Runs a stage and reads the figures it leaves. Beside others each of its lines begins with its name. */
function runStage(name, ...command) {
  const file = `${root}.cache/results/${name.replaceAll(' ', '-')}.json`;
  rmSync(file, { force: true });
  return new Promise((done) => {
    const stdout = lanes > 1 ? 'pipe' : 'inherit';
    const child = spawn(process.execPath, command, {
      cwd: root,
      stdio: ['ignore', stdout, stdout],
      env: { ...process.env, TIWIZI_RESULT: file, ...(lanes > 1 ? { TIWIZI_PROCESSES: '1' } : {}) },
    });
    for (const stream of [child.stdout, child.stderr].filter(Boolean))
      createInterface({ input: stream }).on('line', (line) => console.log(`${name} │ ${line}`));
    child.on('close', (code) => {
      try {
        done(JSON.parse(readFileSync(file, 'utf8')));
      } catch {
        const failures = [{ name: 'the stage itself', reason: `It ended with code ${code} before its figures.` }];
        done({ passed: 0, skipped: 0, failures });
      }
    });
  });
}

ensureInstalled();
const { findFirefox, findWebkit, requireChrome } = await import('./lib/browsers.mjs');
requireChrome();
ensureBuilt();
const total = new Tally();
const began = Date.now();
const queue = stages.filter(([name]) => !only.length || only.includes(name));
// The longest first, so that no lane is left alone at the end.
if (lanes > 1) queue.sort((a, b) => LONGEST_FIRST.indexOf(a[0]) - LONGEST_FIRST.indexOf(b[0]));

async function lane() {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [name, ...command] = next;
    const stageBegan = Date.now();
    console.log(`\n── ${name}`);
    const { passed, skipped, failures, unsteady = [] } = await runStage(name, ...command);
    total.pass(passed);
    total.skip(skipped);
    for (const failure of failures) total.fail(`${name}: ${failure.name}`, failure.reason);
    for (const each of unsteady) total.unsteady.push({ ...each, name: `${name}: ${each.name}` });
    console.log(`── ${name}: ${elapsed(stageBegan)}${failures.length ? `, ${failures.length} failed` : ''}`);
  }
}
await Promise.all(Array.from({ length: lanes }, lane));
const absent = [!findFirefox() && 'Firefox', !findWebkit() && 'WebKitGTK'].filter(Boolean);
if (absent.length)
  console.log(
    `\nNot run, because not found: ${absent.join(', ')}. On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb`,
  );
console.log(`\nAll of it: ${elapsed(began)}`);
process.exit(total.end());
