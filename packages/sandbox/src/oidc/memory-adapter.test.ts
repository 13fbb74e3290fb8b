import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createSandbox } from '../sandbox.ts';
import { memoryAdapter } from './memory-adapter.ts';

interface Adapter {
  upsert(id: string, payload: object, seconds?: number): Promise<void>;
  find(id: string): Promise<object | undefined>;
  findByUid(uid: string): Promise<object | undefined>;
  consume(id: string): Promise<void>;
  revokeByGrantId(id: string): Promise<void>;
}

test('models are apart, what is over is gone, a code is used once, a grant takes its tokens along', async () => {
  let now = 1_000_000;
  const adapter = memoryAdapter(() => now);
  const [codes, sessions] = ['AuthorizationCode', 'Session'].map((name) => adapter(name) as Adapter) as [
    Adapter,
    Adapter,
  ];
  await codes.upsert('a', { grantId: 'g' }, 60);
  await sessions.upsert('a', { uid: 'u', grantId: 'g' });
  assert.deepEqual(await sessions.findByUid('u'), { uid: 'u', grantId: 'g' });
  assert.equal(await codes.findByUid('u'), undefined);
  await codes.consume('a');
  assert.deepEqual(await codes.find('a'), { grantId: 'g', consumed: 1000 });
  now += 60_000;
  assert.equal(await codes.find('a'), undefined);
  await codes.upsert('b', { grantId: 'g' }, 60);
  await codes.revokeByGrantId('g');
  assert.equal(await codes.find('b'), undefined);
  assert.ok(await sessions.find('a'));
});

test('a sandbox starts without warnings about its own store', async (context) => {
  const warn = context.mock.method(console, 'warn', () => undefined);
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  const sandbox = await createSandbox({ port: 0, dataDir: folder, clientRedirectUris: ['http://localhost:1/x'] });
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
  assert.deepEqual(
    warn.mock.calls.map(({ arguments: [words] }) => String(words)),
    [],
  );
});
