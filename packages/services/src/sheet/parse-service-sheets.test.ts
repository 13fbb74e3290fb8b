import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { findServiceSheet } from './find-service-sheet.ts';
import { parseServiceSheets } from './parse-service-sheets.ts';
import { ServiceSheetsError, type SheetProblem } from './service-sheets-error.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const fixture = read('../../fixtures/services.json');
const starter = read('../../fixtures/directory.json');
const queries = JSON.parse(read('../../fixtures/search-queries.json')) as { expected: string[] }[];

function problemsOf(data: unknown): readonly SheetProblem[] {
  try {
    parseServiceSheets(data);
  } catch (error) {
    assert.ok(error instanceof ServiceSheetsError);
    assert.equal(error.code, 'services-invalid-sheets');
    return error.problems;
  }
  return [];
}

const good = (): Record<string, unknown> =>
  structuredClone((JSON.parse(fixture) as { services: Record<string, unknown>[] }).services[0] ?? {});

test('the sample sheets are read whole, from text, data or list', () => {
  const sheets = parseServiceSheets(starter);
  assert.equal(sheets.length, 600);
  assert.deepEqual(
    ['citizen', 'business', 'administration'].map(
      (audience) => sheets.filter((sheet) => sheet.audience === audience).length,
    ),
    [300, 200, 100],
  );
  assert.ok(
    sheets.every((sheet) => sheet.sample === true),
    'every sample sheet says so',
  );
  assert.deepEqual(parseServiceSheets((JSON.parse(starter) as { services: unknown }).services), sheets);
  assert.equal(parseServiceSheets(fixture).length, 60);
  const ids = new Set(sheets.map(({ id }) => id));
  for (const { expected } of queries) for (const id of expected) assert.ok(ids.has(id), id);
});

test('the sheet of the journey is whole in the four languages', () => {
  for (const data of [starter, fixture]) {
    const sheet = findServiceSheet(parseServiceSheets(data), 'birth-certificate-extract');
    assert.ok(sheet);
    assert.equal(
      findServiceSheet(parseServiceSheets(data), 'acte-naissance-extrait')?.slug,
      'birth-certificate-extract',
    );
    assert.equal(sheet.onlineLevel, 'full');
    assert.equal(sheet.zghNeedsReview, true);
    const texts = [
      sheet.title,
      sheet.description,
      sheet.authority.name,
      ...sheet.documents.flatMap(({ name, condition }) => (condition ? [name, condition.text] : [name])),
    ];
    for (const point of sheet.contactPoints ?? [])
      texts.push(point.name, ...[point.address, point.hours].filter((text) => text !== undefined));
    assert.ok(sheet.delay.kind === 'max' && sheet.delay.source);
    texts.push(sheet.delay.source);
    for (const text of texts)
      for (const language of ['ar', 'zgh', 'fr', 'en'])
        assert.ok(text[language], `${language} of ${JSON.stringify(text)}`);
    assert.deepEqual(
      sheet.contactPoints?.map(({ kind }) => kind),
      ['callCentre', 'counter', 'association'],
    );
    assert.deepEqual(
      sheet.documents.filter(({ condition }) => condition).map(({ id }) => id),
      ['mandate'],
    );
  }
  assert.equal(findServiceSheet(parseServiceSheets(fixture), '__proto__'), undefined);
});

