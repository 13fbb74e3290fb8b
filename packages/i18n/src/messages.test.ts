import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { locales } from './locale.ts';
import {
  defineMessages,
  messageLanguage,
  setMessages,
  text,
  textParts,
  type MessageEntry,
  type Messages,
} from './messages.ts';

const words = {
  plain: { 'ar-MA': 'طلب', zgh: 'ⵜⵓⵜⵔⴰ', 'fr-MA': 'Demande', en: 'Request' },
  hello: { 'ar-MA': 'مرحبا {name}', zgh: 'ⴰⵣⵓⵍ {name}', 'fr-MA': 'Bonjour {name} !', en: 'Hello {name}, {name}' },
  left: {
    'ar-MA': {
      zero: 'لا أيام',
      one: 'يوم واحد',
      two: 'يومان',
      few: '{count} أيام',
      many: '{count} يوما',
      other: '{count} يوم',
    },
    zgh: { one: 'ⵢⴰⵏ ⵡⴰⵙⵙ', other: '{count} ⵡⵓⵙⵙⴰⵏ' },
    'fr-MA': { one: '{count} jour pour {task}', other: '{count} jours pour {task}' },
    en: { one: '{count} day', other: '{count} days' },
  },
} as const;
const messages: Messages<typeof words> = defineMessages('test', words, { legal: ['plain'] });
const loose: Messages<'plain' | 'hello'> = defineMessages('loose', words);

/** Warnings printed while `run` runs. */
function warnings(run: () => void): string[] {
  const original = console.warn;
  const lines: string[] = [];
  console.warn = (line: string) => void lines.push(line);
  try {
    run();
  } finally {
    console.warn = original;
  }
  return lines;
}

test('a message is read in the language of any tag', () => {
  assert.equal(text(messages, 'plain', 'ar'), 'طلب');
  assert.equal(text(messages, 'plain', 'tzm'), 'ⵜⵓⵜⵔⴰ');
  assert.equal(text(messages, 'plain', 'fr-FR'), 'Demande');
  assert.equal(text(messages, 'plain', 'en-GB'), 'Request');
  assert.equal(text(messages, 'plain', 'xx'), 'طلب');
  assert.equal(text(loose, 'hello', 'en', { name: 'A' }), 'Hello A, A');
});

test('values are inserted as plain text, whatever they hold', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      assert.equal(text(messages, 'hello', 'en', { name }), `Hello ${name}, ${name}`);
    }),
    { examples: [['$&'], ['{name}'], ['$1 \\'], ['<b>'], ['']] },
  );
});

test('plural forms follow the language', () => {
  const arabic = [0, 1, 2, 3, 11, 100].map((count) => text(messages, 'left', 'ar', { count, task: '' }));
  assert.deepEqual(arabic, ['لا أيام', 'يوم واحد', 'يومان', '3 أيام', '11 يوما', '100 يوم']);
  assert.equal(text(messages, 'left', 'fr', { count: 0, task: 'signer' }), '0 jour pour signer');
  assert.equal(text(messages, 'left', 'zgh', { count: 1, task: '' }), 'ⵢⴰⵏ ⵡⴰⵙⵙ');
});

test('every number has words in every language, whichever forms are left out', () => {
  const entry: MessageEntry = {
    'ar-MA': { other: 'أ' },
    zgh: { one: 'ⴰ', other: 'ⴰ' },
    'fr-MA': { one: 'a', other: 'a' },
    en: { one: 'a', other: 'a' },
  };
  const bare = defineMessages('bare', { bare: entry });
  fc.assert(
    fc.property(
      fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.constant(1e6)),
      fc.constantFrom(...locales),
      (count, locale) => {
        for (const result of [
          text(bare, 'bare', locale, { count }),
          text(messages, 'left', locale, { count, task: 'x' }),
        ]) {
          assert.ok(result && !/undefined|[{}]/.test(result), result);
        }
      },
    ),
  );
});

test('a missing value or message warns once and shows what is missing', () => {
  const lines = warnings(() => {
    for (let i = 0; i < 3; i += 1) {
      assert.equal(text(loose, 'hello', 'fr'), 'Bonjour {name} !');
      assert.equal(text(loose as Messages, 'nothing', 'fr'), 'loose.nothing');
    }
  });
  assert.deepEqual(lines, ['[i18n-missing-value] loose.hello {name}', '[i18n-missing-message] loose.nothing']);
});

test('parts keep values of any type in the order of the language', () => {
  const name = { link: 'x' };
  assert.deepEqual(textParts(messages, 'hello', 'fr', { name }), ['Bonjour ', name, ' !']);
  assert.deepEqual(textParts(messages, 'plain', 'fr', {}), ['Demande']);
});

