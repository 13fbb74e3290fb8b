import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the first example of the README prints what it says', async () => {
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const expected = Array.from(example.matchAll(/\/\/ (.*)$/gm), ([, line]) => line);
  assert.equal(expected.length, 9);
  const folder = mkdtempSync(join(tmpdir(), 'i18n-readme-'));
  const printed: string[] = [];
  const original = console.log;
  try {
    const file = join(folder, 'example.mts');
    writeFileSync(file, example.replace("'@tiwizi/i18n'", JSON.stringify(new URL('./index.ts', import.meta.url).href)));
    console.log = (line: string) => void printed.push(line.replace(/\u00a0/g, ' '));
    await import(pathToFileURL(file).href);
  } finally {
    console.log = original;
    rmSync(folder, { recursive: true });
  }
  assert.deepEqual(printed, expected);
});
