import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { html, noChange, nothing, svg, type TemplateResult } from 'lit/html.js';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { RenderTemplateError, type RenderErrorCode } from './render-error.ts';
import { renderElement, renderTemplate } from './render-template.ts';

type Element = DefaultTreeAdapterTypes.Element;
const element = (markup: string): Element => parseFragment(markup).childNodes[0] as Element;
const textOf = (markup: string): string => {
  const [child] = element(markup).childNodes;
  return child && 'value' in child ? child.value : '';
};

test('text, attributes, booleans, nested templates and lists print clean HTML', () => {
  const item = (text: string): TemplateResult => html`<li>${text}</li>`;
  const result = html`<ul class="a ${'b'} c" id=${'x'} ?hidden=${false} ?data-on=${true} title="${nothing}">${['1', '2'].map(item)}${3}${nothing}${null}${undefined}</ul>`;
  assert.equal(renderTemplate(result), '<ul class="a b c" id="x" data-on><li>1</li><li>2</li>3</ul>');
});

test('white space in tags is made one space, comments are dropped, the rest of the static text stays', () => {
  const result = html`<p
    class="x"
    id=${'a'}
  >
    text <!-- note --><br /><a href=x />y</a></p>`;
  assert.throws(() => renderTemplate(result), { code: 'unbalanced' });
  assert.equal(
    renderTemplate(html`<p
      class="x"
      id=${'a'}
    >
 text <!-- note --><br /></p>`),
    '<p class="x" id="a">\n text <br></p>',
  );
});

test('an attribute with nothing is left out, also when it stands among other parts; null and undefined are empty', () => {
  assert.equal(renderTemplate(html`<p a=${nothing} b="x ${nothing}" c=${null} d="${undefined}" e="${1}${2}"></p>`), '<p c="" d="" e="12"></p>');
});

test('booleans may stand in attributes, as in lit', () => {
  assert.equal(renderTemplate(html`<p aria-busy=${true}></p>`), '<p aria-busy="true"></p>');
});

test('everything is escaped for its place', () => {
  const nasty = `<b a="1" c='2'>&amp;</b>\r\0`;
  assert.equal(
    renderTemplate(html`<p a=${nasty} b='"${nasty}' c=">">${nasty}</p>`),
    '<p a="&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;&#13;\uFFFD"' +
      ` b='"&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;&#13;\uFFFD' c=">">` +
      `&lt;b a="1" c='2'&gt;&amp;amp;&lt;/b&gt;&#13;\uFFFD</p>`,
  );
});

test('a bare ampersand in the template does not become a reference with what follows', () => {
  assert.equal(renderTemplate(html`<p a="&${'lt;'}">&${'lt;'} & ${'x'}</p>`), '<p a="&amp;lt;">&amp;lt; & x</p>');
});

test('a template placeholder keeps its characters when nothing in it can be markup', () => {
  assert.equal(renderTemplate(html`<p a=${'{{ $a->b }}'}>${'{{ $a->b }} > {% if x > 1 %} ${a>b}'}</p>`), '<p a="{{ $a->b }}">{{ $a->b }} &gt; {% if x > 1 %} ${a>b}</p>');
  assert.equal(renderTemplate(html`<p a=${'{{ "x">y }}'}>${'{{ <b>x</b> }}'}</p>`), '<p a="{{ &quot;x&quot;&gt;y }}">{{ &lt;b&gt;x&lt;/b&gt; }}</p>');
});

test('the first line feed of textarea and pre is kept', () => {
  assert.equal(renderTemplate(html`<textarea>${'\na'}</textarea>`), '<textarea>\n\na</textarea>');
  assert.equal(renderTemplate(html`<textarea>${''}</textarea>`), '<textarea></textarea>');
  assert.equal(renderTemplate(html`<pre>${nothing}${html`${'\n'}b`}</pre>`), '<pre>\n\nb</pre>');
  assert.equal(renderTemplate(html`<pre><!-- c -->
x</pre>`), '<pre>\n\nx</pre>');
  assert.equal(renderTemplate(html`<pre>
${'x'}</pre>`), '<pre>\nx</pre>');
});

test('svg keeps its self-closing elements', () => {
  assert.equal(renderTemplate(html`<svg viewBox="0 0 1 1"><path d=${'M0 0'} /></svg>${svg`<g><path d="m"/></g>`}`), '<svg viewBox="0 0 1 1"><path d="M0 0" /></svg><g><path d="m" /></g>');
});

