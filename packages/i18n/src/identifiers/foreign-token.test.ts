import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripBidiControls } from '../bidi.ts';
import { checkIdentifier } from './check-identifier.ts';
import { foreignToken, formatIdentifier, isolateIdentifier } from './foreign-token.ts';
import { identifierExamples } from './identifier-examples.ts';
import { identifierKinds } from './identifier-kind.ts';

test('identifiers are grouped as they are read', () => {
  assert.equal(formatIdentifier('phone', '0612345678'), '+212 6 12 34 56 78');
  assert.equal(formatIdentifier('iban', 'MA64011519000001205000534921'), 'MA64 0115 1900 0001 2050 0053 4921');
  assert.equal(formatIdentifier('rib', '011519000001205000534921'), '011 519 0000 0120 5000 5349 21');
  assert.equal(formatIdentifier('ice', '001561191000066'), '001 561 191 0000 66');
  assert.equal(formatIdentifier('idcs', '2234567890'), '223 456 7890');
  assert.deepEqual(
    ['1234567', '12345678'].map((each) => formatIdentifier('if', each)),
    ['123 4567', '1234 5678'],
  );
  assert.deepEqual(
    ['1234567', '123456789'].map((each) => formatIdentifier('cnss', each)),
    ['123 4567', '123 456 789'],
  );
  assert.equal(formatIdentifier('plate', '12345-A-6'), '12345 | أ | 6');
  assert.equal(formatIdentifier('plate', '123456ww'), 'WW | 123456');
  assert.equal(formatIdentifier('cnie', 'be 812345'), 'BE812345');
});

test('no number of five digits or more is left for a screen reader to count, but in what is printed so on a card', () => {
  for (const kind of identifierKinds.filter(
    (each) => !['cnie', 'passport', 'massar', 'plate', 'rc', 'postal'].includes(each),
  ))
    assert.doesNotMatch(formatIdentifier(kind, identifierExamples[kind]), /\d{5}/, kind);
});

test('what is not valid is shown as it was given', () => {
  assert.deepEqual(foreignToken('phone', '06 12').parts, ['06 12']);
  assert.equal(formatIdentifier('iban', 'MA65 0115'), 'MA65 0115');
});

test('a plate comes in parts, each to be isolated inside a whole from left to right', () => {
  const token = foreignToken('plate', '12345 أ 6');
  assert.deepEqual(token, { kind: 'plate', direction: 'ltr', separator: ' | ', parts: ['12345', 'أ', '6'] });
  assert.equal(
    isolateIdentifier('plate', '12345 أ 6'),
    '\u2066\u206812345\u2069 | \u2068أ\u2069 | \u20686\u2069\u2069',
  );
});

test('one part needs one isolate', () => assert.equal(isolateIdentifier('cnie', 'AB123456'), '\u2066AB123456\u2069'));

test('a grouped identifier is read back as itself', () => {
  const samples = [
    'AB123456',
    '001561191000066',
    '011519000001205000534921',
    'MA64011519000001205000534921',
    '0801001001',
    '12345 و 89',
    'R123456789',
    '10000',
    '2234567890',
    '12345678',
    '123456789',
  ];
  for (const kind of identifierKinds) {
    for (const sample of samples.filter((input) => checkIdentifier(kind, input).valid)) {
      const { value } = checkIdentifier(kind, sample);
      assert.equal(checkIdentifier(kind, formatIdentifier(kind, sample)).value, value);
      assert.equal(stripBidiControls(isolateIdentifier(kind, sample)), formatIdentifier(kind, sample));
    }
  }
});
