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
  assert.ok(expected.length);
  const folder = mkdtempSync(join(tmpdir(), 'documents-readme-'));
  const printed: string[] = [];
  const original = console.log;
  try {
    const file = join(folder, 'example.mts');
    const entry = JSON.stringify(new URL('./index.ts', import.meta.url).href);
    writeFileSync(file, example.replace("'@tiwizi/documents'", entry));
    console.log = (line: string) => void printed.push(line);
    await import(pathToFileURL(file).href);
  } finally {
    console.log = original;
    rmSync(folder, { recursive: true });
  }
  assert.deepEqual(printed, expected);
});
