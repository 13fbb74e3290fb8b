// A process that is killed while it hands over leaves its mark on the draft, which keeps nobody out; one that only takes long is waited for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pass } from 'node:timers/promises';
import { memoryStore } from '@tiwizi/store';
import { startFormService, type FormService } from '../../fixtures/form-service.ts';
import { Visitor, type Seen } from '../../fixtures/visitor.ts';
import { drafts as draftsIn } from './drafts.ts';

const identity = {
  nameArabic: 'أمينة',
  nameLatin: 'Amina',
  cnie: 'AB123456',
  'birthDate-day': '31',
  'birthDate-month': '12',
  'birthDate-year': '1990',
};

async function atCheck({ url }: FormService, name: string): Promise<{ who: Visitor; check: Seen; id: string }> {
  const who = new Visitor(url, name);
  const first = await who.send(await who.open('/fr/requests/new'), { forWhom: 'self' });
  const check = await who.send(await who.send(first, identity), { office: 'centre', delivery: 'counter' });
  return { who, check, id: check.path.split('/')[3] ?? '' };
}

test('a killed one is taken over within seconds, a long one is not', async (context) => {
  const drafts = draftsIn(memoryStore());
  const handed: string[] = [];
  const complete = async ({ owner }: { readonly owner: string }): Promise<{ reference: string }> => {
    handed.push(owner);
    if (owner === 'long') await pass(8000);
    return { reference: `R-${handed.length}` };
  };
  const services = await Promise.all([1, 2].map(() => startFormService({ drafts, options: { complete } })));
  context.after(() => Promise.all(services.map((service) => service.close())));
  const [one, other] = services as [FormService, FormService];

  async function killed(): Promise<void> {
    const { who, check, id } = await atCheck(one, 'killed');
    const draft = await drafts.load('killed', id);
    assert.ok(draft);
    // By the clock of a machine that is two minutes ahead, for that matter.
    await drafts.save({ ...draft, submitting: new Date(Date.now() + 120_000).toISOString() }, draft.revision);
    const began = performance.now();
    const receipt = await who.send(check);
    assert.match(receipt.path, /receipt/, `${receipt.status} after ${Math.round(performance.now() - began)} ms`);
  }
  async function long(): Promise<void> {
    const { who, check } = await atCheck(one, 'long');
    const there = new Visitor(other.url, 'long');
    const receipts = await Promise.all([who.send(check), there.send(check)]);
    for (const { path } of receipts) assert.match(path, /receipt/);
  }
  await Promise.all([killed(), long()]);
  assert.deepEqual(handed.sort(), ['killed', 'long']);
});
