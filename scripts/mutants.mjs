// npm run mutants: breaks the code in one place after another, in a copy, and sees whether tests fail.
//   --short        those that npm test tries
//   --only draft   those whose name or file contains it (may be repeated)
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureInstalled, root } from './lib/ensure.mjs';
import { mutants } from './lib/mutants.mjs';
import { elapsed, Tally } from './lib/tally.mjs';
import { nodeTestFiles } from './lib/test-files.mjs';

ensureInstalled();
const given = process.argv.slice(2);
const words = given.flatMap((each, index) => (each === '--only' ? [given[index + 1]] : []));
const wanted = mutants
  .filter(({ isShort }) => isShort || !given.includes('--short'))
  .filter(({ name, file }) => !words.length || words.some((word) => name.includes(word) || file.includes(word)));
const place = `.cache/mutants/${process.pid}`;
const copy = `${root}${place}`;
const tally = new Tally();
const nodeTests = new Set(nodeTestFiles(root));

/** Sources in a folder below the root: packages of others are found above it, ours in it. */
function makeCopy() {
  mkdirSync(`${copy}/node_modules/@tiwizi`, { recursive: true });
  const isSource = (path) => !/[/\\](dist|node_modules|\.cache)([/\\]|$)/.test(path.slice(root.length));
  for (const name of readdirSync(`${root}packages`).filter((each) =>
    lstatSync(`${root}packages/${each}`).isDirectory(),
  )) {
    cpSync(`${root}packages/${name}`, `${copy}/packages/${name}`, { recursive: true, filter: isSource });
    symlinkSync(`../../packages/${name}`, `${copy}/node_modules/@tiwizi/${name}`, 'dir');
    // Versions that a package has for itself.
    const own = `${root}packages/${name}/node_modules`;
    if (existsSync(own)) symlinkSync(own, `${copy}/packages/${name}/node_modules`, 'dir');
  }
  for (const path of ['tsconfig.json', 'package.json', 'docs', 'README.md'])
    cpSync(root + path, join(copy, path), { recursive: true });
}

/** The text of a file of the copy; of one that is gone, none. */
const sourceOf = (file) => (existsSync(`${copy}/${file}`) ? readFileSync(`${copy}/${file}`, 'utf8') : '');

/** Runs some tests of the copy, by file and beginning of their names; gives what failed, and whether any was there. */
async function run(chosen) {
  const failed = [];
  const files = [...new Set(chosen.map(({ tests }) => tests))];
  let count = 0;
  for (const [script, list] of [
    ['scripts/test-unit.mjs', files.filter((file) => nodeTests.has(file))],
    ['scripts/test-elements.mjs', files.filter((file) => !nodeTests.has(file))],
  ]) {
    if (!list.length) continue;
    const names = chosen
      .filter(({ tests }) => list.includes(tests))
      .map(({ test }) => RegExp.escape?.(test) ?? test.replace(/[^\p{L}\p{N}\s]/gu, '\\$&'));
    const result = `${copy}/result.json`;
    rmSync(result, { force: true });
    child = spawn(process.execPath, [script, ...list.map((file) => `${place}/${file}`)], {
      cwd: root,
      stdio: 'ignore',
      env: {
        ...process.env,
        TIWIZI_RESULT: result,
        // Pages of the form service are of the copy too.
        TIWIZI_PACKAGES: `${place}/packages`,
        TIWIZI_TEST_NAMES: names.join('|'),
        BROWSERS: 'chromium',
        CI: '',
      },
    });
    await new Promise((done) => child.on('close', done));
    const { failures, passed } = existsSync(result)
      ? JSON.parse(readFileSync(result, 'utf8'))
      : { failures: [{ name: `${script} gave no figures` }], passed: 0 };
    failed.push(...failures.map(({ name }) => name.replaceAll(`${place}/`, '')));
    count += failures.length + passed;
  }
  return { failed, count };
}

/** The copy goes however this ends, and the tests that run in it end too. */
let child;
process.on('SIGTERM', () => process.exit(1));
process.on('exit', () => {
  child?.kill();
  rmSync(copy, { recursive: true, force: true });
});

try {
  makeCopy();
  // Tests have to pass as long as nothing is broken: else a failure would say nothing.
  const before = await run(wanted);
  // Each time all are looked at: code that was written anew since leaves a mutant behind that breaks nothing.
  const stale = new Set(mutants.filter(({ file, find }) => sourceOf(file).split(find).length !== 2));
  for (const { name, file, find } of stale)
    tally.fail(name, `${file} does not hold once: ${find.trim()}\nWrite the mutant anew in scripts/lib/mutants.mjs.`);
  let done = 0;
  for (const mutant of wanted.filter((each) => !stale.has(each))) {
    const { name, file, find, replace, tests, test } = mutant;
    const began = Date.now();
    const path = `${copy}/${file}`;
    const source = sourceOf(file);
    const isMeant = (each) => each.includes(tests) && each.includes(test);
    const reds = before.failed.filter((each) => isMeant(each) || !each.includes('.test.'));
    if (reds.length) {
      tally.fail(name, `Its test fails without it: ${reds.slice(0, 3).join('; ')}`);
      continue;
    }
    writeFileSync(
      path,
      source.replace(find, () => replace),
    );
    const { failed, count } = await run([mutant]);
    writeFileSync(path, source);
    done += 1;
    const killer = failed.find(isMeant);
    if (killer) tally.pass();
    else if (!count || failed.length)
      tally.fail(name, `Its test was not found: ${tests} › ${test}\n${failed.join('; ')}`);
    else tally.fail(name, `It does not fail: ${tests} › ${test}`);
    tally.say(`${killer ? '✓ found' : '✗ lives'}: ${name} (${killer ?? dirname(file)}, ${elapsed(began)})`);
    tally.progress(done, wanted.length, 'mutants');
  }
} catch (error) {
  tally.fail('the command', error.stack);
}
process.exit(tally.end());
