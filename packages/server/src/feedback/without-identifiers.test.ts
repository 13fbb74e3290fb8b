// A comment is kept without what may name somebody.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutIdentifiers } from './without-identifiers.ts';

test('addresses, card numbers, telephone numbers and accounts are taken out', () => {
  for (const [written, kept] of [
    ['Ma carte AB123456 est refusée', 'Ma carte ••• est refusée'],
    ['carte BK 12345, merci', 'carte •••, merci'],
    ['Appelez-moi au 06 12 34 56 78 !', 'Appelez-moi au ••• !'],
    ['رقمي ٠٦١٢٣٤٥٦٧٨ من فضلكم', 'رقمي ••• من فضلكم'],
    ['+212 6-12-34-56-78', '•••'],
    ['écrire à amina.el@exemple.ma.', 'écrire à •••'],
    ['RIB 011 810 0000123456789012 34', 'RIB •••'],
  ])
    assert.equal(withoutIdentifiers(written ?? ''), kept);
});

test('what names nobody stays', () => {
  for (const words of [
    'Le prix de 50 dirhams manque',
    'القانون 55.19 غير واضح',
    'étape 3 sur 4 en 2026',
    'A4',
    'WCAG 2.2',
  ])
    assert.equal(withoutIdentifiers(words), words);
});

test('a long text takes no long time', () => {
  const began = performance.now();
  withoutIdentifiers(`${'1 '.repeat(50_000)}${'a.'.repeat(50_000)}`);
  assert.ok(performance.now() - began < 2000);
});
