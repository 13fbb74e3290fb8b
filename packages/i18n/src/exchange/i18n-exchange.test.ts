import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import fc from 'fast-check';

const source = `// A comment that must stay,   with its   spaces.
import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** Shown above the form. */
  title: { 'ar-MA': 'طلب "رسم"', zgh: 'ⵜⵓⵜⵔⴰ', 'fr-MA': 'Demande\\u202f: l’acte, le vôtre', en: "Request; it's yours" },
  hello:   { 'ar-MA': 'مرحبا {name}', zgh: 'ⴰⵣⵓⵍ {name}', 'fr-MA': 'Bonjour {name}', en: \`Hello {name}\` },
  left: {
    'ar-MA': { one: 'يوم واحد', other: '{count} يوم' },
    zgh: { one: 'ⵢⴰⵏ ⵡⴰⵙⵙ', other: '{count} ⵡⵓⵙⵙⴰⵏ' },
    'fr-MA': { one: '{count} jour', other: '{count} jours' },
    en: { one: '{count} day', other: '{count} days' },
  },
} as const;

export const sampleMessages: Messages<typeof words> = defineMessages('sample', words, {
  legal: ['title'],
  reviewed: { 'fr-MA': { by: 'Test Person', date: '2026-11-01' } },
});
`;

const module = (name: string): Promise<Record<string, (...values: never[]) => never>> =>
  import(new URL(`../../../../scripts/i18n/${name}.mjs`, import.meta.url).href);
const [{ parseMessages, editMessages }, { makeRows }, { compareSheet }, { readCsv, writeCsv }] = (await Promise.all(
  ['message-source', 'sheet', 'compare-sheet', 'csv'].map(module),
)) as unknown as [
  { parseMessages(path: string, text: string): Parsed; editMessages(text: string, edits: readonly unknown[]): string },
  { makeRows(tables: readonly unknown[], terms: readonly unknown[]): string[][] },
  { compareSheet(rows: string[][], tables: readonly unknown[]): Comparison },
  { readCsv(text: string): string[][]; writeCsv(rows: string[][]): string },
];
interface Parsed {
  readonly entries: readonly { readonly name: string }[];
  readonly reviews: Readonly<Record<string, unknown>>;
  readonly unread: readonly string[];
}
interface Comparison {
  readonly edits: readonly unknown[];
  readonly changes: readonly string[];
  readonly problems: readonly string[];
  readonly lapsed: readonly string[];
}

const terms = [{ 'ar-MA': 'رسم', zgh: 'ⴰⵔⵔⴰ', 'fr-MA': 'Acte', en: 'Record' }];
const tablesOf = (text: string): unknown[] => {
  const { entries, reviews } = parseMessages('sample.messages.ts', text);
  return entries.map((entry) => ({
    packageName: 'sample',
    path: 'sample.messages.ts',
    entry,
    review: reviews[entry.name],
  }));
};
const exported = (): string => writeCsv(makeRows(tablesOf(source), terms));

/** Lays a returned sheet over a source. */
function imported(sheet: string, over: string = source): Comparison & { text: string } {
  const comparison = compareSheet(readCsv(sheet), tablesOf(over));
  return { ...comparison, text: comparison.problems.length > 0 ? over : editMessages(over, comparison.edits) };
}
/** Exports, changes the sheet, imports. */
function exchange(...changes: readonly (readonly [from: string, to: string])[]): ReturnType<typeof imported> {
  let sheet = exported();
  for (const [from, to] of changes) {
    assert.ok(sheet.includes(from), from);
    sheet = sheet.replace(from, to);
  }
  return imported(sheet);
}

test('the sheet has the four languages, review state, remarks and terms', () => {
  const sheet = exported();
  assert.ok(sheet.startsWith('\ufeffpackage,key,form,ar-MA,zgh,fr-MA,en,review,remark,terms,fingerprint\r\n'));
  const title = sheet.split('\r\n').find((line) => line.startsWith('sample,sample.title'))!;
  assert.ok(title.includes('"طلب ""رسم"""'));
  assert.ok(title.includes('legal wording; unreviewed: ar-MA zgh fr-MA en; fr-MA language: Test Person, 2026-11-01'));
  assert.ok(title.includes('Shown above the form.'));
  assert.ok(title.includes('رسم = ⴰⵔⵔⴰ = Acte = Record'));
  assert.equal(sheet.match(/sample\.left/g)?.length, 6, 'a row for each plural form of Arabic');
});

test('an untouched sheet changes nothing', () => {
  const { problems, changes, text } = exchange();
  assert.deepEqual([problems, changes], [[], []]);
  assert.equal(text, source);
});

