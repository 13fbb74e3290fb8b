import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { identifierKinds, locales } from '@tiwizi/i18n';
import { sampleFlow } from '../stepper/sample.flow.ts';
import type { Answer, Answers } from './answers.ts';
import { defineFlow } from './define-flow.ts';
import { sniffFileType } from '../kinds/file-type.ts';
import { answerLines } from './answer-text.ts';
import { readAnswers } from './read-answers.ts';
import { validateStep } from './validate-step.ts';

const now = new Date('2026-11-22T10:00:00Z');
const words = { 'ar-MA': 'س', zgh: 'ⵙ', 'fr-MA': 's', en: 's' };
const right: Answers = {
  forWhom: 'self',
  nameArabic: 'سارة العلوي',
  nameLatin: 'Sara El-Alaoui',
  cnie: 'AB123456',
  birthDate: '1990-12-31',
};
const codes = (answers: Answers, step = 'identity', warned = {}): readonly string[] =>
  validateStep(sampleFlow, step, answers, 'fr-MA', { now, warned }).map(
    (error) => `${error.name} ${error.code} ${error.href}`,
  );
const one = (field: object, answer: Answer): string | undefined =>
  validateStep(
    defineFlow({
      id: 'one',
      version: 1,
      title: words,
      steps: [{ id: 's', title: words, fields: [{ name: 'a', label: words, ...field } as never] }],
    }),
    's',
    { a: answer },
    'en',
    { now },
  )[0]?.code;

test('right answers have no error', () => assert.deepEqual(codes(right), []));

test('what is missing is named in the order of the page', () => {
  assert.deepEqual(
    codes({ forWhom: 'self' }),
    ['nameArabic', 'nameLatin', 'cnie', 'birthDate'].map((name) => `${name} required #field-${name}`),
  );
  assert.deepEqual(codes({ forWhom: 'child' }).length, 3, 'a child has no card');
  assert.deepEqual(codes({ forWhom: 'self' }, 'mandate'), [], 'a step nobody reaches asks nothing');
});

test('every error says in four languages what happened and what to do', () => {
  const wrong: Answers = {
    forWhom: 'self',
    nameArabic: 'Sara',
    nameLatin: 'سارة',
    cnie: 'AB12*456',
    birthDate: '2001-02-31',
  };
  for (const locale of locales) {
    const messages = validateStep(sampleFlow, 'identity', wrong, locale, { now }).map((error) => error.message);
    assert.equal(messages.length, 4);
    for (const message of messages) {
      assert.match(message, /[.]/, 'sentences');
      assert.doesNotMatch(message, /\{\w+\}/, 'no placeholder is left');
    }
    assert.equal(new Set(messages).size, 4);
  }
  assert.equal(
    validateStep(sampleFlow, 'identity', wrong, 'ar-MA', { now }).at(-1)!.message,
    'لا يوجد يوم 31 في هذا الشهر (2/2001). المرجو التحقق من اليوم والشهر في «تاريخ الازدياد».',
  );
});

for (const [date, expected] of [
  ['2001-02-31', 'date_impossible #field-birthDate'],
  ['2001-02-29', 'date_impossible #field-birthDate'],
  ['2000-02-29', undefined],
  ['2000-13-01', 'date_month #field-birthDate-month'],
  ['2000-12-32', 'date_day #field-birthDate'],
  ['2000-12-', 'date_day #field-birthDate'],
  ['-12-', 'date_parts #field-birthDate'],
  ['90-13-1', 'date_parts #field-birthDate-month'],
  ['2000--12', 'date_month #field-birthDate-month'],
  ['90-12-12', 'date_year #field-birthDate-year'],
  ['1890-12-12', 'date_too_early #field-birthDate-year'],
  ['2026-11-22', undefined],
  ['2026-11-23', 'date_future #field-birthDate'],
  ['--', 'required #field-birthDate'],
] as const) {
  test(`the date ${date} is ${expected ?? 'right'}`, () => {
    assert.deepEqual(codes({ ...right, birthDate: date }), expected ? [`birthDate ${expected}`] : []);
  });
}

test('"today" is today in Morocco', () => {
  // 23:30 UTC is the same day there since September 2026, and was the next day in 2025 (UTC+1).
  const at = (instant: string, date: string): number =>
    validateStep(sampleFlow, 'identity', { ...right, birthDate: date }, 'en', { now: new Date(instant) }).length;
  assert.equal(at('2025-07-01T23:30:00Z', '2025-07-02'), 0);
  assert.equal(at('2026-11-01T23:30:00Z', '2026-11-02'), 1);
});

test('a wrong character in a card number is refused; an unusual one is asked about once', () => {
  assert.deepEqual(codes({ ...right, cnie: 'AB12*456' }), ['cnie identifier_characters #field-cnie']);
  const unusual = { ...right, cnie: '12345678' };
  assert.deepEqual(codes(unusual), ['cnie identifier_unusual #field-cnie']);
  assert.equal(validateStep(sampleFlow, 'identity', unusual, 'en', { now })[0]!.warning, true);
  assert.deepEqual(codes(unusual, 'identity', { cnie: '12345678' }), []);
  assert.deepEqual(codes(unusual, 'identity', { cnie: 'other' }), ['cnie identifier_unusual #field-cnie']);
});

