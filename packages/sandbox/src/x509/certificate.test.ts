import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { csc, startSandbox } from '../sandbox.fixture.ts';
import type { Sandbox } from '../sandbox.ts';
import { integer, namedBits, oid, time, tlv } from './der.ts';

const openssl = spawnSync('openssl', ['version']).status === 0;

describe('certificates, read by openssl', { skip: openssl ? false : 'openssl is not installed' }, () => {
  let sandbox: Sandbox;
  let folder: string;
  before(async () => {
    sandbox = await startSandbox();
    folder = mkdtempSync(join(tmpdir(), 'tiwizi-x509-'));
    writeFileSync(join(folder, 'ca.pem'), sandbox.caCertificate.pem);
    const { body } = await csc(sandbox, 'credentials/info', { credentialID: 'youssef-signing' });
    const der = Buffer.from(body.cert.certificates[0], 'base64');
    writeFileSync(join(folder, 'leaf.der'), der);
    execFileSync('openssl', ['x509', '-inform', 'der', '-in', 'leaf.der', '-out', 'leaf.pem'], { cwd: folder });
  });
  after(async () => {
    rmSync(folder, { recursive: true });
    await sandbox.close();
  });
  const run = (...args: readonly string[]): { status: number | null; output: string } => {
    const { status, stdout, stderr } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  };

  test('the chain verifies, strictly', () => {
    assert.deepEqual(run('verify', '-x509_strict', '-CAfile', 'ca.pem', 'ca.pem'), {
      status: 0,
      output: 'ca.pem: OK\n',
    });
    assert.deepEqual(run('verify', '-x509_strict', '-CAfile', 'ca.pem', 'leaf.pem'), {
      status: 0,
      output: 'leaf.pem: OK\n',
    });
  });

  test('it does not verify after one byte is changed, nor by another authority', async () => {
    const der = readFileSync(join(folder, 'leaf.der'));
    der[der.length - 100]! ^= 1;
    writeFileSync(join(folder, 'flipped.der'), der);
    run('x509', '-inform', 'der', '-in', 'flipped.der', '-out', 'flipped.pem');
    assert.notEqual(run('verify', '-CAfile', 'ca.pem', 'flipped.pem').status, 0);
    const other = await startSandbox();
    writeFileSync(join(folder, 'other.pem'), other.caCertificate.pem);
    await other.close();
    assert.notEqual(run('verify', '-CAfile', 'other.pem', 'leaf.pem').status, 0);
  });

  test('names, usage and key are what they should be', () => {
    const { output } = run('x509', '-in', 'leaf.pem', '-noout', '-text', '-nameopt', 'utf8,sep_multiline,sname');
    assert.match(output, /CN=Youssef Aït Ali — SPECIMEN, no legal value/);
    assert.match(output, /serialNumber=SPECIMEN-youssef/);
    assert.match(output, /X509v3 Key Usage: critical\s+Digital Signature, Non Repudiation\n/);
    assert.match(output, /X509v3 Basic Constraints: critical\s+CA:FALSE/);
    assert.match(output, /Public-Key: \(3072 bit\)/);
    assert.match(output, /Signature Algorithm: sha256WithRSAEncryption/);
    const root = run('x509', '-in', 'ca.pem', '-noout', '-text').output;
    assert.match(root, /X509v3 Basic Constraints: critical\s+CA:TRUE, pathlen:0/);
    assert.match(root, /X509v3 Key Usage: critical\s+Certificate Sign, CRL Sign\n/);
  });

  test('the authority is served as PEM', async () => {
    assert.equal(await (await fetch(`${sandbox.url}/csc/certificate.pem`)).text(), sandbox.caCertificate.pem);
  });
});

describe('DER', () => {
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
  test('lengths', () => {
    assert.equal(hex(tlv(4, Buffer.alloc(127))).slice(0, 4), '047f');
    assert.equal(hex(tlv(4, Buffer.alloc(128))).slice(0, 6), '048180');
    assert.equal(hex(tlv(4, Buffer.alloc(256))).slice(0, 8), '04820100');
  });
  test('integers are positive and shortest', () => {
    assert.equal(hex(integer(0)), '020100');
    assert.equal(hex(integer(Buffer.from([0, 0, 0x7f]))), '02017f');
    assert.equal(hex(integer(Buffer.from([0x80]))), '02020080');
  });
  test('object identifiers, bits and times', () => {
    assert.equal(hex(oid('1.2.840.113549.1.1.11')), '06092a864886f70d01010b');
    assert.equal(hex(oid('2.5.29.19')), '0603551d13');
    assert.equal(hex(namedBits(5, 6)), '03020106');
    assert.equal(hex(namedBits(0, 1)), '030206c0');
    assert.equal(time(new Date('2049-12-31T23:59:59Z')).toString('latin1').slice(2), '491231235959Z');
    assert.equal(time(new Date('2050-01-01T00:00:00.5Z')).toString('latin1').slice(2), '20500101000000Z');
  });
});
