import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startFormService, type FormService } from '../../fixtures/form-service.ts';
import { kindsFlow } from '../../fixtures/kinds.flow.ts';
import { Visitor } from '../../fixtures/visitor.ts';
import { defineFlow } from '../flow/define-flow.ts';
import { FlowError } from '../flow/flow-error.ts';
import type { Posted } from '../flow/posted.ts';
import { consentExamples } from './consent.examples.ts';
import { consent, type ConsentField } from './consent.ts';
import { declaration, type DeclarationField } from './declaration.ts';

const words = (text: string): Record<'ar-MA' | 'zgh' | 'fr-MA' | 'en', string> => ({
  'ar-MA': text,
  zgh: text,
  'fr-MA': text,
  en: text,
});
const truth: DeclarationField = {
  name: 'truth',
  type: 'declaration',
  label: words('Je le déclare'),
  declaration: { text: words('Tout est exact.') },
};
const reuse: ConsentField = {
  name: 'reuse',
  type: 'consent',
  label: words('Carte'),
  consent: { use: words('la carte'), recipient: words('la commune'), kept: words('deux ans') },
};
const now = new Date('2026-11-22T10:05:00Z');
const later = new Date('2026-11-23T10:05:00Z');
const context = { locale: 'fr-MA', now } as const;
const posted = (name: string, said: string, shown?: string): Posted => ({
  values: new Map([[name, ['', said]], ...(shown ? [[`${name}-shown`, [shown]] as const] : [])]),
  files: new Map(),
  fileNames: new Set(),
});

describe('a declaration', () => {
  const { shown, checked, required } = declaration.print(truth, undefined, 'fr-MA');
  const kept = declaration.read(truth, posted('truth', 'yes', shown), { now }) as readonly string[];

  test('keeps what was declared and when, and once more what was declared before', () => {
    assert.deepEqual([checked, required], [false, true]);
    assert.deepEqual(kept, ['yes', '2026-11-22T10:05:00.000Z', 'fr-MA', 'Tout est exact.', 'Je le déclare']);
    assert.deepEqual(declaration.read(truth, posted('truth', 'yes', shown), { now: later, answer: kept }), kept);
    assert.equal(declaration.print(truth, kept, 'ar-MA').checked, true);
    assert.equal(declaration.check(truth, kept, context), undefined);
    assert.deepEqual(declaration.lines(truth, kept, 'fr-MA'), [
      { text: 'Déclaré' },
      { text: 'Tout est exact.', own: true },
      { text: 'Le 22 novembre 2026 à 10:05' },
    ]);
  });

  test('has to be ticked, unless the flow says otherwise', () => {
    assert.match(String(declaration.check(truth, [], context)?.message), /n’est pas cochée/);
    assert.equal(declaration.check(truth, undefined, context)?.code, 'required');
    assert.equal(declaration.check({ ...truth, required: false }, [], context), undefined);
  });

  test('is not one to words that were not shown, or are no more those of the form', () => {
    const changed = { ...truth, declaration: { text: words('Tout est exact, ou presque.') } };
    assert.equal(declaration.check(changed, kept, context)?.code, 'wording_changed');
    assert.equal(declaration.print(changed, kept, 'fr-MA').checked, false);
    for (const answer of [
      declaration.read(changed, posted('truth', 'yes', shown), { now }),
      declaration.read(truth, posted('truth', 'yes'), { now }),
      declaration.read(truth, posted('truth', 'yes', 'fr-MA:0'), { now }),
      declaration.read(truth, posted('truth', 'yes', String(shown).replace('fr-MA', 'xx')), { now }),
      declaration.read(truth, posted('truth', 'no', shown), { now }),
      ['yes', 'yesterday'],
      'yes',
    ])
      assert.equal(
        declaration.check(truth, answer as readonly string[], context)?.code,
        'wording_changed',
        String(answer),
      );
    assert.deepEqual(declaration.lines(truth, ['yes', 'yesterday', 'fr-MA', 'x'], 'fr-MA').at(-1), {
      text: 'x',
      own: true,
    });
  });
});

