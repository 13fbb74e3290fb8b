import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { locales, stripBidiControls } from '@tiwizi/i18n';
import fc from 'fast-check';
import { parseDuration } from './duration.ts';
import { parseServiceSheets } from './parse-service-sheets.ts';
import {
  audienceWords,
  assistanceWords,
  channelWords,
  costWords,
  delayWords,
  documentCountWords,
  durationWords,
  languageListWords,
  onlineLevelWords,
} from './sheet-words.ts';
import { sheetDescription, sheetDocuments, sheetHelpPoints, sheetTitle } from './sheet-texts.ts';
import { sheetMessages } from './sheet.messages.ts';

const sheets = parseServiceSheets(readFileSync(new URL('../../fixtures/directory.json', import.meta.url), 'utf8'));
const journey = sheets.find(({ slug }) => slug === 'birth-certificate-extract')!;

test('free is said, unknown is not free', () => {
  for (const locale of locales) {
    const words = (['free', 'variable', 'unknown'] as const).map((kind) => costWords({ kind }, locale));
    assert.equal(new Set(words).size, 3, words.join(' | '));
  }
  assert.equal(costWords({ kind: 'free' }, 'fr-MA'), 'Gratuit');
  assert.equal(costWords({ kind: 'unknown' }, 'en'), 'Cost not stated');
  assert.equal(stripBidiControls(costWords({ kind: 'fixed', amount: 2, currency: 'MAD' }, 'fr-MA')), '2\u00a0DH');
  assert.equal(
    stripBidiControls(costWords({ kind: 'fixed', amount: 1250.5, currency: 'MAD' }, 'ar-MA')),
    '1.250,50\u00a0درهم',
  );
});

test('durations take the plural of each language', () => {
  const ar = [1, 2, 3, 10, 11, 60, 100, 103, 540].map((count) => durationWords(`P${count}D`, 'ar-MA'));
  assert.deepEqual(ar, [
    'يوم واحد',
    'يومان',
    '3 أيام',
    '10 أيام',
    '11 يوما',
    '60 يوما',
    '100 يوم',
    '103 أيام',
    '540 يوما',
  ]);
  assert.deepEqual(
    ['P1D', 'P2D'].map((value) => durationWords(value, 'fr-MA')),
    ['1 jour', '2 jours'],
  );
  assert.deepEqual(
    ['P1D', 'P2D'].map((value) => durationWords(value, 'zgh')),
    ['ⵢⴰⵏ ⵡⴰⵙⵙ', '2 ⵡⵓⵙⵙⴰⵏ'],
  );
  assert.equal(durationWords('P3D', 'fr-MA', 'working'), '3 jours ouvrés');
  assert.equal(durationWords('P2D', 'ar-MA', 'working'), 'يوما عمل');
  assert.equal(durationWords('P1M15D', 'ar-MA'), 'شهر واحد و15 يوما');
  assert.equal(durationWords('PT4H30M', 'en'), '4 hours and 30 minutes');
  assert.equal(durationWords('P0D', 'en'), 'Immediate');
  assert.equal(durationWords('soon', 'en'), 'soon');
});

test('delays: at most, immediate, not stated', () => {
  assert.equal(delayWords({ kind: 'max', value: 'P10D' }, 'ar-MA'), 'في أجل أقصاه 10 أيام');
  assert.equal(delayWords({ kind: 'immediate' }, 'fr-MA'), 'Immédiat');
  assert.equal(delayWords({ kind: 'unknown' }, 'en'), 'Time limit not stated');
});

test('ISO 8601 durations are read and nothing else is', () => {
  fc.assert(
    fc.property(
      fc.tuple(...Array.from({ length: 6 }, () => fc.nat(999))),
      ([years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0]) => {
        assert.deepEqual(parseDuration(`P${years}Y${months}M${weeks}W${days}DT${hours}H${minutes}M`), {
          years,
          months,
          weeks,
          days,
          hours,
          minutes,
        });
      },
    ),
  );
  for (const text of ['', 'P', 'PT', 'P1DT', '10D', 'P-1D', 'P1.5D', 'P1D ', 'p1d', 'P1H', 'PT1D'])
    assert.equal(parseDuration(text), undefined, text);
});

test('every word of every sheet exists in the four languages', () => {
  for (const locale of locales) {
    for (const sheet of sheets) {
      const said = [
        audienceWords(sheet.audience, locale),
        onlineLevelWords(sheet.onlineLevel, locale),
        costWords(sheet.cost, locale),
        delayWords(sheet.delay, locale),
        languageListWords(sheet.languages, locale),
        documentCountWords(sheet, locale),
        ...sheet.channels.map((channel) => channelWords(channel, locale)),
        ...sheet.assistance.map((kind) => assistanceWords(kind, locale)),
      ];
      for (const words of said) assert.match(words, /\p{L}/u);
      for (const words of said) assert.doesNotMatch(words, /[{}]|undefined|sheet\./);
    }
  }
});

test('French keeps its narrow no-break spaces, Amazigh its script', () => {
  for (const [key, entry] of Object.entries(sheetMessages.words)) {
    for (const text of typeof entry['fr-MA'] === 'string' ? [entry['fr-MA']] : Object.values(entry['fr-MA']))
      assert.doesNotMatch(text, /[^\u202f][;:!?]|'/, key);
    for (const text of typeof entry.zgh === 'string' ? [entry.zgh] : Object.values(entry.zgh))
      assert.doesNotMatch(text.replace(/\{\w+\}/g, ''), /[A-Za-z]/, key);
  }
});

test('no sheet is without a title in any language, and what is said to be a fallback is one', () => {
  for (const sheet of sheets) {
    for (const locale of locales) {
      const title = sheetTitle(sheet, locale);
      assert.ok(title.text);
      assert.equal(title.fallback, title.lang !== locale);
    }
  }
  assert.equal(sheetTitle(journey, 'zgh').fallback, false);
});

test('a generated description is not shown; documents and help are, with their language', () => {
  assert.equal(
    sheetDescription(
      sheets.find(({ descriptionGenerated }) => descriptionGenerated)!,
      'fr-MA',
    ),
    undefined,
  );
  assert.match(sheetDescription(journey, 'en')?.text ?? '', /birth record/);
  const [cnie, mandate] = sheetDocuments(journey, 'fr-MA');
  assert.equal(cnie?.condition, undefined);
  assert.equal(mandate?.condition?.lang, 'fr-MA');
  assert.equal(documentCountWords(journey, 'en'), '1 document', 'a document of a special case is not counted');
  assert.equal(documentCountWords({ documents: [] }, 'fr-MA'), 'Aucun document');
  assert.deepEqual(
    sheetHelpPoints(journey, 'ar-MA').map(({ telephone }) => telephone),
    ['+212500000000', undefined, undefined],
  );
});
