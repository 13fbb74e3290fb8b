import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { memoryStore, type Records, type Stores } from '@tiwizi/store';
import { hasMod97Key } from '@tiwizi/i18n';
import type { PaymentEvent } from './payment-event.ts';
import { Payments } from './payments.ts';
import { TestProvider } from './provider.fixture.ts';
import { openPayment, paidWith, standingOf, type PaymentRecord } from './record/payment-record.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const charge = { amount: 5000, currency: 'MAD', for: { fr: 'Droit de timbre', ar: 'رسم التنبر' } } as const;
const start = { method: 'card', locale: 'fr-MA', returnUrl: 'https://agency.example/fr/requests/x/1/pay' } as const;

let now: number;
let stores: Stores;
let provider: TestProvider;
let events: PaymentEvent[];
let delivered: string[];
let hasRequest: boolean;

const instance = (records: Records = stores.records): Payments =>
  new Payments({
    stores: { records },
    provider,
    notifyUrl: 'https://agency.example/payments/notify',
    now: () => now,
    onPaid: async (_owner, request) => {
      if (hasRequest) delivered.push(request);
      return Promise.resolve(hasRequest);
    },
    tell: (event) => events.push(event),
  });
const codes = (): string[] => events.map(({ code }) => code);
const notice = (id: string, secret = 'right'): Request =>
  new Request(`https://agency.example/payments/notify?id=${id}&secret=${secret}`, { method: 'POST' });
const open = (record: PaymentRecord): string => {
  const payment = openPayment(record);
  assert.ok(payment, 'a payment is open');
  return payment.id;
};
async function begun(payments: Payments, method: 'card' | 'cash' = 'card'): Promise<string> {
  await payments.ask('amina', 'request', charge);
  return open(await payments.begin('amina', 'request', { ...start, method }));
}
const standing = async (payments: Payments): Promise<string> => {
  const record = await payments.find('amina', 'request');
  return record ? standingOf(record) : 'none';
};

beforeEach(() => {
  now = Date.parse('2026-11-30T09:00:00Z');
  stores = memoryStore({ now: () => now });
  provider = new TestProvider();
  events = [];
  delivered = [];
  hasRequest = true;
});

describe('a fee', () => {
  test('has a number with check digits, and the first that was asked stays', async () => {
    const payments = instance();
    const first = await payments.ask('amina', 'request', charge);
    const again = await instance().ask('amina', 'request', { ...charge, amount: 9900 });
    assert.deepEqual(again, first);
    assert.match(first.number, /^[1-9]\d{13}$/);
    assert.ok(hasMod97Key(first.number));
    assert.equal(standingOf(first), 'due');
  });

  for (const amount of [0, -100, 12.5, NaN, 1e12])
    test(`is no ${amount} centimes`, async () => {
      await assert.rejects(instance().ask('amina', 'request', { ...charge, amount }), {
        code: 'payment_charge_invalid',
      });
    });

  test('is ordered as it was asked, under our own name', async () => {
    const id = await begun(instance());
    const order = provider.taken.get(id)?.order;
    const { number } = (await instance().find('amina', 'request')) ?? {};
    assert.deepEqual(order, {
      id,
      method: 'card',
      amount: 5000,
      currency: 'MAD',
      description: 'Droit de timbre',
      locale: 'fr-MA',
      number,
      until: '2026-11-30T09:30:00.000Z',
      returnUrl: start.returnUrl,
      notifyUrl: 'https://agency.example/payments/notify',
    });
  });
});

