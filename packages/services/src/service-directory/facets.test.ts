import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseServiceCatalogue } from '../sheet/parse-service-catalogue.ts';
import { choiceOf, countFacets, facetNames, fitsChoice, type FacetChoice } from './facets.ts';
import { facetsOfSheet, facetsOfSheets, withCounts } from './facets-of-sheets.ts';
import { sortOf, sortServices } from './sort-services.ts';

const { services, themes } = parseServiceCatalogue(
  readFileSync(new URL('../../fixtures/services.json', import.meta.url), 'utf8'),
);
const values = services.map(facetsOfSheet);

test('each count is how many are found once that value is chosen beside the others', () => {
  for (const choice of [
    {},
    { theme: 'famille' },
    { theme: 'famille', audience: 'citizen' },
    { audience: 'business', level: 'full' },
    { theme: 'famille', authority: 'commune', level: 'request' },
    { theme: 'none' },
  ] as FacetChoice[]) {
    const counts = countFacets(values, choice);
    for (const name of facetNames)
      for (const value of new Set(values.map((each) => each[name] ?? '')))
        assert.equal(
          counts[name].get(value) ?? 0,
          values.filter((each) => fitsChoice(each, { ...choice, [name]: value })).length,
          `${JSON.stringify(choice)} ${name} ${value}`,
        );
  }
});

test('facets say their values in the language of the page; what all share, and a theme without a name, is left out', () => {
  const facets = facetsOfSheets(services, themes, 'fr-MA');
  assert.deepEqual(
    facets.map(({ name }) => name),
    [...facetNames],
  );
  const theme = facets.find(({ name }) => name === 'theme');
  assert.deepEqual(
    theme?.options.map(({ value }) => value),
    themes.map(({ id }) => id).filter((id) => services.some((sheet) => sheet.theme === id)),
  );
  const labels = facets.find(({ name }) => name === 'authority')?.options.map(({ label }) => label) ?? [];
  assert.deepEqual(labels, [...labels].sort(new Intl.Collator('fr').compare));
  const [first] = services;
  assert.ok(first);
  assert.deepEqual(facetsOfSheets([first, { ...first, id: 'b' }], themes, 'fr-MA'), []);
  const odd = [first, { ...first, theme: 'odd', audience: 'business' as const }];
  assert.deepEqual(
    facetsOfSheets(odd, themes, 'en').map(({ name }) => name),
    ['audience'],
  );
  const counted = withCounts(facets, countFacets(values, { audience: 'business' }));
  assert.equal(counted.find(({ name }) => name === 'theme')?.options.find(({ value }) => value === 'deces')?.count, 0);
});

test('a name in another language says in which', () => {
  const authority = { id: 'x', name: { ar: 'المحكمة' } };
  const [first, second] = services;
  assert.ok(first && second);
  const [facet] = facetsOfSheets([first, { ...first, id: 'b', authority }], [], 'fr-MA');
  assert.equal(facet?.options.find(({ value }) => value === 'x')?.lang, 'ar-MA');
});

test('the choice of an address: what is empty is left out, what is unknown finds nothing', () => {
  assert.deepEqual(choiceOf(new URLSearchParams('theme=famille&audience=&level=full&x=1')), {
    theme: 'famille',
    level: 'full',
  });
  assert.equal(choiceOf(new URLSearchParams({ theme: 'x'.repeat(10_000) })).theme?.length, 100);
  const choice = choiceOf(new URLSearchParams('theme=__proto__'));
  assert.ok(!values.some((each) => fitsChoice(each, choice)));
});

test('orders: as found, by name in the language, last checked first and never checked last', () => {
  const rows = [
    { name: 'école', on: '2026-01-02' },
    { name: 'Eau', on: undefined },
    { name: 'Zone', on: '2026-11-30' },
    { name: 'eau 2', on: undefined },
  ];
  const names = (sort: string): string[] =>
    sortServices(rows, sortOf(sort), { nameOf: ({ name }) => name, verifiedOf: ({ on }) => on }, 'fr').map(
      ({ name }) => name,
    );
  assert.deepEqual(
    names('relevance'),
    rows.map(({ name }) => name),
  );
  assert.deepEqual(names('name'), ['Eau', 'eau 2', 'école', 'Zone']);
  assert.deepEqual(names('verified'), ['Zone', 'école', 'Eau', 'eau 2']);
  assert.deepEqual(
    names('constructor'),
    rows.map(({ name }) => name),
  );
});
