// What must never serve citizens does not start: a sandbox, its keys, a demonstration, or a setting that is missing or too weak.
import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createSandbox, type Sandbox } from '@tiwizi/sandbox';
import { memoryStore } from '@tiwizi/store';
import { chosenSearch } from '../directory/chosen-search.ts';
import { optionsOf, type Configuration } from './configuration.ts';
import { readSettings, type Environment } from './settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'tiwizi-settings-'));
let sandbox: Sandbox;
let real: Environment;
before(async () => {
  sandbox = await createSandbox({
    port: 0,
    dataDir: folder,
    clientRedirectUris: ['https://service.example/auth/callback'],
  });
  // The certificate is the sandbox's with its name taken out: only its text is looked at.
  const der = Buffer.from(
    Buffer.from(sandbox.caCertificate.der).toString('latin1').replaceAll('SPECIMEN', 'AUTHORIT'),
    'latin1',
  );
  real = {
    ORIGIN: 'https://service.example',
    OIDC_ISSUER: 'https://id.example',
    OIDC_CLIENT_ID: 'service',
    CSC_URL: 'https://sign.example/csc/v2',
    CSC_TRUST: `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----`,
    AGENCY_URL: 'https://register.example',
    AGENCY_KEY: secret('a'),
    COOKIE_KEY: secret('c'),
    DRAFT_KEY: secret('d'),
  };
});
after(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

/** One that is told apart, and not the same character again and again. */
const secret = (letter: string): string => `${letter.repeat(20)}0123456789xy`;
const refused = (change: Environment, code: string, names: RegExp): void =>
  assert.throws(
    () => readSettings({ ...real, ...change }),
    (error: Error & { code?: string }) => error.code === code && names.test(error.message),
    JSON.stringify(change),
  );

test('real settings are strict, whatever else is said of the environment', () => {
  for (const NODE_ENV of [undefined, 'production', 'Production', 'prod', 'development', 'test'])
    assert.equal(readSettings({ ...real, NODE_ENV }).strict, true, NODE_ENV);
  assert.equal(readSettings({ ...real, TIWIZI_ENV: 'development' }).strict, false);
  assert.equal(readSettings({ ...real, TIWIZI_ENV: 'development', NODE_ENV: 'production' }).strict, true);
  refused({ TIWIZI_ENV: 'Development' }, 'setting_invalid', /TIWIZI_ENV/);
});

test('keys of receipts: PEM or base64, several, nothing else', () => {
  const key = (type: 'ed25519' | 'ed448'): KeyObject => generateKeyPairSync(type as 'ed25519').privateKey;
  const pem = (given: KeyObject): string => given.export({ type: 'pkcs8', format: 'pem' }).toString();
  const base64 = (given: KeyObject): string => given.export({ type: 'pkcs8', format: 'der' }).toString('base64');
  const [first, second] = [key('ed25519'), key('ed25519')];
  const read = (RECEIPT_KEY?: string): readonly string[] => readSettings({ ...real, RECEIPT_KEY }).keys.receipts;
  assert.deepEqual(read(), []);
  assert.deepEqual(read(pem(first) + pem(second)), [pem(first), pem(second)]);
  assert.deepEqual(read(`${base64(second)} ${base64(first)}`), [pem(second), pem(first)]);
  for (const RECEIPT_KEY of ['x'.repeat(40), base64(key('ed448'))])
    refused({ RECEIPT_KEY }, 'setting_invalid', /RECEIPT_KEY is no Ed25519/);
});

test('one sandbox service among real ones is enough to refuse', () => {
  refused({ OIDC_ISSUER: sandbox.issuer }, 'sandbox_in_production', /OIDC_ISSUER/);
  refused({ CSC_URL: sandbox.cscUrl }, 'sandbox_in_production', /CSC_URL/);
  refused({ AGENCY_URL: sandbox.agencyUrl }, 'sandbox_in_production', /AGENCY_URL/);
  refused({ CSC_TRUST: sandbox.caCertificate.pem }, 'sandbox_in_production', /CSC_TRUST/);
  for (const address of [
    'https://127.8.9.1:4100',
    'http://0.0.0.0:4100',
    'http://sandbox.localhost:4100',
    'http://[::1]:4100',
    'https://LOCALHOST:4100',
  ])
    refused({ AGENCY_URL: address }, 'sandbox_in_production', /AGENCY_URL/);
  assert.equal(
    readSettings({ ...real, AGENCY_URL: sandbox.agencyUrl, TIWIZI_ENV: 'development' }).registerUrl,
    sandbox.agencyUrl,
  );
});

test('every service is reached by https', () => {
  for (const name of ['ORIGIN', 'OIDC_ISSUER', 'CSC_URL', 'AGENCY_URL'])
    refused({ [name]: 'http://elsewhere.example' }, 'setting_invalid', new RegExp(`${name} has to be https`));
});

test('mail: a server and one address each; no password is repeated', () => {
  const mail = { SMTP_URL: 'smtps://u:secret@mail.example', NOTIFY_FROM: 'services@commune.example' };
  assert.equal(readSettings(real).mail, undefined);
  assert.deepEqual(readSettings({ ...real, ...mail, DESK_MAIL: 'guichet@commune.example' }).mail, {
    url: mail.SMTP_URL,
    from: mail.NOTIFY_FROM,
    desk: 'guichet@commune.example',
  });
  refused({ ...mail, NOTIFY_FROM: undefined }, 'setting_missing', /NOTIFY_FROM/);
  refused({ ...mail, NOTIFY_FROM: 'a@b.example, c@d.example' }, 'setting_invalid', /NOTIFY_FROM/);
  refused({ ...mail, DESK_MAIL: 'guichet' }, 'setting_invalid', /DESK_MAIL/);
  refused({ DESK_MAIL: 'guichet@commune.example' }, 'setting_invalid', /SMTP_URL/);
  refused({ ...mail, SMTP_URL: 'https://u:secret@mail.example' }, 'setting_invalid', /^(?!.*secret).*SMTP_URL/);
  for (const [until, maintenance] of [
    ['open', {}],
    ['2026-12-01T06:00:00Z', { until: '2026-12-01T06:00:00Z' }],
  ] as const)
    assert.deepEqual(readSettings({ ...real, MAINTENANCE_UNTIL: until }).maintenance, maintenance);
  assert.equal(readSettings(real).maintenance, undefined);
  for (const until of ['yes', '2026-12-01', '2026-12-01T06:00', '2026-13-45T06:00Z'])
    refused({ MAINTENANCE_UNTIL: until }, 'setting_invalid', /MAINTENANCE_UNTIL/);
  assert.equal(readSettings({ ...real, ANSWERS_DAYS: '30' }).answersDays, 30);
  refused({ ANSWERS_DAYS: '400' }, 'setting_invalid', /ANSWERS_DAYS/);
});

test('of several secrets the first signs or seals, and all are known', () => {
  const { keys } = readSettings({ ...real, DRAFT_KEY: `${secret('d')} ${secret('e')}` });
  assert.deepEqual([keys.cookies, keys.drafts], [[secret('c')], [secret('d'), secret('e')]]);
});

test('two keys that are alike are one key', () => {
  refused({ COOKIE_KEY: real['DRAFT_KEY'] }, 'setting_invalid', /COOKIE_KEY and DRAFT_KEY/);
  for (const name of ['COOKIE_KEY', 'DRAFT_KEY'])
    refused({ [name]: `${secret('e')} ${real['AGENCY_KEY']}` }, 'setting_invalid', /AGENCY_KEY/);
  refused({ COOKIE_KEY: `${secret('e')} ${real['DRAFT_KEY']}` }, 'setting_invalid', /COOKIE_KEY and DRAFT_KEY/);
  assert.deepEqual(readSettings({ ...real, COOKIE_KEY: `${secret('e')} ${secret('f')}` }).keys.cookies.length, 2);
});

test('pages of a demonstration are not for citizens', async () => {
  const configuration = {
    agency: { name: {}, demonstration: true },
    sheets: [],
    services: [],
  } as unknown as Configuration;
  const settings = readSettings(real);
  await assert.rejects(optionsOf(configuration, settings), { code: 'demonstration_in_production' });
});

test('official or a demonstration: the settings say it, unless the agency does', async () => {
  const configuration = {
    agency: { name: {} },
    sheets: [],
    services: [],
    identity: { name: {} },
    signing: { name: {} },
    assets: folder,
    stores: memoryStore(),
  } as unknown as Configuration;
  const trial = readSettings({ ...real, TIWIZI_ENV: 'development' });
  assert.equal((await optionsOf(configuration, readSettings(real))).agency.demonstration, false);
  assert.equal((await optionsOf(configuration, trial)).agency.demonstration, true);
  const official = { ...configuration, agency: { name: {}, demonstration: false } };
  assert.equal((await optionsOf(official, trial)).agency.demonstration, false);
});

test('only this machine reaches it, unless it is told to listen elsewhere', () => {
  assert.equal(readSettings(real).host, '127.0.0.1');
  assert.equal(readSettings({ ...real, HOST: '0.0.0.0' }).host, '0.0.0.0');
});

test('what is missing, too weak or no address is named, and no secret is repeated', () => {
  for (const name of [
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
    'CSC_URL',
    'CSC_TRUST',
    'AGENCY_URL',
    'AGENCY_KEY',
    'COOKIE_KEY',
    'DRAFT_KEY',
  ]) {
    refused({ [name]: undefined }, 'setting_missing', new RegExp(name));
    refused({ [name]: '' }, 'setting_missing', new RegExp(name));
  }
  const paying = { PAYMENT_URL: 'https://pay.example/v1', PAYMENT_KEY: secret('p') };
  assert.deepEqual(readSettings({ ...real, ...paying }).payment, {
    url: paying.PAYMENT_URL,
    key: { id: 'service', secret: paying.PAYMENT_KEY },
    pages: ['https://pay.example'],
  });
  assert.equal(readSettings(real).payment, undefined);
  for (const name of Object.keys(paying))
    refused({ ...paying, [name]: undefined }, 'setting_missing', new RegExp(name));
  refused({ ...paying, PAYMENT_KEY: 'a'.repeat(64) }, 'setting_invalid', /PAYMENT_KEY/);
  refused({ ...paying, PAYMENT_KEY: real['COOKIE_KEY'] }, 'setting_invalid', /PAYMENT_KEY/);
  refused({ ...paying, PAYMENT_KEY: real['AGENCY_KEY'] }, 'setting_invalid', /PAYMENT_KEY/);
  refused({ ...paying, PAYMENT_URL: 'http://127.0.0.1:4100/pay/v1' }, 'sandbox_in_production', /PAYMENT_URL/);
  refused({ ...paying, PAYMENT_PAGES: 'https://pay.example/card' }, 'setting_invalid', /PAYMENT_PAGES/);
  for (const name of ['DRAFT_KEY', 'COOKIE_KEY', 'AGENCY_KEY'])
    for (const weak of ['short', 'a'.repeat(64), '0123'.repeat(16)])
      refused({ [name]: weak }, 'setting_invalid', new RegExp(`^(?!.*${weak}).*${name}.*openssl rand -hex 32`));
  refused({ DRAFT_KEY: `${secret('d')} ${'e'.repeat(32)}` }, 'setting_invalid', /DRAFT_KEY/);
  for (const value of ['no address', 'javascript:alert(1)', 'file:///etc/passwd'])
    refused({ OIDC_ISSUER: value }, 'setting_invalid', /OIDC_ISSUER/);
  for (const value of [
    'https://service.example/path',
    'https://service.example/',
    'nowhere',
    'https://a@service.example',
  ])
    refused({ ORIGIN: value }, 'setting_invalid', /ORIGIN/);
  refused({ CSC_TRUST: 'no certificate' }, 'setting_invalid', /CSC_TRUST/);
  refused({ CSC_LEVEL: 'legal' }, 'setting_invalid', /CSC_LEVEL/);
  for (const value of ['x', '-1', '70000', '80.5']) refused({ PORT: value }, 'setting_invalid', /PORT/);
  for (const value of ['x', '-1', '301', '0.5']) refused({ DRAIN_SECONDS: value }, 'setting_invalid', /DRAIN_SECONDS/);
});

test('a provider without levels, or with others', () => {
  assert.deepEqual(readSettings(real).identity?.requiredAcr, 'substantial');
  const none = readSettings({ ...real, OIDC_ACR_VALUES: 'none' }).identity;
  assert.deepEqual([none?.acrValues, none?.requiredAcr], [undefined, undefined]);
  const own = readSettings({ ...real, OIDC_ACR_VALUES: 'loa1 loa2', OIDC_REQUIRED_ACR: '' }).identity;
  assert.deepEqual([own?.acrValues, own?.requiredAcr], [['loa1', 'loa2'], 'loa1']);
  refused({ OIDC_REQUIRED_ACR: 'loa3' }, 'setting_invalid', /OIDC_REQUIRED_ACR/);
});

test('a site where nobody logs in or signs starts without the settings of either; half of them is a mistake', async () => {
  const { OIDC_ISSUER: _, OIDC_CLIENT_ID: _id, CSC_URL: _url, CSC_TRUST: _trust, ...open } = real;
  const settings = readSettings(open);
  assert.deepEqual([settings.strict, settings.identity, settings.signing], [true, undefined, undefined]);
  for (const name of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])
    assert.throws(() => readSettings({ ...open, [name]: 'x' }), /OIDC_ISSUER is not set/);
  assert.throws(() => readSettings({ ...open, CSC_TOKEN: 'x' }), /CSC_URL is not set/);
  const configuration = (change: object): Configuration =>
    ({
      agency: { name: {} },
      sheets: [],
      services: [{ sheet: 'complaint', flow: { steps: [] }, handOver() {}, ...change }],
      identity: { name: {} },
      signing: { name: {} },
      assets: folder,
      stores: memoryStore(),
    }) as unknown as Configuration;
  const options = await optionsOf(configuration({ login: 'none' }), settings);
  assert.deepEqual([options.identity, options.signing, options.specimen], [undefined, undefined, false]);
  assert.deepEqual(Object.keys(options.dependencies ?? {}), ['register']);
  await assert.rejects(optionsOf(configuration({}), settings), /\[setting_missing\] OIDC_ISSUER.*"complaint"/);
  const known = readSettings({ ...open, OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'x' });
  await assert.rejects(optionsOf(configuration({}), known), /CSC_URL is not set, and "complaint" asks for a signature/);
  assert.ok((await optionsOf(configuration({ signature: 'none' }), known)).identity);
});

