import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wallTimeOf } from '@tiwizi/i18n';
import type { ControlPanel } from '../controls.ts';
import type { DataFolder } from '../data-folder.ts';
import { SandboxError } from '../sandbox-error.ts';

/** A request that the agency received. */
export interface RegisteredRequest {
  /** `DEMO-<year>-<six digits>`; counted from 1 each year, never given twice. */
  readonly number: string;
  /** Id of the service asked for. */
  readonly service: string;
  /** SHA-256 of the signed document, when there is one, in base64. */
  readonly documentDigest?: string;
  /** ISO 8601. */
  readonly receivedAt: string;
  readonly status: 'received';
}

interface Line extends RegisteredRequest {
  readonly idempotencyKey?: string;
}

const file = 'requests.ndjson';

/** The register of the agency: a file of lines, so that numbers go on after a restart. */
export class RequestRegistry {
  readonly #path: string;
  readonly #controls: ControlPanel;
  readonly #byNumber = new Map<string, RegisteredRequest>();
  readonly #byKey = new Map<string, RegisteredRequest>();
  readonly #counts = new Map<string, number>();
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(path: string, controls: ControlPanel) {
    this.#path = path;
    this.#controls = controls;
  }

  /** @throws SandboxError `data_dir_unusable` when the register cannot be read */
  static async load(folder: DataFolder, controls: ControlPanel): Promise<RequestRegistry> {
    const registry = new RequestRegistry(join(folder.path, file), controls);
    try {
      const lines = (await readFile(registry.#path, 'utf8')).split('\n').filter(Boolean);
      for (const line of lines) {
        const kept = wholeLine(line);
        if (kept) registry.#remember(kept);
      }
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') {
        throw new SandboxError(
          'data_dir_unusable',
          `Cannot read ${registry.#path}. Delete it to start a new register.`,
          { cause },
        );
      }
    }
    return registry;
  }

  /** Registers a request. The same idempotency key gives the same number; `isNew` tells which it was. */
  register(
    content: Pick<RegisteredRequest, 'service' | 'documentDigest'>,
    idempotencyKey: string | undefined,
  ): Promise<{ request: RegisteredRequest; isNew: boolean }> {
    // One at a time, so that no number is given twice.
    const run = this.#queue.then(async () => {
      const known = idempotencyKey === undefined ? undefined : this.#byKey.get(idempotencyKey);
      if (known) return { request: known, isNew: false };
      const now = new Date(this.#controls.now());
      const year = String(wallTimeOf(now).year);
      const count = (this.#counts.get(year) ?? 0) + 1;
      const line: Line = {
        ...content,
        number: `DEMO-${year}-${String(count).padStart(6, '0')}`,
        receivedAt: now.toISOString(),
        status: 'received',
        ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
      };
      // On a line of its own, whatever a full disk or a kill left of the one before.
      await appendFile(this.#path, `\n${JSON.stringify(line)}\n`, { mode: 0o600 });
      return { request: this.#remember(line), isNew: true };
    });
    this.#queue = run.catch(() => undefined);
    return run;
  }

  /** The request with this number, or undefined. */
  find(number: string): RegisteredRequest | undefined {
    return this.#byNumber.get(number);
  }

  #remember({ idempotencyKey, ...request }: Line): RegisteredRequest {
    this.#byNumber.set(request.number, request);
    if (idempotencyKey !== undefined) this.#byKey.set(idempotencyKey, request);
    const [, year, count] = request.number.split('-');
    this.#counts.set(year!, Math.max(this.#counts.get(year!) ?? 0, Number(count)));
    return request;
  }
}

/** A line as it was written; undefined for one that was cut. */
function wholeLine(line: string): Line | undefined {
  try {
    return JSON.parse(line) as Line;
  } catch {
    // Nobody was told of its number.
    return undefined;
  }
}
