import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkIdentifier } from './check-identifier.ts';
import { identifierKinds, type IdentifierKind } from './identifier-kind.ts';
import { hasMod97Key, mod97, mod97Key } from './mod97.ts';
import { hasVerhoeffDigit } from './verhoeff.ts';

interface Vector {
  readonly type: string;
  readonly input: string;
  readonly ok: boolean;
}
const { vectors } = JSON.parse(readFileSync(new URL('identifier-vectors.json', import.meta.url), 'utf8')) as {
  vectors: Vector[];
};
const kindOf = (type: string): IdentifierKind =>
  (({ fiscalId: 'if', cnssEmployer: 'cnss' }) as Record<string, IdentifierKind>)[type] ?? (type as IdentifierKind);

const valid = (kind: IdentifierKind, input: string): string => {
  const result = checkIdentifier(kind, input);
  assert.ok(result.valid, `${kind} ${input}: ${result.problem}`);
  return result.value;
};
const problem = (kind: IdentifierKind, input: string | null): string | undefined =>
  checkIdentifier(kind, input).problem;

for (const { type, input, ok } of vectors) {
  test(`${type} ${input} is ${ok ? 'accepted' : 'refused'}`, () =>
    assert.equal(checkIdentifier(kindOf(type), input).valid, ok));
}

test('only the kinds with a sure rule are certain', () => {
  const certain = identifierKinds.filter((kind) => checkIdentifier(kind, 'x').certain);
  assert.deepEqual(certain, ['ice', 'rib', 'iban', 'phone']);
  assert.equal(checkIdentifier('ice', '001561191000066').certain, true);
});

test('a record of the civil register has its number and the year, however they are written', () => {
  for (const typed of [
    '123/1990',
    '123 / 1990',
    '123-1990',
    '00123/1990',
    '١٢٣/١٩٩٠',
    'رسم رقم 123 لسنة 1990',
    'Acte n° 123 de 1990',
  ])
    assert.equal(valid('civil-register', typed), '123/1990', typed);
  assert.equal(valid('civil-register', '1/2026'), '1/2026');
  for (const typed of ['123', '123/1900', '0/1990', '1234567/1990', '123/90'])
    assert.equal(problem('civil-register', typed), 'format', typed);
  assert.equal(problem('civil-register', 'A12/1990'), 'characters');
});

test('nothing given is empty, marks and spaces alone too', () => {
  for (const kind of identifierKinds) {
    for (const input of ['', '  ', '\u200f', ' - . ', null]) assert.equal(problem(kind, input), 'empty', kind);
    assert.equal(checkIdentifier(kind, undefined).problem, 'empty');
  }
});

test('the name of an identifier before it is dropped', () => {
  const named: [IdentifierKind, string, string][] = [
    ['iban', 'IBAN MA64 0115 1900 0001 2050 0053 4921', 'MA64011519000001205000534921'],
    ['iban', 'IBAN: MA64 0115 1900 0001 2050 0053 4921', 'MA64011519000001205000534921'],
    ['iban', 'iban\u00a0:\u202fMA64011519000001205000534921', 'MA64011519000001205000534921'],
    ['rib', 'RIB 011519000001205000534921', '011519000001205000534921'],
    ['rib', 'R.I.B. : 011 519 0000012050005349 21', '011519000001205000534921'],
    ['ice', 'ICE N° 001561191000066', '001561191000066'],
    ['phone', 'Tél. : 06 12 34 56 78', '+212612345678'],
    ['phone', 'tel:+212612345678', '+212612345678'],
    ['phone', 'رقم الهاتف: ٠٦١٢٣٤٥٦٧٨', '+212612345678'],
    ['cnie', 'C.I.N : AB 123456', 'AB123456'],
    ['cnie', 'CNIE n° NO123456', 'NO123456'],
    ['cnie', 'CN123456', 'CN123456'],
    ['if', 'IF: 12345678', '12345678'],
    ['rc', 'RC n° 12345', '12345'],
    ['cnss', 'CNSS 123456789', '123456789'],
    ['massar', 'Massar: M145092428', 'M145092428'],
    ['passport', 'Passeport n° AB1234567', 'AB1234567'],
    ['postal', 'CP 10000', '10000'],
  ];
  for (const [kind, typed, value] of named) assert.equal(valid(kind, typed), value);
  assert.equal(problem('iban', 'IBAN:'), 'empty');
  assert.equal(problem('iban', 'IBAN FR7630006000011234567890189'), 'country', 'what follows the name is judged');
});