describe('how a payment stands is asked of the provider', () => {
  test('a page that leads back pays nothing', async () => {
    const payments = instance();
    await begun(payments);
    await payments.refresh('amina', 'request');
    assert.equal(await standing(payments), 'pending');
    assert.deepEqual(delivered, []);
  });

  test('told before the person comes back', async () => {
    const payments = instance();
    const id = await begun(payments);
    provider.set(id, 'paid');
    assert.equal(await payments.notified(notice(id)), 'taken');
    assert.deepEqual(delivered, ['request']);
    const record = await payments.refresh('amina', 'request');
    assert.equal(record && standingOf(record), 'paid');
    assert.deepEqual(delivered, ['request'], 'and delivered once');
    assert.deepEqual(events, []);
  });

  test('told twice, by two instances at once', async () => {
    const [one, other] = [instance(), instance()];
    const id = await begun(one);
    provider.set(id, 'paid');
    await Promise.all([one.notified(notice(id)), other.notified(notice(id))]);
    await one.notified(notice(id));
    assert.equal(await standing(one), 'paid');
    assert.deepEqual(provider.refunds, []);
    assert.deepEqual(events, []);
  });

  test('told late, long after it expired here', async () => {
    const payments = instance();
    const id = await begun(payments);
    now += 4 * day;
    await payments.refresh('amina', 'request');
    assert.equal(await standing(payments), 'expired');
    now += 20 * day;
    provider.set(id, 'paid');
    await payments.notified(notice(id));
    assert.equal(await standing(payments), 'paid');
    assert.deepEqual(delivered, ['request']);
  });

  test('never told: whichever instance comes first asks, ever later', async () => {
    const id = await begun(instance());
    provider.set(id, 'paid');
    await instance().work();
    assert.equal(await standing(instance()), 'pending', 'not before it is due');
    now += 20_000;
    await Promise.all([instance().work(), instance().work()]);
    assert.equal(await standing(instance()), 'paid');
    assert.deepEqual(delivered, ['request']);
  });

  test('what nobody pays is asked about less and less, and no more at last', async () => {
    await begun(instance(), 'cash');
    let asked = 0;
    provider.during = (what) => void (asked += what === 'status' ? 1 : 0);
    for (const end = now + 12 * day; now < end; now += 10 * minute) await instance().work();
    assert.equal(await standing(instance()), 'expired');
    assert.ok(asked > 100 && asked < 300, `asked ${asked} times in ten days`);
    const before = asked;
    now += day;
    await instance().work();
    assert.equal(asked, before);
  });

  test('a forged notification is not followed, and told', async () => {
    const payments = instance();
    const id = await begun(payments);
    provider.set(id, 'paid');
    assert.equal(await payments.notified(notice(id, 'wrong')), 'forged');
    assert.equal(await payments.notified(notice('nobodys')), 'unknown');
    assert.equal(await standing(payments), 'pending');
    assert.deepEqual(codes(), ['payment_notification_forged', 'payment_notification_unknown']);
  });

  test('what is said of another amount, or another currency, is never paid', async () => {
    const payments = instance();
    const id = await begun(payments);
    provider.set(id, 'paid', 4999);
    await payments.notified(notice(id));
    await payments.notified(notice(id));
    assert.equal(await standing(payments), 'amount');
    assert.deepEqual(delivered, []);
    assert.deepEqual(codes(), ['payment_amount_wrong'], 'told once');
    assert.deepEqual(provider.refunds, [], 'a person looks at it');
    const second = open(await payments.begin('amina', 'request', start));
    provider.set(second, 'paid');
    await payments.refresh('amina', 'request');
    assert.equal(await standing(payments), 'paid');
  });

  test('a provider that is away pays nothing, and begins nothing twice', async () => {
    const payments = instance();
    await payments.ask('amina', 'request', charge);
    provider.isAway = true;
    await assert.rejects(payments.begin('amina', 'request', start), /away/);
    provider.isAway = false;
    const id = open(await payments.begin('amina', 'request', start));
    assert.equal(provider.taken.size, 1);
    provider.set(id, 'paid');
    provider.isAway = true;
    assert.equal(await payments.notified(notice(id)), 'failed', 'so that it tells again');
    assert.deepEqual(codes(), ['payment_provider_failed']);
    provider.isAway = false;
    now += minute;
    await payments.work();
    assert.equal(await standing(payments), 'paid');
  });

  for (const state of ['refused', 'expired', 'cancelled'] as const)
    test(`${state}: another can be begun`, async () => {
      const payments = instance();
      const first = await begun(payments);
      provider.set(first, state);
      await payments.refresh('amina', 'request');
      assert.equal(await standing(payments), state);
      const second = open(await payments.begin('amina', 'request', start));
      assert.notEqual(second, first);
      provider.set(second, 'paid');
      await payments.refresh('amina', 'request');
      assert.equal(await standing(payments), 'paid');
    });

  test('refunded at the provider: told, and it can be paid anew', async () => {
    const payments = instance();
    const id = await begun(payments);
    provider.set(id, 'paid');
    await payments.notified(notice(id));
    provider.set(id, 'refunded');
    await payments.notified(notice(id));
    assert.equal(await standing(payments), 'refunded');
    assert.deepEqual(codes(), ['payment_refunded']);
    assert.equal(paidWith((await payments.find('amina', 'request')) ?? assert.fail()), undefined);
  });
});

