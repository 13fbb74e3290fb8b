// A flow that is made of a register is asked for again: its choices may be others, its questions may not.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FormFlow } from '@tiwizi/forms';
import { createLog } from '../log/log.ts';
import {
  agree,
  certificateFlow,
  certificateSlug,
  fillCertificate,
  hiddenOf,
  inAll,
  Person,
  startService,
  type TestService,
} from '../service/service.fixture.ts';
import { FlowSource } from './flow-source.ts';

/** The certificate, with so many copies to choose from. */
const flowOf = (...copies: readonly string[]): FormFlow => ({
  ...certificateFlow,
  steps: certificateFlow.steps.map((step) =>
    step.id === 'copies'
      ? {
          ...step,
          fields: [
            {
              name: 'copies',
              type: 'select',
              label: inAll('How many'),
              required: true,
              options: copies.map((value) => ({ value, label: inAll(`${value} copies`) })),
            },
          ],
        }
      : step,
  ),
});

/** What the register gives. */
let given: FormFlow = flowOf('1', '2');
let isAway = false;
const ask = (): FormFlow => {
  if (isAway) throw new Error('away');
  return given;
};
let site: TestService;
before(async () => {
  site = await startService(
    ({ services }) => ({
      handOverSeconds: 0.2,
      services: services.map((service) =>
        service.sheet === certificateSlug ? { ...service, flow: ask, flowMinutes: 0 } : service,
      ),
    }),
    { signers: ['amina', 'youssef'] },
  );
  await site.service.ready();
});
after(() => site.close());

/** The register gives another flow, which the service has seen. */
async function renew(flow: FormFlow): Promise<void> {
  given = flow;
  for (let visits = 0; visits < 2; visits++) {
    await new Person(site).get(`/fr/requests/${certificateSlug}/new`);
    await new Promise(setImmediate);
  }
}

test('choices and words are taken, another shape is not and is told once; away, the old one stays', async () => {
  const lines: string[] = [];
  const source = new FlowSource(
    'x',
    { flow: ask, flowMinutes: 0 },
    ['ar-MA', 'fr-MA'],
    createLog((line) => lines.push(line)),
  );
  const settled = async (): Promise<FormFlow | undefined> => {
    await source.current();
    await new Promise(setImmediate);
    return source.current();
  };
  given = flowOf('1', '2');
  const first = await settled();
  given = flowOf('1', '2');
  assert.equal(await settled(), first, 'the same object while it says the same');
  given = flowOf('3');
  assert.equal(await settled(), given);
  given = { ...given, title: inAll('Renamed') };
  const named = await settled();
  assert.equal(named, given);
  for (const changed of [
    { ...given, version: 2 },
    { ...given, id: 'other' },
    { ...given, steps: given.steps.slice(0, 1) },
    {
      ...given,
      steps: given.steps.map((step) => ({
        ...step,
        fields: step.fields.map((each) => ({ ...each, required: false })),
      })),
    },
  ] as FormFlow[]) {
    const before = lines.length;
    given = changed;
    for (let visits = 0; visits < 3; visits++) assert.equal(await settled(), named);
    assert.match(lines.slice(before).join('\n'), /^[^\n]*"flow_changed"[^\n]*$/, 'told once');
  }
  isAway = true;
  try {
    assert.equal(await settled(), named);
    assert.match(lines.at(-1)!, /flow_unavailable/);
  } finally {
    isAway = false;
  }
});

test('before its minutes are over it is not asked again', async () => {
  let asked = 0;
  const count = (): FormFlow => {
    asked += 1;
    return flowOf('1');
  };
  const source = new FlowSource(
    'x',
    { flow: count },
    ['fr-MA'],
    createLog(() => {}),
  );
  for (let visits = 0; visits < 5; visits++) await source.current();
  assert.equal(asked, 1);
});

test('what was signed is handed over with its answers, though the choice is gone since', async () => {
  await renew(flowOf('1', '2'));
  const person = new Person(site);
  const draft = await fillCertificate(person, 'amina', '2');
  const confirmation = await agree(site, person, draft);
  site.register.troubles.push('away');
  await person.post(`${draft}/sign`, confirmation, false);
  await renew(flowOf('1'));
  const receipt = await person.get(draft.replace(/requests\/[^/]+/, 'receipts'));
  assert.equal(receipt.status, 200);
  const filed = site.register.filed.at(-1);
  assert.equal(filed?.key, draft.split('/').at(-1));
  assert.deepEqual(filed?.answers, { given_name: 'Amina', cnie: 'ZZ100001', copies: '2' });
});

test('in the middle, a person is asked for that one answer again, and told why; then it goes on', async () => {
  await renew(flowOf('1', '2'));
  const person = new Person(site);
  const draft = await fillCertificate(person, 'youssef', '2');
  await renew(flowOf('1', '3'));
  const asked = await person.get(`${draft}/sign`);
  assert.equal(asked.url.pathname, `${draft}/copies`, 'what would be signed is not what can be had');
  assert.match(asked.text, /n’est pas parmi les choix proposés/);
  assert.match(asked.text, /3 copies/);
  const check = await person.post(asked.url.pathname, { ...hiddenOf(asked), copies: '3' });
  assert.equal(check.url.pathname, `${draft}/check`);
  const sign = await person.post(check.url.pathname, hiddenOf(check));
  assert.equal(sign.url.pathname, `${draft}/sign`);
  assert.match(sign.text, /3 copies/);
});

test('what is signed is not changed by its form any more, while the agency is away', async () => {
  await renew(flowOf('1', '2'));
  const person = new Person(site);
  const draft = await fillCertificate(person, 'amina', '2');
  const page = await person.get(`${draft}/copies`);
  const confirmation = await agree(site, person, draft);
  site.register.troubles.push('away', 'away');
  await person.post(`${draft}/sign`, confirmation, false);
  const late = await person.post(page.url.pathname, { ...hiddenOf(page), copies: '1' });
  assert.match(late.url.pathname, /\/receipts\//);
  await person.get(draft.replace(/requests\/[^/]+/, 'receipts'));
  assert.equal(site.register.filed.at(-1)?.key, draft.split('/').at(-1));
  assert.equal(site.register.filed.at(-1)?.answers?.['copies'], '2');
});
