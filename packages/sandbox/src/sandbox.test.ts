import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, afterEach, before, describe, test } from 'node:test';
import { ControlPanel } from './controls.ts';
import { createSandbox, SandboxError } from './index.ts';
import { refuseProduction } from './production-guard.ts';
import { csc, postJson, startSandbox } from './sandbox.fixture.ts';
import type { Sandbox } from './sandbox.ts';

const clientRedirectUris = ['http://localhost:4000/auth/callback'];
const isError =
  (code: string) =>
  (error: unknown): boolean =>
    error instanceof SandboxError && error.code === code;

describe('production', () => {
  for (const [name, value] of [
    ['NODE_ENV', 'production'],
    ['TIWIZI_ENV', 'production'],
    ['TIWIZI_ENV', ' Production '],
  ] as const) {
    test(`${name}=${JSON.stringify(value)} is refused, and no key is made`, async () => {
      const dataDir = join(tmpdir(), `tiwizi-none-${process.pid}`);
      const before = process.env[name];
      process.env[name] = value;
      try {
        await assert.rejects(createSandbox({ port: 0, dataDir, clientRedirectUris }), isError('sandbox_in_production'));
        await assert.rejects(stat(dataDir));
      } finally {
        if (before === undefined) delete process.env[name];
        else process.env[name] = before;
      }
    });
  }

  test('other environments are not', () => {
    refuseProduction({ NODE_ENV: 'test', TIWIZI_ENV: 'development' });
    refuseProduction({});
  });

  test('the command ends with 1 and says why', async () => {
    const { code, output } = await runCommand(['--port', '0'], { NODE_ENV: 'production' });
    assert.equal(code, 1);
    assert.match(output, /^tiwizi-sandbox: The Tiwizi sandbox never runs in production \(NODE_ENV=production\)\.$/m);
  });
});

/** Runs the command until it ends or `until` is printed. */
async function runCommand(
  args: readonly string[],
  env: Record<string, string> = {},
  until?: RegExp,
): Promise<{ code: number | null; output: string }> {
  const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=tiwizi-source', cli, ...args], {
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (until?.test(output)) child.kill('SIGTERM');
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

describe('start and data folder', () => {
  let dataDir: string;
  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tiwizi-sandbox-'));
  });
  after(() => rm(dataDir, { recursive: true }));

  test('keys are made at the first start, kept private, and found at the second', async () => {
    const seen: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      const sandbox = await createSandbox({ port: 0, dataDir, clientRedirectUris });
      const jwks = await (await fetch(`${sandbox.issuer}/jwks`)).text();
      const { body } = await csc(sandbox, 'credentials/info', { credentialID: 'idir-signing' });
      seen.push(
        JSON.stringify([sandbox.client, sandbox.cscToken, sandbox.caCertificate.pem, jwks, body.cert.certificates]),
      );
      await sandbox.close();
      assert.doesNotMatch(jwks, /"d":/, 'only public parts are served');
    }
    assert.equal(seen[0], seen[1]);
    for (const file of await readdir(dataDir))
      assert.equal((await stat(join(dataDir, file))).mode & 0o077, 0, `${file} is the owner's`);
  });

  test('two sandboxes that start together agree on the keys', async () => {
    const shared = join(dataDir, 'shared');
    const [one, two] = await Promise.all(
      [0, 0].map((port) => createSandbox({ port, dataDir: shared, clientRedirectUris })),
    );
    assert.equal(one!.cscToken, two!.cscToken);
    assert.equal(one!.caCertificate.pem, two!.caCertificate.pem);
    await Promise.all([one!.close(), two!.close()]);
  });

  test('a folder that cannot be used, a broken file and a taken port have codes', async () => {
    const file = join(dataDir, 'file');
    await writeFile(file, '');
    await assert.rejects(createSandbox({ port: 0, dataDir: file, clientRedirectUris }), isError('data_dir_unusable'));
    const broken = join(dataDir, 'broken');
    await (await createSandbox({ port: 0, dataDir: broken, clientRedirectUris })).close();
    await writeFile(join(broken, 'keys.json'), '{');
    await assert.rejects(createSandbox({ port: 0, dataDir: broken, clientRedirectUris }), isError('data_dir_unusable'));
    const running = await createSandbox({ port: 0, dataDir, clientRedirectUris });
    await assert.rejects(
      createSandbox({ port: Number(new URL(running.url).port), dataDir, clientRedirectUris }),
      isError('port_in_use'),
    );
    await running.close();
    await assert.rejects(
      createSandbox({ port: 0, dataDir, clientRedirectUris: ['/auth/callback'] }),
      isError('option_invalid'),
    );
  });

  test('the command starts it and writes how to reach it', async () => {
    const { output } = await runCommand(['--port', '0', '--data-dir', dataDir], {}, /legal value\): http/);
    const url = /legal value\): (http:\/\/127\.0\.0\.1:\d+)/.exec(output)![1];
    const connection = JSON.parse(await readFile(join(dataDir, 'sandbox.json'), 'utf8')) as Record<string, unknown>;
    assert.equal(connection['url'], url);
    assert.equal(connection['issuer'], `${url}/oidc`);
    assert.equal(connection['cscUrl'], `${url}/csc/v2`);
  });
});

