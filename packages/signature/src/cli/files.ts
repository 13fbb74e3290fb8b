import { X509Certificate, createPrivateKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { webCryptoSigner } from '../pades/index.ts';
import type { Signer } from '../pades/index.ts';
import { UsageError } from './arguments.ts';

/** A file whole, or standard input for `-`. @throws {UsageError} */
export async function readWhole(path: string, input?: Readable): Promise<Uint8Array> {
  try {
    return input && path === '-' ? await buffer(input) : await readFile(path);
  } catch (cause) {
    throw new UsageError(`${path} cannot be read (${(cause as NodeJS.ErrnoException).code ?? String(cause)})`);
  }
}

/** Writes a file whole or not at all. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  try {
    await writeFile(partial, bytes, { flag: 'wx' });
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true });
    throw new UsageError(`${path} cannot be written (${(cause as NodeJS.ErrnoException).code ?? String(cause)})`);
  }
}

/** The certificates of some files, PEM (one or many) or DER, as DER. @throws {UsageError} */
export async function readCertificates(paths: readonly string[]): Promise<Uint8Array[]> {
  const all = paths.map(async (path) => {
    const bytes = await readWhole(path);
    // Decoded here, because OpenSSL takes offence at an empty line.
    const pem = [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----/g),
    ];
    try {
      return (pem.length ? pem.map(([, text]) => Buffer.from(text!, 'base64')) : [bytes]).map(
        (each) => new Uint8Array(new X509Certificate(each).raw),
      );
    } catch {
      throw new UsageError(`${path} holds no certificate`);
    }
  });
  return (await Promise.all(all)).flat();
}

/** The key of a file as a signer, if it belongs to the first certificate. @throws {UsageError} */
export async function readSigner(
  path: string,
  chain: readonly Uint8Array[],
  { passphraseFile, pss }: { passphraseFile: string | undefined; pss: boolean },
): Promise<Signer> {
  const key = await readKey(path, passphraseFile);
  if (!new X509Certificate(chain[0]!).checkPrivateKey(key))
    throw new UsageError(`--key ${path} does not belong to the first certificate of --chain`);
  const { namedCurve } = key.asymmetricKeyDetails ?? {};
  const curve = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' }[namedCurve ?? ''];
  const kind = key.asymmetricKeyType;
  const algorithm =
    kind === 'ec' && curve
      ? { name: 'ECDSA', namedCurve: curve }
      : kind?.startsWith('rsa')
        ? { name: pss || kind === 'rsa-pss' ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
        : undefined;
  if (!algorithm) throw new UsageError(`--key ${path}: keys of kind ${namedCurve ?? kind} cannot sign here`);
  const pkcs8 = key.export({ format: 'der', type: 'pkcs8' });
  return webCryptoSigner(
    await crypto.subtle.importKey('pkcs8', new Uint8Array(pkcs8), algorithm, false, ['sign']),
    chain,
  );
}

async function readKey(path: string, passphraseFile: string | undefined): Promise<KeyObject> {
  const key = Buffer.from(await readWhole(path));
  const passphrase =
    passphraseFile === undefined
      ? undefined
      : Buffer.from(await readWhole(passphraseFile))
          .toString('utf8')
          .split(/\r?\n/)[0]!;
  const secret = passphrase === undefined ? {} : { passphrase };
  const forms = key.includes('-----BEGIN')
    ? [{ format: 'pem' }]
    : [
        { format: 'der', type: 'pkcs8' },
        { format: 'der', type: 'sec1' },
        { format: 'der', type: 'pkcs1' },
      ];
  for (const form of forms) {
    try {
      return createPrivateKey({ key, ...form, ...secret } as Parameters<typeof createPrivateKey>[0]);
    } catch {
      // The next form, if there is one.
    }
  }
  throw new UsageError(
    `${path} holds no private key${passphrase === undefined ? ', or one with a passphrase' : ' that this passphrase opens'}`,
  );
}
