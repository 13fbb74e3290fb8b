// Answers that were known beforehand: whose they are, and what comes of saying that they are wrong.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startFormService, type FormService } from '../../fixtures/form-service.ts';
import { Visitor, type Seen } from '../../fixtures/visitor.ts';
import { defineFlow, FlowError, originsOf, type FormFlow, type KnownAnswers } from '../flow/index.ts';
import { readKnown } from './known-answers.ts';

const words = (text: string): Record<'ar-MA' | 'zgh' | 'fr-MA' | 'en', string> => ({
  'ar-MA': text,
  zgh: text,
  'fr-MA': text,
  en: text,
});
const source = { ...words('le registre'), 'ar-MA': 'السجل' };
const at = '2026-11-20T09:00:00.000Z';
const known: KnownAnswers = {
  born: { answer: '1990-01-03', source, at, bound: true },
  phone: { answer: '+212600000001', source, at },
  nothing: { answer: 'x', source, at, bound: true },
};
const flowWith = (rules: object = {}): FormFlow =>
  defineFlow({
    id: 'f',
    version: 1,
    title: words('F'),
    steps: [
      {
        id: 's',
        title: words('S'),
        fields: [
          { name: 'born', type: 'date', label: words('Naissance'), required: true, ...rules },
          { name: 'phone', identifier: 'phone', label: words('Téléphone'), required: true },
          { name: 'other', label: words('Autre') },
        ],
      },
    ],
  });

async function withService(
  rules: object,
  use: (service: FormService, who: Visitor, page: Seen) => Promise<void>,
): Promise<void> {
  const service = await startFormService({ options: { flow: flowWith(rules), known: () => known } });
  try {
    const who = new Visitor(service.url, 'amina');
    await use(service, who, await who.open('/fr/requests/new'));
  } finally {
    await service.close();
  }
}

/** Confirms the answers, and gives what was handed over of their origins. */
async function handedOver(service: FormService, who: Visitor, check: Seen): Promise<readonly (readonly unknown[])[]> {
  assert.match(check.path, /\/check$/);
  await who.send(check);
  return (service.submissions.at(-1)?.origins ?? []).map(({ name, state, said }) => [name, state, said]);
}

