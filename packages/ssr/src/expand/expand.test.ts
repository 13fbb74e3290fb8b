import assert from 'node:assert/strict';
import { test } from 'node:test';
import { optional, templates as sampleKit } from '../../fixtures/sample-kit.ts';
import { expandWith, findInsertions, type ExpandWithOptions } from './expand-with.ts';

const kits = [sampleKit];
type Warning = readonly [string, number];

function run(
  html: string,
  options: Partial<ExpandWithOptions> = {},
): { readonly output: string; readonly warnings: readonly Warning[] } {
  const warnings: Warning[] = [];
  const output = expandWith(html, {
    kits,
    lang: 'en',
    onWarning: (code, offset) => warnings.push([code, offset]),
    ...options,
  });
  return { output, warnings };
}

const short = '<sample-field name="a" label="A"></sample-field>';
const full = '<label for="field-a">A (optional)</label><input id="field-a" name="a" value="" title="A: a">';

test('prints the full form between the tags and leaves the rest alone', () => {
  const { output, warnings } = run(`<!DOCTYPE html>\r\n<P  CLASS=x>é&eacute;${short}<br/>`);
  assert.equal(
    output,
    `<!DOCTYPE html>\r\n<P  CLASS=x>é&eacute;<sample-field name="a" label="A">${full}</sample-field><br/>`,
  );
  assert.deepEqual(warnings, []);
});

test('white space and comments count as empty and stay', () => {
  const { output } = run('<sample-field name=a label=A>\n <!-- note <b> -->\n</sample-field >');
  assert.equal(output, `<sample-field name=a label=A>${full}\n <!-- note <b> -->\n</sample-field >`);
});

test('tag and attribute names are read in any case, the first of two attributes counts, values are decoded', () => {
  const { output } = run(`<Sample-Field LABEL='A &amp; &lt;b&gt; &eacute;' label="no" NAME=a></SAMPLE-FIELD>`);
  assert.match(output, />A &amp; &lt;b&gt; é \(optional\)<\/label>/);
});

test('authored content is left alone, short forms within it are expanded', () => {
  const authored = '<sample-group legend="x"><p>own</p></sample-group>';
  assert.equal(run(authored).output, authored);
  assert.equal(
    run('<sample-field label=x>{{ slot }}</sample-field>').output,
    '<sample-field label=x>{{ slot }}</sample-field>',
  );
  assert.equal(
    run(`<sample-group legend="x"> ${short} </sample-group>`).output,
    `<sample-group legend="x"> <sample-field name="a" label="A">${full}</sample-field> </sample-group>`,
  );
});

test('expanding twice equals once', () => {
  const once = run(short + short).output;
  assert.equal(run(once).output, once);
});

test('a form that holds short forms has them expanded too', () => {
  assert.equal(
    run('<sample-group name=g legend="G"></sample-group>').output,
    '<sample-group name=g legend="G"><fieldset><legend>G</legend><sample-field name="g" label="G"><label for="field-g">G (optional)</label><input id="field-g" name="g" value="" title="G: g"></sample-field></fieldset></sample-group>',
  );
});

test('a form that prints itself stops', () => {
  const { output, warnings } = run(`<sample-endless></sample-endless>${short}`);
  assert.equal(output.split('<sample-endless>').length - 1, 10);
  assert.ok(output.includes(full));
  assert.deepEqual(warnings, [['expand-too-deep', 0]]);
});

test('a template that throws leaves its element alone, and only that', () => {
  const { output, warnings } = run(
    `<sample-broken></sample-broken><sample-link href="javascript:alert(1)"></sample-link>${short}`,
  );
  assert.ok(
    output.startsWith(
      '<sample-broken></sample-broken><sample-link href="javascript:alert(1)"></sample-link><sample-field',
    ),
  );
  assert.ok(output.includes(full));
  assert.deepEqual(warnings, [
    ['expand-template-failed', 0],
    ['expand-template-failed', 31],
  ]);
});

test('an element without end tag is left alone and told', () => {
  const html = `<div><sample-field label="a"></div>${short}<sample-field label="b" />`;
  const { output, warnings } = run(html);
  assert.equal(output, html.replace(short, `<sample-field name="a" label="A">${full}</sample-field>`));
  assert.deepEqual(
    warnings.map(([code]) => code),
    ['expand-unclosed', 'expand-unclosed'],
  );
  assert.deepEqual(
    warnings.map(([, offset]) => offset),
    [5, html.lastIndexOf('<sample')],
  );
});

test('a full form is not put where the parser would tear it apart', () => {
  const places: readonly [string, string][] = [
    ['<p>', '<sample-field label=a hint=block></sample-field>'],
    ['<p><span>', '<sample-group></sample-group>'],
    ['<select>', short],
    ['<svg>', short],
    ['<a href="/">', '<sample-link href="/x"></sample-link>'],
  ];
  for (const [before, element] of places) {
    const { output, warnings } = run(before + element);
    assert.equal(output, before + element);
    assert.deepEqual(warnings, [['expand-misplaced', before.length]]);
  }
});

test('a paragraph that ended, or a form without blocks in it, is no hindrance', () => {
  for (const before of [
    '<p>text<div>',
    '<p>text</p>',
    '<p><button></button></p>',
    '<form><p>x</form>',
    '<form><div></form>',
    '<p><table><tr><td>',
    '<ul><li><p>x<li>',
    '<a></a>',
    '<select></select>',
    '<svg><path/></svg>',
    '<svg><foreignObject>',
  ]) {
    assert.deepEqual(run(`${before}<sample-field label=a hint=block></sample-field>`).warnings, [], before);
  }
  assert.deepEqual(run(`<p>${short}`).warnings, []);
});

