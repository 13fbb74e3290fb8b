// What a mechanism weighs is told by name, and so is by how much it grew.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareMechanisms, weighMechanisms } from '../../../scripts/lib/mechanisms.mjs';

const modules = (patch) => [
  { path: 'packages/core/dist/regions/patch-form.js', bytes: patch, atOnce: false },
  { path: 'packages/core/dist/regions/parts.js', bytes: 700, atOnce: true },
  { path: 'packages/elements/dist/field/field.js', bytes: 2600, atOnce: true },
];

test('modules are summed by mechanism, apart what comes later; what is of one element alone is left out', () => {
  assert.deepEqual(weighMechanisms(modules(2000)), {
    'printing and three-way patch': { atOnce: 0, later: 2000 },
    'regions by name': { atOnce: 700, later: 0 },
  });
});

test('growth, loss and what went are told', () => {
  const lines = compareMechanisms(weighMechanisms(modules(2100)), {
    ...weighMechanisms(modules(2000)),
    'content by slot': { atOnce: 100, later: 0 },
  });
  assert.match(lines[0], /three-way patch +0 +2100 +\+100$/);
  assert.match(lines[1], /regions by name +700 +0$/);
  assert.match(lines[2], /content by slot +0 +0 +−100$/);
});