describe('an answer that is known beforehand', () => {
  test('says where it is from: what is bound as text, what is not in its control', () =>
    withService({}, async (service, who, page) => {
      assert.match(page.text, /Naissance ?3 janvier 1990 ?Source\u202f: le registre, le 20 novembre 2026\./);
      assert.equal(page.values['born-day'], undefined, 'nothing is asked');
      assert.match(page.attribute('field-born', 'tabindex') ?? '', /-1/, 'a link may lead to it');
      assert.match(page.text, /Téléphone.*Source\u202f: le registre, le 20 novembre 2026\./);
      assert.equal(page.values['phone'], '+212 6 00 00 00 01');
      const check = await who.send(page);
      assert.equal(check.text.match(/Source\u202f: le registre/g)?.length, 2, 'in review too');
      assert.deepEqual(await handedOver(service, who, check), [
        ['born', 'same', undefined],
        ['phone', 'same', undefined],
      ]);
    }));

  test('that is not bound is simply changed, and is the person’s own then', () =>
    withService({}, async (service, who, page) => {
      const check = await who.send(page, { phone: '0611111111' });
      assert.equal(check.text.match(/Source\u202f: le registre/g)?.length, 1);
      assert.deepEqual(await handedOver(service, who, check), [
        ['born', 'same', undefined],
        ['phone', 'changed', '+212600000001'],
      ]);
    }));

  test('that is bound takes nothing from a post that makes up its control', () =>
    withService({}, async (service, who, page) => {
      const check = await who.send(page, { 'born-day': '4', 'born-month': '1', 'born-year': '1990' });
      await handedOver(service, who, check);
      assert.equal(service.submissions[0]?.answers['born'], '1990-01-03');
    }));

  test('and said to be wrong stays, and the agency is told; that can be taken back, and keeps what was typed', () =>
    withService({}, async (service, who, page) => {
      const told = await who.send(page, { other: 'typed', action: 'wrong:born' });
      assert.match(told.path, /\/s#field-born$/);
      assert.match(told.text, /3 janvier 1990.*L’administration le verra avec votre demande/);
      assert.deepEqual([told.values['other'], told.invalid], ['typed', []]);
      const back = await who.send(told, { action: 'right:born' });
      assert.doesNotMatch(back.text, /signalé/);
      const check = await who.send(await who.send(back, { action: 'wrong:born' }));
      assert.match(check.text, /3 janvier 1990.*Vous avez signalé que c’est faux/);
      assert.deepEqual((await handedOver(service, who, check))[0], ['born', 'wrong', undefined]);
      assert.equal(service.submissions[0]?.answers['born'], '1990-01-03');
    }));

  test('and said to be wrong is asked anew, where the flow says so, and marked as the person’s own', () =>
    withService({ whenWrong: 'ask' }, async (service, who, page) => {
      const anew = await who.send(page, { action: 'wrong:born' });
      assert.deepEqual([anew.values['born-day'], anew.values['born-year']], ['03', '1990']);
      assert.match(anew.text, /«\u202f3 janvier 1990\u202f» est faux \(source\u202f: le registre\)/);
      const check = await who.send(anew, { 'born-day': '4' });
      assert.match(check.text, /4 janvier 1990.*3 janvier 1990/);
      const again = await who.open(check.path.replace('/check', '/s'));
      assert.equal(again.values['born-day'], '04', 'it is theirs from now on');
      assert.deepEqual((await handedOver(service, who, await who.send(again)))[0], ['born', 'changed', '1990-01-03']);
    }));

  test('and asked anew, is the source’s again once the person says so', () =>
    withService({ whenWrong: 'ask' }, async (service, who, page) => {
      const anew = await who.send(page, { action: 'wrong:born' });
      const back = await who.send(anew, { 'born-day': '5', action: 'right:born' });
      assert.equal(back.values['born-day'], undefined);
      assert.match(back.text, /3 janvier 1990/);
      assert.deepEqual((await handedOver(service, who, await who.send(back)))[0], ['born', 'same', undefined]);
    }));

  test('and said to be wrong stops the form, where the flow says so, with the way to whoever corrects it', () =>
    withService(
      { whenWrong: 'stop', correctedBy: { name: words('l’état civil'), href: 'https://etat-civil.example/' } },
      async (service, who, page) => {
        const told = await who.send(page, { other: 'typed', action: 'wrong:born' });
        assert.match(told.html, /href="https:\/\/etat-civil\.example\/"[^>]*>Contacter\u202f: l’état civil</);
        const stopped = await who.send(told);
        assert.equal(stopped.status, 422);
        assert.deepEqual(
          stopped.summary.map(([href]) => href),
          ['#field-born'],
        );
        assert.match(stopped.text, /La correction se fait auprès de\u202f: l’état civil/);
        assert.equal(stopped.values['other'], 'typed');
        assert.match(
          (await who.open(stopped.path.replace(/\/s(#.*)?$/, '/check'))).path,
          /\/s$/,
          'nothing leads past it',
        );
        const check = await who.send(await who.send(stopped, { action: 'right:born' }));
        assert.deepEqual((await handedOver(service, who, check))[0], ['born', 'same', undefined]);
      },
    ));

  test('that stopped the form goes on once its source has it right', async () => {
    let says = known;
    const flow = flowWith({ whenWrong: 'stop', correctedBy: { name: words('l’état civil') } });
    const service = await startFormService({ options: { flow, known: () => says } });
    try {
      const who = new Visitor(service.url, 'amina');
      const told = await who.send(await who.open('/fr/requests/new'), { action: 'wrong:born' });
      assert.equal((await who.send(told)).status, 422, 'not before');
      says = { ...known, born: { answer: '1990-01-13', source, at: '2026-11-29T09:00:00.000Z', bound: true } };
      const renewed = await who.send(told);
      assert.match(renewed.text, /13 janvier 1990 ?Source\u202f: le registre, le 29 novembre 2026/);
      assert.doesNotMatch(renewed.text, /signalé/);
      assert.deepEqual((await handedOver(service, who, await who.send(renewed)))[0], ['born', 'same', undefined]);
    } finally {
      await service.close();
    }
  });

  test('of which the question would refuse is asked like any other', () => {
    const wrong = { born: { answer: '1990-02-31', source, at, bound: true } };
    const { answers, known: kept } = readKnown(flowWith(), wrong, new Date(at));
    assert.deepEqual([answers, kept?.['born']?.bound], [{ born: '1990-02-31' }, undefined]);
  });

  test('is said to be wrong only where it is bound, and of its own step', () =>
    withService({}, async (service, who, page) => {
      for (const action of ['wrong:phone', 'wrong:other', 'wrong:__proto__', 'wrong:nothing'])
        await who.send(page, { action });
      const [origin] = (await service.drafts.list('amina')).map((draft) => Object.values(draft.known ?? {}));
      assert.ok(origin?.every(({ wrong }) => wrong === undefined));
    }));

  test('origins are told of what is handed over alone', () => {
    assert.deepEqual(originsOf({}, known), []);
    assert.deepEqual(
      originsOf({ phone: '1' }, known).map(({ name, state }) => [name, state]),
      [['phone', 'changed']],
    );
  });

  test('a flow that stops says who corrects', () => {
    assert.throws(() => flowWith({ whenWrong: 'stop' }), FlowError);
    assert.throws(() => flowWith({ whenWrong: 'guess' }), FlowError);
    assert.throws(
      () => flowWith({ whenWrong: 'stop', correctedBy: { name: words('x'), href: 'javascript:x' } }),
      FlowError,
    );
  });
});