test('where the rule is sure, a wrong identifier is refused', () => {
  assert.equal(one({ identifier: 'phone' }, '0312345678'), 'identifier_format');
  assert.equal(one({ identifier: 'phone' }, '+33612345678'), 'identifier_country');
  assert.equal(one({ identifier: 'ice' }, '001526374000085'), 'identifier_checksum');
  assert.equal(one({ identifier: 'rib' }, '123'), 'identifier_length');
  assert.equal(one({ identifier: 'massar' }, '123'), 'identifier_unusual');
});

test('no identifier, however typed, throws or leaves a placeholder', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...identifierKinds),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...locales),
      (identifier, answer, locale) => {
        const flow = defineFlow({
          id: 'one',
          version: 1,
          title: words,
          steps: [{ id: 's', title: words, fields: [{ name: 'a', label: words, identifier }] }],
        });
        for (const { message } of validateStep(flow, 's', { a: answer }, locale, { now }))
          assert.doesNotMatch(message, /\{\w+\}/);
      },
    ),
  );
});

test('choices, lengths, patterns and addresses', () => {
  const options = [
    { value: 'x', label: words },
    { value: 'y', label: words },
  ];
  assert.equal(one({ type: 'radio', options }, 'z'), 'not_an_option');
  assert.equal(one({ type: 'select', options }, ['x', 'y']), 'not_an_option');
  assert.equal(one({ type: 'checkbox', options }, ['x', 'y']), undefined);
  assert.equal(one({ type: 'checkbox', options, required: true }, []), 'required');
  assert.equal(one({ maxlength: 3 }, 'abcd'), 'too_long');
  assert.equal(one({ maxlength: 3 }, '👨‍👩‍👧'), 'too_long');
  assert.equal(one({ maxlength: 3 }, 'ⴰⴱⴳ'), undefined);
  assert.equal(one({ pattern: 'a|b' }, 'ab'), 'pattern');
  assert.equal(one({ inputType: 'email' }, 'a@b'), 'email');
  assert.equal(one({ inputType: 'email' }, 'a@b.ma'), undefined);
  assert.equal(one({ required: true }, '  '), 'required');
});

test('an empty answer is told in words of the flow’s own, where it has them', () => {
  const requiredMessage = { 'ar-MA': 'أ', zgh: 'ⴰ', 'fr-MA': 'Choisir une ville.', en: 'c' };
  const options = [{ value: 'x', label: words }];
  for (const rest of [{}, { type: 'radio', options }, { type: 'file', file: { accept: ['pdf'] } }] as const) {
    const flow = defineFlow({
      id: 'one',
      version: 1,
      title: words,
      steps: [
        { id: 's', title: words, fields: [{ name: 'a', label: words, required: true, requiredMessage, ...rest }] },
      ],
    });
    assert.deepEqual(
      validateStep(flow, 's', {}, 'fr-MA', { now }).map(({ code, message }) => [code, message]),
      [['required', 'Choisir une ville.']],
    );
  }
});

test('a file is judged by what it is', () => {
  const file = { type: 'file', required: true, file: { accept: ['pdf'] } } as const;
  const answer = { file: 'id', name: 'a.pdf', size: 10, type: 'pdf' } as const;
  assert.equal(one(file, answer), undefined);
  assert.equal(one(file, ''), 'required');
  assert.equal(one(file, { ...answer, type: 'png' }), 'file_type');
  assert.equal(one(file, { ...answer, size: 6 * 1024 * 1024 }), 'file_too_large');
  assert.equal(one(file, { refused: 'file_empty', name: 'a.pdf' }), 'file_empty');
  assert.equal(sniffFileType(new TextEncoder().encode('%PDF-1.7')), 'pdf');
  assert.equal(sniffFileType(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)), 'jpeg');
  assert.equal(sniffFileType(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)), 'png');
  // The header may come after a byte order mark or empty lines, within the first 1,024 bytes.
  for (const before of ['\uFEFF', '\n', '\r\n', ' '.repeat(1019)])
    assert.equal(sniffFileType(new TextEncoder().encode(`${before}%PDF-1.7`)), 'pdf', JSON.stringify(before));
  assert.equal(sniffFileType(new TextEncoder().encode(`${' '.repeat(1020)}%PDF-1.7`)), undefined);
  assert.equal(sniffFileType(new TextEncoder().encode('MZ %PD-')), undefined);
  assert.equal(sniffFileType(Uint8Array.of(0, 0xff, 0xd8, 0xff)), undefined, 'an image begins with its mark');
  assert.equal(sniffFileType(new Uint8Array()), undefined);
});

