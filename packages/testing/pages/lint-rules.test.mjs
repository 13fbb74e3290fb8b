// The rules of lint find what they are for, and leave alone what looks like it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: `${root}scripts/lib/eslint.config.mjs`,
  // Where `CI` is set a file is otherwise read once, and every later text in its place is judged by the first.
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } },
  },
});

/** Rules that complain of a text that stands in place of a file of ours. */
async function complaints(text, filePath) {
  const [{ messages }] = await eslint.lintText(text, { filePath: root + filePath });
  return [...new Set(messages.map(({ ruleId, message }) => ruleId?.replace(/^.*\//, '') ?? message))];
}

const source = 'packages/elements/src/field/field.ts';
const ofBrowser = 'packages/elements/src/field/field.test.ts';
const ofNode = 'packages/i18n/src/plural.test.ts';
const save = 'const save = async (): Promise<void> => {};\n';

for (const [what, rule, text, path = source] of [
  ['a promise nobody waits for', 'no-floating-promises', `${save}save();`],
  ['an async function where none is waited for', 'no-misused-promises', `${save}[1].forEach(async () => save());`],
  ['any', 'no-explicit-any', 'export const x: any = 1;'],
  [
    'a claim that something is there',
    'no-non-null-assertion',
    'export const x: Element = document.body.firstElementChild!;',
  ],
  ['an error that is passed over', 'explained-catch', 'try { JSON.parse(""); } catch { /**/ }'.replace(' /**/', '')],
  [
    'an error that is caught and not used',
    'explained-catch',
    'export const f = () => { try { return 1; } catch (e) { return 2; } };',
  ],
  ['a rejection that is passed over', 'explained-catch', `${save}void save().catch(() => undefined);`],
  ['a long line of code', 'max-len', `export const x = [${'1234567, '.repeat(20)}];`],
  ['a wait by time in a test', 'no-restricted-syntax', 'await new Promise((done) => setTimeout(done, 50));', ofBrowser],
  ['chance in a test', 'no-restricted-properties', 'export const x = Math.random();', ofNode],
  [
    'an assertion about accessibility nobody waits for',
    'no-floating-promises',
    "import { expect } from '@open-wc/testing';\nexpect(document.body).to.be.accessible();",
    ofBrowser,
  ],
])
  test(`found: ${what}`, async () => assert.ok((await complaints(text, path)).includes(rule), text));

for (const [what, text, path = source] of [
  ['a promise that is waited for, or let go in so many words', `${save}await save();\nvoid save();`],
  [
    'an error that is told',
    'export const f = (): void => { try { JSON.parse(""); } catch (error) { console.log(error); } };',
  ],
  [
    'an error that becomes another',
    'export const f = (): void => { try { JSON.parse(""); } catch { throw new Error("x"); } };',
  ],
  ['an error that a comment explains', 'try { JSON.parse(""); } catch {\n  // No JSON: the text is taken as it is.\n}'],
  [
    'a rejection that a comment explains',
    `${save}// The page is left: nobody hears of it.\nvoid save().catch(() => undefined);`,
  ],
  ['an assertion', "import { expect } from '@open-wc/testing';\nexpect(1).to.equal(1);", ofBrowser],
  ['tests of node', "import { test } from 'node:test';\ntest('x', async () => {});", ofNode],
])
  test(`left alone: ${what}`, async () => assert.deepEqual(await complaints(text, path), [], text));