test('invisible characters, presentation forms and full-width digits spoil no identifier', () => {
  assert.equal(valid('phone', '+212\ufe0e 612345678'), '+212612345678');
  assert.equal(valid('phone', '\u2068+212\u2069 6\u200b12\u2060 34\u00ad5678'), '+212612345678');
  assert.equal(valid('cnie', 'ＡＢ１２３４５６'), 'AB123456');
  assert.equal(valid('plate', '12345 | \ufe83 | 6'), '12345|أ|6');
  assert.equal(problem('cnie', '\u200b\u3164'), 'empty');
});

test('a text of any length is judged at once', () => {
  assert.equal(problem('phone', '\u0301'.repeat(512_000)), 'empty');
  assert.equal(problem('phone', '0612345678'.repeat(50_000)), 'length');
});

test('an unknown kind throws, an inherited name too', () => {
  for (const kind of ['tp', 'constructor', '__proto__']) {
    assert.throws(() => checkIdentifier(kind as IdentifierKind, '1'), /i18n-unknown-identifier/);
  }
});

test('phones in every usual writing have one value', () => {
  for (const input of [
    '0612345678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '06–12–34–56–78',
    '06/12/34/56/78',
    '+212612345678',
    '+212 (0)6 12 34 56 78',
    '+212 06 12 34 56 78',
    '(+212) 6 12 34 56 78',
    '00212612345678',
    '00 212 (0) 612-345-678',
    '212612345678',
    '2120612345678',
    '\u202a+212 612-345678\u202c',
    '\u2066\u2068+212\u2069 612345678\u2069',
    '٠٦١٢٣٤٥٦٧٨',
    '+٢١٢٦١٢٣٤٥٦٧٨',
    '۰۶۱۲۳۴۵۶۷۸',
    '\u00a006\u202f12\u00a034\u200b5678',
  ]) {
    assert.equal(valid('phone', input), '+212612345678', input);
  }
});

test('phones that are none say why', () => {
  assert.equal(problem('phone', '+33612345678'), 'country');
  assert.equal(problem('phone', '0033612345678'), 'country');
  assert.equal(problem('phone', '061234567'), 'length');
  assert.equal(problem('phone', '612345678'), 'length');
  assert.equal(problem('phone', '06123456789'), 'length');
  assert.equal(problem('phone', '+2126123456789'), 'length');
  assert.equal(problem('phone', '0412345678'), 'format');
  assert.equal(problem('phone', '+212912345678'), 'format');
  assert.equal(problem('phone', '6123456780'), 'format');
  assert.equal(problem('phone', '06123456ab'), 'characters');
  assert.equal(problem('phone', '06+12345678'), 'characters');
});

test('the national ranges are 5 to 8 and nothing else', () => {
  const accepted = [...'0123456789'].filter((digit) => checkIdentifier('phone', `0${digit}22123456`).valid);
  assert.deepEqual(accepted, ['5', '6', '7', '8']);
});

test('ICE: the key is 01 to 97, so that a right remainder is not enough', () => {
  assert.equal(valid('ice', '00156 1191 0000 66'), '001561191000066');
  assert.equal(problem('ice', '001526374000085'), 'checksum');
  assert.equal(problem('ice', '1561191000066'), 'length');
  assert.equal(problem('ice', '00156119100006A'), 'characters');
  assert.equal(mod97('000000000000000'), 0);
  assert.equal(problem('ice', '000000000000000'), 'checksum');
  const keyOne = Array.from({ length: 97 }, (_, n) => String(n).padStart(13, '0')).find(
    (body) => mod97Key(body) === '01',
  )!;
  assert.equal(mod97(`${keyOne}98`), 0);
  assert.equal(problem('ice', `${keyOne}98`), 'checksum');
});

test('RIB and IBAN: the registry example, and both keys of the IBAN are checked', () => {
  assert.equal(valid('rib', '011 519 0000012050005349 21'), '011519000001205000534921');
  assert.equal(valid('iban', 'ma64-0115-1900-0001-2050-0053-4921'), 'MA64011519000001205000534921');
  assert.equal(problem('iban', 'FR7630006000011234567890189'), 'country');
  assert.equal(problem('iban', '64011519000001205000534921MA'), 'format');
  assert.equal(problem('iban', 'MA6401151900000120500053492'), 'length');
  assert.equal(problem('iban', 'MA64 0115 1900 0001 2050 0053 492!'), 'characters');
  // Right by ISO 13616 alone: the inner RIB key is wrong.
  const rib = '011519000001205000534922';
  const key = String(98 - mod97(`${rib}221000`)).padStart(2, '0');
  assert.equal(mod97(`${rib}2210${key}`), 1);
  assert.equal(problem('iban', `MA${key}${rib}`), 'checksum');
});

