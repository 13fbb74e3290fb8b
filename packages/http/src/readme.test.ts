import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as http from './index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });

test('the first example runs: it asks, takes an answer of its own page, and refuses one of another site', async () => {
  const port = await freePort();
  const [, code] = /^```js\n([^]*?)^```/m.exec(readme)!;
  const server = spawn(
    process.execPath,
    [
      ...['--import', import.meta.resolve('tsx'), '--conditions=tiwizi-source', '--input-type=module', '-e'],
      `${code!.replaceAll('4000', String(port))};console.log('listening')`,
    ],
    { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    await once(server.stdout, 'data');
    const url = `http://localhost:${port}/ar/question`;
    assert.match(await (await fetch(url)).text(), /<form/);
    const post = (headers: Record<string, string>): Promise<Response> =>
      fetch(url, { method: 'POST', body: new URLSearchParams({ answer: 'نعم' }), headers, redirect: 'manual' });
    const answered = await post({ origin: `http://localhost:${port}` });
    assert.deepEqual([answered.status, answered.headers.get('location')], [303, `/${encodeURIComponent('نعم')}`]);
    assert.equal((await post({ origin: 'https://evil.example' })).status, 403);
    assert.equal((await fetch(`http://localhost:${port}/en/question`)).status, 404);
  } finally {
    server.kill();
  }
});

test('every piece is told', () => {
  for (const name of Object.keys(http)) {
    if (['normalTarget', 'noStore', 'OutgoingError', 'wantsJson'].includes(name)) continue;
    assert.ok(readme.includes(name), name);
  }
});
