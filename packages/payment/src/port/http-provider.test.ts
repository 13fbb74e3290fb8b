// Before the provider of the sandbox, over HTTP.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { toNode } from '@tiwizi/http';
import { createSandbox, type Sandbox } from '@tiwizi/sandbox';
import { memoryStore } from '@tiwizi/store';
import type { PaymentEvent } from '../payment-event.ts';
import { Payments } from '../payments.ts';
import { openPayment, standingOf } from '../record/payment-record.ts';
import { createHttpProvider } from './http-provider.ts';

let sandbox: Sandbox;
let dataDir: string;
let agency: Server;
let origin: string;
let payments: Payments;
let events: PaymentEvent[];
let told: string[];

before(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tiwizi-payment-'));
  sandbox = await createSandbox({ port: 0, dataDir, clientRedirectUris: ['http://localhost:4000/auth/callback'] });
  const answer = toNode(async (request) => {
    const taken = await payments.notified(request);
    told.push(taken);
    return new Response(null, { status: { taken: 204, unknown: 404, forged: 401, failed: 503 }[taken] });
  });
  agency = createServer((request, response) => void answer(request, response));
  agency.listen(0, '127.0.0.1');
  await once(agency, 'listening');
  origin = `http://127.0.0.1:${(agency.address() as AddressInfo).port}`;
});
after(async () => {
  agency.closeAllConnections();
  agency.close();
  await sandbox.close();
  await rm(dataDir, { recursive: true });
});
beforeEach(async () => {
  sandbox.control.reset();
  [events, told] = [[], []];
  payments = new Payments({
    stores: memoryStore(),
    provider: createHttpProvider({ ...sandbox.payment, origin, timeoutSeconds: 2 }),
    notifyUrl: `${origin}/notify`,
    onPaid: () => Promise.resolve(true),
    tell: (event) => events.push(event),
  });
  await payments.ask('amina', 'request', { amount: 5000, currency: 'MAD', for: { fr: 'Timbre' } });
});

const start = { locale: 'fr-MA', returnUrl: 'http://localhost:4000/fr/pay' } as const;
const standing = async (): Promise<string> => {
  const record = await payments.find('amina', 'request');
  return record ? standingOf(record) : 'none';
};
/** Posts to a page of the sandbox, as its own form does. */
async function post(url: string, fields: Record<string, string>): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
  });
}
async function payBy(card: string): Promise<void> {
  const record = await payments.begin('amina', 'request', { ...start, method: 'card' });
  const url = openPayment(record)?.url ?? '';
  const page = await fetch(url);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /50,00/);
  const answer = await post(url, { action: 'pay', card });
  assert.equal(answer.headers.get('location'), start.returnUrl);
}

describe('by card', () => {
  test('paid, and told before the person is led back', async () => {
    await payBy('4000 0000 0000 0010');
    assert.deepEqual(told, ['taken']);
    assert.equal(await standing(), 'paid');
  });

  test('told twice', async () => {
    await payBy('4000000000000069');
    assert.deepEqual(told, ['taken', 'taken']);
    assert.equal(await standing(), 'paid');
    assert.deepEqual(events, []);
  });

  for (const card of ['4000000000000077', '4000000000000044'])
    test(`not told when the person is back: asked (${card})`, async () => {
      await payBy(card);
      assert.deepEqual(told, []);
      assert.equal(await standing(), 'pending');
      await payments.refresh('amina', 'request');
      assert.equal(await standing(), 'paid');
    });

  test('refused, then out of time, then cancelled, then paid', async () => {
    await payBy('4000000000000028');
    assert.equal(await standing(), 'refused');
    await payBy('4000000000000036');
    assert.equal(await standing(), 'expired');
    const record = await payments.begin('amina', 'request', { ...start, method: 'card' });
    await post(openPayment(record)?.url ?? '', { action: 'cancel' });
    assert.equal(await standing(), 'cancelled');
    await payBy('4000000000000010');
    assert.equal(await standing(), 'paid');
  });

  test('with another amount is not paid', async () => {
    await payBy('4000000000000051');
    assert.equal(await standing(), 'amount');
    assert.deepEqual(
      events.map(({ code, amount }) => ({ code, amount })),
      [{ code: 'payment_amount_wrong', amount: 4900 }],
    );
  });

  test('a number that is no test card leads nowhere', async () => {
    const record = await payments.begin('amina', 'request', { ...start, method: 'card' });
    const answer = await post(openPayment(record)?.url ?? '', { action: 'pay', card: '4242424242424242' });
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /aria-invalid="true"/);
  });
});