test('of ClamAV the address of a socket, and of what becomes of files that it has not seen, no third way', () => {
  assert.equal(readSettings(real).clamav, undefined);
  const settings = readSettings({ ...real, CLAMAV_ADDRESS: '/run/clamav/clamd.ctl' });
  assert.deepEqual(settings.clamav, { address: '/run/clamav/clamd.ctl', unscanned: 'wait' });
  assert.equal(readSettings({ ...real, CLAMAV_ADDRESS: 'av:3310', UNSCANNED_FILES: 'send' }).clamav?.unscanned, 'send');
  refused({ CLAMAV_ADDRESS: 'clamav' }, 'setting_invalid', /CLAMAV_ADDRESS/);
  refused({ CLAMAV_ADDRESS: 'av:3310', UNSCANNED_FILES: 'yes' }, 'setting_invalid', /UNSCANNED_FILES/);
});

test('the directory is searched in the page or in the database; without one, or elsewhere, it does not start', async () => {
  assert.equal(readSettings(real).searchIn, 'page');
  const database = { DATABASE_URL: 'postgresql://x@127.0.0.1:1/x', DIRECTORY_SEARCH: 'database' };
  refused({ DIRECTORY_SEARCH: 'database' }, 'setting_missing', /DATABASE_URL/);
  refused({ ...database, DIRECTORY_SEARCH: 'elsewhere' }, 'setting_invalid', /DIRECTORY_SEARCH/);
  const settings = readSettings({ ...real, ...database });
  assert.equal(settings.searchIn, 'database');
  const search = await chosenSearch(settings);
  await assert.rejects(search?.search('passeport', { limit: 5 }) ?? Promise.resolve(), 'it asks that database');
  await search?.close?.();
  assert.equal(await chosenSearch(readSettings({ ...real, DATABASE_URL: database.DATABASE_URL })), undefined);
});