describe('nobody pays twice who can be kept from it', () => {
  test('two tabs begin at once: one payment, one page', async () => {
    const [one, other] = [instance(), instance()];
    await one.ask('amina', 'request', charge);
    const [a, b] = await Promise.all([one.begin('amina', 'request', start), other.begin('amina', 'request', start)]);
    assert.equal(open(a), open(b));
    assert.equal(provider.taken.size, 1);
  });

  test('a second tab in another language, and who goes on in one after a cut, order the same', async () => {
    const arabic = { ...start, locale: 'ar-MA', returnUrl: 'https://agency.example/ar/requests/x/1/pay' } as const;
    const [one, other] = [instance(), instance()];
    await one.ask('amina', 'request', charge);
    const [a, b] = await Promise.all([one.begin('amina', 'request', start), other.begin('amina', 'request', arabic)]);
    assert.equal(open(a), open(b));
    await one.cancel('amina', 'request');
    provider.during = (what) => {
      if (what === 'begun') throw new Error('cut');
    };
    await assert.rejects(one.begin('amina', 'request', start), /cut/);
    provider.during = () => undefined;
    const id = open(await other.begin('amina', 'request', arabic));
    assert.equal(provider.taken.get(id)?.order.locale, 'fr-MA');
    assert.equal(provider.taken.size, 2);
  });

  test('who chooses the other way takes the first back', async () => {
    const payments = instance();
    const card = await begun(payments);
    const cash = open(await payments.begin('amina', 'request', { ...start, method: 'cash' }));
    assert.equal(provider.taken.get(card)?.status.state, 'cancelled');
    assert.equal(provider.taken.get(cash)?.order.number, provider.taken.get(card)?.order.number);
  });

  test('paid while the other way was chosen: nothing else is begun', async () => {
    const payments = instance();
    const card = await begun(payments);
    provider.set(card, 'paid');
    const record = await payments.begin('amina', 'request', { ...start, method: 'cash' });
    assert.equal(standingOf(record), 'paid');
    assert.equal(provider.taken.size, 1);
    assert.deepEqual(delivered, ['request']);
  });

  test('paid twice all the same: the second is given back, and told', async () => {
    const payments = instance();
    provider.cancels = false;
    const card = await begun(payments);
    const cash = open(await payments.begin('amina', 'request', { ...start, method: 'cash' }));
    provider.set(cash, 'paid');
    await payments.notified(notice(cash));
    provider.set(card, 'paid');
    await payments.notified(notice(card));
    await payments.notified(notice(card));
    assert.equal(await standing(payments), 'paid');
    assert.deepEqual(provider.refunds, [card]);
    assert.deepEqual(
      events.map(({ code, payment, refunded }) => ({ code, payment, refunded })),
      [{ code: 'payment_twice', payment: card, refunded: true }],
    );
    assert.deepEqual(delivered, ['request']);
  });
});

describe('a request that is no more', () => {
  test('its open payment is taken back', async () => {
    const payments = instance();
    const id = await begun(payments);
    assert.equal(await payments.forget('amina', 'request'), true);
    assert.equal(provider.taken.get(id)?.status.state, 'cancelled');
    assert.equal(openPayment(await payments.begin('amina', 'request', start)), undefined, 'nor is one begun again');
  });

  test('money that comes all the same is given back, and told', async () => {
    const payments = instance();
    const id = await begun(payments);
    provider.isAway = true;
    assert.equal(await payments.forget('amina', 'request'), true);
    provider.isAway = false;
    provider.set(id, 'paid');
    await payments.notified(notice(id));
    assert.deepEqual(delivered, []);
    assert.deepEqual(provider.refunds, [id]);
    assert.deepEqual(codes(), ['payment_provider_failed', 'payment_without_request']);
  });

  test('one that is paid is not thrown away', async () => {
    const payments = instance();
    const id = await begun(payments);
    provider.set(id, 'paid');
    await payments.notified(notice(id));
    assert.equal(await payments.forget('amina', 'request'), false);
    assert.equal(await standing(payments), 'paid');
  });

  test('gone without a word: what was paid for it is given back', async () => {
    const payments = instance();
    const id = await begun(payments);
    hasRequest = false;
    provider.set(id, 'paid');
    await payments.notified(notice(id));
    assert.deepEqual(provider.refunds, [id]);
    assert.deepEqual(codes(), ['payment_without_request']);
  });
});

