import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allScenes, sceneCover, seeded, type Scene } from './cover.ts';

const visits = (seed: number, stories: number): (Scene & { story: string })[] => {
  const random = seeded(seed);
  return Array.from({ length: stories }, (_, story) =>
    sceneCover(random).map((scene) => ({ ...scene, story: String(story) })),
  ).flat();
};

test('the full product has every scene once', () => {
  assert.equal(allScenes.length, 16);
  assert.equal(new Set(allScenes.map((scene) => JSON.stringify(scene))).size, 16);
});

test('the cover meets every pair of values of different axes, for any seed', () => {
  const axes: Record<string, string[]> = {
    story: Array.from({ length: 40 }, (_, index) => String(index)),
    locale: ['ar-MA', 'zgh', 'fr-MA', 'en'],
    scheme: ['light', 'dark'],
    width: ['320', '1280'],
  };
  for (let seed = 1; seed <= 20; seed++) {
    const met = new Set(
      visits(seed, 40).flatMap((visit) =>
        Object.entries(visit).flatMap(([a, x]) => Object.entries(visit).map(([b, y]) => `${a}=${x} ${b}=${y}`)),
      ),
    );
    for (const [a, first] of Object.entries(axes))
      for (const [b, second] of Object.entries(axes)) {
        if (a !== b)
          for (const x of first)
            for (const y of second) assert.ok(met.has(`${a}=${x} ${b}=${y}`), `seed ${seed}: ${a}=${x} with ${b}=${y}`);
      }
  }
});

test('Arabic and French of a story can be compared: they share scheme and width', () => {
  for (const story of visits(5, 50)
    .reduce(
      (groups, visit) => groups.set(visit.story, [...(groups.get(visit.story) ?? []), visit]),
      new Map<string, Scene[]>(),
    )
    .values()) {
    const [arabic, french] = ['ar-MA', 'fr-MA'].map((locale) => story.find((scene) => scene.locale === locale)!);
    assert.deepEqual([arabic!.scheme, arabic!.width], [french!.scheme, french!.width]);
  }
});

test('a seed draws the same cover again, another seed another one', () => {
  assert.deepEqual(visits(3, 10), visits(3, 10));
  assert.notDeepEqual(visits(3, 10), visits(4, 10));
});
