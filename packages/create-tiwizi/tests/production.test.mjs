// What must never serve citizens does not start: sandbox services, its keys, or a setting that is missing or too weak.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createSandbox } from '@tiwizi/sandbox';
import { checkConfig, readConfig } from '../template/config.js';

const server = fileURLToPath(new URL('../template/server.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tiwizi-production-'));
let sandbox;
let settings;

before(async () => {
  sandbox = await createSandbox({
    port: 0,
    dataDir: join(folder, 'sandbox'),
    clientRedirectUris: ['https://service.example/auth/callback'],
  });
  settings = {
    NODE_ENV: 'production',
    ORIGIN: 'https://service.example',
    OIDC_ISSUER: sandbox.issuer,
    OIDC_CLIENT_ID: sandbox.client.id,
    OIDC_CLIENT_SECRET: sandbox.client.secret,
    CSC_URL: sandbox.cscUrl,
    CSC_TOKEN: sandbox.cscToken,
    CSC_TRUST: sandbox.caCertificate.pem,
    AGENCY_URL: sandbox.agencyUrl,
    COOKIE_KEY: 'c'.repeat(32),
    DRAFT_KEY: 'd'.repeat(32),
    STORE_FOLDER: join(folder, 'store'),
  };
});
after(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Settings of real services, but for what is changed. The certificate is the sandbox's with its name taken out: only its text is looked at. */
const real = (change = {}) => {
  const der = Buffer.from(sandbox.caCertificate.pem.replace(/-----[^-]+-----|\s/g, ''), 'base64')
    .toString('latin1')
    .replaceAll('SPECIMEN', 'AUTHORIT');
  const pem = `-----BEGIN CERTIFICATE-----\n${Buffer.from(der, 'latin1').toString('base64')}\n-----END CERTIFICATE-----`;
  return readConfig({
    ...settings,
    OIDC_ISSUER: 'https://id.example',
    CSC_URL: 'https://sign.example/csc/v2',
    AGENCY_URL: 'https://register.example',
    CSC_TRUST: pem,
    ...change,
  });
};
const refused = (change, code) => assert.throws(() => checkConfig(real(change)), { name: 'ConfigurationError', code });

test('the service itself does not start as production with the sandbox', () => {
  for (const name of ['NODE_ENV', 'TIWIZI_ENV']) {
    const environment = {
      PATH: process.env.PATH,
      ...settings,
      NODE_ENV: 'development',
      [name]: 'production',
      PORT: '0',
    };
    const run = spawnSync(process.execPath, [server], { encoding: 'utf8', timeout: 30_000, env: environment });
    assert.equal(run.status, 1, run.stderr);
    assert.match(run.stderr, /\[starter_with_sandbox_keys\]/);
    assert.doesNotMatch(run.stdout, /Ready/);
  }
});

test('one sandbox service among real ones is enough to refuse', () => {
  assert.doesNotThrow(() => checkConfig(real()));
  refused({ OIDC_ISSUER: sandbox.issuer }, 'starter_with_sandbox_keys');
  refused({ CSC_URL: sandbox.cscUrl }, 'starter_with_sandbox_keys');
  refused({ AGENCY_URL: sandbox.agencyUrl }, 'starter_with_sandbox_keys');
  refused({ CSC_TRUST: sandbox.caCertificate.pem }, 'starter_with_sandbox_keys');
  for (const address of [
    'http://127.8.9.1:4100',
    'http://0.0.0.0:4100',
    'http://sandbox.localhost:4100',
    'http://[::1]:4100',
    'http://LOCALHOST:4100',
  ])
    refused({ AGENCY_URL: address }, 'starter_with_sandbox_keys');
});

test('what is missing, too weak or not encrypted on its way is named', () => {
  for (const name of [
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
    'CSC_URL',
    'CSC_TRUST',
    'AGENCY_URL',
    'COOKIE_KEY',
    'DRAFT_KEY',
  ]) {
    assert.throws(
      () => checkConfig(real({ [name]: undefined })),
      (error) => error.code === 'starter_setting_missing' && error.message.includes(name),
    );
  }
  refused({ DRAFT_KEY: 'short' }, 'starter_setting_invalid');
  refused({ COOKIE_KEY: 'short' }, 'starter_setting_invalid');
  refused({ OIDC_ISSUER: 'no address' }, 'starter_setting_invalid');
  refused({ ORIGIN: 'http://service.example' }, 'starter_setting_invalid');
  refused({ ORIGIN: 'https://service.example/path' }, 'starter_setting_invalid');
});
