// A real process: it says that it is ready once the port is its own, and ends with what it was answering.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createSandbox, type Sandbox } from '@tiwizi/sandbox';

const folder = mkdtempSync(join(tmpdir(), 'tiwizi-start-'));
let sandbox: Sandbox;
const running: ChildProcess[] = [];
before(async () => {
  sandbox = await createSandbox({
    port: 0,
    dataDir: join(folder, 'sandbox'),
    clientRedirectUris: ['http://localhost:1/auth/callback'],
  });
  mkdirSync(join(folder, 'assets'));
  writeFileSync(
    join(folder, 'server.mts'),
    `import { folderStores, run } from ${JSON.stringify(new URL('../index.ts', import.meta.url).href)};
     const stores = folderStores(process.env.STORE_FOLDER, process.env.DRAFT_KEY);
     import { html } from ${JSON.stringify(import.meta.resolve('lit/html.js'))};
     await run({
       agency: { name: { fr: 'Commune' }, demonstration: true },
       sheets: [], services: [], identity: { name: { fr: 'Id' } }, signing: { name: { fr: 'Sign' } },
       assets: ${JSON.stringify(join(folder, 'assets'))},
       stores: { ...stores, async close() {
         console.log('stores closed');
         await stores.close();
       } },
       pages: { own: { slow: { async page() {
         console.log('slow');
         await new Promise((done) => setTimeout(done, 1000));
         console.log('answered');
         return { title: 'slow', content: html\`<h1>whole</h1>\` };
       } } } },
     });`,
  );
});
after(async () => {
  for (const child of running) child.kill('SIGKILL');
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
};

/** Starts a service; what it says is gathered. */
function serve(port: number, change: Record<string, string> = {}): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=tiwizi-source', join(folder, 'server.mts')], {
    cwd: new URL('../../../../', import.meta.url),
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      ORIGIN: `http://localhost:${port}`,
      TIWIZI_ENV: 'development',
      OIDC_ISSUER: sandbox.issuer,
      OIDC_CLIENT_ID: sandbox.client.id,
      CSC_URL: sandbox.cscUrl,
      CSC_TRUST: sandbox.caCertificate.pem,
      AGENCY_URL: sandbox.agencyUrl,
      AGENCY_KEY: sandbox.handOver.key.secret,
      COOKIE_KEY: 'c'.repeat(32),
      DRAFT_KEY: 'd'.repeat(32),
      STORE_FOLDER: join(folder, `store-${port}`),
      ...change,
    },
  });
  running.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += String(chunk)));
  return { child, said: () => said };
}

/** Waits until a process has said something; fails when it ends before. */
const saying = ({ child, said }: ReturnType<typeof serve>, words: string): Promise<void> =>
  new Promise((done, fail) => {
    const look = (): void => {
      if (said().includes(words)) done();
    };
    child.stdout?.on('data', look);
    child.once('exit', () => fail(new Error(said())));
    look();
  });

test('SIGTERM: what is being answered is answered whole, then the process ends with 0', async () => {
  const port = await freePort();
  const service = serve(port, { DRAIN_SECONDS: '0' });
  await saying(service, 'Ready:');
  const ready = await fetch(`http://127.0.0.1:${port}/health/ready`);
  assert.deepEqual(await ready.json(), {
    status: 'ok',
    dependencies: { stores: 'ok', identity: 'ok', signing: 'ok', register: 'ok' },
  });
  const answer = fetch(`http://127.0.0.1:${port}/fr/slow`);
  await saying(service, 'slow');
  const began = Date.now();
  const ended = once(service.child, 'exit');
  service.child.kill('SIGTERM');
  assert.match(await (await answer).text(), /<h1>whole<\/h1>[\s\S]*<\/html>/);
  assert.deepEqual(await ended, [0, null]);
  assert.match(service.said(), /answered[^]*stores closed/, 'what is being answered needs the stores');
  assert.ok(Date.now() - began < 10_000, 'a connection that is kept open holds nobody up');
});

test('SIGTERM with somebody in front: not ready any more, and still answered until they have noticed', async () => {
  const port = await freePort();
  const service = serve(port, { DRAIN_SECONDS: '3' });
  await saying(service, 'Ready:');
  const address = `http://127.0.0.1:${port}`;
  assert.equal((await fetch(`${address}/health/ready`)).headers.get('connection'), 'keep-alive');
  const ended = once(service.child, 'exit');
  service.child.kill('SIGTERM');
  let ready = await fetch(`${address}/health/ready`);
  while (ready.status === 200) ready = await fetch(`${address}/health/ready`);
  assert.equal(((await ready.json()) as { readonly status: string }).status, 'closing');
  assert.equal((await fetch(`${address}/health/live`)).status, 200);
  const page = await fetch(`${address}/fr/`);
  assert.deepEqual([page.status, page.headers.get('connection')], [200, 'close'], 'the next request goes elsewhere');
  assert.deepEqual(await ended, [0, null]);
  await assert.rejects(fetch(address));
});

test('figures are told at an address of their own, on this machine alone', async () => {
  const [port, own] = [await freePort(), await freePort()];
  const service = serve(port, { METRICS_PORT: String(own), DRAIN_SECONDS: '0' });
  await saying(service, 'Ready:');
  await fetch(`http://127.0.0.1:${port}/fr/`);
  const figures = await fetch(`http://127.0.0.1:${own}/metrics`);
  assert.match(figures.headers.get('content-type') ?? '', /^text\/plain/);
  assert.match(await figures.text(), /^tiwizi_request_seconds_count\{kind="home",method="GET",status="200"\} 1$/m);
  assert.equal((await fetch(`http://127.0.0.1:${own}/fr/`)).status, 404);
  assert.doesNotMatch(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text(), /tiwizi_request_seconds/);
  for (const { address } of Object.values(networkInterfaces()).flatMap((list) => list ?? []))
    if (!/^127\.|:/.test(address)) await assert.rejects(fetch(`http://${address}:${own}/metrics`), address);
});

test('a port that is taken: said in one line, and never "Ready"', async () => {
  const taken = createServer().listen(0);
  await once(taken, 'listening');
  const service = serve((taken.address() as AddressInfo).port);
  const [code] = (await once(service.child, 'exit')) as [number];
  taken.close();
  assert.equal(code, 1);
  assert.match(service.said(), /^Port \d+ is taken by another program/);
  assert.doesNotMatch(service.said(), /Ready/);
});

test('meant for citizens, it does not start beside a sandbox', async () => {
  for (const mode of [{ TIWIZI_ENV: '' }, { NODE_ENV: 'production' }]) {
    const service = serve(0, mode.TIWIZI_ENV === '' ? { TIWIZI_ENV: 'production' } : (mode as Record<string, string>));
    const [code] = (await once(service.child, 'exit')) as [number];
    assert.equal(code, 1);
    assert.match(service.said(), /^\[sandbox_in_production\]/);
    assert.doesNotMatch(service.said(), /Ready/);
  }
});
