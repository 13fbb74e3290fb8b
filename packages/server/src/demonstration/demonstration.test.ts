// A demonstration has keys that everybody knows: it answers this machine, and no other.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startDemonstration } from './index.ts';

test('service and sandbox listen on loopback only', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tiwizi-demonstration-'));
  mkdirSync(join(folder, 'assets'));
  const demonstration = await startDemonstration(
    {
      agency: { name: { fr: 'Commune' } },
      sheets: [],
      services: [],
      identity: { name: { fr: 'Id' } },
      signing: { name: { fr: 'Sign' } },
      assets: join(folder, 'assets'),
    },
    { dataFolder: folder },
  );
  try {
    const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    // A machine without a network has another address of its own still.
    const others = [
      '127.0.0.2',
      ...all.filter(({ address, scopeid }) => address !== '127.0.0.1' && !scopeid).map(({ address }) => address),
    ];
    for (const { origin, path } of [
      { origin: demonstration.origin, path: '/health/live' },
      { origin: demonstration.sandbox.url, path: '/inbox' },
    ]) {
      const { port } = new URL(origin);
      assert.equal((await fetch(`http://127.0.0.1:${port}${path}`)).status, 200, origin);
      for (const address of others) {
        const host = address.includes(':') ? `[${address}]` : address;
        await assert.rejects(fetch(`http://${host}:${port}${path}`), `${host} is answered at ${port}`);
      }
    }
  } finally {
    await demonstration.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
