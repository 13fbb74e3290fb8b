import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('the first example of the README prints what it says', () => {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const code = /```js\n([\s\S]*?)```/.exec(readFileSync(`${root}README.md`, 'utf8'))?.[1];
  assert.ok(code);
  const said = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map((match) => match[1]);
  assert.ok(said.length >= 5);
  const printed = execFileSync(process.execPath, ['--import', 'tsx', '--conditions=tiwizi-source', '--input-type=module', '--eval', code], { cwd: root, encoding: 'utf8' });
  assert.deepEqual(printed.trim().split('\n'), said);
});
