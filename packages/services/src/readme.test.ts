import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const examples = [...readFileSync(`${root}README.md`, 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map((match) => match[1]!);

function check(code: string): number {
  const said = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map((match) => match[1]);
  const printed = execFileSync(process.execPath, ['--import', 'tsx', '--conditions=tiwizi-source', '--input-type=module', '--eval', code], { cwd: root, encoding: 'utf8' });
  assert.deepEqual(printed.trim().split('\n'), said);
  return said.length;
}

test('every example of the README prints what it says', () => {
  assert.equal(examples.length, 2);
  assert.ok(examples.map(check).every((lines, index) => lines >= [5, 1][index]!));
});
