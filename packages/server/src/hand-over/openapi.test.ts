import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { SignedMessages, type MessageKey } from '@tiwizi/http';
import { awaitedPayment } from '../payment/filed-payment.ts';
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
  assistance: { helper: 'h', name: 'n', begunAt: '', takenAt: '', acts: [] },
  answers: {},
  summary: [],
  translations: { 'ar-MA': { title: 't', summary: [] } },
  document: file,
  attachments: [file],
  payment: {
    state: 'paid',
    amount: 5000,
    currency: 'MAD',
    method: 'card',
    number: '12345678901234',
    reference: 'P-1',
    at: '2026-11-29T10:00:00Z',
  },
  evidence: {},
  unchecked: [{ name: 'ice', label: 'ICE' }],
  origins: [{ name: 'ice', label: 'ICE', source: 's', at: '2026-11-29T10:00:00Z', state: 'same' }],
};

test('what is sent is what the published interface describes', async () => {
  const { components } = JSON.parse(
    await readFile(new URL('../../hand-over.openapi.json', import.meta.url), 'utf8'),
  ) as {
    readonly components: {
      readonly schemas: Readonly<Record<'Request' | 'File' | 'PaidPayment' | 'AwaitedPayment' | 'Assistance', Schema>>;
    };
  };
  const sent = describeRequest(request) as Readonly<Record<string, unknown>>;
  const { Request, File, PaidPayment, AwaitedPayment, Assistance } = components.schemas;
  assert.deepEqual(Object.keys(request.assistance ?? {}).sort(), [...(Assistance.required ?? [])].sort());
  const paid = request.payment;
  assert.deepEqual(Object.keys(paid ?? {}).sort(), [...(PaidPayment.required ?? [])].sort());
  const charge = { amount: 5000, currency: 'MAD', for: { fr: 'Frais' } } as const;
  const awaited = awaitedPayment({ charge, number: '12345678901234', payments: [] }, '2026-12-29T10:00:00Z');
  assert.deepEqual(Object.keys(awaited).sort(), [...(AwaitedPayment.required ?? [])].sort());
  assert.deepEqual(Object.keys(sent).sort(), Object.keys(Request.properties ?? {}).sort());
  assert.deepEqual(Object.keys(sent['document'] as object).sort(), [...(File.required ?? [])].sort());
  for (const name of Request.required ?? []) assert.ok(name in sent, name);
  // Without login there is no party, without signature no evidence; few are corrections, few have an unchecked answer or one known beforehand,
  // and a form may be in one language.
  // All else has to be there.
  const optional = [
    'actor',
    'applicant',
    'assistance',
    'correctionOf',
    'evidence',
    'number',
    'origins',
    'payment',
    'subject',
    'translations',
    'unchecked',
  ];
  assert.deepEqual(
    Object.keys(sent).filter((name) => !Request.required?.includes(name)),
    Object.keys(sent).filter((name) => optional.includes(name)),
  );
});

interface SignedExample {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signatureBase: string;
}

test('the signed examples are what we sign and take, and what is signed is written as it is', async () => {
  const { 'x-signed-examples': examples } = JSON.parse(
    await readFile(new URL('../../hand-over.openapi.json', import.meta.url), 'utf8'),
  ) as { readonly 'x-signed-examples': { readonly key: MessageKey; readonly messages: readonly SignedExample[] } };
  const { key, messages } = examples;
  assert.deepEqual(
    messages.map(({ method, body }) => [method, body !== undefined]),
    [
      ['PUT', true],
      ['GET', false],
    ],
  );
  for (const { method, url, headers, body = null, signatureBase } of messages) {
    const taker = new SignedMessages({
      origin: 'https://agency.example',
      keys: [key],
      now: () => Date.parse('2026-11-29T12:00:00Z'),
    });
    const read = await taker.read(new Request(url, { method, headers, body }), 1000);
    assert.equal(Buffer.from(read).toString('utf8'), body ?? '');
    // As whoever has no library for it does it.
    const signature = createHmac('sha256', Buffer.from(key.secret, 'utf8')).update(signatureBase).digest('base64');
    assert.equal(headers['signature'], `sig=:${signature}:`);
  }
});
