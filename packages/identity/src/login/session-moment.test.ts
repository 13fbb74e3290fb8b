import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sessionMoment } from './session-moment.ts';

/** What is told from some point on until the end, as `phase minutes @ seconds left`. */
function told(left: number): string[] {
  const moments: string[] = [];
  for (;;) {
    const { phase, minutes, wait } = sessionMoment(left);
    moments.push(`${phase}${minutes ? ` ${minutes}` : ''} @ ${left / 1000}`);
    if (phase === 'over') return moments;
    left -= wait;
  }
}

test('a session of fifteen minutes is told of at two minutes, one minute and 20 seconds', () => {
  assert.deepEqual(told(900_000), ['running @ 900', 'ending 2 @ 120', 'ending 1 @ 60', 'last @ 20', 'over @ 0']);
});

test('a session met late is told of at once', () => {
  assert.deepEqual(told(75_000), ['ending 2 @ 75', 'ending 1 @ 60', 'last @ 20', 'over @ 0']);
  assert.deepEqual(told(12_000), ['last @ 12', 'over @ 0']);
});

test('whatever is left: at least 20 seconds of warning when there were as many, at most one word a minute, and an end', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 3_000_000_000 }), (left) => {
      const moments = told(left);
      assert.equal(moments.at(-1)!.startsWith('over'), true);
      assert.ok(moments.filter((each) => /ending|last/.test(each)).length <= 3);
      const first = moments.find((each) => /ending|last/.test(each));
      if (left > 20_000) assert.ok(Number(/@ (.*)/.exec(first!)![1]) > 20);
    }),
  );
});
