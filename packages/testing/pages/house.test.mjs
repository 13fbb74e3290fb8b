// What lint says of the house: forgotten places, imports that point the wrong way, circles, types of the wrong kind. Each is planted in a
// small house of its own, which is in order without.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { houseProblems } from '../../../scripts/lib/house-problems.mjs';
import { floors, isCoreSheet, readKits, readPackages, readStyled } from '../../../scripts/lib/house.mjs';
import { importCircles, wrongImports } from '../../../scripts/lib/imports.mjs';
import { kindOf } from '../../../scripts/lib/source-kinds.mjs';
import { directImports } from '../../../scripts/lib/direct-imports.mjs';
import { raiseSpecificity, shelter, splitBySheet } from '../../../scripts/lib/styles.mjs';

const made = [];
after(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const manifest = (name, needs = [], isKit = false) =>
  JSON.stringify({
    name: `@tiwizi/${name}`,
    exports: isKit ? { './define': 'x', './templates': 'x' } : {},
    dependencies: Object.fromEntries(needs.map((each) => [`@tiwizi/${each}`, '1.0.0'])),
  });
const server = `{ "exports": {}, "peerDependenciesMeta": { "@tiwizi/elements": { "optional": true } } }`;
const names = floors.flat();

/** Every package of the real house, empty, but for one element in `elements`. */
const house = {
  ...Object.fromEntries(names.map((name) => [`packages/${name}/package.json`, manifest(name)])),
  'packages/elements/package.json': manifest('elements', ['core'], true),
  'packages/elements/README.md': '`<tiwizi-note>`',
  'packages/elements/src/define.ts': "import './note/note.define.ts';",
  'packages/elements/src/index.ts': "export { TiwiziNote } from './note/note.ts';",
  'packages/elements/src/templates.ts': "import { noteTemplate } from './note/note.template.ts';",
  'packages/elements/src/note/note.define.ts': "define('tiwizi-note', TiwiziNote);",
  'packages/elements/src/note/note.ts': "import type { A } from '@tiwizi/core';\nexport class TiwiziNote {}",
  'packages/elements/src/note/note.template.ts': '',
  'packages/elements/src/base/type.css': 'tiwizi-field,\ntiwizi-note {\n}',
  'packages/browser/package.json': manifest('browser', ['elements']),
  'packages/ssr/package.json': server,
  'packages/ssr/src/kits.ts': "'@tiwizi/elements'",
  'README.md': names.map((name) => `(packages/${name}/README.md)`).join('\n'),
  'docs/architecture.md': names.map((name) => `(../packages/${name}/README.md)`).join('\n'),
};

function build(changes = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'tiwizi-house-'));
  made.push(folder);
  for (const [path, text] of Object.entries({ ...house, ...changes })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('a house in order has no problems; kits and styled packages are found', () => {
  const folder = build();
  assert.deepEqual(houseProblems(folder), []);
  assert.deepEqual(wrongImports(folder), []);
  assert.deepEqual(importCircles(folder), []);
  assert.deepEqual(readKits(folder), ['elements']);
  assert.deepEqual(readStyled(folder), ['elements']);
  assert.deepEqual(
    readPackages(folder)
      .map(({ name }) => name)
      .slice(0, 4),
    ['i18n', 'icons', 'tokens', 'core'],
  );
});

const src = 'packages/elements/src';
for (const [what, changes, words] of [
  ['a package on no floor', { 'packages/attic/package.json': manifest('attic') }, /packages\/attic stands on no floor/],
  ['a package missing in the README', { 'README.md': '' }, /README\.md does not know of packages\/i18n/],
  [
    'a sibling as a dependency',
    { 'packages/forms/package.json': manifest('forms', ['identity']) },
    /not on a floor below/,
  ],
  ['a kit that servers do not find', { 'packages/ssr/src/kits.ts': '' }, /kits\.ts does not know of the kit elements/],
  ['a room that is not defined', { [`${src}/define.ts`]: '' }, /define\.ts does not know of .*note/],
  ['a class that is not exported', { [`${src}/index.ts`]: '' }, /index\.ts does not know/],
  ['a template that servers do not find', { [`${src}/templates.ts`]: '' }, /templates\.ts does not know/],
  ['an element without a word in the README', { 'packages/elements/README.md': '' }, /README\.md .*<tiwizi-note>/],
  ['an element without a voice', { [`${src}/base/type.css`]: 'tiwizi-notes {\n}' }, /does not name tiwizi-note:/],
])
  test(`found: ${what}`, () => {
    const problems = houseProblems(build(changes));
    assert.ok(
      problems.some((line) => words.test(line)),
      problems.join('\n'),
    );
  });

for (const [what, text, words] of [
  ['upwards', "import { x } from '@tiwizi/forms';", /note\.ts imports @tiwizi\/forms/],
  ['sideways', "import type { x } from '@tiwizi/ssr/render-template';", /note\.ts imports @tiwizi\/ssr/],
  ['lazily', "const x = await import('@tiwizi/browser');", /note\.ts imports @tiwizi\/browser/],
  ['over several lines', "import {\n  x,\n  type Y,\n} from '@tiwizi/forms';", /imports @tiwizi\/forms/],
  ['what package.json does not name', "export * from '@tiwizi/icons';", /icons, which .*package\.json does not name/],
  ['into another package', "import '../../../core/src/x.ts';", /reaches out of its package/],
])
  test(`found: an import ${what}`, () => {
    assert.match(wrongImports(build({ [`${src}/note/note.ts`]: text })).join('\n'), words);
  });

test('found: a circle between files, by types alone and by a lazy import too', () => {
  const circle = build({
    [`${src}/note/a.ts`]: "import type { B } from './b.ts';",
    [`${src}/note/b.ts`]: "export { c } from './c.ts';",
    [`${src}/note/c.ts`]: "import {\n  a,\n} from './a.ts';",
    [`${src}/note/d.ts`]: "import './a.ts';",
  });
  const [line, ...more] = importCircles(circle);
  assert.deepEqual(more, []);
  assert.equal(line, ['a', 'b', 'c', 'a'].map((name) => `${src}/note/${name}.ts`).join(' → '));
  const lazy = build({
    [`${src}/note/a.ts`]: "export const b = () => import('./b.ts');",
    [`${src}/note/b.ts`]: "import type { A } from './a.ts';",
  });
  assert.deepEqual(importCircles(lazy), [['a', 'b', 'a'].map((name) => `${src}/note/${name}.ts`).join(' → ')]);
});

test('where a source may run is told by its place', () => {
  for (const [path, kind] of Object.entries({
    'packages/i18n/src/locale.ts': 'pure',
    'packages/forms/src/flow/reachable.ts': 'pure',
    'packages/forms/src/stepper/stepper.ts': 'browser',
    'packages/forms/src/server/form-page.ts': 'node',
    'packages/ssr/src/cli.ts': 'node',
    'packages/signature/src/pades/verify.ts': 'browser',
    'packages/i18n/src/locale.test.ts': 'everything',
    'stories/lib/page.ts': 'everything',
  }))
    assert.equal(kindOf(path), kind, path);
});

test('what is embedded wins by ids, once for a rule and what stands in it, and keeps its lengths on a page of small text', () => {
  const raised = raiseSpecificity(
    'tiwizi-field > .a:hover, [data-a] .b, :root[data-x] { inset: 0 2rem; & > p { margin: min(1rem, 2%) } } @keyframes tiwizi-turn { to { rotate: 1turn } }',
    2,
  );
  assert.match(
    raised,
    /^tiwizi-field:not\(#\\##\\#\) > \.a:hover,\s*:not\(#\\##\\#\)\[data-a\] \.b,\s*:root:not\(#\\##\\#\)\[data-x\] \{/,
  );
  assert.match(raised, /inset: 0 max\(2rem,32px\); & > p \{ margin: min\(max\(1rem,16px\), 2%\)/);
  assert.match(raised, /\{ to \{ rotate/);
  const css = shelter('/* Voice. */ .tiwizi-page, .tiwizi-text { color: red }', ['tiwizi-field']);
  assert.match(css, /all: revert/);
  assert.doesNotMatch(css, /tiwizi-page/, 'what stands in a column of ours is the page’s');
  assert.match(css, /:is\(\.tiwizi-text,tiwizi-field\)/);
});

test('built modules import from where a name is written, and not through the index of a package', () => {
  assert.equal(
    directImports("import { text as say, cleanText } from '@tiwizi/i18n';\nimport '@tiwizi/core';").trim(),
    "import { text as say } from '@tiwizi/i18n/modules/messages.js'; import { cleanText } from '@tiwizi/i18n/modules/typed-text/clean-text.js';\nimport '@tiwizi/core';",
  );
  assert.equal(
    directImports("export { idsOf } from '@tiwizi/core/template';"),
    "export { idsOf } from '@tiwizi/core/modules/ids/reserved-ids.js';",
  );
  assert.throws(() => directImports("import * as all from '@tiwizi/i18n';"), /whole index/);
});

test('a list of the base is split by the rooms of each stylesheet', () => {
  const { core, more } = splitBySheet(
    '/* Voice. */\n.tiwizi-page,\ntiwizi-field,\ntiwizi-receipt { color: red; &:lang(ar) { color: blue } }',
    'tiwizi-field { margin: 0 }',
    'tiwizi-receipt { margin: 0 } tiwizi-field-set { margin: 0 }',
  );
  assert.match(core, /\.tiwizi-page,\s*tiwizi-field \{ color: red; &:lang\(ar\)/);
  assert.doesNotMatch(core, /receipt/);
  assert.match(more, /^\/\* Voice\. \*\/\s*tiwizi-receipt \{ color: red; &:lang\(ar\)/);
  const states = splitBySheet(
    'tiwizi-receipt[hidden], .tiwizi-note__link:focus-visible { color: red }',
    '',
    'tiwizi-receipt {} .tiwizi-note__link {}',
  );
  assert.equal(states.core, '', 'a state goes with its room');
  assert.equal(splitBySheet('tiwizi-field { color: red }', 'tiwizi-field {}', '').more, '');
  assert.ok(isCoreSheet('/* Sheet: core. */\ntiwizi-field {}') && !isCoreSheet('tiwizi-receipt {}'));
});