describe('server', () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox();
  });
  after(() => sandbox.close());
  afterEach(() => {
    sandbox.control.reset();
  });

  test('another host is refused (DNS rebinding)', async () => {
    const { hostname, port } = new URL(sandbox.url);
    const asked = request({ hostname, port, path: '/inbox', headers: { host: `evil.example:${port}` } }).end();
    const [response] = (await once(asked, 'response')) as [{ statusCode: number; resume(): void }];
    response.resume();
    assert.equal(response.statusCode, 421);
  });

  test('pages say what they are, in four languages, with a policy that allows no script', async () => {
    for (const path of ['/', '/inbox']) {
      for (const [lang, banner] of [
        ['ar', 'وهذا ليس موقعا رسميا'],
        ['zgh', 'ⵓⵔ ⵉⴳⵉ ⴰⵙⵉⵜ ⵓⵏⵚⵉⴱ'],
        ['fr', 'ce site n’est pas officiel'],
        ['en', 'this is not an official site'],
      ]) {
        const response = await fetch(`${sandbox.url}${path}?lang=${lang}`);
        const page = await response.text();
        assert.ok(page.includes(banner!), `${path} ${lang}`);
        assert.match(response.headers.get('content-security-policy')!, /^default-src 'none'; style-src 'self';/);
        assert.doesNotMatch(page, /<script|<style| style=| on\w+=/);
      }
    }
    assert.match((await fetch(`${sandbox.url}/assets/sandbox.css`)).headers.get('content-type')!, /^text\/css/);
  });

  test('a message about a request is read in the inbox, once, in its language; web pages send none', async () => {
    const inbox = `${sandbox.url}/inbox/messages`;
    const message = { channel: 'sms', to: '+212600000009', language: 'ar-MA', subject: '', text: 'نص <b>', key: 'k1' };
    assert.equal((await postJson(inbox, message)).status, 204);
    assert.equal((await postJson(inbox, { ...message, text: 'again' })).status, 204);
    const page = await (await fetch(`${sandbox.url}/inbox?lang=fr`)).text();
    assert.match(page, /\+212600000009[^]*lang="ar-MA" dir="rtl"[^]*نص &lt;b&gt;/);
    assert.doesNotMatch(page, /again/);
    assert.equal((await postJson(inbox, { ...message, key: 'k2' }, { origin: 'https://evil.example' })).status, 403);
    for (const wrong of [{ channel: 'fax' }, { to: 1 }, { key: '' }])
      assert.equal((await postJson(inbox, { ...message, ...wrong })).status, 400);
    assert.equal(((await (await fetch(inbox)).json()) as unknown[]).length, 1);
  });

  test('switches are read and set over HTTP, not by web pages', async () => {
    const url = `${sandbox.url}/control`;
    assert.deepEqual((await postJson(url, { omitAcr: true, providerDown: true })).body, {
      providerDown: 'reset',
      signingDown: false,
      timestampDown: false,
      paymentDown: false,
      approval: false,
      expireCodes: false,
      omitAcr: true,
      ignoreLevels: false,
      clockOffset: 0,
    });
    assert.equal(sandbox.control.state.omitAcr, true);
    for (const bad of [
      { unknown: true },
      { omitAcr: 'yes' },
      { providerDown: 'maybe' },
      { clockOffset: null },
      { constructor: 1 },
    ]) {
      assert.equal((await postJson(url, bad)).status, 400, JSON.stringify(bad));
    }
    assert.equal((await postJson(url, { omitAcr: false }, { origin: 'http://localhost:4000' })).status, 403);
    assert.equal((await fetch(url, { method: 'POST', body: '{"omitAcr":false}' })).status, 415);
    assert.equal(sandbox.control.state.omitAcr, true);
    assert.equal((await postJson(`${url}/reset`, {})).body.omitAcr, false);
  });

  test('a refused patch changes nothing', () => {
    const panel = new ControlPanel();
    assert.throws(() => panel.set({ omitAcr: true, clockOffset: 'x' }), TypeError);
    assert.equal(panel.state.omitAcr, false);
  });

  test('the provider can hang, and closing the sandbox ends that', async () => {
    const other = await startSandbox();
    other.control.set({ providerDown: 'hang' });
    const pending = fetch(`${other.issuer}/jwks`);
    assert.equal(
      await Promise.race([pending.catch(() => 'cut'), new Promise((resolve) => setTimeout(resolve, 100, 'waiting'))]),
      'waiting',
    );
    await other.close();
    await assert.rejects(pending, TypeError);
  });

  test('the agency lists a dozen offices, named in four languages', async () => {
    const body = (await (await fetch(`${sandbox.agencyUrl}/civil-status-offices`)).json()) as {
      sample: boolean;
      offices: any[];
    };
    assert.equal(body.sample, true);
    assert.equal(body.offices.length, 12);
    assert.equal(new Set(body.offices.map(({ id }) => id)).size, 12);
    for (const locale of ['ar-MA', 'zgh', 'fr-MA', 'en'])
      assert.equal(
        new Set(body.offices.map(({ name }) => name[locale].slice(0, 3))).size > 9,
        true,
        'heard apart at once',
      );
    for (const { name, region, delivery } of body.offices) {
      assert.match(name['ar-MA'], /[\u0600-\u06ff]/);
      assert.match(name.zgh, /[\u2d30-\u2d7f]/);
      assert.match(name['fr-MA'], /\S – bureau d’état civil$/);
      assert.match(name.en, /\S – civil status office$/);
      assert.equal(new Set(Object.keys(region)).size, 4);
      assert.ok(delivery.includes('counter'));
    }
  });

  test('the agency gives numbers, once for an idempotency key, and goes on after a restart', async () => {
    const url = `${sandbox.agencyUrl}/requests`;
    const first = await postJson(url, { service: 'birth-certificate-extract' }, { 'idempotency-key': 'k1' });
    assert.equal(first.status, 201);
    assert.match(first.body.number, /^DEMO-20\d\d-000001$/);
    // Morocco is at UTC; Node 20 takes it to be an hour ahead.
    const next = new Date().getUTCFullYear() + 1;
    sandbox.control.set({ clockOffset: (Date.UTC(next, 11, 31, 23, 30) - Date.now()) / 1000 });
    const late = await postJson(url, { service: 'birth-certificate-extract' });
    assert.equal(late.body.number, `DEMO-${next}-000001`);
    sandbox.control.set({ clockOffset: 0 });
    const again = await postJson(url, { service: 'birth-certificate-extract' }, { 'idempotency-key': 'k1' });
    assert.equal(again.status, 200);
    assert.deepEqual(again.body, first.body);
    const many = await Promise.all(
      [1, 2, 3, 4].map(() => postJson(url, { service: 'x', documentDigest: Buffer.alloc(32).toString('base64') })),
    );
    assert.equal(new Set(many.map(({ body }) => body.number)).size, 4);
    assert.deepEqual(await (await fetch(`${url}/${first.body.number}`)).json(), first.body);
    assert.equal((await fetch(`${url}/DEMO-2026-999999`)).status, 404);
    for (const bad of [{}, { service: '' }, { service: 'a b' }, { service: 'x', documentDigest: 'short' }]) {
      assert.equal((await postJson(url, bad)).status, 400);
    }

    const restarted = await createSandbox({ port: 0, dataDir: sandbox.dataDir, clientRedirectUris });
    const after = await postJson(`${restarted.agencyUrl}/requests`, { service: 'x' });
    assert.match(after.body.number, /-000006$/);
    const known = await postJson(`${restarted.agencyUrl}/requests`, { service: 'x' }, { 'idempotency-key': 'k1' });
    assert.equal(known.body.number, first.body.number);
    await restarted.close();
  });

  test('a line of its register that was cut spoils no other, and nobody has its number', async () => {
    const dataDir = join(sandbox.dataDir, 'cut');
    const start = (): Promise<Sandbox> => createSandbox({ port: 0, dataDir, clientRedirectUris });
    const numberOf = async ({ agencyUrl }: Sandbox, key: string): Promise<string> =>
      (await postJson(`${agencyUrl}/requests`, { service: 'x' }, { 'idempotency-key': key })).body.number as string;
    const file = join(dataDir, 'requests.ndjson');
    const first = await start();
    const one = await numberOf(first, 'one');
    const cut = (await readFile(file, 'utf8')).trim().slice(0, 40);
    // By a full disk, after which the same process goes on.
    await appendFile(file, cut);
    const two = await numberOf(first, 'two');
    await first.close();
    // By a kill.
    await appendFile(file, cut);
    const second = await start();
    assert.match(await numberOf(second, 'three'), /-000003$/);
    await second.close();
    const third = await start();
    assert.deepEqual([await numberOf(third, 'one'), await numberOf(third, 'two')], [one, two]);
    assert.match(await numberOf(third, 'three'), /-000003$/);
    await third.close();
  });
});