/** Records of a process that ends at its n-th step, before or after the step was kept. */
function endingAt(steps: { left: number }, after: boolean): Records {
  const { records } = stores;
  const step = async <T>(act: () => Promise<T>): Promise<T> => {
    const ends = steps.left-- <= 0;
    if (ends && !after) throw new Error('killed');
    const done = await act();
    if (ends) throw new Error('killed');
    return done;
  };
  return {
    get: (key) => records.get(key),
    list: (...given) => records.list(...given),
    claim: (...given) => records.claim(...given),
    put: (...given) => step(() => records.put(...given)),
    remove: (...given) => step(() => records.remove(...given)),
  };
}

/** Does it; when the process ends in it, what comes after. Any other failure is one of the test. */
async function attempt(
  act: () => Promise<unknown>,
  next: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Error && error.message === 'killed')) throw error;
    await next();
  }
}

describe('a process that ends at any step', () => {
  for (const after of [false, true])
    test(`${after ? 'after' : 'before'} it was kept: one payment, delivered, none given back`, async () => {
      for (let at = 0; ; at++) {
        stores = memoryStore({ now: () => now });
        provider = new TestProvider();
        [events, delivered] = [[], []];
        const steps = { left: at };
        /** What the process did; when it ends, another one does it again. */
        const run = async (act: (payments: Payments) => Promise<unknown>): Promise<void> => {
          await attempt(
            () => act(instance(endingAt(steps, after))),
            () => act(instance()),
          );
        };
        await run((payments) => payments.ask('amina', 'request', charge));
        await run((payments) => payments.begin('amina', 'request', start));
        const [id = '', ...others] = provider.taken.keys();
        assert.deepEqual(others, [], `one payment, killed at ${at}`);
        provider.set(id, 'paid');
        await attempt(() => instance(endingAt(steps, after)).notified(notice(id)));
        now += minute;
        await attempt(() => instance(endingAt(steps, after)).work());
        now += 3 * minute;
        await instance().work();
        assert.equal(await standing(instance()), 'paid', `paid, killed at ${at}`);
        assert.ok(delivered.length >= 1, `delivered, killed at ${at}`);
        assert.deepEqual(provider.refunds, []);
        if (steps.left >= 0) break;
      }
    });

  test('between the provider and what is kept of it: the same payment is begun again', async () => {
    const payments = instance();
    await payments.ask('amina', 'request', charge);
    provider.during = (what) => {
      if (what === 'begun') throw new Error('killed');
    };
    await assert.rejects(payments.begin('amina', 'request', start), /killed/);
    provider.during = () => undefined;
    // The provider was asked meanwhile: it says that it waits, and not where.
    await instance().refresh('amina', 'request');
    const record = await instance().begin('amina', 'request', start);
    const id = open(record);
    assert.deepEqual([...provider.taken.keys()], [id]);
    assert.equal(openPayment(record)?.url, `https://pay.example/${id}`);
  });

  test('asked about while it is ordered: where it is paid is known', async () => {
    const payments = instance();
    await payments.ask('amina', 'request', charge);
    let asked: Promise<unknown> | undefined;
    const { begin } = provider;
    provider.begin = async (order) => {
      const answer = await begin.call(provider, order);
      await (asked = instance().refresh('amina', 'request'));
      return answer;
    };
    const record = await payments.begin('amina', 'request', start);
    assert.ok(asked);
    assert.match(openPayment(record)?.url ?? '', /^https:/);
  });
});
