import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Parser, type Token, type DefaultTreeAdapterMap } from 'parse5';
import { decodeAttribute } from '../expand/read-attributes.ts';
import { OpenElements } from './open-elements.ts';
import { scan, type Syntax } from './scan.ts';
import { Source } from './source.ts';

interface Seen {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly attributes: readonly (readonly [string, string])[];
}

function seenBy(text: string, syntax: Syntax): Seen[] {
  const seen: Seen[] = [];
  const open = new OpenElements();
  scan(
    new Source(text),
    {
      startTag(tag) {
        open.start(tag.name, undefined, tag.selfClosing);
        const attributes = new Map<string, string>();
        for (const { name, valueStart, valueEnd } of tag.attributes)
          if (!attributes.has(name)) attributes.set(name, decodeAttribute(text.slice(valueStart, valueEnd)));
        seen.push({ name: tag.name, start: tag.start, end: tag.end, attributes: [...attributes] });
      },
      endTag: (name) => open.end(name),
      text() {},
      inForeignContent: () => open.inForeignContent,
    },
    syntax,
  );
  return seen;
}

/** What the reference parser's tokenizer sees, steered by its tree builder. */
function seenByParse5(text: string): Seen[] {
  const seen: Seen[] = [];
  class Recorder extends Parser<DefaultTreeAdapterMap> {
    override onStartTag(token: Token.TagToken): void {
      const { startOffset: start, endOffset: end } = token.location!;
      if (seen.at(-1)?.start !== start)
        seen.push({
          name: token.tagName,
          start,
          end,
          attributes: token.attrs.map(({ name, value }) => [name, value] as const),
        });
      super.onStartTag(token);
    }
  }
  Recorder.parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false } as never);
  return seen;
}

const soup = [
  '<',
  '>',
  '</',
  '/',
  '=',
  '"',
  "'",
  ' ',
  '\n',
  '\t',
  '\f',
  '\v',
  '\0',
  '-',
  '!',
  '?',
  'a',
  'B',
  '&quot;',
  '&lt',
  '&amp;lt;',
  '<!--',
  '-->',
  '--!>',
  '<!-->',
  '<!',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '<%',
  '%>',
  '{{',
  '}}',
  '<div',
  '<div>',
  '</div>',
  '<p>',
  '</p>',
  '<x-y ',
  '<X-Y>',
  '</x-y>',
  '<script>',
  '</script>',
  '</script ',
  '<script',
  '<style>',
  '</style>',
  '<textarea>',
  '</textarea>',
  '<title>',
  '</title>',
  '<iframe>',
  '</iframe>',
  '<xmp>',
  '</xmp>',
  '<noscript>',
  '</noscript>',
  '<template>',
  '</template>',
  '<table>',
  '<li>',
  ' a=b',
  ' a="',
  " A='",
  ' a = ',
];
const page = fc.array(fc.constantFrom(...soup), { maxLength: 40, size: 'max' }).map((parts) => parts.join(''));

test('finds the start tags, offsets and attributes that the reference parser finds', () => {
  let tags = 0;
  fc.assert(
    fc.property(page, (text) => {
      const expected = seenByParse5(text);
      tags += expected.length;
      assert.deepEqual(seenBy(text, 'html'), expected);
    }),
    { numRuns: 20_000 },
  );
  assert.ok(tags > 10_000, `the pages hold ${tags} tags`);
});

test('knows SVG, where titles, styles and scripts hold markup and CDATA exists', () => {
  const leaf = fc.constantFrom('a', '<path/>', '<g/>', '<![CDATA[ <i> ]]>', '<!-- <i> -->', '<x-y>', '<x-y></x-y>');
  const { inside } = fc.letrec<{ inside: string }>((tie) => ({
    inside: fc
      .array(
        fc.oneof(
          { maxDepth: 4 },
          leaf,
          fc
            .tuple(fc.constantFrom('g', 'style', 'script', 'title', 'foreignObject', 'x-y'), tie('inside'))
            .map(([name, content]) => `<${name}>${content}</${name}>`),
        ),
        { maxLength: 4 },
      )
      .map((parts) => parts.join('')),
  }));
  fc.assert(
    fc.property(
      inside,
      fc.constantFrom('</svg>', '<p>', '<div>'),
      fc.constantFrom('<title><i></title>', '<style><i></style>', '<textarea><i></textarea>'),
      (content, end, after) => {
        const text = `<div><svg>${content}${end}${after}<![CDATA[ > <u>`;
        assert.deepEqual(seenBy(text, 'html'), seenByParse5(text));
      },
    ),
    { numRuns: 5000 },
  );
});

const names = (text: string, syntax: Syntax): string[] => seenBy(text, syntax).map(({ name }) => name);

test('steps over closed server blocks, and reads unclosed ones as HTML does', () => {
  const php = `<?php echo '<b>' . ($a > 1) . "<i>" ?><u>`;
  assert.deepEqual(names(php, 'blocks'), ['u']);
  assert.deepEqual(names(php, 'html'), ['i', 'u']);
  assert.deepEqual(names('<% if (a < b && b > c) { %><u><% "<i>" %>', 'blocks'), ['u']);
  assert.deepEqual(names('<% <u>', 'blocks'), ['u']);
  assert.deepEqual(names('<?php $x > 1; <u>', 'blocks'), ['u']);
  assert.deepEqual(names('<?xml version="1.0"?><![CDATA[ <i> ]]><u>', 'blocks'), ['u']);
});

test('in templates placeholders end neither attribute nor tag', () => {
  const [tag, after] = seenBy(
    `<a b="{{ t("x > y") }}" c=<?= $a->b("c d") ?> d='@(x > 1 ? 'y' : "z")' {{ more }} e><u>`,
    'templates',
  );
  assert.deepEqual(tag!.attributes, [
    ['b', '{{ t("x > y") }}'],
    ['c', '<?= $a->b("c d") ?>'],
    ['d', `@(x > 1 ? 'y' : "z")`],
    ['{{ more }}', ''],
    ['e', ''],
  ]);
  assert.equal(after!.name, 'u');
  assert.deepEqual(
    names('{{ a <b }}<u>{% if a <c %}${ x <d }{{-- <e> }} --}}{# <f> #}@* <g> *@<%-- <h> --%>', 'templates'),
    ['u'],
  );
});

test('in templates an unclosed PHP block runs to the end, other unclosed placeholders are text', () => {
  assert.deepEqual(names('<?php if ($a): <u>', 'templates'), []);
  assert.deepEqual(names('{{ <u> {% <b> ${ <i>\n', 'templates'), ['u', 'b', 'i']);
});

test('knows frameworks’ attribute names from placeholders', () => {
  const [tag] = seenBy(`<a @click="x > 1" [(value)]="y" *ngIf="z" #ref :key="k" (input)="i()">`, 'templates');
  assert.deepEqual(
    tag!.attributes.map(([name]) => name),
    ['@click', '[(value)]', '*ngif', '#ref', ':key', '(input)'],
  );
});
