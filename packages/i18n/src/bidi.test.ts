import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isolate, stripBidiControls } from './bidi.ts';

/** Text rich in the marks that matter here. */
const marked = fc.string({
  unit: fc.constantFrom('a', 'ب', '1', ' ', '\u2066', '\u2067', '\u2068', '\u2069', '\u202e', '\u200f', '\u061c'),
});

/** Depth of open isolates at the end; -1 as soon as one closes that never opened. */
function depthOf(text: string): number {
  let depth = 0;
  for (const mark of text) {
    if (/[\u2066-\u2068]/.test(mark)) depth += 1;
    if (mark === '\u2069' && --depth < 0) return -1;
  }
  return depth;
}

test('a token is isolated by its first strong letter, or by the direction given', () => {
  assert.equal(isolate('+212'), '\u2068+212\u2069');
  assert.equal(isolate('+212', 'ltr'), '\u2066+212\u2069');
  assert.equal(isolate('أ', 'rtl'), '\u2067أ\u2069');
  assert.equal(isolate(12), '\u206812\u2069');
});

test('nothing leaks out of an isolate, whatever stands in it', () => {
  fc.assert(
    fc.property(marked, (text) => {
      const isolated = isolate(text);
      assert.equal(depthOf(isolated), 0);
      assert.equal(depthOf(isolated.slice(0, -1)), 1, 'the last mark closes the first');
      assert.equal(stripBidiControls(isolated), stripBidiControls(text));
    }),
    { numRuns: 500, examples: [['\u2069\u2066'], ['a\u2069b'], ['\u2066a']] },
  );
});

test('isolates nest', () => assert.equal(isolate(isolate('أ'), 'ltr'), '\u2066\u2068أ\u2069\u2069'));

test('marks of direction are stripped and nothing else', () => {
  assert.equal(stripBidiControls('\u202aA\u202cB\u200e\u200f\u061c\u2066\u2069\u202e 1'), 'AB 1');
  fc.assert(fc.property(marked, (text) => stripBidiControls(text) === text.replace(/\p{Bidi_Control}/gu, '')));
});