test('changed cells are written back and not a byte besides', () => {
  const { problems, text } = exchange(
    ['ⵜⵓⵜⵔⴰ', 'ⵜⵓⵜⵜⵔⴰ'],
    ['Hello {name}', 'Good `day` {name}'],
    ["it's yours", "it's \\ ours"],
    ['{count} days', '{count} whole days'],
  );
  assert.deepEqual(problems, []);
  const expected = source
    .replace('ⵜⵓⵜⵔⴰ', 'ⵜⵓⵜⵜⵔⴰ')
    .replace('Hello {name}', 'Good \\`day\\` {name}')
    .replace("it's yours", "it's \\\\ ours")
    .replace('{count} days', '{count} whole days');
  assert.equal(text, expected);
  assert.deepEqual(parseMessages('sample.messages.ts', text).unread, []);
});

test('a missing plural form can be filled in', () => {
  const { problems, text } = exchange(['sample.left,two,,', 'sample.left,two,يومان,']);
  assert.deepEqual(problems, []);
  assert.equal(text, source.replace("'{count} يوم' }", "'{count} يوم', two: 'يومان' }"));
});

const lone = source
  .replace("zgh: 'ⴰⵣⵓⵍ {name}'", 'zgh: null')
  .replace("zgh: { one: 'ⵢⴰⵏ ⵡⴰⵙⵙ', other: '{count} ⵡⵓⵙⵙⴰⵏ' }", 'zgh: null');
const sheetOf = (text: string): string => writeCsv(makeRows(tablesOf(text), terms));

test('where the Arabic stands in the cell is empty, the sheet says so, and an untouched sheet changes nothing', () => {
  const sheet = sheetOf(lone);
  assert.match(
    sheet,
    /sample,sample\.hello,,مرحبا \{name\},,Bonjour \{name\},Hello \{name\},"no Amazigh: the Arabic stands in;/,
  );
  const { problems, text } = imported(sheet, lone);
  assert.deepEqual(problems, []);
  assert.equal(text, lone);
});

test('Amazigh that a reader wrote takes the place of the Arabic, plural forms together', () => {
  const sheet = sheetOf(lone)
    .replace('مرحبا {name},,', 'مرحبا {name},ⴰⵣⵓⵍ {name},')
    .replace('يوم واحد,,', 'يوم واحد,ⵢⴰⵏ ⵡⴰⵙⵙ,')
    .replace('{count} يوم,,', '{count} يوم,{count} ⵡⵓⵙⵙⴰⵏ,');
  const { problems, text } = imported(sheet, lone);
  assert.deepEqual(problems, []);
  assert.equal(text, source);
  const lost = imported(sheet.replace('ⴰⵣⵓⵍ {name}', 'ⴰⵣⵓⵍ'), lone);
  assert.match(lost.problems.join('\n'), /sample\.hello zgh: lost placeholder \{name\}/);
});

test('narrow spaces that an editor lost are put back and written as escapes', () => {
  const { text } = exchange(['Demande\u202f: l’acte, le vôtre', 'Demande : « votre acte » !']);
  assert.ok(text.includes("'Demande\\u202f: «\\u202fvotre acte\\u202f»\\u202f!'"), text);
});

test('a change in reviewed words asks for a new review', () => {
  assert.deepEqual(exchange(['Bonjour', 'Salut']).lapsed, [
    'sample sample.hello fr-MA: reviewed by Test Person on 2026-11-01, before this change',
  ]);
});

for (const [what, from, to, why] of [
  ['a lost placeholder', 'ⴰⵣⵓⵍ {name}', 'ⴰⵣⵓⵍ', /sample\.hello zgh: lost placeholder \{name\}/],
  ['a lost count in the form for many', '{count} ⵡⵓⵙⵙⴰⵏ', 'ⵡⵓⵙⵙⴰⵏ', /lost placeholder \{count\}/],
  ['a misspelt placeholder', 'Bonjour {name}', 'Bonjour {nom}', /unknown placeholder \{nom\}/],
  ['a broken brace', 'Bonjour {name}', 'Bonjour {name} {', /a brace that belongs to no placeholder/],
  ['an emptied cell', 'Bonjour {name}', '', /sample\.hello fr-MA: is empty/],
  [
    'a plural form the language does not have',
    'sample.left,two,,,,',
    'sample.left,two,,,,two days',
    /en: has no plural form "two"/,
  ],
  ['an unknown key', 'sample.hello', 'sample.goodbye', /no such message/],
  ['a key that stands twice', 'sample.hello', 'sample.title', /stands twice/],
  ['a lost column', ',fingerprint', ',other', /no column fingerprint/],
] as const) {
  test(`${what} refuses the whole sheet`, () => {
    const { problems, text } = exchange([from, to], ['ⵜⵓⵜⵔⴰ', 'ⵜⵓⵜⵜⵔⴰ']);
    assert.match(problems.join('\n'), why);
    assert.equal(text, source);
  });
}

