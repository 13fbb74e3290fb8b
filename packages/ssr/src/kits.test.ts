import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '@tiwizi/i18n';
import { parseFragment, serialize } from 'parse5';
import { expandWith } from './expand/expand-with.ts';
import { installedKits, isAbsent } from './kits.ts';

test('a package that is not installed is absent; one that lacks something it needs is not', async () => {
  const causeOf = async (specifier: string): Promise<unknown> => import(specifier).catch((cause: unknown) => cause);
  assert.ok(isAbsent(await causeOf('@tiwizi/none/templates'), '@tiwizi/none'));
  assert.ok(!isAbsent(await causeOf('@tiwizi/none/templates'), '@tiwizi/elements'), 'another package was missing');
  assert.ok(isAbsent(await causeOf('@tiwizi/i18n/templates'), '@tiwizi/i18n'), 'a package without templates');
  assert.ok(!isAbsent(await causeOf('./missing/templates.ts'), '@tiwizi/elements'));
  assert.ok(!isAbsent(new SyntaxError('x'), '@tiwizi/elements'));
});

test('the installed kits have templates', () => {
  assert.ok(installedKits.flat().length > 0);
});

for (const { tag } of installedKits.flat()) {
  test(`<${tag}> prints a form that a parser reads as it was written, in each language, once`, () => {
    for (const lang of locales) {
      const codes: string[] = [];
      const options = { kits: installedKits, onWarning: (code: string) => codes.push(code) };
      const output = expandWith(`<div lang="${lang}"><${tag} name="x" label="X"></${tag}></div>`, options);
      // An element may say that it cannot do without more than this.
      assert.deepEqual(
        codes.filter((code) => code !== 'expand-incomplete'),
        [],
      );
      assert.equal(expandWith(output, options), output);
      const { childNodes } = parseFragment(output);
      assert.equal(childNodes.length, 1);
      // Whatever a parser had to move or close would show here.
      assert.equal(normal(serialize(parseFragment(output))), normal(output));
    }
  });
}

/** Notation that changes nothing that is read: no-break spaces, a textarea's first line end, empty attribute values, `>` in text, slashes of void elements. */
const normal = (html: string): string =>
  html
    .replaceAll('&nbsp;', '\u00a0')
    .replace(/(<textarea[^>]*>)\n/g, '$1')
    .replace(/=""/g, '')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll(' />', '>')
    .replace(/<\/(?:path|rect|circle|line|polyline|polygon|use)>/g, '');
