import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { usage } from './cli/arguments.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/^```(\w+)\n([^]*?)^```/gm)].map(([, language, code]) => ({
  language,
  code: code!,
}));

test('the first example runs and prints what stands below it', () => {
  const [example, result] = blocks;
  assert.deepEqual([example!.language, result!.language], ['js', 'html']);
  const run = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), '--conditions=tiwizi-source', '--input-type=module', '-e', example!.code],
    {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      encoding: 'utf8',
    },
  );
  assert.equal(run.stderr, '');
  assert.equal(run.stdout, result!.code);
});

test('every option of the command and every warning is told', () => {
  for (const [option] of usage.matchAll(/--[a-z-]+/g))
    assert.ok(readme.includes(`\`${option}`) || readme.includes(`${option} `), option);
  const codes = readFileSync(new URL('expand/warning.ts', import.meta.url), 'utf8').matchAll(/'(expand-[a-z0-9-]+)'/g);
  for (const [, code] of codes) assert.ok(readme.includes(`\`${code}\``), code);
});
