import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { locales } from '@tiwizi/i18n';
import { renderTemplate } from '@tiwizi/ssr/render-template';
import { startFormService, type FormService } from '../../fixtures/form-service.ts';
import { Visitor, type Seen } from '../../fixtures/visitor.ts';
import { answerLines } from '../flow/answer-text.ts';
import type { AddressAnswer, Answer } from '../flow/answers.ts';
import { withCommunes } from '../flow/address-source.ts';
import { defineFlow } from '../flow/define-flow.ts';
import { FlowError } from '../flow/flow-error.ts';
import type { Posted } from '../flow/posted.ts';
import { validateStep } from '../flow/validate-step.ts';
import { printField } from '../print/field.print.ts';
import { address, type AddressField, type AddressRule } from './address.ts';
import { findCommune, type Commune } from './communes.ts';
import { sampleCommunes } from './sample-communes.ts';

const words = { 'ar-MA': 'العنوان', zgh: 'ⴰⵏⵙⴰ', 'fr-MA': 'Adresse', en: 'Address' };
const field = (rule?: AddressRule): AddressField => ({
  name: 'home',
  type: 'address',
  required: true,
  label: words,
  ...(rule && { address: rule }),
});
const listed = field({ communes: sampleCommunes });
const posted = (values: Readonly<Record<string, string>>): Posted => ({
  values: new Map(Object.entries(values).map(([part, value]) => [`home-${part}`, [value]])),
  files: new Map(),
  fileNames: new Set(),
});
const street = '12 rue X';
const read = (values: Readonly<Record<string, string>>, of = listed): Answer =>
  address.read(of, posted({ street, ...values })) as Answer;
const context = { locale: 'en', now: new Date('2026-11-22T10:00:00Z') } as const;
const codeOf = (answer: Answer, of = listed): string | undefined => address.check(of, answer, context)?.code;

