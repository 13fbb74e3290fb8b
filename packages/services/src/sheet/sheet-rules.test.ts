// What programs refuse, editors refuse too; what programs take, editors take.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { parseServiceSheets } from './parse-service-sheets.ts';
import { serviceSheetSchema } from './sheet-rules.ts';

interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly { readonly dataPath: string; readonly message: string }[];
}
/** The validator of drafts 04 to 07 that eslint brings. */
const Ajv = createRequire(createRequire(import.meta.url).resolve('eslint'))('ajv') as new () => {
  compile(schema: unknown): Validator;
};
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const valid = new Ajv().compile(serviceSheetSchema);
const fixtures = ['../../fixtures/services.json', '../../fixtures/directory.json'];
type Json = Record<string, unknown>;
const sheetsOf = (path: string): Json[] => (JSON.parse(read(path)) as { services: Json[] }).services;
const good = (): Json => ({
  ...structuredClone(sheetsOf(fixtures[0] ?? '').find((sheet) => sheet['contactPoints']) ?? {}),
  theme: 'papers',
  publishedAt: 'https://portal.example/record',
  verifiedOn: '2026-11-01',
  delay: { kind: 'max', value: 'P3D', days: 'working', source: { fr: 'Arrêté' } },
});

function isParsed(sheet: unknown): boolean {
  try {
    return parseServiceSheets([sheet]).length === 1;
  } catch {
    // Refused.
    return false;
  }
}

test('the published schema is that of the rules: packages/services/scripts/write-schema.mjs writes it', () => {
  assert.deepEqual(JSON.parse(read('../../service-sheet.schema.json')), JSON.parse(JSON.stringify(serviceSheetSchema)));
});

test('every sample sheet fits the schema: alone, in a list, and in a file', () => {
  for (const path of fixtures) {
    assert.ok(valid(JSON.parse(read(path))), JSON.stringify(valid.errors?.slice(0, 3)));
    const [first] = sheetsOf(path);
    assert.ok(valid(first));
    assert.ok(valid([first]));
  }
  assert.ok(valid({ services: [good()], themes: [{ id: 'papers', title: { fr: 'Papiers' } }] }));
  assert.ok(!valid({ services: [good()], themes: [{ id: 'papers' }] }));
  assert.ok(!valid('text'));
});

/** Every place of a sheet, outermost first. */
function* placesIn(value: unknown, place: (string | number)[] = []): Generator<(string | number)[]> {
  yield place;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, each] of Object.entries(value))
    yield* placesIn(each, [...place, Array.isArray(value) ? Number(name) : name]);
}

test('schema and program agree on each place, left out or replaced', () => {
  const wrong = [undefined, null, 5, -1, '', 'nothing of this', [], {}, true, ['x'], { kind: 'x' }, { fr: 5 }];
  let refused = 0;
  for (const place of placesIn(good())) {
    if (!place.length) continue;
    for (const value of wrong) {
      const sheet = good();
      let at = sheet as Record<string | number, unknown>;
      for (const part of place.slice(0, -1)) at = at[part] as Record<string | number, unknown>;
      const last = place.at(-1) ?? '';
      if (value === undefined) delete at[last];
      else at[last] = value;
      // JSON has no holes.
      if (Array.isArray(at) && value === undefined) continue;
      const isGood = isParsed(sheet);
      refused += Number(!isGood);
      assert.equal(
        valid([sheet]),
        isGood,
        `${place.join('.')} = ${JSON.stringify(value)}: ${JSON.stringify(valid.errors)}`,
      );
    }
  }
  assert.ok(refused > 300, `only ${refused} were refused`);
});
