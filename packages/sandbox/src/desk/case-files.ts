import { collection, type Collection, type StoredBlob, type Stores } from '@tiwizi/store';
import type { RequestRegistry } from '../agency/request-registry.ts';
import { RequestError } from '../http/request.ts';
import { filesOf, type HandedFile, type HandedRequest, type PaidFee } from './handed-request.ts';

/** What a clerk may decide. */
export const decisions = ['review', 'correction', 'accepted', 'refused', 'ready'] as const;
/** One of `decisions`. */
export type Decision = (typeof decisions)[number];

/** A step of a case, as `<tiwizi-case-status>` shows it. */
export interface CaseStep {
  readonly state: 'received' | Decision;
  /** ISO 8601. */
  readonly at: string;
  /** What the clerk wrote. */
  readonly text?: string;
}

/** A request on the desk. */
export interface CaseFile {
  readonly key: string;
  readonly number: string;
  readonly request: HandedRequest;
  /** All files are there: it lies on the desk. */
  readonly isWhole: boolean;
  readonly steps: readonly CaseStep[];
  readonly result?: HandedFile;
  /** What was paid since it came. */
  readonly paid?: PaidFee;
  /** Keys of its corrected versions that came, the first one first. */
  readonly corrections?: readonly string[];
}

/** One desk has them all. */
const desk = 'desk';
const holderOf = (key: string): { readonly owner: string; readonly holder: string } => ({ owner: desk, holder: key });

/** The requests that the agency received, with their files, and what became of them. */
export class CaseFiles {
  readonly #stores: Stores;
  readonly #cases: Collection<CaseFile>;
  readonly #registry: RequestRegistry;
  readonly #now: () => number;

  constructor(stores: Stores, registry: RequestRegistry, now: () => number) {
    this.#stores = stores;
    this.#cases = collection<CaseFile>(stores.records, 'case');
    this.#registry = registry;
    this.#now = now;
  }

  /** The case of this key; undefined when there is none. */
  async find(key: string): Promise<CaseFile | undefined> {
    return (await this.#cases.get(desk, key))?.value;
  }

  /** The case that a request belongs to: of a correction that of the request it corrects. */
  async caseOf(file: CaseFile): Promise<CaseFile> {
    const { correctionOf } = file.request;
    return (correctionOf !== undefined && (await this.find(correctionOf))) || file;
  }

  /** A case's versions: its last correction first, what was filed first last. */
  async versions(file: CaseFile): Promise<readonly CaseFile[]> {
    const corrections = await Promise.all((file.corrections ?? []).map((key) => this.find(key)));
    return [file, ...corrections.filter((each) => each !== undefined)].reverse();
  }

  /** Whole requests, the one that changed last first; corrections lie with what they correct. */
  async list(): Promise<readonly CaseFile[]> {
    return (await this.#cases.list(desk))
      .map(({ value }) => value)
      .filter(({ isWhole, request }) => isWhole && request.correctionOf === undefined);
  }

  /**
   * Takes a request without its files. The same one again changes nothing.
   *
   * @throws {RequestError} 409, when another request came under this key, or it corrects none of this number
   */
  async receive(key: string, request: HandedRequest): Promise<CaseFile> {
    const { value } = await this.#cases.first(desk, key, {
      key,
      number: await this.#numberOf(key, request),
      request,
      isWhole: false,
      steps: [],
    });
    if (JSON.stringify(value.request) !== JSON.stringify(request))
      throw new RequestError(409, 'another request came under this key');
    return value;
  }

  /** Digests of the files that are still to be sent. */
  async missing({ key, request }: CaseFile): Promise<readonly string[]> {
    const missing: string[] = [];
    for (const { sha256 } of filesOf(request)) if (!(await this.open(key, sha256))) missing.push(sha256);
    return [...new Set(missing)];
  }

