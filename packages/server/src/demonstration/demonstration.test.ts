// A demonstration has keys that everybody knows: it answers this machine, and no other.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { chosenPort } from './chosen-port.ts';
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

test('its port: --port before PORT, and what is none is refused by name', () => {
  assert.equal(chosenPort({}, []), 4000);
  assert.equal(chosenPort({ PORT: '4200' }, []), 4200);
  for (const args of [['--port', '4350'], ['--port=4350']]) assert.equal(chosenPort({ PORT: '4200' }, args), 4350);
  for (const port of ['abc', '65500', '-1', '80.5'])
    assert.throws(() => chosenPort({ PORT: port }, []), { code: 'setting_invalid', message: /PORT is.*65435/ }, port);
});

test('what is wrong at its start is one line: a flow that is refused, the port of the sandbox taken', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tiwizi-demonstration-'));
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const flows = JSON.stringify(import.meta.resolve('@tiwizi/forms'));
  /** What a demonstration says whose configuration is made by these lines. */
  const said = async (lines: string): Promise<string> => {
    const file = join(folder, 'demonstration.mts');
    writeFileSync(
      file,
      `import { runDemonstration } from ${JSON.stringify(new URL('index.ts', import.meta.url).href)};
       await runDemonstration(async () => { ${lines} }, { dataFolder: ${JSON.stringify(folder)} });`,
    );
    const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=tiwizi-source', file], {
      cwd: new URL('../../../../', import.meta.url),
      env: { PATH: process.env['PATH'], PORT: String(port - 100) },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (text += part.toString()));
    assert.deepEqual(await once(child, 'close'), [1, null]);
    // The sandbox's provider may say that it does not know this Node.
    return text.replace(/^oidc-provider[^\n]*\n/, '');
  };
  try {
    const refused = await said(`const { defineFlow } = await import(${flows}); defineFlow({ id: 'F f' });`);
    assert.match(refused, /^\[tiwizi\] flow_id: [^\n]*\n(\[tiwizi\] \w+: [^\n]*\n)*$/);
    assert.match(
      await said(
        `return { agency: { name: {} }, sheets: [], services: [], identity: { name: {} }, signing: { name: {} } };`,
      ),
      new RegExp(`^The sandbox cannot listen on port ${port}[^\n]*100 above[^\n]*PORT=${port - 99} npm start\n$`),
    );
    assert.match(await said(`undefined.x;`), /TypeError[^]*\n +at /, 'a mistake in a program says where it is');
  } finally {
    taken.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