test('a sheet older than the words is refused where they differ', () => {
  const newer = source.replace('Hello {name}', 'Hi {name}');
  const { problems } = imported(exported().replace('Bonjour', 'Salut'), newer);
  assert.ok(
    problems.includes('sample sample.hello fr-MA: the words changed after the sheet was exported: export again'),
    problems.join('\n'),
  );
});

test('a sheet saved with semicolons is read', () => {
  const lines = exported()
    .split('\r\n')
    .filter((line) => /^\ufeff?(package|sample,sample\.hello)/.test(line));
  const { problems, text } = imported(
    lines.join('\n').replaceAll(',', ';').replace('Bonjour {name}', '"Salut; toi, {name}"'),
  );
  assert.deepEqual(problems, []);
  assert.equal(text, source.replace('Bonjour {name}', 'Salut; toi, {name}'));
});

test('what is computed is left out aloud', () => {
  const { unread } = parseMessages('sample.messages.ts', source.replace("'Bonjour {name}'", 'greeting()'));
  assert.deepEqual(unread, ['sample.messages.ts:7 is not a literal sentence']);
});

const cell = fc.string({ unit: fc.constantFrom('a', 'ب', ' ', '"', ',', ';', '\n', '\r', '\t', '\u202f', '=') });
test('a sheet of any cells is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('k'), cell, cell), { minLength: 1 }), (rows) => {
      assert.deepEqual(readCsv(writeCsv(rows)), rows);
    }),
  );
});

test('any words come back from the source as they were written into it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom("'a'", '"a"', '`a`'),
      (words, quoted) => {
        const before = `defineMessages('n', { k: { en: ${quoted} } });`;
        const at = before.indexOf(quoted);
        const after = editMessages(before, [{ start: at, end: at + quoted.length, text: words }]);
        const [entry] = parseMessages('n.messages.ts', after).entries as unknown as {
          languages: { en: { words: { other: { text: string } } } };
        }[];
        assert.equal(entry?.languages.en.words.other.text, words);
      },
    ),
    {
      examples: [
        ['${a}', '`a`'],
        ['\\', "'a'"],
        ['\u2028`"\'', '"a"'],
      ],
    },
  );
});

test('the commands export, import, and refuse aloud', () => {
  const root = mkdtempSync(join(tmpdir(), 'i18n-exchange-'));
  const script = fileURLToPath(new URL('../../../../scripts/i18n-exchange.mjs', import.meta.url));
  const run = (command: string): { status: number | null; output: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, command, '--root', root], {
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  };
  try {
    const sourcePath = join(root, 'packages/sample/src/a/sample.messages.ts');
    const sheetPath = join(root, 'artifacts/i18n-messages.csv');
    mkdirSync(join(sourcePath, '..'), { recursive: true });
    writeFileSync(sourcePath, source);
    const words = (locale: string): string => join(root, `packages/starter/template/words/${locale}/form.json`);
    for (const [locale, note] of Object.entries({ ar: 'ملاحظة', zgh: 'ⴰⵎⴰⵡⴰⵍ', fr: 'Remarque', en: 'Note' })) {
      mkdirSync(join(words(locale), '..'), { recursive: true });
      writeFileSync(words(locale), `{\n  "note": "${note}"\n}\n`);
    }
    assert.match(run('export').output, /4 messages of 5 files in 9 rows/);
    const sheet = readFileSync(sheetPath, 'utf8');
    writeFileSync(sheetPath, sheet.replace('Bonjour', 'Salut').replace('Remarque', '"Note ""utile"""'));
    assert.match(run('import').output, /2 cells changed in 2 files/);
    assert.deepEqual(JSON.parse(readFileSync(words('fr'), 'utf8')), { note: 'Note "utile"' });
    assert.match(readFileSync(words('en'), 'utf8'), /"note": "Note"/);
    assert.equal(readFileSync(sourcePath, 'utf8'), source.replace('Bonjour', 'Salut'));
    writeFileSync(sheetPath, sheet.replace('ⴰⵣⵓⵍ {name}', 'ⴰⵣⵓⵍ'));
    const refused = run('import');
    assert.equal(refused.status, 1);
    assert.match(refused.output, /nothing was written/);
    writeFileSync(sourcePath.replace('sample.messages', 'other.messages'), source);
    assert.match(run('export').output, /two sets of messages are named "sample"/);
    assert.equal(run('nonsense').status, 2);
  } finally {
    rmSync(root, { recursive: true });
  }
});
