import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sample } from '../fixtures/pdf-builder.ts';
import { issue, makeAuthority } from '../fixtures/test-ca.ts';
import { makeCrl } from '../fixtures/test-revocation.ts';
import { makeTsa } from '../fixtures/test-tsa.ts';
import * as pades from './pades/index.ts';
import { signPdf, verifyPdf, webCryptoSigner } from './pades/index.ts';
import type { VerifyReport } from './pades/index.ts';

it('the first example of the README runs as it stands', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const example = /```js\n([\s\S]*?)```/.exec(readme)![1]!;
  // Inside node_modules, so that the package is found by its name as in a real project.
  const cache = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url));
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'signature-readme-'));
  try {
    const authority = await makeAuthority();
    const leaf = await authority.leaf({ kind: 'P-256', name: 'فاطمة' });
    const files = {
      'example.mjs': example,
      'request.pdf': sample('printed-page'),
      'signer.pk8': new Uint8Array(await crypto.subtle.exportKey('pkcs8', leaf.keys.privateKey)),
      'signer.der': leaf.der,
      'authority.der': authority.intermediate.der,
      'root.der': authority.root.der,
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--conditions=tiwizi-source', 'example.mjs'],
      { cwd: folder },
    );
    assert.equal(stdout.trim(), 'valid فاطمة');
    const signed = new Uint8Array(readFileSync(join(folder, 'request-signed.pdf')));
    assert.equal((await verifyPdf(signed, { trust: [authority.root.der] })).valid, true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('the example that verifies a file runs as it stands', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const example = /^## Reading a report\n\n```js\n([\s\S]*?)```/m.exec(readme)![1]!;
  const cache = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url));
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'signature-readme-'));
  try {
    const authority = await makeAuthority();
    const leaf = await authority.leaf({ kind: 'P-256', name: 'فاطمة' });
    const signed = await signPdf(sample('printed-page'), {
      signer: webCryptoSigner(leaf.keys.privateKey, [leaf.der, authority.intermediate.der]),
    });
    const pem = `-----BEGIN CERTIFICATE-----\n${Buffer.from(authority.root.der)
      .toString('base64')
      .replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`;
    for (const [name, content] of Object.entries({ 'example.mjs': example, 'signed.pdf': signed, 'root.pem': pem }))
      writeFileSync(join(folder, name), content);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--conditions=tiwizi-source', 'example.mjs'],
      { cwd: folder },
    );
    assert.equal(stdout.trim(), "valid [ [ 'فاطمة' ] ]");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('the example of the levels runs as it stands, against a time-stamp authority behind HTTP', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const example = /^## Time-stamps and validation data[^\n]*\n+```js\n([\s\S]*?)```/m.exec(readme)![1]!;
  const authority = await makeAuthority();
  const leaf = await authority.leaf({ kind: 'P-256' });
  const stampRoot = await issue(undefined, { name: 'Time-stamp root', ca: true, kind: 'P-256' });
  const tsa = await makeTsa(stampRoot);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on(
      'end',
      () => void tsa.authority(new Uint8Array(Buffer.concat(chunks))).then((reply) => response.end(reply)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const given = {
      ...pades,
      // Only the address is another one.
      httpTimestampAuthority: () =>
        pades.httpTimestampAuthority(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
      authorityRoot: stampRoot.der,
      request: sample('form'),
      signer: webCryptoSigner(leaf.keys.privateKey, leaf.chain),
      certificates: [authority.intermediate.der],
      ocspResponses: [],
      crls: [await makeCrl(authority.root), await makeCrl(authority.intermediate), await makeCrl(stampRoot)],
      trust: [authority.root.der],
    };
    const AsyncFunction = (async () => undefined).constructor as new (
      ...parts: string[]
    ) => (...values: unknown[]) => Promise<VerifyReport>;
    const report = await new AsyncFunction(...Object.keys(given), `${example}\nreturn report;`)(
      ...Object.values(given),
    );
    const [signature] = report.signatures.filter((item) => item.kind === 'signature');
    assert.deepEqual(
      [report.status, signature!.baseline, signature!.problems, signature!.notes],
      ['valid', 'B-LTA', [], []],
      JSON.stringify(report),
    );
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});