describe('an address', () => {
  test('is one answer with parts, and its province and region follow from the commune', () => {
    assert.deepEqual(read({ commune: 'rabat', postalCode: ' ١٠ ١٠٠ ' }), {
      ...{ street, postalCode: '10100', commune: 'Rabat', code: 'sample-rabat' },
      ...{ province: 'Rabat', region: 'Rabat-Salé-Kénitra' },
    });
    assert.deepEqual(read({ street: ' 12, rue X\r\nHay Riad ', commune: 'القنيطره' }), {
      ...{ street: '12, rue X\nHay Riad', postalCode: '', commune: 'القنيطرة', code: 'sample-kenitra' },
      ...{ province: 'القنيطرة', region: 'الرباط - سلا - القنيطرة' },
    });
    assert.equal(address.read(listed, posted({ street: ' ', commune: '', postalCode: '' })), '');
  });

  test('reads again what it has printed, in every language and of every commune', () => {
    for (const { code, name, province } of sampleCommunes)
      for (const [language, written] of Object.entries(name)) {
        const first = read({ commune: `${written} (${province[language]})` }) as AddressAnswer;
        assert.equal(first.code, code);
        for (const locale of locales) {
          const { parts = {} } = address.print(listed, first, locale);
          const again = Object.entries(parts).map(([part, data]) => [part, data.value ?? '']);
          assert.deepEqual(read(Object.fromEntries(again) as Record<string, string>), first);
          assert.ok(!parts['which'], 'nothing is to be chosen');
        }
      }
  });

  test('of a commune whose name others have too, offers them and takes the one that was chosen', () => {
    const open = read({ commune: 'Sidi Yahya' });
    assert.equal(codeOf(open), 'commune_several');
    assert.match(
      String(address.check(listed, open, context)?.message),
      /“\u2068Sidi Yahya\u2069”.*\u2068Sidi Yahya \(Sidi Slimane\)\u2069 or \u2068Sidi Yahya \(Oujda-Angad\)\u2069/,
    );
    const { which } = address.print(listed, open, 'fr-MA').parts ?? {};
    assert.deepEqual(
      which?.options?.map(({ value }) => value),
      ['sample-sidi-yahya-gharb', 'sample-sidi-yahya-oriental'],
    );
    const chosen = read({ commune: 'Sidi Yahya', which: 'sample-sidi-yahya-oriental' }) as AddressAnswer;
    assert.equal(chosen.province, 'Oujda-Angad');
    assert.equal(codeOf(chosen), undefined);
    // What is not offered for these words is not taken from a post.
    assert.equal((read({ commune: 'Sidi Yahya', which: 'sample-rabat' }) as AddressAnswer).code, undefined);
    assert.equal((read({ commune: 'Rabat', which: 'sample-sale' }) as AddressAnswer).code, 'sample-rabat');
  });

  test('of a commune that the list lacks, offers what is like it, and lets it pass the second time', () => {
    for (const [written, code] of Object.entries({ Kenitre: 'commune_unknown', Nulpart: 'commune_unknown' })) {
      const answer = read({ commune: written });
      assert.equal(codeOf(answer), code);
      assert.equal(address.check(listed, answer, context)?.warning, true);
    }
    assert.equal((read({ commune: 'Kenitre', which: 'sample-kenitra' }) as AddressAnswer).code, 'sample-kenitra');
    assert.equal(codeOf(read({ commune: 'Nulpart' }, field()), field()), undefined, 'without a list anything is taken');
  });

  test('warns of each address by itself', () => {
    const flow = defineFlow({
      id: 'f',
      version: 1,
      title: words,
      steps: [{ id: 's', title: words, fields: [listed] }],
    });
    const [one, other] = [read({ commune: 'Nulpart' }), read({ commune: 'Ailleurs' })];
    const warned = { home: JSON.stringify(one) };
    const errors = (home: Answer): number => validateStep(flow, 's', { home }, 'en', { ...context, warned }).length;
    assert.equal(errors(one), 0);
    assert.equal(errors(other), 1);
  });

  test('says what is missing at the part that it is', () => {
    const cases: readonly (readonly [Record<string, string>, AddressRule, string, string])[] = [
      [{ street: '', commune: 'Rabat' }, {}, 'address_street', 'street'],
      [{ commune: '' }, {}, 'address_commune', 'commune'],
      [{ commune: 'Rabat', postalCode: '1010' }, {}, 'address_postal_code', 'postalCode'],
      [{ commune: 'Rabat' }, { postalCode: 'required' }, 'address_postal_code', 'postalCode'],
      [{ street: 'x'.repeat(301), commune: 'Rabat' }, {}, 'too_long', 'street'],
    ];
    for (const [values, rule, code, part] of cases) {
      const issue = address.check(field(rule), read(values, field(rule)), context);
      assert.deepEqual([issue?.code, issue?.parts], [code, [part]]);
    }
    const html = renderTemplate(
      printField({ field: listed, asked: true, error: 'WRONG', invalidParts: ['commune'] }, 'en'),
    );
    assert.match(html, /error="WRONG"[^>]*name|name="home-commune"[^>]*error="WRONG"/);
    assert.equal(html.match(/WRONG/g)?.length, 1);
    assert.match(html, /control-id="field-home"/, 'what is wrong with the whole leads to its first control');
  });

  test('is read in the language of the page while the list has its commune, and as it was kept after that', () => {
    const answer = read({ commune: 'الرباط', postalCode: '10100' });
    const lines = (of: AddressField, locale: 'ar-MA' | 'fr-MA'): readonly string[] =>
      answerLines(of, answer, locale).map((line) => line.text);
    assert.deepEqual(lines(listed, 'fr-MA'), [street, '10100 Rabat', 'Rabat, Rabat-Salé-Kénitra']);
    assert.deepEqual(lines(field(), 'fr-MA'), [street, '10100 الرباط', 'الرباط, الرباط - سلا - القنيطرة']);
    assert.deepEqual(lines(listed, 'ar-MA'), [street, '10100 الرباط', 'الرباط، الرباط - سلا - القنيطرة']);
  });

  test('finds no commune in nonsense, and quickly', () => {
    const many: Commune[] = Array.from({ length: 1600 }, (_, index) => ({
      ...{ code: `c${index}`, name: { fr: `Commune numéro ${index}` }, province: { fr: 'P' }, region: { fr: 'R' } },
    }));
    findCommune('Rabat', many);
    const before = performance.now();
    for (const typed of ['x'.repeat(10_000), '<script>', '\u202e\u202d', '؟؟؟', '٠', 'Commune numero 15'])
      findCommune(typed, many);
    assert.ok(performance.now() - before < 500, 'linear in the list');
    assert.equal(findCommune('commune NUMÉRO 15', many).found?.commune.code, 'c15');
    assert.deepEqual(findCommune('؟؟؟', many).like, []);
  });

  test('has its list from a source, in groups too; a list with a code twice is refused', async () => {
    const step = { id: 's', title: words };
    const group = {
      name: 'places',
      type: 'group',
      label: words,
      item: words,
      fields: [{ ...field(), name: 'place' }],
    } as const;
    const flow = { id: 'f', version: 1, title: words, steps: [{ ...step, fields: [field(), group] }] } as const;
    const known = defineFlow(await withCommunes(flow, { communes: () => Promise.resolve(sampleCommunes) }));
    const text = JSON.stringify(known);
    assert.equal(text.split('sample-oujda').length - 1, 2);
    const [one] = sampleCommunes as readonly [Commune];
    const twice = { ...flow, steps: [{ ...step, fields: [field({ communes: [one, one] })] }] };
    assert.throws(() => defineFlow(twice), FlowError);
  });
});

