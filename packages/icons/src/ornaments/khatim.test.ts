import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathPoints } from '../path-points.ts';
import { khatimPath, wovenKhatimPath } from './khatim.ts';

const turn = ([x, y]: readonly [number, number], degrees: number): [number, number] => {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
};
const near = (one: readonly [number, number], other: readonly [number, number]): boolean =>
  Math.hypot(one[0] - other[0], one[1] - other[1]) < 0.03;
const centred = (path: string, centre: number): [number, number][] =>
  pathPoints(path).map(([x, y]) => [x - centre, y - centre]);

test('the star has sixteen corners and stays itself when turned by 45° or mirrored', () => {
  const points = centred(khatimPath(16, 10), 16);
  assert.equal(points.length, 16);
  for (const point of points) {
    assert.ok(points.some((other) => near(other, turn(point, 45))));
    assert.ok(points.some((other) => near(other, [-point[0], point[1]])));
  }
});

test('its corners lie four by four on the edges of two squares', () => {
  const points = centred(khatimPath(0, 10), 0);
  for (let edge = 0; edge < 8; edge += 1) {
    const onEdge = points.filter((point) => Math.abs(turn(point, edge * 45)[0] - 10 * Math.SQRT1_2) < 0.03);
    assert.equal(onEdge.length, 4, `edge ${edge}`);
  }
});

test('woven, it is two squares of four strands each, turned into each other by 45°', () => {
  const path = wovenKhatimPath(24, 20, 2);
  assert.equal(path.match(/M/g)?.length, 8);
  const points = centred(path, 24);
  for (const point of points) assert.ok(points.some((other) => near(other, turn(point, 45))));
  // Turned by 22.5° it is another figure: the squares are really there.
  assert.ok(points.some((point) => !points.some((other) => near(other, turn(point, 22.5)))));
});
