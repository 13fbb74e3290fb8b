// The PDF engine in a worker of a real page, from the files that are published, under the strictest policy.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { launch, open, serve } from './harness.mjs';

const dist = new URL('../../signature/dist/pades/', import.meta.url);
const fixtures = new URL('../../signature/fixtures/', import.meta.url);
const scripts = Object.fromEntries(
  readdirSync(dist, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(new URL(name, dist), 'utf8')]),
);
const specimen = JSON.parse(readFileSync(new URL('specimen-key.json', fixtures), 'utf8'));
const pdf = readFileSync(new URL('pdf/printed-page.pdf', fixtures)).toString('base64');

test('signs, verifies and scans in a worker; Trusted Types and worker-src hold', async () => {
  const browser = await launch();
  const server = await serve({ '/': '<!doctype html><html lang="en"><title>worker</title><p>worker</p>' }, { scripts });
  try {
    const { page, complaints } = await open(browser, server.url);
    const found = await page.evaluate(
      async ({ pkcs8, chain, root }, pdf) => {
        const { signPdf, verifyPdf, scanPdf } = await import('/scripts/worker/index.js');
        const { webCryptoSigner } = await import('/scripts/signer.js');
        const bytes = (text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
        const key = await crypto.subtle.importKey(
          'pkcs8',
          bytes(pkcs8),
          { name: 'ECDSA', namedCurve: 'P-256' },
          false,
          ['sign'],
        );
        const signed = await signPdf(bytes(pdf), { signer: webCryptoSigner(key, chain.map(bytes)) });
        const scan = await scanPdf(new Blob([signed]));
        return {
          status: (await verifyPdf(signed, { trust: [bytes(root)] })).status,
          pages: scan.pages,
          signatures: scan.signatures,
        };
      },
      specimen,
      pdf,
    );
    assert.deepEqual(found, { status: 'valid', pages: 1, signatures: 1 });
    assert.deepEqual(complaints, []);
  } finally {
    await browser.close();
    await server.close();
  }
});

test('the same files run in a thread of Node', async () => {
  const { signPdf, verifyPdf } = await import('@tiwizi/signature/pades/worker');
  const { webCryptoSigner } = await import('@tiwizi/signature/pades');
  const bytes = (text) => new Uint8Array(Buffer.from(text, 'base64'));
  const key = await crypto.subtle.importKey(
    'pkcs8',
    bytes(specimen.pkcs8),
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
  const signed = await signPdf(bytes(pdf), { signer: webCryptoSigner(key, specimen.chain.map(bytes)) });
  assert.equal((await verifyPdf(signed, { trust: [bytes(specimen.root)] })).status, 'valid');
});