const body = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const ibanOf = (rib: string): string => `MA${String(98 - mod97(`${rib}221000`)).padStart(2, '0')}${rib}`;
const keyed: readonly (readonly [IdentifierKind, fc.Arbitrary<string>])[] = [
  ['ice', body(13).map((number) => number + mod97Key(number))],
  ['rib', body(22).map((number) => number + mod97Key(number))],
  ['iban', body(22).map((number) => ibanOf(number + mod97Key(number)))],
];
for (const [kind, numbers] of keyed) {
  test(`${kind}: a number with its key is valid; one wrong digit or two swapped never are`, () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, where, shift) => {
        assert.equal(valid(kind, number), number);
        const at = kind === 'iban' ? 2 + (where % 26) : where % number.length;
        const wrong = number.slice(0, at) + ((Number(number[at]) + shift) % 10) + number.slice(at + 1);
        assert.equal(checkIdentifier(kind, wrong).valid, false, `digit ${at}`);
        if (at + 1 < number.length && number[at] !== number[at + 1]) {
          const swapped = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2);
          assert.equal(checkIdentifier(kind, swapped).valid, false, `swap ${at}`);
        }
      }),
      { numRuns: 1000 },
    );
  });
}

test('mod 97 agrees with exact arithmetic, and a key makes a multiple of 97', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (number) => {
      assert.equal(mod97(String(number)), Number(number % 97n));
      const key = mod97Key(String(number));
      assert.ok(Number(key) >= 1 && Number(key) <= 97);
      assert.equal(mod97(String(number) + key), 0);
      assert.ok(hasMod97Key(String(number) + key));
    }),
  );
});

test('CNIE: one or two letters, up to seven digits; an unusual length is a doubt', () => {
  assert.equal(valid('cnie', 'be 81-23.45'), 'BE812345');
  assert.equal(valid('cnie', 'AB١٢٣٤٥٦'), 'AB123456');
  assert.equal(checkIdentifier('cnie', 'AB123456').doubt, undefined);
  assert.equal(checkIdentifier('cnie', 'A1').doubt, 'length');
  assert.equal(checkIdentifier('cnie', 'AB1234567').doubt, 'length');
  assert.equal(problem('cnie', '123456'), 'format');
  assert.equal(problem('cnie', 'ABC12345'), 'format');
  assert.equal(problem('cnie', 'AB12345678'), 'length');
  assert.equal(problem('cnie', 'A12345678'), 'format');
  assert.equal(problem('cnie', 'AB12345C'), 'format');
  assert.equal(problem('cnie', 'أب123456'), 'characters');
  assert.equal(problem('cnie', 'ß123456'), 'characters', 'no letter grows into two');
  assert.equal(problem('cnie', 'ı123456'), 'characters', 'no letter becomes Latin');
});

test('plates have one value in Arabic and Latin letters', () => {
  for (const input of [
    '12345 | أ | 6',
    '12345-A-6',
    '12345 ا 6',
    '12345أ6',
    '١٢٣٤٥ أ ٦',
    '12345/إ/06',
    '\u206612345 | \u2068أ\u2069 | 6\u2069',
    '12345 | ا\u0654 | 6',
  ]) {
    assert.equal(valid('plate', input), '12345|أ|6', input);
  }
  const letters = [...'ABDHEWTY'].map((letter) => valid('plate', `1 ${letter} 89`).split('|')[1]);
  assert.deepEqual(letters, ['أ', 'ب', 'د', 'ه', 'و', 'و', 'ط', 'ي']);
  for (const letter of ['أ', 'ب', 'د', 'ه', 'هـ', 'و', 'ط', 'ي']) valid('plate', `1-${letter}-1`);
});

test('temporary plates', () => {
  assert.equal(valid('plate', 'WW 123456'), 'WW|123456');
  assert.equal(valid('plate', '123456 ww'), 'WW|123456');
  assert.equal(problem('plate', 'WW'), 'characters');
  assert.equal(problem('plate', 'WW 1234567'), 'format');
});

test('plates out of range are refused', () => {
  for (const input of [
    '0 أ 6',
    '00000 أ 6',
    '100000 أ 6',
    '12345 أ 0',
    '12345 أ 90',
    '12345 أ 100',
    '12345 ج 6',
    '12345 AB 6',
    '6 أ 12345',
    '12345 6',
  ]) {
    assert.equal(problem('plate', input), 'format', input);
  }
  assert.equal(problem('plate', '12345 ⴰ 6'), 'characters');
});

