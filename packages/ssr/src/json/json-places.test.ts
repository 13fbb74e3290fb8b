import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { positionOf, readJsonPlaces } from './json-places.ts';

test('the value at each place is found, whatever the text looks like', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, '\t'), (value, indent) => {
      const json = JSON.stringify(value, undefined, indent);
      const places: (string | number)[][] = [];
      const walk = (each: unknown, place: (string | number)[]): void => {
        places.push(place);
        if (typeof each !== 'object' || each === null) return;
        for (const [name, inner] of Object.entries(each))
          walk(inner, [...place, Array.isArray(each) ? Number(name) : name]);
      };
      walk(value, []);
      const found = readJsonPlaces(json, places);
      for (const place of places) {
        let expected: unknown = value;
        for (const part of place) expected = (expected as Record<string | number, unknown>)[part];
        const rest = json.slice(found.offsetOf(place));
        const text = JSON.stringify(expected, undefined, indent);
        // Deeper values are indented by their place.
        assert.equal(rest.replace(/\n[ \t]*/g, '').startsWith(text.replace(/\n[ \t]*/g, '')), true, place.join('.'));
      }
      assert.deepEqual(found.twice, []);
    }),
    { numRuns: 500 },
  );
});

test('what is not there is told at what is around it', () => {
  const json = '{\n "a": {\n  "b": 1\n }\n}';
  const places = readJsonPlaces(json, [['a', 'c', 0]]);
  assert.deepEqual(positionOf(json, places.offsetOf(['a', 'c', 0])), { line: 2, column: 7 });
});

test('a name that stands twice is found, and one that stands in two objects is not one', () => {
  const { twice } = readJsonPlaces('[{"a":{"x":1},"b":{"x":1},"a":2},{"a":"\\"a\\":","\\u0061":1}]');
  assert.deepEqual(
    twice.map(({ place }) => place),
    [
      [0, 'a'],
      [1, 'a'],
    ],
  );
});

test('a text that goes very deep is walked without recursion', () => {
  const deep = '['.repeat(500_000) + ']'.repeat(500_000);
  assert.deepEqual(readJsonPlaces(deep).twice, []);
});
