// What a developer reads when something is red: planted tests that fail, hang, loop for ever or cannot be loaded are named, with their
// reasons, in the last lines; what tests print on purpose is not among them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = '.cache/red-test';
const seconds = '3';

const planted = {
  'bad.test.ts': `import { expect } from '@open-wc/testing';
console.warn('planted noise');
describe('planted', () => {
  it('holds', () => {});
  it('fails', () => expect(1).to.equal(2));
  it('never ends', () => new Promise(() => {}));
  it('never ends either', () => new Promise(() => {}));
  it('is not waited for', () => new Promise(() => {}));
});`,
  'loop.test.ts': `describe('planted', () => { it('loops for ever', () => { for (;;); }); });`,
  'lost.test.ts': `import './there-is-no-such-file.ts';`,
  'last.test.ts': `describe('planted', () => { it('comes after all that', () => {}); });`,
};
const plantedForNode = {
  'bad.test.mjs': `import { describe, it } from 'node:test';
console.warn('planted noise');
describe('planted', () => {
  it('holds', () => {});
  it('fails', () => { throw new Error('one is not two'); });
});`,
  'never.test.mjs': `import { test } from 'node:test';
test('never ends', () => new Promise((done) => setTimeout(done, 600_000)));`,
  'loop.test.mjs': `import { test } from 'node:test';
test('holds', () => {});
test('loops for ever', () => { for (;;); });`,
  'lost.test.mjs': `import './there-is-no-such-file.mjs';`,
};

before(() => {
  mkdirSync(root + folder, { recursive: true });
  for (const [name, text] of Object.entries({ ...planted, ...plantedForNode }))
    writeFileSync(`${root}${folder}/${name}`, text);
});
after(() => rmSync(root + folder, { recursive: true, force: true }));

/** Runs a command over planted files; gives what it said from "Failed:" on, and the result it left. */
function run(script, files) {
  const result = `${root}${folder}/result.json`;
  const { stdout, status } = spawnSync(
    process.execPath,
    [script, ...Object.keys(files).map((name) => `${folder}/${name}`)],
    {
      cwd: root,
      encoding: 'utf8',
      timeout: 150_000,
      env: {
        ...process.env,
        NODE_TEST_CONTEXT: undefined,
        TIWIZI_TEST_SECONDS: seconds,
        TIWIZI_RESULT: result,
        BROWSERS: 'chromium',
      },
    },
  );
  const end = stdout.slice(stdout.indexOf('\nFailed:\n'));
  return { status, stdout, end, lines: stdout.trimEnd().split('\n'), result: JSON.parse(readFileSync(result, 'utf8')) };
}

test('component tests: each failure by name and reason, the figures alone in the last line', () => {
  const { status, stdout, end, lines, result } = run('scripts/test-elements.mjs', planted);
  assert.equal(status, 1, stdout);
  assert.equal(lines.at(-1), '2 passed, 6 failed, 0 skipped', stdout);
  for (const words of [
    /✗ chromium: .*bad\.test\.ts › planted › fails\n\s+AssertionError: expected 1 to equal 2\n\s+at .*bad\.test\.ts:5/,
    /bad\.test\.ts › planted › never ends\n\s+Timeout of 3000ms/,
    /bad\.test\.ts › planted › never ends either\n/,
    /bad\.test\.ts\n\s+Not run: 2 tests before it took too long/,
    /loop\.test\.ts › planted › loops for ever\n\s+hangs: /,
    /lost\.test\.ts\n[\s\S]*there-is-no-such-file/,
  ])
    assert.match(end, words, stdout);
  assert.doesNotMatch(stdout, /planted noise/);
  assert.deepEqual(
    { ...result, failures: result.failures.length },
    { passed: 2, skipped: 0, failures: 6, unsteady: [] },
  );
});

test('unit tests: the same', () => {
  const { status, stdout, end, lines, result } = run('scripts/test-unit.mjs', plantedForNode);
  assert.equal(status, 1, stdout);
  assert.equal(lines.at(-1), '1 passed, 4 failed, 0 skipped', stdout);
  for (const words of [
    /✗ .*bad\.test\.mjs › planted › fails\n\s+one is not two\n\s+at .*bad\.test\.mjs:5/,
    /never\.test\.mjs › never ends\n\s+hangs: it did not end within 3 s/,
    /loop\.test\.mjs › loops for ever\n\s+hangs: /,
    /lost\.test\.mjs\n[\s\S]*there-is-no-such-file/,
  ])
    assert.match(end, words, stdout);
  assert.doesNotMatch(stdout, /planted noise/);
  assert.equal(result.failures.length, 4);
});
