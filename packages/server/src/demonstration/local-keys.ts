import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Secrets of a demonstration. */
export interface LocalKeys {
  readonly cookies: string;
  readonly drafts: string;
  /** Seals receipts: base64 of PKCS#8. */
  readonly receipts: string;
}

const made = (): LocalKeys => ({
  cookies: randomBytes(32).toString('hex'),
  drafts: randomBytes(32).toString('hex'),
  receipts: generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
});

/** Secrets made at the first start, so that drafts and sessions outlive a restart; one that an earlier version did not know is added. */
export function localKeys(folder: string): LocalKeys {
  const file = join(folder, 'keys.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<LocalKeys>) : {};
  const keys: LocalKeys = { ...made(), ...kept };
  if (Object.keys(keys).length > Object.keys(kept).length) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  }
  return keys;
}
