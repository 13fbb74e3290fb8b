import { createHmac } from 'node:crypto';
import { collection, type Collection } from '@tiwizi/store';
import { derivedKeys, type Secrets } from '../stores/folder-stores.ts';
import type { ServiceStores } from '../stores/service-stores.ts';
import { codeFrom } from './resume-code.ts';

/** A request without login, as a code opens it. */
export interface CodedRequest {
  readonly id: string;
  readonly subject: string;
  /** Slug of its service. */
  readonly service: string;
}

/**
 * Codes that open a request without login again. A request has one, the same however often it is asked for: it is made of a secret of the
 * site, and only a keyed hash of it is kept. With 10²⁰ codes, of which 10⁵ live, whoever tries a thousand a second finds one in thirty
 * thousand years.
 */
export class ResumeCodes {
  readonly #codes: Collection<CodedRequest>;
  readonly #keys: readonly CodeKeys[];

  /** @param secrets those of drafts: the first makes codes, all find them */
  constructor({ records }: Pick<ServiceStores, 'records'>, secrets: Secrets) {
    this.#codes = collection(records, 'resume-code');
    const keeping = derivedKeys(secrets, 'resume-code-kept');
    this.#keys = derivedKeys(secrets, 'resume-code').flatMap((making, at) => {
      const kept = keeping[at];
      return kept ? [{ making, keeping: kept }] : [];
    });
  }

  /** The code of a request, which opens it from now on. @param life in milliseconds */
  async codeOf(request: CodedRequest, life: number): Promise<string> {
    // What is on paper stays right while a secret is being replaced.
    for (const keys of this.#keys.slice(1)) {
      const code = codeOf(keys, request, 0);
      const known = await this.#codes.get(hashOf(keys, code), '');
      if (known && isSame(known.value, request)) return this.#keep(keys, code, request, life).then(() => code);
    }
    const [keys] = this.#keys;
    if (!keys) throw new RangeError('[tiwizi] resume_secret_missing');
    for (let round = 0; ; round++) {
      const code = codeOf(keys, request, round);
      // One in ten thousand million millions is another's already.
      if (isSame(await this.#keep(keys, code, request, life), request)) return code;
    }
  }

  /** The request that a code opens. */
  async find(code: string): Promise<CodedRequest | undefined> {
    for (const keys of this.#keys) {
      const found = await this.#codes.get(hashOf(keys, code), '');
      if (found) return found.value;
    }
    return undefined;
  }

  /** A request that is gone: its codes open nothing, and nothing says that they were. */
  async forget(request: Named): Promise<void> {
    for (const keys of this.#keys) {
      const hash = hashOf(keys, codeOf(keys, request, 0));
      const kept = await this.#codes.get(hash, '');
      if (kept && isSame(kept.value, request)) await this.#codes.discard(hash, '');
    }
  }

  /** Keeps a code for a request if it is nobody's, for as long again if half of its life is over. Gives whose it is. */
  async #keep(keys: CodeKeys, code: string, request: CodedRequest, life: number): Promise<CodedRequest> {
    const kept = await this.#codes.update(hashOf(keys, code), '', (found) =>
      found && (!isSame(found.value, request) || isFresh(found.expires, life))
        ? undefined
        : { value: request, expiresIn: life },
    );
    return kept?.value ?? request;
  }
}

/** What makes a code of a request, and what makes the hash of a code, of one secret. */
interface CodeKeys {
  readonly making: Buffer;
  readonly keeping: Buffer;
}

/** What tells requests apart. */
type Named = Pick<CodedRequest, 'id' | 'subject'>;

const codeOf = ({ making }: CodeKeys, { subject, id }: Named, round: number): string =>
  codeFrom(making, JSON.stringify([subject, id, round]));
const hashOf = ({ keeping }: CodeKeys, code: string): string =>
  createHmac('sha256', keeping).update(code).digest('base64url');
const isSame = (one: Named, other: Named): boolean => one.id === other.id && one.subject === other.subject;

/** More than half of its life is left: it need not be written again. */
export const isFresh = (expires: number | undefined, life: number): boolean =>
  expires === undefined || expires - Date.now() > life / 2;