test('short forms in template and noscript are expanded, those in text, comments and server blocks are not', () => {
  assert.equal(run(`<template>${short}</template><noscript>${short}</noscript>`).output.split('<label').length, 3);
  for (const quiet of [
    `<!-- ${short} -->`,
    `<script>x = '${short}'</script>`,
    `<script><!-- <script> </script> ${short} --></script>`,
    `<style>${short}</style>`,
    `<textarea>${short}</textarea>`,
    `<title>${short}</title>`,
    `<xmp>${short}</xmp>`,
    `<iframe>${short}</iframe>`,
    `<plaintext>${short}`,
    `<?php echo '${short}'; $a->b ?>`,
    `<?= '${short}' ?>`,
    `<% out.print('${short}') %>`,
    `<![CDATA[ ${short} ]]>`,
    `<div title='${short}'>`,
  ]) {
    assert.deepEqual(run(quiet), { output: quiet, warnings: [] });
  }
});

test('the language is that of the nearest lang, then the option, then Arabic', () => {
  const wordOf = (html: string, lang?: string): string => /\(([^)]*)\)/.exec(run(html, { lang }).output)![1]!;
  assert.equal(wordOf(short), optional['ar-MA']);
  assert.equal(wordOf(short, 'fr'), optional['fr-MA']);
  assert.equal(wordOf(`<html lang="zgh">${short}`, 'fr'), optional['zgh']);
  assert.equal(wordOf(`<html lang="zgh"><div lang=en-GB><p>${short}`, 'fr'), optional['en']);
  assert.equal(wordOf(`<html lang="zgh"><div lang=en><p></div>${short}`, 'fr'), optional['zgh']);
  assert.equal(wordOf(`<html lang="zgh"><p lang=en>x<p>${short}`, 'fr'), optional['zgh']);
  assert.equal(wordOf(`<html lang="zgh"><ul><li lang=en>x<li>${short}`, 'fr'), optional['zgh']);
  assert.equal(wordOf(`<html lang="zgh"><table><tr lang=en><td>x<tr><td>${short}`, 'fr'), optional['zgh']);
  assert.equal(wordOf(`<html lang="zgh"><br lang=en>${short}`, 'fr'), optional['zgh']);
  assert.equal(wordOf(short.replace('name', 'lang=ary name'), 'fr'), optional['ar-MA']);
  assert.equal(
    wordOf('<sample-group lang=fr></sample-group>', 'en'),
    optional['fr-MA'],
    'also in the forms that a form prints',
  );
  assert.equal(wordOf(`<html lang="{{ locale }}">${short}`, 'fr'), optional['fr-MA'], 'a placeholder names none');
  assert.equal(wordOf(`<html lang="<?= $lang ?>">${short}`, 'fr'), optional['fr-MA']);
  // As the element itself will read it in the browser.
  assert.equal(wordOf(`<html lang="es">${short}`, 'fr'), optional['ar-MA']);
});

test('a page without lang is told, since the browser will speak another language than the server', () => {
  assert.deepEqual(run(`<html>${short}`, { lang: 'fr' }).warnings, [['expand-no-lang', 0]]);
  assert.deepEqual(run(`<html>${short}`, { lang: 'ar' }).warnings, []);
  assert.deepEqual(run(`<html lang="{{ l }}">${short}`, { lang: 'fr' }).warnings, []);
  assert.deepEqual(run(short, { lang: 'fr' }).warnings, []);
});

test('ids are unique against the whole page', () => {
  const { output } = run(
    `${short}${short}<p id="field-a-2"><p id='field-&#98;'><sample-field name=b label=B></sample-field>`,
  );
  const ids = [...output.matchAll(/\bid=["']?([^"'> ]+)/g)].map(([, id]) => id);
  assert.deepEqual(ids, ['field-a_2', 'field-a_3', 'field-a-2', 'field-&#98;', 'field-b_2']);
});

test('a page without a known tag is returned as it is', () => {
  const html = '<sample-fields></sample-fields><other-tag></other-tag>';
  assert.equal(run(html).output, html);
  assert.equal(expandWith(short, { kits: [] }), short);
});

test('of two templates for one tag the first counts', () => {
  const own = { ...sampleKit[0]!, print: sampleKit[4]!.print, read: () => ({ href: '/own' }) };
  assert.equal(
    run('<sample-field></sample-field>', { kits: [[own], sampleKit] }).output,
    '<sample-field><a href="/own">link</a></sample-field>',
  );
});

test('insertions stand at the end of start tags, in order', () => {
  const html = `a${short}b${short}`;
  const insertions = findInsertions(html, { kits });
  assert.deepEqual(
    insertions.map(({ offset }) => offset),
    [html.indexOf('</'), html.lastIndexOf('</')],
  );
});

test('the default warning is one line for each code and tag', (context) => {
  const warn = context.mock.method(console, 'warn', () => {});
  for (let count = 0; count < 3; count++) expandWith('<sample-field><sample-group>', { kits });
  assert.deepEqual(
    warn.mock.calls.map(({ arguments: [line] }) => String(line).slice(0, 31)),
    ['[expand-unclosed] <sample-field', '[expand-unclosed] <sample-group'],
  );
});
