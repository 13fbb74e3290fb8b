import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, testCitizens, type Sandbox } from '@tiwizi/sandbox';
import { sample } from '../../fixtures/pdf-builder.ts';
import { createSigningServer, fileDocumentStore, type ConsentInput, type DocumentStore, type SigningServer, type SigningServerOptions } from './index.ts';

/** What the session of these tests knows of a person. */
export interface TestSession {
  readonly name: string;
  readonly acr: string;
  readonly authTime: string;
}

/** A signing server before the real sandbox, on real files. */
export interface TestSigning {
  readonly sandbox: Sandbox;
  readonly folder: string;
  readonly documents: DocumentStore;
  readonly server: SigningServer<TestSession>;
  /** Methods of the signing service that were called, in order. */
  readonly calls: string[];
  readonly errors: unknown[];
  /** Another process over the same files. */
  another(options?: Partial<SigningServerOptions<TestSession>>): SigningServer<TestSession>;
  /** Loses the answer to the next call of a method: `after` it was done, or `before` it arrives. */
  lose(method: string, when: 'before' | 'after'): void;
  /** The newest code sent to a citizen. */
  code(owner?: string): string;
  /** A code that is not the one that was sent. */
  wrongCode(owner?: string): string;
  close(): Promise<void>;
}

export const session: TestSession = { name: 'أمينة الإدريسي', acr: 'substantial', authTime: '2026-11-22T09:00:00.000Z' };
/** What is agreed to in these tests. */
export const consent: ConsentInput<TestSession> = { agreed: true, consentText: 'قرأت الوثيقة وأوافق على توقيعها إلكترونيا.', consentVersion: 'test-1', locale: 'ar-MA', session };

export async function startSigning(options: Partial<SigningServerOptions<TestSession>> = {}): Promise<TestSigning> {
  const folder = await mkdtemp(join(tmpdir(), 'tiwizi-signing-'));
  const sandbox = await createSandbox({ port: 0, dataDir: join(folder, 'sandbox'), clientRedirectUris: ['http://localhost:4000/auth/callback'] });
  const documents = fileDocumentStore(join(folder, 'documents'));
  const calls: string[] = [];
  const errors: unknown[] = [];
  const lost = new Map<string, 'before' | 'after'>();
  const watched: typeof fetch = async (input, init) => {
    const method = String(input).slice(sandbox.cscUrl.length + 1);
    const when = lost.get(method);
    lost.delete(method);
    if (when === 'before') throw new TypeError('fetch failed');
    calls.push(method);
    const response = await fetch(input, init);
    if (when === 'after') throw new TypeError('fetch failed');
    return response;
  };
  const another = (more: Partial<SigningServerOptions<TestSession>> = {}): SigningServer<TestSession> =>
    createSigningServer<TestSession>({
      csc: { baseUrl: sandbox.cscUrl, accessToken: sandbox.cscToken, fetch: watched },
      trust: [sandbox.caCertificate.der],
      documents,
      signerOf: (known, owner) => ({ sub: owner, ...known }),
      timeoutSeconds: 2,
      codes: { delaySeconds: 0, perHour: 1000 },
      onError: (error) => errors.push(error),
      ...options,
      ...more,
    });
  // Keys are made when first asked for, which takes longer than a step may.
  for (const userID of ['amina', 'youssef']) {
    const headers = { authorization: `Bearer ${sandbox.cscToken}`, 'content-type': 'application/json' };
    await fetch(`${sandbox.cscUrl}/credentials/list`, { method: 'POST', headers, body: JSON.stringify({ userID }) });
  }
  const code = (owner = 'amina'): string => sandbox.control.latestMessage(testCitizens.find(({ id }) => id === owner)!.phone!)!.code;
  return {
    sandbox, folder, documents, calls, errors, another, code,
    server: another(),
    lose: (method, when) => void lost.set(method, when),
    wrongCode: (owner) => String((Number(code(owner)) + 1) % 1_000_000).padStart(6, '0'),
    async close() {
      await sandbox.close();
      await rm(folder, { recursive: true });
    },
  };
}

let count = 0;
/** Opens a sample document of a citizen under a new name, and gives the name. */
export async function openSample(server: SigningServer<TestSession>, owner = 'amina', name = 'table'): Promise<string> {
  const id = `document-${++count}`;
  await server.open({ id, owner, pdf: sample(name), title: 'طلب نسخة من رسم الولادة', reason: 'طلب' });
  return id;
}

/** Opens, agrees and is sent a code. */
export async function agreed(server: SigningServer<TestSession>, owner = 'amina', name = 'table'): Promise<string> {
  const id = await openSample(server, owner, name);
  await server.consentAndSendCode(id, owner, consent);
  return id;
}
