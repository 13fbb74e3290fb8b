import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distanceBetween, saidDistance } from './distance.ts';

const rabat = { latitude: 34.0209, longitude: -6.8416 };
const agadir = { latitude: 30.4278, longitude: -9.5981 };

test('distances as the crow flies, in both directions, over the date line and to the other side of the Earth', () => {
  assert.ok(Math.abs(distanceBetween(rabat, agadir) - 475) < 5, String(distanceBetween(rabat, agadir)));
  assert.equal(distanceBetween(rabat, agadir), distanceBetween(agadir, rabat));
  assert.equal(distanceBetween(rabat, rabat), 0);
  assert.ok(distanceBetween({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }) < 112);
  assert.ok(Math.abs(distanceBetween({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 }) - 20_015) < 1);
});

test('what is said of a distance', () => {
  assert.deepEqual([0, 0.04, 0.26, 3.14, 9.96, 475.4].map(saidDistance), [0.1, 0.1, 0.3, 3.1, 10, 475]);
});
