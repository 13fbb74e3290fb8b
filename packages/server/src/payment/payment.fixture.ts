// A complaint that costs something, beside the provider of the sandbox, whose notifications arrive.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toNode } from '@tiwizi/http';
import { createHttpProvider, type PaymentPort } from '@tiwizi/payment';
import { createSandbox } from '@tiwizi/sandbox';
import type { ServiceSheet } from '@tiwizi/services';
import type { Fee, OnlineService, ServiceOptions } from '../index.ts';
import {
  allSheets,
  complaintFlow,
  complaintSlug,
  hiddenOf,
  origin,
  startService,
  type Person,
  type Seen,
  type TestService,
} from '../service/service.fixture.ts';
import { notifyPath } from './fees.ts';

export const fee: Fee = { amount: 5000, for: { ar: 'رسم المعالجة', fr: 'Frais de dossier' }, law: { fr: 'Arrêté 1' } };

/** The sheets, of which that of a service says what it costs. */
export const pricedSheets = (cost: ServiceSheet['cost'], of: string = complaintSlug): readonly ServiceSheet[] =>
  allSheets.map((sheet) => (sheet.slug === of ? { ...sheet, cost } : sheet));

/** A service under test that takes fees. */
export interface PaidService extends TestService {
  /** Answers to what the provider told, by their status. */
  readonly notified: number[];
  /** Whether notifications are lost. */
  deaf: boolean;
  /** Starts another instance on the same data, beside the same provider and register. */
  again(): Promise<TestService>;
}

/**
 * Starts a service whose complaints have a fee.
 *
 * @param change of the service of complaints
 * @param more of the options
 */
export async function startPaidService(
  change: Partial<OnlineService> = {},
  more: (usual: ServiceOptions, register: TestService['register']) => Partial<ServiceOptions> = () => ({}),
): Promise<PaidService> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tiwizi-paid-'));
  const sandbox = await createSandbox({ port: 0, dataDir, clientRedirectUris: [`${origin}/auth/callback`] });
  const state: { test?: TestService; deaf: boolean } = { deaf: false };
  const notified: number[] = [];
  const answer = toNode(async (request) => {
    if (state.deaf || !state.test) return new Response(null, { status: 400 });
    const response = await state.test.service.handle(request);
    notified.push(response.status);
    return response;
  });
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const listener = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const real = createHttpProvider({ ...sandbox.payment, origin: listener, timeoutSeconds: 2 });
  // Nothing listens where the service says that it is.
  const provider: PaymentPort = {
    ...real,
    begin: (order) => real.begin({ ...order, notifyUrl: listener + notifyPath }),
  };
  const start = (first?: TestService): Promise<TestService> =>
    startService(
      (usual, register) => ({
        sheets: pricedSheets({ kind: 'fixed', amount: 50, currency: 'MAD' }),
        services: [
          ...usual.services,
          {
            sheet: complaintSlug,
            flow: complaintFlow,
            login: 'none',
            fee,
            handOver: (first?.register ?? register).handOver,
            ...change,
          },
        ],
        payment: { provider, pages: [sandbox.url], counters: { fr: 'Agences postales', ar: 'وكالات البريد' } },
        handOverSeconds: 0.2,
        ...more(usual, register),
        ...(first && { stores: first.options.stores }),
      }),
      { sandbox, signers: ['amina'] },
    );
  const others: TestService[] = [];
  const test = await start();
  state.test = test;
  return {
    ...test,
    notified,
    get deaf() {
      return state.deaf;
    },
    set deaf(deaf) {
      state.deaf = deaf;
    },
    async again() {
      const other = await start(test);
      others.push(other);
      return (state.test = other);
    },
    async close() {
      server.closeAllConnections();
      server.close();
      for (const other of others) await other.close();
      await test.close();
      await sandbox.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** Fills a complaint in, without sending it; gives its page of answers to check. */
export async function fillComplaint(person: Person, what = 'Le trottoir est cassé'): Promise<Seen> {
  const base = `/fr/requests/${complaintSlug}`;
  const start = await person.get(`${base}/new`);
  const first = await person.post(`${base}/new`, hiddenOf(start));
  const second = await person.post(first.url.pathname, { ...hiddenOf(first), what });
  const check = await person.post(second.url.pathname, { ...hiddenOf(second), where: 'Rue 4' });
  if (!check.url.pathname.endsWith('/check')) throw new Error(`${check.url.pathname}: ${check.text.slice(-2000)}`);
  return check;
}

/** Sends a complaint; gives the page that its fee is paid on. */
export async function sendComplaint(person: Person): Promise<Seen> {
  const check = await fillComplaint(person);
  return person.post(check.url.pathname, hiddenOf(check));
}

/** Goes to the provider's page, and pays by a test card; gives what the person comes back to. */
export async function payByCard(person: Person, page: Seen, card: string): Promise<Seen> {
  const provider = await person.post(page.url.pathname, { ...hiddenOf(page), action: 'card' });
  if (!provider.url.pathname.startsWith('/pay/card/')) throw new Error(`${provider.url.href}: ${provider.text}`);
  return person.post(provider.url.href, { action: 'pay', card });
}