describe('in cash', () => {
  const counter = (): string => `${sandbox.url}/pay/counter`;

  test('found by the number, taken, told; given back, told', async () => {
    const record = await payments.begin('amina', 'request', { ...start, method: 'cash' });
    assert.equal(openPayment(record)?.url, undefined);
    const page = await (await fetch(`${counter()}?lang=ar&number=${record.number}`)).text();
    const id = /name="id" value="([^"]+)"/.exec(page)?.[1] ?? '';
    assert.equal(id, openPayment(record)?.id);
    await post(counter(), { action: 'take', id });
    await post(counter(), { action: 'take', id });
    assert.deepEqual(told, ['taken'], 'cash is taken once');
    assert.equal(await standing(), 'paid');
    await post(counter(), { action: 'refund', id });
    assert.equal(await standing(), 'refunded');
    assert.deepEqual(
      events.map(({ code }) => code),
      ['payment_refunded'],
    );
  });

  test('less than the fee is not paid', async () => {
    const record = await payments.begin('amina', 'request', { ...start, method: 'cash' });
    await post(counter(), { action: 'less', id: openPayment(record)?.id ?? '' });
    assert.equal(await standing(), 'amount');
  });

  test('no number, no payment', async () => {
    assert.match(await (await fetch(`${counter()}?lang=en&number=12345678901234`)).text(), /No payment has/);
  });
});

describe('what is not the provider’s, or not there', () => {
  test('notifications of strangers are refused', async () => {
    const record = await payments.begin('amina', 'request', { ...start, method: 'card' });
    const body = JSON.stringify({ id: openPayment(record)?.id, state: 'paid' });
    const answer = await fetch(`${origin}/notify`, { method: 'POST', body });
    assert.equal(answer.status, 401);
    assert.equal(await standing(), 'pending');
    assert.deepEqual(
      events.map(({ code }) => code),
      ['payment_notification_forged'],
    );
  });

  test('orders of strangers are refused', async () => {
    const { key, url } = sandbox.payment;
    const stranger = createHttpProvider({ url, key: { ...key, secret: 'x'.repeat(32) }, origin });
    await assert.rejects(stranger.status('a'), { code: 'payment_provider_refused' });
  });

  for (const paymentDown of ['reset', 'hang', 'unavailable'] as const)
    test(`the provider is away (${paymentDown}): nothing is begun, and then once`, async () => {
      sandbox.control.set({ paymentDown });
      await assert.rejects(payments.begin('amina', 'request', { ...start, method: 'card' }));
      sandbox.control.reset();
      await payBy('4000000000000010');
      assert.equal(await standing(), 'paid');
      assert.equal((await payments.find('amina', 'request'))?.payments.length, 1);
    });

  test('another order under a known name is refused', async () => {
    const provider = createHttpProvider({ ...sandbox.payment, origin });
    const order = {
      id: 'known',
      method: 'card',
      amount: 100,
      currency: 'MAD',
      description: 'x',
      locale: 'fr-MA',
      number: '12345678901234',
      until: '2099-01-01T00:00:00Z',
      returnUrl: start.returnUrl,
      notifyUrl: `${origin}/notify`,
    } as const;
    const first = await provider.begin(order);
    assert.deepEqual(await provider.begin(order), first);
    await assert.rejects(provider.begin({ ...order, amount: 1 }), { code: 'payment_provider_refused' });
  });
});