test('each fault is found where it is, by its code', () => {
  const cases: [change: (sheet: Record<string, unknown>) => void, code: string, path: string][] = [
    [(sheet) => delete sheet['id'], 'sheet-missing', '[0].id'],
    [(sheet) => (sheet['title'] = {}), 'sheet-missing', 'title'],
    [(sheet) => (sheet['title'] = { fr: ' ' }), 'sheet-empty-text', 'title.fr'],
    [(sheet) => (sheet['title'] = { fr: '\u200b\u3164' }), 'sheet-empty-text', 'title.fr'],
    [(sheet) => (sheet['title'] = { 'not a tag': 'x' }), 'sheet-unknown-language', 'title'],
    [(sheet) => (sheet['title'] = 'Titre'), 'sheet-wrong-type', 'title'],
    [(sheet) => (sheet['audience'] = 'everyone'), 'sheet-unknown-value', 'audience'],
    [(sheet) => (sheet['authority'] = { id: 'x' }), 'sheet-missing', 'authority.name'],
    [(sheet) => (sheet['cost'] = { kind: 'fixed', amount: 0, currency: 'MAD' }), 'sheet-bad-amount', 'cost.amount'],
    [(sheet) => (sheet['cost'] = { kind: 'fixed', amount: '2', currency: 'MAD' }), 'sheet-bad-amount', 'cost.amount'],
    [(sheet) => (sheet['cost'] = { kind: 'fixed', amount: 2, currency: 'dh' }), 'sheet-bad-currency', 'cost.currency'],
    [(sheet) => (sheet['cost'] = null), 'sheet-wrong-type', 'cost'],
    [(sheet) => (sheet['delay'] = { kind: 'max', value: '10 jours' }), 'sheet-bad-duration', 'delay.value'],
    [(sheet) => (sheet['delay'] = { kind: 'max', value: 'P3D', days: 'week' }), 'sheet-unknown-value', 'delay.days'],
    [(sheet) => (sheet['channels'] = 'online'), 'sheet-wrong-type', 'channels'],
    [(sheet) => (sheet['channels'] = ['online', 'pigeon']), 'sheet-unknown-value', 'channels[1]'],
    [(sheet) => (sheet['languages'] = ['not a tag']), 'sheet-unknown-language', 'languages[0]'],
    [(sheet) => (sheet['documents'] = [{ id: 'x', name: {} }]), 'sheet-missing', 'documents[0].name'],
    [
      (sheet) => (sheet['documents'] = [{ id: 'x', name: { fr: 'X' }, condition: { id: 'y' } }]),
      'sheet-missing',
      'documents[0].condition.text',
    ],
    [(sheet) => (sheet['alt'] = { fr: 'mot' }), 'sheet-wrong-type', 'alt.fr'],
    [(sheet) => (sheet['serviceUrl'] = 'javascript:alert(1)'), 'sheet-bad-url', 'serviceUrl'],
    [(sheet) => (sheet['serviceUrl'] = '//elsewhere.example'), 'sheet-bad-url', 'serviceUrl'],
    [
      (sheet) => (sheet['contactPoints'] = [{ kind: 'counter', name: { fr: 'G' }, telephone: '05 22' }]),
      'sheet-bad-telephone',
      'contactPoints[0].telephone',
    ],
    [(sheet) => (sheet['verifiedOn'] = '2026-02-30'), 'sheet-bad-date', 'verifiedOn'],
    [(sheet) => (sheet['sample'] = 'yes'), 'sheet-wrong-type', 'sample'],
  ];
  for (const [change, code, path] of cases) {
    const sheet = good();
    change(sheet);
    const found = problemsOf([sheet]);
    assert.ok(
      found.some((problem) => problem.code === code && problem.path.endsWith(path)),
      `${code} at ${path}: ${JSON.stringify(found)}`,
    );
  }
});

test('of an unknown value it is said which are known', () => {
  assert.throws(
    () => parseServiceSheets([{ ...good(), audience: 'everyone' }]),
    /sheet-unknown-value at [^\n]*audience \("everyone"; known are citizens?, /,
  );
});

test('faults of the list', () => {
  assert.equal(problemsOf('{')[0]?.code, 'sheets-not-json');
  assert.equal(problemsOf({ sheets: [] })[0]?.code, 'sheets-not-list');
  assert.equal(problemsOf(null)[0]?.code, 'sheets-not-list');
  assert.deepEqual(
    problemsOf([good(), good()]).map(({ code }) => code),
    ['sheet-duplicate-id'],
  );
  assert.deepEqual(
    problemsOf([good(), { ...good(), id: 'other', slug: good()['id'] }]).map(({ path }) => path),
    ['[1].slug'],
  );
  assert.equal(problemsOf(Array.from({ length: 50 }, () => 5)).length, 50);
  assert.equal(problemsOf(Array.from({ length: 500 }, () => 5)).length, 100, 'the list of problems is bounded');
  assert.deepEqual(parseServiceSheets([]), []);
});

test('whatever is given, it is read or refused with a ServiceSheetsError', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => void problemsOf(data)),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(good())), fc.anything(), (name, value) => {
      problemsOf([{ ...good(), [name]: value }]);
    }),
    { numRuns: 1000 },
  );
});
