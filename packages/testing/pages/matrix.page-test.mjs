// The matrix must fail where it should: a Storybook of planted faults, each of which has to be found by the check that is made for it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runMatrix } from '@tiwizi/testing/matrix';
import { serveFolder } from '../../../scripts/lib/serve-folder.mjs';
import { launch } from './harness.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const output = `${root}.cache/planted-storybook`;
const byStory = new Map();
let summary;
let server;
let browser;

before(async () => {
  const args = [
    `${root}node_modules/storybook/dist/bin/dispatcher.js`,
    'build',
    '--config-dir',
    'packages/testing/pages/planted/.storybook',
    '--disable-telemetry',
    '--quiet',
    '--output-dir',
    output,
  ];
  const build = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: 180_000,
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  assert.equal(build.status, 0, build.stdout + build.stderr);
  server = await serveFolder(output);
  browser = await launch();
  summary = await runMatrix(browser, {
    origin: server.url,
    onResult({ name, findings }) {
      const id = name.split(' ')[0].replace('planted--', '');
      byStory.set(id, [...(byStory.get(id) ?? []), ...findings.map((finding) => ({ ...finding, name }))]);
    },
  });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

test('a story without fault passes in every language, scheme and width', () => {
  assert.deepEqual(byStory.get('clean'), []);
  assert.equal(
    summary.passed + summary.failed,
    (planted.length + 1) * 5,
    'each story is visited in four scenes, and compared once',
  );
  assert.equal(summary.skipped, 0);
});

const planted = [
  ['axe-violation', 'axe', /label/],
  ['low-contrast', 'axe', /color-contrast/],
  ['undefined-element', 'undefined', /tiwizi-never-defined> is not defined/],
  ['missing-element', 'undefined', /tiwizi-defined> is not on the page/],
  ['not-ready', 'undefined', /tiwizi-halfway> did not become ready/],
  ['repeated-id', 'id', /the id "one" stands 2 times/],
  ['overflow', 'overflow', /in a window of 320 px/],
  ['cut-off', 'overflow', /cuts off/],
  ['latin-in-arabic', 'untranslated', /"Nom" in ar-MA text/],
  ['latin-in-amazigh', 'untranslated', /"Close" in zgh aria-label/],
  ['arabic-in-french', 'untranslated', /in fr-MA text/],
  ['english-in-french', 'untranslated', /same in French and English/],
  ['torn-token', 'untranslated', /"AB-123456" is not isolated/],
  ['physical-margin', 'mirror', /p: .*from the start of its parent/],
  ['physical-border', 'mirror', /border-inline-start-width/],
  ['physical-position', 'mirror', /from the start of its parent/],
  ['physical-alignment', 'mirror', /text stays at the left/],
  ['frozen-icon', 'mirror', /icon marked as mirrored/],
  ['other-structure', 'structure', /p\.extra/],
  ['small-target', 'target-size', /24 px are needed/],
  ['small-primary', 'target-size', /44 px are needed/],
  ['state-by-ground', 'forced-colors', /looks as one that has not its state/],
  ['light-on-paper', 'print', /is too light for paper/],
  ['ever-moving', 'motion', /takes 2 s to change margin-inline-start/],
  ['low-box', 'large-text', /reaches out of <p>/],
  ['tight-lines', 'text-spacing', /cuts off/],
  ['render-throws', 'story', /render threw/],
  ['play-throws', 'story', /play threw/],
  ['console-error', 'console', /an error on the console/],
  ['reported-warning', 'console', /tiwizi-upgrade-failed/],
];

for (const [story, check, message] of planted) {
  test(`planted ${story} is found by the check "${check}"`, () => {
    const found = byStory.get(story) ?? [];
    assert.ok(
      found.some((each) => each.check === check && message.test(each.message)),
      JSON.stringify(found, null, 1).slice(0, 1500),
    );
  });
}

test('a fault is not laid at the door of another check', () => {
  const expected = new Map(planted.map(([story, check]) => [story, [check]]));
  expected.get('small-target').push('axe'); // axe knows the size of targets too
  expected.get('cut-off').push('text-spacing', 'large-text'); // and so does what makes it worse
  expected.get('low-contrast').push('print');
  for (const story of ['render-throws', 'play-throws']) expected.get(story).push('console'); // Storybook says it there too
  const strays = [...byStory].flatMap(([story, findings]) =>
    findings
      .filter(({ check }) => !expected.get(story)?.includes(check))
      .map(({ check, message }) => `${story}: ${check}: ${message}`),
  );
  assert.deepEqual([...new Set(strays)], []);
});
