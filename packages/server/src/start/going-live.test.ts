// docs/going-live.md names every environment variable that a service reads, and no other.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readSettings } from './settings.ts';

/** Of nobody, and long past. */
const certificate = `-----BEGIN CERTIFICATE-----
MIIBNjCB6aADAgECAhQJ0LXymu47ehpXewzkYopMT62CDTAFBgMrZXAwETEPMA0G
A1UEAwwGbm9ib2R5MB4XDTI2MTEyOTE4NDgyOVoXDTI2MTEzMDE4NDgyOVowETEP
MA0GA1UEAwwGbm9ib2R5MCowBQYDK2VwAyEAxngFkAlPAK+9il11wYE9yfTUtN3o
pjswryKVibV5mzKjUzBRMB0GA1UdDgQWBBTrf0M8/vGES9S3bsXUv9yzPqVrMDAf
BgNVHSMEGDAWgBTrf0M8/vGES9S3bsXUv9yzPqVrMDAPBgNVHRMBAf8EBTADAQH/
MAUGAytlcANBACX4OeGoVmLFvmaHvOcb2sU5bFb7r8WMQcXAHITMIOBkCHR1teUb
H7sx0+eBQpOdt+dFy6FpBUcCmjZ5u1e7WwI=
-----END CERTIFICATE-----`;

/** Names that are asked for while settings are read; of those that others decide about, with what has all of them read. */
function namesRead(): readonly string[] {
  const names = new Set<string>();
  const given: Readonly<Record<string, string>> = {
    OIDC_ISSUER: 'https://id.example',
    OIDC_CLIENT_ID: 'service',
    CSC_URL: 'https://sign.example/csc/v2',
    CSC_TRUST: certificate,
    AGENCY_URL: 'https://register.example',
    AGENCY_KEY: 'a'.repeat(32),
    COOKIE_KEY: 'c'.repeat(32),
    DRAFT_KEY: 'd'.repeat(32),
    ORIGIN: 'https://service.example',
    METRICS_PORT: '9464',
    PAYMENT_URL: 'https://pay.example/v1',
    PAYMENT_KEY: 'p'.repeat(32),
    SMTP_URL: 'smtps://mail.example',
    NOTIFY_FROM: 'services@example.org',
    TIWIZI_ENV: 'development',
  };
  readSettings(
    new Proxy(given, {
      get(target, name) {
        names.add(String(name));
        return target[String(name)];
      },
    }),
  );
  return [...names].sort();
}

test('the table of settings has what is read, and nothing else', () => {
  const page = readFileSync(new URL('../../../../docs/going-live.md', import.meta.url), 'utf8');
  const section = /^## Settings\n([\s\S]*?)^## /m.exec(page)?.[1] ?? '';
  const told = [...section.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, names = '']) =>
    [...names.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name),
  );
  assert.deepEqual(told.sort(), namesRead());
});