test('secrets are checked only when they are at hand', () => {
  const flow = defineFlow({
    id: 'one',
    version: 1,
    title: words,
    steps: [{ id: 's', title: words, fields: [{ name: 'code', type: 'one-time-code', label: words, required: true }] }],
  });
  assert.deepEqual(validateStep(flow, 's', {}, 'en', { now }), []);
  assert.equal(validateStep(flow, 's', {}, 'en', { now, secrets: true }).length, 1);
});

test('a post is read in its plain form, and what was not on the page is left out', () => {
  const [whom, identity, , delivery] = sampleFlow.steps;
  const values = new Map<string, readonly string[]>([
    ['nameLatin', ['  Sara \u200f El  Alaoui ']],
    ['cnie', ['ab 12.34٥٦']],
    ['birthDate-day', ['٣١']],
    ['birthDate-month', ['1']],
    ['birthDate-year', ['1990']],
    ['forWhom', ['', 'self']],
    ['delivery', ['']],
    ['address', ['a\r\nb ']],
  ]);
  const posted = { values, files: new Map(), fileNames: new Set<string>() };
  assert.deepEqual(readAnswers(identity!, posted), {
    nameLatin: 'Sara El Alaoui',
    cnie: 'AB123456',
    birthDate: '1990-01-31',
  });
  assert.deepEqual(readAnswers(whom!, posted), { forWhom: 'self' });
  assert.deepEqual(readAnswers(delivery!, posted), { delivery: '', address: 'a\nb' });
});

for (const [name, place] of [
  ['day', 0],
  ['month', 1],
  ['year', 2],
] as const) {
  test(`a minus in the ${name} is refused, and shown again`, () => {
    const values = new Map(
      ['1', '3', '1988'].map((value, index) => [
        `birthDate-${['day', 'month', 'year'][index]}`,
        [index === place ? `-${value}` : value],
      ]),
    );
    const { birthDate } = readAnswers(sampleFlow.steps[1]!, { values, files: new Map(), fileNames: new Set() });
    assert.deepEqual(
      codes({ ...right, birthDate: birthDate as string }).map((code) => code.split(' ')[1]),
      [`date_${name}`],
    );
    assert.equal(String(birthDate).split('-')[2 - place], `\u2212${['1', '3', '1988'][place]}`);
  });
}

test('reading a post any number of times changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (text, day, year) => {
      const identity = sampleFlow.steps[1]!;
      const first = readAnswers(identity, {
        files: new Map(),
        fileNames: new Set(),
        values: new Map([
          ['nameLatin', [text]],
          ['cnie', [text]],
          ['birthDate-day', [day]],
          ['birthDate-month', ['2']],
          ['birthDate-year', [year]],
        ]),
      });
      const [y, m, d] = String(first['birthDate']).split('-') as [string, string, string];
      const again = readAnswers(identity, {
        files: new Map(),
        fileNames: new Set(),
        values: new Map([
          ['nameLatin', [String(first['nameLatin'])]],
          ['cnie', [String(first['cnie'])]],
          ['birthDate-day', [d]],
          ['birthDate-month', [m]],
          ['birthDate-year', [y]],
        ]),
      });
      assert.deepEqual(again, first);
    }),
  );
});

test('a date names all of its parts that are wrong, at once', () => {
  const issue = (birthDate: string): unknown => {
    const [error] = validateStep(sampleFlow, 'identity', { ...right, birthDate }, 'en', { now });
    return [error!.parts, error!.message];
  };
  assert.deepEqual(issue('-12-'), [
    ['day', 'year'],
    'In “Date of birth”, missing or not right: the day and the year. Write in digits, the year with four digits.',
  ]);
  assert.deepEqual((issue('2001-02-31') as [string[]])[0], ['day', 'month']);
  assert.deepEqual((issue('90-02-01') as [string[]])[0], ['year']);
  assert.equal((issue('2027-02-01') as [string[] | undefined])[0], undefined, 'a future date is wrong as a whole');
});

test('a box that stands alone is ticked or not, and must be where it is required', () => {
  const flow = defineFlow({
    id: 'one',
    version: 1,
    title: words,
    steps: [{ id: 's', title: words, fields: [{ name: 'sure', type: 'checkbox', required: true, label: words }] }],
  });
  const read = (...sure: string[]): Answers =>
    readAnswers(flow.steps[0], {
      values: new Map([['sure', sure]]),
      files: new Map(),
      fileNames: new Set(),
    }) as Answers;
  const codes = (answers: Answers): string[] => validateStep(flow, 's', answers, 'en', { now }).map(({ code }) => code);
  assert.deepEqual(read('', 'yes'), { sure: ['yes'] });
  assert.deepEqual(codes(read('', 'yes')), []);
  assert.deepEqual(codes(read('')), ['required']);
  assert.deepEqual(codes(read('', 'other')), ['not_an_option']);
  assert.deepEqual(answerLines(flow.steps[0].fields[0], ['yes'], 'fr-MA'), [{ text: 'Oui' }]);
});