test('setMessages overrides words one by one, plural forms included', () => {
  const own = defineMessages('own', words);
  setMessages('fr', { 'own.plain': 'Requête' });
  setMessages('fr-MA', { 'own.left': { one: 'un jour', other: '{count} jours' } });
  assert.equal(text(own, 'plain', 'fr-MA'), 'Requête');
  assert.equal(text(own, 'left', 'fr', { count: 1, task: '' }), 'un jour');
  assert.equal(text(own, 'hello', 'fr', { name: 'A' }), 'Bonjour A !');
  assert.equal(text(own, 'plain', 'en'), 'Request');
  assert.equal(text(messages, 'plain', 'fr'), 'Demande');
});

test('setMessages adds a language with its own plural rule', () => {
  const own = defineMessages('added', words);
  setMessages('pl', {
    'added.plain': 'Wniosek',
    'added.left': { one: '{count} dzień', few: '{count} dni', other: '{count} dnia' },
  });
  assert.equal(text(own, 'plain', 'pl-PL'), 'Wniosek');
  assert.equal(text(own, 'left', 'pl', { count: 3, task: '' }), '3 dni');
  assert.equal(
    text(own, 'hello', 'pl', { name: 'A' }),
    'مرحبا A',
    'a word that was not added is in the default language',
  );
});

test('where there is no reviewed Amazigh the Arabic stands in, with its plurals, and the language of the words is known', () => {
  const own = defineMessages('lone', {
    plain: { ...words.plain, zgh: null },
    left: { ...words.left, zgh: null },
    kept: words.plain,
  });
  assert.equal(text(own, 'plain', 'zgh'), 'طلب');
  assert.equal(text(own, 'left', 'zgh', { count: 3, task: '' }), '3 أيام');
  assert.equal(messageLanguage(own, 'plain', 'zgh'), 'ar-MA');
  assert.equal(messageLanguage(own, 'plain', 'tzm'), 'ar-MA');
  assert.equal(messageLanguage(own, 'kept', 'zgh'), 'zgh');
  assert.deepEqual(
    (['ar', 'fr', 'en'] as const).map((tag) => messageLanguage(own, 'plain', tag)),
    ['ar-MA', 'fr-MA', 'en'],
  );
  setMessages('zgh', { 'lone.plain': 'ⵜⵓⵜⵔⴰ' });
  assert.equal(text(own, 'plain', 'zgh'), 'ⵜⵓⵜⵔⴰ', 'an agency may give Amazigh that it had reviewed');
  assert.equal(messageLanguage(own, 'plain', 'zgh'), 'zgh');
});

test('the language of a message that an added language lacks is that of the words which stand there', () => {
  const own = defineMessages('lent', words);
  setMessages('sk', { 'lent.plain': 'Žiadosť' });
  assert.equal(messageLanguage(own, 'plain', 'sk'), 'sk');
  assert.equal(messageLanguage(own, 'left', 'sk'), 'ar-MA');
  assert.equal(text(own, 'left', 'sk', { count: 2, task: '' }), 'يومان');
});

/** Never run: the type check of the repository fails when one of these stops being an error. */
export function typeErrors(): void {
  // @ts-expect-error a placeholder of one language is missing
  text(messages, 'left', 'fr', { count: 1 });
  // @ts-expect-error values are needed
  text(messages, 'hello', 'fr');
  // @ts-expect-error a misspelt placeholder
  text(messages, 'hello', 'fr', { nom: 'A' });
  // @ts-expect-error this message has no placeholder
  text(messages, 'plain', 'fr', { name: 'A' });
  // @ts-expect-error no such key
  text(messages, 'nothing', 'fr');
  // @ts-expect-error the count that chooses a form is a number
  text(messages, 'left', 'fr', { count: '1', task: '' });
  // @ts-expect-error English is missing
  defineMessages('broken', { a: { 'ar-MA': 'ا', zgh: 'ⴰ', 'fr-MA': 'a' } });
  // @ts-expect-error only the Amazigh may be left to the Arabic
  defineMessages('broken', { a: { 'ar-MA': 'ا', zgh: 'ⴰ', 'fr-MA': null, en: 'a' } });
  // @ts-expect-error a French plural needs `one`
  defineMessages('broken', { a: { 'ar-MA': 'ا', zgh: 'ⴰ', 'fr-MA': { other: 'a' }, en: 'a' } });
  // @ts-expect-error Amazigh has no `two`
  defineMessages('broken', { a: { 'ar-MA': 'ا', zgh: { one: 'ⴰ', two: 'ⴰ', other: 'ⴰ' }, 'fr-MA': 'a', en: 'a' } });
  // @ts-expect-error a legal key that does not exist
  defineMessages('broken', words, { legal: ['nothing'] });
}