  /** @throws {StoreError} `blob_digest`, `blob_too_large` */
  async putFile(file: CaseFile, sha256: string, body: AsyncIterable<Uint8Array>): Promise<void> {
    const known = filesOf(file.request).find((each) => each.sha256 === sha256);
    if (!known) throw new RequestError(404, 'the request names no such file');
    await this.#stores.blobs.put(holderOf(file.key), body, { sha256, longest: known.size });
    await this.#stores.blobs.keep(holderOf(file.key));
  }

  async open(key: string, sha256: string): Promise<StoredBlob | undefined> {
    return this.#stores.blobs.get(holderOf(key), sha256);
  }

  /**
   * Puts a request on the desk. However often: once.
   *
   * @throws {RequestError} 409, when files are missing
   */
  async complete(file: CaseFile): Promise<CaseFile> {
    const missing = await this.missing(file);
    if (missing.length) throw new RequestError(409, `files are missing: ${missing.join(', ')}`);
    const whole = await this.#change(file.key, (kept) =>
      kept.isWhole ? undefined : { ...kept, isWhole: true, steps: [this.#step('received')] },
    );
    const { correctionOf } = file.request;
    if (correctionOf === undefined) return whole;
    return this.#change(correctionOf, (kept) => this.#corrected(kept, file.key));
  }

  /** A corrected version comes to its case: what was asked for is there, unless the clerk has decided meanwhile. */
  #corrected(kept: CaseFile, key: string): CaseFile | undefined {
    const { corrections = [], steps } = kept;
    if (corrections.includes(key)) return undefined;
    const isAsked = steps.at(-1)?.state === 'correction';
    return {
      ...kept,
      corrections: [...corrections, key],
      steps: isAsked ? [...steps, this.#step('received')] : steps,
    };
  }

  /** A number of the register; of a correction the one that its request has. */
  async #numberOf(key: string, { service, subject, document, correctionOf, number }: HandedRequest): Promise<string> {
    if (correctionOf === undefined) {
      const documentDigest = Buffer.from(document.sha256, 'hex').toString('base64');
      return (await this.#registry.register({ service, documentDigest }, key)).request.number;
    }
    const first = await this.find(correctionOf);
    const fits =
      first?.isWhole &&
      first.number === number &&
      first.request.service === service &&
      first.request.subject === subject &&
      first.request.correctionOf === undefined;
    if (!fits) throw new RequestError(409, 'there is no such request to correct');
    return first.number;
  }

  /**
   * A request that came unpaid is paid. The same again changes nothing.
   *
   * @throws {RequestError} 409, when it did not come unpaid, or something else was paid
   */
  async pay(key: string, paid: PaidFee): Promise<CaseFile> {
    return this.#change(key, (kept) => {
      const { payment } = kept.request;
      const isThat = payment?.state === 'awaited' && payment.number === paid.number && payment.amount === paid.amount;
      if (!isThat || (kept.paid && kept.paid.reference !== paid.reference))
        throw new RequestError(409, 'this is not the payment that is awaited');
      return kept.paid ? undefined : { ...kept, paid };
    });
  }

  /** What the clerk decides. */
  async decide(key: string, state: Decision, text?: string): Promise<CaseFile> {
    return this.#change(key, (kept) => ({ ...kept, steps: [...kept.steps, this.#step(state, text)] }));
  }

  /** Issues the result: a file the person gets. */
  async issue(
    key: string,
    file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array },
  ): Promise<CaseFile> {
    const { sha256, size } = await this.#stores.blobs.put(holderOf(key), file.bytes);
    const result = { name: file.name, type: file.type, size, sha256 };
    return this.#change(key, (kept) => ({ ...kept, result, steps: [...kept.steps, this.#step('ready')] }));
  }

  #step(state: CaseStep['state'], text?: string): CaseStep {
    return { state, at: new Date(this.#now()).toISOString(), ...(text ? { text } : {}) };
  }

  async #change(key: string, change: (kept: CaseFile) => CaseFile | undefined): Promise<CaseFile> {
    const record = await this.#cases.update(desk, key, (kept) => {
      if (!kept) throw new RequestError(404, 'there is no such request');
      const value = change(kept.value);
      return value && { value };
    });
    if (!record) throw new RequestError(404, 'there is no such request');
    return record.value;
  }
}
