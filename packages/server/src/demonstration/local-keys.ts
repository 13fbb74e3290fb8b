import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Secrets of a demonstration. */
export interface LocalKeys {
  readonly cookies: string;
  readonly drafts: string;
}

/** Secrets made at the first start, so that drafts and sessions outlive a restart. */
export function localKeys(folder: string): LocalKeys {
  const file = join(folder, 'keys.json');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const keys: LocalKeys = { cookies: randomBytes(32).toString('hex'), drafts: randomBytes(32).toString('hex') };
    writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as LocalKeys;
}
