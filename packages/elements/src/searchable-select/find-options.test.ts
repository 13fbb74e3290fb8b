import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OptionFinder, type SearchedOption } from './find-options.ts';

/** A finder that has folded everything. */
function finderOf(options: readonly SearchedOption[]): OptionFinder {
  const finder = new OptionFinder(options);
  assert.equal(finder.fold(), true);
  return finder;
}
const found = (labels: readonly string[], typed: string): string[] =>
  finderOf(labels.map((label) => ({ label })))
    .find(typed)
    .map((index) => labels[index] ?? '');

test('what begins with the letters comes first, then words that begin so, then the rest, each in the order of the list', () => {
  const communes = ['Sidi Rahal', 'Errachidia', 'Rabat', 'Aïn Rabta', 'Rabouni'];
  assert.deepEqual(found(communes, 'ra'), ['Rabat', 'Rabouni', 'Sidi Rahal', 'Aïn Rabta', 'Errachidia']);
});

test('letters count as people write them: accents, hamza, vowel signs, ة, Moroccan letters, the labial mark of Tifinagh', () => {
  assert.deepEqual(found(['Aït Melloul', 'Agadir'], 'AIT'), ['Aït Melloul']);
  assert.deepEqual(found(['أڭادير', 'سلا'], 'اكاد'), ['أڭادير']);
  assert.deepEqual(found(['مُراكش', 'القنيطرة'], 'القنيطره'), ['القنيطرة']);
  assert.deepEqual(found(['ⴰⴳⵯⵍⵎⵉⵎ', 'ⵕⴱⴰⵟ'], 'ⴰⴳⵍⵎ'), ['ⴰⴳⵯⵍⵎⵉⵎ']);
});

test('the Arabic article may be left out, and counts as the beginning', () => {
  assert.deepEqual(found(['برباطة', 'تمارة الرباط', 'الرباط'], 'رباط'), ['الرباط', 'تمارة الرباط', 'برباطة']);
  assert.deepEqual(found(['الدار البيضاء'], 'بيضا'), ['الدار البيضاء']);
});

test('words are found in any order, parted by hyphens and apostrophes', () => {
  assert.deepEqual(found(['L’Oriental', 'Rabat-Salé-Kénitra'], 'kenitra rabat'), ['Rabat-Salé-Kénitra']);
  assert.deepEqual(found(['L’Oriental'], 'orient'), ['L’Oriental']);
});

test('a group is found by its name, after choices that are called so themselves', () => {
  const finder = finderOf([
    { label: 'Tiznit', group: 'Souss-Massa' },
    { label: 'Fès', group: 'Fès-Meknès' },
    { label: 'Sidi Souss', group: 'Autre' },
  ]);
  assert.deepEqual(finder.find('sou'), [2, 0]);
});

test('nothing typed finds all; signs alone find nothing; emoji and long words neither throw nor match', () => {
  const labels = ['Rabat', '🙂 Rire', 'x'.repeat(500)];
  for (const typed of ['', '  ', '\u200f', 'ء']) assert.equal(found(labels, typed).length, 3, typed);
  for (const typed of ['…', '((', '\\', 'zz'.repeat(4000)]) assert.deepEqual(found(labels, typed), [], typed);
  assert.deepEqual(found(labels, '🙂'), ['🙂 Rire']);
});

test('ten thousand choices are folded in pieces, and found in each piece that is', () => {
  const labels = Array.from({ length: 10_000 }, (_, index) => `الجماعة الترابية أولاد عياد ${index} – Aït Ouled`);
  const finder = new OptionFinder(labels.map((label) => ({ label })));
  assert.equal(finder.find('').length, 10_000);
  let pieces = 0;
  for (let isDone = false; !isDone; pieces++) {
    const started = performance.now();
    isDone = finder.fold(8);
    assert.ok(performance.now() - started < 500, 'a piece is short, on a machine under load too');
  }
  assert.ok(pieces > 1, 'it is not done in one go');
  assert.equal(finder.find('ouled 99').length, 280);
});
