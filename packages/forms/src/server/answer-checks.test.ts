import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startFormService, type FormService } from '../../fixtures/form-service.ts';
import { Visitor } from '../../fixtures/visitor.ts';
import { defineFlow, FlowError, type FormFlow } from '../flow/index.ts';
import { checkElsewhere, withKnownChecks, type AnswerCheck, type AnswersChecked } from './answer-checks.ts';

const words = (text: string): Record<'ar-MA' | 'zgh' | 'fr-MA' | 'en', string> => ({
  'ar-MA': text,
  zgh: text,
  'fr-MA': text,
  en: text,
});
const flowWith = (whenUnavailable?: 'continue' | 'wait', more: object = {}): FormFlow =>
  defineFlow({
    id: 'f',
    version: 1,
    title: words('F'),
    steps: [
      {
        id: 's',
        title: words('S'),
        fields: [
          {
            name: 'ice',
            label: words('ICE'),
            required: true,
            check: 'register',
            ...(whenUnavailable && { whenUnavailable }),
            ...more,
          },
        ],
      },
    ],
  });
const unknown = { code: 'ice_unknown', message: 'Cet ICE est inconnu.' };
const asked: string[] = [];
let register: 'up' | 'down' = 'up';
const check: AnswerCheck = async (answer) => {
  asked.push(String(answer));
  if (register === 'down') throw new Error('the register is away');
  return answer === '1' ? unknown : undefined;
};

async function withService(flow: FormFlow, use: (service: FormService, who: Visitor) => Promise<void>): Promise<void> {
  asked.length = 0;
  register = 'up';
  const service = await startFormService({ options: { flow, checks: { register: check } } });
  try {
    await use(service, new Visitor(service.url, 'amina'));
  } finally {
    await service.close();
  }
}

describe('an answer that is checked in a register', () => {
  test('is refused there, then right, and not asked for twice', () =>
    withService(flowWith(), async (service, who) => {
      const wrong = await who.send(await who.open('/fr/requests/new'), { ice: '1' });
      assert.deepEqual([wrong.status, wrong.invalid, wrong.values['ice']], [422, ['field-ice'], '1']);
      assert.match(wrong.text, /Cet ICE est inconnu\./);
      const review = await who.send(wrong, { ice: '2' });
      await who.send(await who.open(review.path.replace('/check', '/s')), { ice: '2' });
      await who.send(await who.open(review.path));
      assert.deepEqual(asked, ['1', '2']);
      assert.deepEqual([service.submissions[0]?.answers, service.submissions[0]?.unchecked], [{ ice: '2' }, []]);
    }));

  test('while the register is away waits, where the flow does not say otherwise, and nothing is lost', () =>
    withService(flowWith(), async (_, who) => {
      register = 'down';
      let page = await who.send(await who.open('/fr/requests/new'), { ice: '2' });
      assert.match(page.text, /n’a pas pu être vérifié maintenant\. Vos réponses sont gardées\./);
      page = await who.send(page);
      assert.deepEqual([page.status, page.values['ice']], [422, '2']);
      register = 'up';
      assert.match((await who.send(page)).path, /\/check$/);
    }));

  test('or lets the person go on once told, and the agency is told', () =>
    withService(flowWith('continue'), async (service, who) => {
      register = 'down';
      const told = await who.send(await who.open('/fr/requests/new'), { ice: '2' });
      assert.match(told.text, /Continuez, l’administration le vérifiera plus tard/);
      const other = await who.send(told, { ice: '3' });
      assert.equal(other.status, 422, 'of another answer it is told again');
      const review = await who.send(other);
      assert.match(review.path, /\/check$/);
      await who.send(review);
      assert.deepEqual(service.submissions[0]?.unchecked, ['ice']);
    }));

  test('is checked after all when the register is back', () =>
    withService(flowWith('continue'), async (service, who) => {
      register = 'down';
      const told = await who.send(await who.open('/fr/requests/new'), { ice: '2' });
      register = 'up';
      await who.send(await who.send(told));
      assert.deepEqual(service.submissions[0]?.unchecked, []);
    }));

  test('by a check that nobody gave is refused at the start', () => {
    assert.throws(
      () => withKnownChecks({ flow: flowWith() }),
      (error) => error instanceof FlowError && error.code === 'unknown_check',
    );
    assert.doesNotThrow(() => withKnownChecks({ flow: flowWith(), checks: { register: check } }));
    assert.throws(() => flowWith('later' as never), FlowError);
  });
});

describe('of a check nothing is believed', () => {
  const flow = flowWith('wait');
  const result = async (
    given: AnswerCheck,
    patience = 5000,
  ): Promise<readonly [string | undefined, AnswersChecked, number]> => {
    const reported: unknown[] = [];
    const found = await checkElsewhere(
      { flow, checks: { register: given }, report: (error) => reported.push(error), patience },
      flow.steps[0]!,
      { ice: '2' },
      {},
      'fr-MA',
    );
    return [found.errors[0]?.code, found.checked, reported.length];
  };
  const unavailable = ['check_unavailable', { ice: { answer: '"2"', state: 'unchecked' } }, 1];

  test('that hangs, it is told to stop, and no longer waited for', async () => {
    let aborted = false;
    const hangs: AnswerCheck = (_, { signal }) =>
      new Promise(() => signal.addEventListener('abort', () => (aborted = true)));
    assert.deepEqual(await result(hangs, 20), unavailable);
    assert.equal(aborted, true);
  });

  test('that throws, or answers with nonsense', async () => {
    const nonsense: unknown[] = [
      null,
      true,
      'wrong',
      {},
      { code: 'x' },
      { code: 1, message: 'x' },
      { code: 'x', message: ' ' },
      [],
    ];
    for (const each of nonsense)
      assert.deepEqual(await result(async () => each as never), unavailable, JSON.stringify(each));
    assert.deepEqual(
      await result(() => {
        throw new Error('at once');
      }),
      unavailable,
    );
    assert.deepEqual(await result(async () => unknown), ['ice_unknown', {}, 0]);
  });

  test('of a secret nothing is kept', async () => {
    const secret = flowWith('wait', { draft: 'never' });
    const { checked } = await checkElsewhere(
      { flow: secret, checks: { register: async () => undefined }, report: () => undefined },
      secret.steps[0]!,
      { ice: '2' },
      {},
      'fr-MA',
    );
    assert.deepEqual(checked, {});
  });
});
