import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startPostgres, withoutPostgres } from './postgres-server.fixture.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the first example of the README prints what it says', { skip: withoutPostgres }, async () => {
  const [, example = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];
  const server = await startPostgres();
  try {
    const printed = execFileSync(
      process.execPath,
      ['--import', 'tsx', '--conditions=tiwizi-source', '--input-type=module', '--eval', example],
      {
        cwd: fileURLToPath(new URL('..', import.meta.url)),
        encoding: 'utf8',
        env: {
          ...process.env,
          DATABASE_URL: server.connectionString,
          STORE_KEYS: [randomBytes(32), randomBytes(32)].map((key) => key.toString('base64')).join(','),
        },
      },
    );
    assert.equal(printed.trim(), '1');
  } finally {
    await server.destroy();
  }
});
