// npm run steady -- "unit tests" --times 5   repeats a stage of npm test and names what ever failed; without a stage, all of them.
//   --stress   beside `stress-ng --cpu 2`, as on a busy machine
//   --file packages/x/src/y.test.ts   one file of tests (of Node or of browsers) instead of a stage
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { ensureInstalled, root } from './lib/ensure.mjs';
import { elapsed, Tally } from './lib/tally.mjs';
import { nodeTestFiles } from './lib/test-files.mjs';

ensureInstalled();
const given = process.argv.slice(2);
const option = (name) => (given.includes(name) ? given[given.indexOf(name) + 1] : undefined);
const times = Number(option('--times') ?? 5);
const file = option('--file');
const stages = given.filter(
  (each, index) => !each.startsWith('--') && !/^--(times|file)$/.test(given[index - 1] ?? ''),
);
if (!(times >= 1)) {
  console.error('--times takes how often, such as --times 5');
  process.exit(1);
}
const script = !file
  ? 'scripts/test.mjs'
  : nodeTestFiles(root).includes(file)
    ? 'scripts/test-unit.mjs'
    : 'scripts/test-elements.mjs';
const result = `${root}.cache/results/steady.json`;

function stress() {
  if (!given.includes('--stress')) return undefined;
  if (spawnSync('stress-ng', ['--version']).error) {
    console.error('--stress needs stress-ng. On Debian: apt-get install stress-ng');
    process.exit(1);
  }
  return spawn('stress-ng', ['--cpu', '2'], { stdio: 'ignore' });
}

const tally = new Tally();
/** What failed, and in which runs. */
const ever = new Map();
const load = stress();
for (let run = 1; run <= times; run++) {
  const began = Date.now();
  rmSync(result, { force: true });
  const { stdout, status } = spawnSync(process.execPath, [script, ...(file ? [file] : stages)], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, TIWIZI_RESULT: result },
  });
  let failures = [{ name: 'the command itself', reason: stdout.slice(-1500) }];
  try {
    const read = JSON.parse(readFileSync(result, 'utf8'));
    // What a second run mends is what is looked for here.
    failures = [...read.failures, ...read.unsteady];
  } catch {
    // It ended before its figures: what it printed is the reason.
  }
  if (status === 0 && !failures.length) tally.pass();
  for (const { name, reason } of failures) ever.set(name, { runs: [...(ever.get(name)?.runs ?? []), run], reason });
  tally.say(
    `  run ${run} of ${times}: ${failures.length ? `${failures.length} failed` : 'all passed'}, ${elapsed(began)}`,
  );
}
load?.kill();
for (const [name, { runs, reason }] of ever)
  tally.fail(`${name}: ${runs.length} of ${times} times (run ${runs.join(', ')})`, reason);
process.exit(tally.end());
