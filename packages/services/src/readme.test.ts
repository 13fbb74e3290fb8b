import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseServiceSheets } from './sheet/parse-service-sheets.ts';
import { ServiceSheetsError } from './sheet/service-sheets-error.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const examples = [...readFileSync(`${root}README.md`, 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(
  (match) => match[1]!,
);

function check(code: string): number {
  const said = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map((match) => match[1]);
  const printed = execFileSync(
    process.execPath,
    ['--import', 'tsx', '--conditions=tiwizi-source', '--input-type=module', '--eval', code],
    { cwd: root, encoding: 'utf8' },
  );
  assert.deepEqual(printed.trim().split('\n'), said);
  return said.length;
}

test('every example of the README prints what it says', () => {
  assert.equal(examples.length, 3);
  assert.ok(examples.map(check).every((lines, index) => lines >= [5, 1, 4][index]!));
});

test('the smallest sheet of the README is read, and nothing of it can be left out', () => {
  const [, json] = /```json\n([\s\S]*?)```/.exec(readFileSync(`${root}README.md`, 'utf8'))!;
  const [sheet] = parseServiceSheets(json!);
  assert.equal(sheet!.id, 'company-extract');
  for (const key of Object.keys(sheet!)) {
    assert.throws(
      () => parseServiceSheets([{ ...sheet, [key]: undefined }]),
      (error) => error instanceof ServiceSheetsError && error.message.includes(`.${key}`),
      key,
    );
  }
});

test('the message of a refusal tells each problem', () => {
  assert.throws(
    () => parseServiceSheets([{ id: 'x' }]),
    /sheet-missing at x\.title .*\n.*x\.description [\s\S]*x\.assistance/,
  );
});
