import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneLine } from './one-line.ts';

test('ordinary text of the four languages stays as it is', () => {
  for (const text of ['invalid_client', 'Aït Ali, né le 2', 'عبد الله', 'ⵜⴰⵎⴰⵣⵉⵖⵜ', '👍'])
    assert.equal(oneLine(text), text);
});

test('nothing breaks, turns or hides a line, and nothing looks as if it had been escaped', () => {
  assert.equal(oneLine('x\n[tiwizi] forged\r\u0085\u2028'), 'x\\u{a}[tiwizi] forged\\u{d}\\u{85}\\u{2028}');
  assert.equal(oneLine('\u001b[31m\u202ex\u2066\u200b\ufeff'), '\\u{1b}[31m\\u{202e}x\\u{2066}\\u{200b}\\u{feff}');
  assert.equal(oneLine('\ud800'), '\\u{d800}');
  assert.equal(oneLine('\\u{a}'), '\\\\u{a}');
});

test('what is too long is cut', () => {
  assert.equal(oneLine('abcdef', 3), 'abc…');
  assert.equal(oneLine('x'.repeat(5_000_000)).length, 501);
});