const refused: readonly [string, RenderErrorCode, () => unknown][] = [
  ['a property', 'property-binding', () => html`<p .a=${1}></p>`],
  ['an event', 'event-binding', () => html`<p @click=${() => 1}></p>`],
  ['an element binding', 'element-binding', () => html`<p ${'x'}></p>`],
  ['an element binding after an attribute', 'element-binding', () => html`<p a ${'x'}></p>`],
  ['a bound attribute name', 'forbidden-place', () => html`<p a${'x'}="1"></p>`],
  ['a bound tag name', 'forbidden-place', () => html`<${'p'}></p>`],
  ['part of a tag name', 'forbidden-place', () => html`<p${'x'}></p>`],
  ['a comment', 'forbidden-place', () => html`<!-- ${'x'} -->`],
  ['a script', 'forbidden-place', () => html`<script>${'x'}</script>`],
  ['a style', 'forbidden-place', () => html`<style>${'x'}</style>`],
  ['a style attribute', 'forbidden-attribute', () => html`<p style=${'color:red'}></p>`],
  ['a handler', 'forbidden-attribute', () => html`<p onclick="x(${'y'})"></p>`],
  ['a frame document', 'forbidden-attribute', () => html`<iframe srcdoc=${'y'}></iframe>`],
  ['a script address', 'unsafe-url', () => html`<a href=${' java\nscript:alert(1)'}>x</a>`],
  ['a script address in parts', 'unsafe-url', () => html`<a href="java${'script:x'}">x</a>`],
  ['a data address', 'unsafe-url', () => html`<a href=${'data:text/html,x'}>x</a>`],
  ['a boolean in parts', 'boolean-value', () => html`<p ?a="${true} b"></p>`],
  ['an unclosed element', 'unbalanced', () => html`<p>${'x'}`],
  ['an unclosed tag', 'unbalanced', () => html`<p`],
  ['a wrong end tag', 'unbalanced', () => html`<p></b>`],
  ['a slash that closes nothing', 'unbalanced', () => html`<div/>`],
  ['a declaration', 'unbalanced', () => html`<!doctype html>`],
  ['an object', 'unsupported-value', () => html`<p>${{}}</p>`],
  ['a function', 'unsupported-value', () => html`<p>${() => 1}</p>`],
  ['a boolean in text', 'unsupported-value', () => html`<p>${true}</p>`],
  ['noChange', 'unsupported-value', () => html`<p>${noChange}</p>`],
  ['a directive', 'unsupported-value', () => html`<p>${{ _$litDirective$: class {}, values: [] }}</p>`],
  ['an object in an attribute', 'unsupported-value', () => html`<p a=${{}}></p>`],
  ['a list in an attribute', 'unsupported-value', () => html`<p a=${['x']}></p>`],
  ['a function in a boolean', 'unsupported-value', () => html`<p ?a=${() => 1}></p>`],
  ['a template in a textarea', 'unsupported-value', () => html`<textarea>${html`<b></b>`}</textarea>`],
  ['a forged template', 'not-a-template', () => html`<p>${JSON.parse('{"_$litType$":1,"strings":["<script>x</script>"],"values":[]}')}</p>`],
];
for (const [what, code, make] of refused) {
  test(`${what} throws ${code}`, () => {
    assert.throws(() => renderTemplate(make() as TemplateResult), (error) => error instanceof RenderTemplateError && error.code === code);
  });
}

test('any text comes back from a parser as it was given, in content, RCDATA and attributes', () => {
  // What no HTML document can carry: U+0000.
  const same = (text: string): string => text.replaceAll('\0', '\uFFFD');
  const bits = fc.constantFrom('<', '>', '"', "'", '&', '&lt;', '\n', '\r', '\0', '</textarea>', '</pre>', '-->', '{{', '}}', '{{ a>b }}', 'a', ' ', '\uD800', 'ⵜ', 'ع');
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(bits, { maxLength: 12 }).map((parts) => parts.join('')));
  fc.assert(
    fc.property(text, text, (value, other) => {
      assert.equal(textOf(renderTemplate(html`<p>${value}</p>`)), same(value));
      assert.equal(textOf(renderTemplate(html`<textarea>${value}${other}</textarea>`)), same(value + other));
      assert.equal(textOf(renderTemplate(html`<pre>${value}</pre>`)), same(value));
      const { attrs } = element(renderTemplate(html`<p a=${value} b='${value}-${other}' c="&${other}"></p>`));
      assert.deepEqual(attrs.map((attribute) => attribute.value), [same(value), same(`${value}-${other}`), same(`&${other}`)]);
    }),
    { numRuns: 2000 },
  );
});

test('the short form of an element carries data as attributes that never become markup', () => {
  assert.equal(
    renderElement('tiwizi-note', { open: true, busy: false, label: '"><script>' }),
    '<tiwizi-note open label="&quot;&gt;&lt;script&gt;"></tiwizi-note>',
  );
  for (const [name, value, code] of [
    ['onclick', 'x', 'forbidden-attribute'],
    ['style', 'x', 'forbidden-attribute'],
    ['a b', 'x', 'forbidden-attribute'],
    ['href', 'javascript:x', 'unsafe-url'],
  ] as const)
    assert.throws(() => renderElement('tiwizi-note', { [name]: value }), { code }, name);
});
