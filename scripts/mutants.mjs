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

/** Runs test files of the copy; gives the names of those that failed. */
async function failures(files) {
  const failed = [];
  for (const [script, list] of [
    ['scripts/test-unit.mjs', files.filter((file) => nodeTests.has(file))],
    ['scripts/test-elements.mjs', files.filter((file) => !nodeTests.has(file))],
  ]) {
    if (!list.length) continue;
    const result = `${copy}/result.json`;
    rmSync(result, { force: true });
    const child = spawn(process.execPath, [script, ...list.map((file) => `${place}/${file}`)], {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, TIWIZI_RESULT: result, BROWSERS: 'chromium', CI: '' },
    });
    await new Promise((done) => child.on('close', done));
    const { failures: found, passed } = existsSync(result)
      ? JSON.parse(readFileSync(result, 'utf8'))
      : { failures: [{ name: `${script} gave no figures` }], passed: 0 };
    failed.push(...found.map(({ name }) => name.replaceAll(`${place}/`, '')));
    if (!found.length && !passed) failed.push('no test was found');
  }
  return failed;
}

/** Whether tests pass as long as nothing is broken, asked once of each list: else a failure would say nothing. */
const sound = new Map();
async function isSound(tests) {
  const key = tests.join();
  if (!sound.has(key)) sound.set(key, await failures(tests));
  return sound.get(key);
}

try {
  makeCopy();
  let done = 0;
  for (const { name, file, find, replace, tests } of wanted) {
    const began = Date.now();
    const path = `${copy}/${file}`;
    const source = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (source.split(find).length !== 2) {
      tally.fail(name, `${file} does not hold once: ${find.trim()}\nWrite the mutant anew in scripts/lib/mutants.mjs.`);
      continue;
    }
    const before = await isSound(tests);
    if (before.length) {
      tally.fail(name, `Its tests fail without it: ${before.slice(0, 3).join('; ')}`);
      continue;
    }
    writeFileSync(
      path,
      source.replace(find, () => replace),
    );
    const killers = await failures(tests);
    writeFileSync(path, source);
    done += 1;
    if (killers.length) tally.pass();
    else tally.fail(name, `No test fails: ${tests.join(', ')}`);
    tally.say(`${killers.length ? '✓ found' : '✗ lives'}: ${name} (${killers[0] ?? dirname(file)}, ${elapsed(began)})`);
    tally.progress(done, wanted.length, 'mutants');
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
process.exit(tally.end());