describe('consent', () => {
  const said = (answer: string): readonly string[] =>
    consent.read(reuse, posted('reuse', answer, consent.print(reuse, undefined, 'fr-MA').shown), {
      now,
    }) as readonly string[];

  test('is never chosen beforehand, and its refusal is an answer', () => {
    assert.equal(consent.print(reuse, undefined, 'fr-MA').value, undefined);
    for (const answer of ['yes', 'no']) assert.equal(consent.check(reuse, said(answer), context), undefined, answer);
    assert.equal(consent.check(reuse, [], context), undefined, 'it may stay open');
    assert.equal(consent.check({ ...reuse, required: true }, [], context)?.code, 'required');
    assert.equal(consent.check({ ...reuse, required: true }, said('no'), context), undefined);
    assert.equal(consent.check(reuse, said('maybe'), context)?.code, 'wording_changed');
    assert.deepEqual(
      consent.lines(reuse, said('no'), 'fr-MA').map(({ text }) => text.replaceAll('\u202f', ' ')),
      [
        'Non, je refuse',
        'Pour : la carte',
        'Destinataire : la commune',
        'Durée de conservation : deux ans',
        'Le 22 novembre 2026 à 10:05',
      ],
    );
  });

  test('that a refusal changes nothing is heard with the question, in each language', () => {
    for (const locale of ['ar-MA', 'zgh', 'fr-MA', 'en'] as const) {
      const page = consentExamples.examples['empty']!.html(locale);
      const [, id] = /described-by="([^"]+)"/.exec(page) ?? [];
      const note = new RegExp(`<span id="${id}">([^<]+)`).exec(page)?.[1] ?? '';
      assert.match(note, /الرفض|refus/i, locale);
    }
  });

  test('is needed only where the flow says why, and then says so instead of that it is free', () => {
    const field: ConsentField = {
      ...reuse,
      consent: { ...reuse.consent, neededBecause: words('La carte est le service.') },
    };
    const print = consent.print(field, undefined, 'fr-MA');
    assert.match(String(print.hint), /: deux ans\. La carte est le service\.$/, 'sentences, one after the other');
    assert.equal(print.legalNote, undefined);
    assert.equal(
      consent.print(reuse, undefined, 'zgh').legalNote?.language,
      'ar-MA',
      'no Amazigh of words about rights',
    );
    const no = consent.read(field, posted('reuse', 'no', print.shown), { now });
    assert.deepEqual(consent.check(field, no as readonly string[], context)?.code, 'consent_needed');
    assert.equal(consent.check(field, said('yes'), context)?.code, 'wording_changed', 'agreed without that sentence');
  });

  test('without its purpose, recipient or time is refused by defineFlow', () => {
    const flow = (field: object): unknown =>
      defineFlow({
        id: 'f',
        version: 1,
        title: words('F'),
        steps: [{ id: 's', title: words('S'), fields: [field as never] }],
      });
    assert.doesNotThrow(() => flow(reuse));
    for (const part of ['use', 'recipient', 'kept'])
      assert.throws(() => flow({ ...reuse, consent: { ...reuse.consent, [part]: undefined } }), FlowError, part);
    assert.throws(() => flow({ ...truth, declaration: {} }), FlowError);
    assert.throws(() => flow({ ...truth, when: { field: 'x', equals: 'yes' } }), FlowError);
  });
});

describe('by post, without script', () => {
  let service: FormService;
  before(async () => {
    service = await startFormService({ options: { flow: kindsFlow, now: () => now } });
  });
  after(() => service.close());

  test('what was said is shown to check in the words that were read, and handed over', async () => {
    const who = new Visitor(service.url, 'amina');
    const page = await who.open('/fr/requests/new');
    assert.equal(page.values['reuse'], '', 'nothing is chosen');
    assert.match(page.text, /Un refus ne change rien.*Information juridique à confirmer/);
    const check = await who.send(page, { area: '12', truth: 'yes', reuse: 'no' });
    assert.match(check.text, /Les renseignements de cette demande sont exacts\..*Le 22 novembre 2026 à 10:05/);
    assert.match(check.text, /Publication sur la carteNon, je refuse/);
    await who.send(check);
    const { truth, reuse } = service.submissions[0]?.answers ?? {};
    assert.deepEqual(truth, [
      'yes',
      now.toISOString(),
      'fr-MA',
      'Les renseignements de cette demande sont exacts.',
      'Je le déclare',
    ]);
    assert.equal((reuse as readonly string[])[0], 'no');
  });
});