describe('an address by post, without script', () => {
  const group = {
    name: 'places',
    type: 'group',
    label: words,
    item: words,
    group: { least: 1 },
    fields: [{ ...listed, name: 'place' }],
  } as const;
  const flow = defineFlow({
    ...{ id: 'places', version: 1, title: words },
    steps: [{ id: 's', title: words, fields: [listed, group] }],
  });
  let service: FormService;
  before(async () => {
    service = await startFormService({ options: { flow } });
  });
  after(() => service.close());
  const nameOf = ({ values }: Seen): string =>
    Object.keys(values)
      .find((name) => name.endsWith('.place-street'))
      ?.replace('-street', '') ?? '';

  test('is chosen among those of one name, reviewed, changed, and handed over as one answer; in an item too', async () => {
    const who = new Visitor(service.url, 'amina');
    const page = await who.open('/fr/requests/new');
    const item = nameOf(page);
    const wrong = await who.send(page, {
      ...{ 'home-street': street, 'home-commune': 'sidi yahya', 'home-postalCode': '١٠١٠٠' },
      ...{ [`${item}-street`]: 'Souk', [`${item}-commune`]: 'Tiznit' },
    });
    assert.equal(wrong.status, 422);
    assert.deepEqual(
      [wrong.invalid, wrong.summary.map(([href]) => href)],
      [['field-home-commune'], ['#field-home-commune']],
    );
    assert.equal(wrong.values['home-commune'], 'sidi yahya');
    assert.match(wrong.text, /Sidi Yahya \(Oujda-Angad\)/);
    const check = await who.send(wrong, { 'home-which': 'sample-sidi-yahya-oriental' });
    assert.match(check.path, /\/check$/);
    assert.match(check.text, /12 rue X\s*10100 Sidi Yahya\s*Oujda-Angad, Oriental/);
    const arabic = await who.open(check.path.replace('/fr/', '/ar/').replace('/check', '/s'));
    assert.equal(arabic.values['home-commune'], 'Sidi Yahya (Oujda-Angad)');
    await who.send(await who.send(arabic, { 'home-commune': 'سلا' }));
    assert.deepEqual(service.submissions[0]?.answers, {
      home: {
        ...{ street, postalCode: '10100', commune: 'سلا', code: 'sample-sale' },
        ...{ province: 'سلا', region: 'الرباط - سلا - القنيطرة' },
      },
      places: [
        {
          place: {
            ...{ street: 'Souk', postalCode: '', commune: 'Tiznit', code: 'sample-tiznit' },
            ...{ province: 'Tiznit', region: 'Souss-Massa' },
          },
        },
      ],
    });
  });

  test('of a commune that is not in the list, passes once it is continued once more', async () => {
    const who = new Visitor(service.url, 'brahim');
    const page = await who.open('/en/requests/new');
    const item = nameOf(page);
    const warned = await who.send(page, {
      ...{ 'home-street': street, 'home-commune': 'Nulpart', 'home-postalCode': '' },
      ...{ [`${item}-street`]: 'Souk', [`${item}-commune`]: 'Tiznit' },
    });
    assert.deepEqual([warned.status, warned.invalid], [422, []], 'it is asked, and no error');
    assert.match((await who.send(warned)).path, /\/check$/);
    const other = await who.send(await who.open(warned.path), { 'home-commune': 'Ailleurs' });
    assert.equal(other.status, 422, 'of another it is told again');
  });
});