test('the other kinds by their shape', () => {
  assert.equal(valid('massar', 'm 145092428'), 'M145092428');
  assert.equal(problem('massar', '1450924281'), 'format');
  assert.equal(problem('massar', 'M14509242'), 'length');
  assert.equal(valid('if', '1234567'), '1234567');
  assert.equal(problem('if', '123456'), 'length');
  assert.equal(problem('if', '123456789'), 'length');
  assert.equal(valid('rc', '1'), '1');
  assert.equal(valid('rc', '1234567'), '1234567');
  assert.equal(problem('rc', '12345678'), 'length');
  assert.equal(problem('rc', '0'), 'format');
  assert.equal(valid('cnss', '123456789'), '123456789');
  assert.equal(problem('cnss', '12345678'), 'length');
  assert.equal(valid('passport', 'ab 1234567'), 'AB1234567');
  assert.equal(problem('passport', 'A12345678'), 'format');
  assert.equal(problem('passport', 'AB123456'), 'length');
  assert.equal(valid('postal', '٢٠٠٠٠'), '20000');
  assert.equal(problem('postal', '01000'), 'format');
  assert.equal(problem('postal', '2000A'), 'characters');
});

test('IDCS: ten digits from 2 to 9; the supposed Verhoeff digit is only a doubt', () => {
  assert.equal(problem('idcs', '1234567890'), 'format');
  assert.equal(problem('idcs', '223456789'), 'length');
  const endings = [...'0123456789'].filter((digit) => checkIdentifier('idcs', `223456789${digit}`).doubt === undefined);
  assert.equal(endings.length, 1);
  assert.ok([...'0123456789'].every((digit) => checkIdentifier('idcs', `223456789${digit}`).valid));
});

test('Verhoeff: the published example, and every single error and swap is caught', () => {
  assert.ok(hasVerhoeffDigit('2363'));
  assert.ok(hasVerhoeffDigit('123451'));
  fc.assert(
    fc.property(body(9), fc.nat(9), fc.integer({ min: 1, max: 9 }), (number, at, shift) => {
      const right = [...'0123456789'].map((digit) => number + digit).filter(hasVerhoeffDigit);
      assert.equal(right.length, 1);
      const whole = right[0]!;
      assert.ok(!hasVerhoeffDigit(whole.slice(0, at) + ((Number(whole[at]) + shift) % 10) + whole.slice(at + 1)));
      if (at < 9 && whole[at] !== whole[at + 1]) {
        assert.ok(!hasVerhoeffDigit(whole.slice(0, at) + whole[at + 1] + whole[at] + whole.slice(at + 2)));
      }
    }),
  );
});

const noise = fc.constantFrom(
  ' ',
  '\u00a0',
  '\u202f',
  '.',
  '-',
  '–',
  '\u200f',
  '\u200e',
  '\u2066',
  '\u2069',
  '\u202b',
  '\u202c',
  '\u200b',
  '\ufeff',
);
const samples: Readonly<Record<IdentifierKind, string>> = {
  cnie: 'AB123456',
  ice: '001561191000066',
  rib: '011519000001205000534921',
  iban: 'MA64011519000001205000534921',
  phone: '+212612345678',
  massar: 'R123456789',
  plate: '12345|أ|6',
  idcs: '2234567890',
  if: '12345678',
  rc: '12345',
  cnss: '123456789',
  passport: 'AB1234567',
  postal: '10000',
  'civil-register': '123/1990',
};

for (const kind of identifierKinds) {
  test(`${kind}: its value is its own value, however it is written`, () => {
    fc.assert(
      fc.property(
        fc.array(noise, { minLength: 30, maxLength: 30 }),
        fc.constantFrom(0, 0x660 - 0x30, 0x6f0 - 0x30),
        (marks, shift) => {
          const written = [...samples[kind]]
            .map(
              (letter, index) =>
                marks[index]! + letter.toLowerCase().replace(/\d/, (d) => String.fromCharCode(d.charCodeAt(0) + shift)),
            )
            .join('');
          assert.equal(valid(kind, written), samples[kind]);
          assert.equal(valid(kind, valid(kind, written)), samples[kind]);
        },
      ),
    );
  });

  test(`${kind}: any text gets a verdict, with a problem exactly when it is refused`, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 40 }),
          fc.string({ unit: fc.constantFrom(...'0123456789MAWأ+() -|') }),
        ),
        (input) => {
          const result = checkIdentifier(kind, input);
          assert.equal(result.valid, result.problem === undefined);
          if (!result.valid) assert.equal(result.doubt, undefined);
          else assert.equal(checkIdentifier(kind, result.value).value, result.value);
        },
      ),
      { numRuns: 300 },
    );
  });
}
