import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { describeRequest, type HandedRequest } from './hand-over.ts';

interface Schema {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

const file = {
  name: 'a.pdf',
  type: 'application/pdf',
  size: 1,
  sha256: 'a'.repeat(64),
  bytes: () => Promise.resolve(new Uint8Array(1)),
};
const request: HandedRequest = {
  key: 'k',
  correctionOf: 'j',
  number: 'n-1',
  service: 's',
  title: 't',
  language: 'fr-MA',
  flow: { id: 'f', version: 1 },
  filedAt: '2026-11-29T10:00:00Z',
  actor: 'a',
  subject: 'a',
  applicant: 'n',
  answers: {},
  summary: [],
  document: file,
  attachments: [file],
  evidence: {},
};

test('what is sent is what the published interface describes', async () => {
  const { components } = JSON.parse(
    await readFile(new URL('../../hand-over.openapi.json', import.meta.url), 'utf8'),
  ) as {
    readonly components: { readonly schemas: Readonly<Record<'Request' | 'File', Schema>> };
  };
  const sent = describeRequest(request) as Readonly<Record<string, unknown>>;
  const { Request, File } = components.schemas;
  assert.deepEqual(Object.keys(sent).sort(), Object.keys(Request.properties ?? {}).sort());
  assert.deepEqual(Object.keys(sent['document'] as object).sort(), [...(File.required ?? [])].sort());
  for (const name of Request.required ?? []) assert.ok(name in sent, name);
  // Without login there is no party, without signature no evidence, and few are corrections; all else has to be there.
  const optional = ['actor', 'applicant', 'correctionOf', 'evidence', 'number', 'subject'];
  assert.deepEqual(
    Object.keys(sent).filter((name) => !Request.required?.includes(name)),
    Object.keys(sent).filter((name) => optional.includes(name)),
  );
});
