import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from './sandbox.ts';

/** A sandbox on a free port with keys of its own; `close` removes them. */
export async function startSandbox(): Promise<Sandbox> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tiwizi-sandbox-'));
  const sandbox = await createSandbox({
    port: 0,
    dataDir,
    clientRedirectUris: ['http://localhost:4000/auth/callback'],
  });
  return {
    ...sandbox,
    async close() {
      await sandbox.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** The answer of a call: status and JSON body (undefined for 204). */
export interface Answer {
  readonly status: number;
  // Read freely in assertions.
  readonly body: any;
}

/** Posts JSON. */
export async function postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** Calls a method of the signing service with its token. */
export const csc = (
  sandbox: Sandbox,
  method: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> =>
  postJson(`${sandbox.cscUrl}/${method}`, body, { authorization: `Bearer ${sandbox.cscToken}`, ...headers });
