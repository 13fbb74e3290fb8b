// The generator in a copy of the house: what it writes type-checks, its tests run, and they fail for the reason they should.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { houseProblems } from '../../../scripts/lib/house-problems.mjs';
import { requireChrome } from '../../../scripts/lib/browsers.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
// Below the root, so that packages resolve as they do there.
const copy = `${root}.cache/new-room-test/`;
const run = (args) =>
  spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    timeout: 120_000,
    env: { ...process.env, NODE_NO_WARNINGS: '1', CHROME_PATH: requireChrome() },
  });
const isSource = (path) => !/[/\\](dist|node_modules|\.cache)([/\\]|$)/.test(path.slice(root.length));

before(() => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const path of [
    'packages/elements',
    'packages/services',
    'packages/ssr',
    'scripts',
    'stories/lib',
    'tsconfig.json',
  ])
    cpSync(root + path, copy + path, { recursive: true, filter: isSource });
});
after(() => rmSync(copy, { recursive: true, force: true }));

const made = [
  ['elements', 'link-list', '--event', 'open', '--container', '--keys'],
  ['services', 'office-hours'],
];
const read = (path) => readFileSync(copy + path, 'utf8');

for (const [kit, name, ...extras] of made) {
  test(`npm run new -- element ${kit}/${name} writes a room and registers it`, () => {
    const result = run(['scripts/new.mjs', 'element', `${kit}/${name}`, ...extras]);
    assert.equal(result.status, 0, result.stderr + result.stdout);
    assert.match(result.stdout, /Next:\n {2}1\. /);
    const its = name.replace(/-(.)/g, (_all, letter) => letter.toUpperCase());
    assert.match(read(`packages/${kit}/src/define.ts`), new RegExp(`import './${name}/${name}.define.ts';`));
    assert.match(read(`packages/${kit}/src/templates.ts`), new RegExp(`${its}Template[,\\]]`));
    assert.match(read(`packages/${kit}/src/all-examples.ts`), new RegExp(`${its}Examples[,\\]]`));
    assert.match(read(`stories/${kit}/${name}.stories.ts`), /export const Plain/);
    assert.match(read('packages/elements/src/base/type.css'), new RegExp(`^tiwizi-${name}(,| \\{)$`, 'm'));
    assert.match(read(`packages/${kit}/README.md`), new RegExp(`^\\| \`tiwizi-${name}\` \\| \`<tiwizi-${name}`, 'm'));
  });
}

test('no place of the house was forgotten', () => {
  const ours = houseProblems(copy).filter((line) => made.some(([, name]) => line.includes(name)));
  assert.deepEqual(ours, []);
});

test('what was written type-checks', () => {
  const { stdout } = run([`${root}node_modules/@typescript/native/bin/tsc`, '-p', 'tsconfig.json']);
  const ours = stdout
    .split('\n')
    .filter(
      (line) =>
        made.some(([, name]) => line.includes(name)) || /src\/(define|templates|index|all-examples)\.ts/.test(line),
    );
  assert.deepEqual(ours, []);
});

test('what was written passes the style checks of the house', () => {
  const rooms = made.map(([kit, name]) => `packages/${kit}/src/${name}`);
  const scripts = run([
    `${root}node_modules/eslint/bin/eslint.js`,
    '-c',
    'scripts/lib/eslint.config.mjs',
    '--no-ignore',
    ...rooms,
  ]);
  assert.equal(scripts.status, 0, scripts.stdout + scripts.stderr);
  const styles = run([
    `${root}node_modules/stylelint/bin/stylelint.mjs`,
    '--config',
    'scripts/lib/stylelint.config.mjs',
    '--disable-default-ignores',
    ...rooms.map((room) => `${room}/*.css`),
  ]);
  assert.equal(styles.status, 0, styles.stdout + styles.stderr);
});

for (const [kit, name] of made) {
  test(`the tests of ${kit}/${name} run, and only those fail that must be written first`, () => {
    const result = run([
      `${root}node_modules/@web/test-runner/dist/bin.js`,
      '--config',
      'scripts/lib/wtr.config.mjs',
      `packages/${kit}/src/${name}/${name}.test.ts`,
    ]);
    const said = result.stdout + result.stderr;
    assert.equal(result.status, 1, said);
    const [, passed] = /(\d+) passed, 3 failed/.exec(said) ?? assert.fail(said);
    assert.ok(Number(passed) >= 25, said);
    assert.match(said, new RegExp(`<tiwizi-${name}>: the contract of languages`));
    assert.match(said, /"TODO" in ar-MA text/);
    assert.match(said, new RegExp(`${name}\\.messages\\.ts, ar-MA`));
    assert.match(said, new RegExp(`Write first, as a test, what <tiwizi-${name}> does`));
  });
}

test('a name that is taken, bad or in no kit is refused with words, and nothing is written', () => {
  for (const [place, words] of [
    ['elements/link-list', /is there already/],
    ['elements/Link-list', /cannot be a name/],
    ['nowhere/link-list', /is no kit/],
    ['elements/tabs --event Open', /cannot be a name/],
    ['elements/tabs --rows', /--rows is not known/],
    ['', /Say what to make/],
  ]) {
    const result = run(['scripts/new.mjs', 'element', ...place.split(' ')]);
    assert.equal(result.status, 1, place);
    assert.match(result.stderr, words);
  }
});
