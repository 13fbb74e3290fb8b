import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { templates as sampleKit } from '../../fixtures/sample-kit.ts';
import { expandWith } from './expand-with.ts';
import type { ExpandWarningCode } from './warning.ts';

const kits = [sampleKit];

function run(html: string): { readonly output: string; readonly codes: readonly ExpandWarningCode[] } {
  const codes: ExpandWarningCode[] = [];
  return {
    output: expandWith(html, { kits, lang: 'en', templates: true, onWarning: (code) => codes.push(code) }),
    codes,
  };
}

const placeholders = [
  '{{ user.name }}',
  '{{ __("name") }}',
  "{{ $a->b('c') }}",
  '{{{ raw }}}',
  '{!! $html !!}',
  '{{-- note --}}',
  '{{!-- note --}}',
  '{# note #}',
  '{% trans "Name" %}',
  '{% if a > b %}',
  '<?= $a->b ?>',
  "<?php echo t('x') ?>",
  '<%= t("x") %>',
  '<%# Eval("x") %>',
  '<%-- x --%>',
  '${user.name}',
  '${a > b ? "x" : "y"}',
  "#{msg['k']}",
  '$!{v}',
  '@{/path(id=${x})}',
  '*{name}',
  '~{frag :: x}',
  '[[${x > 1}]]',
  '[(${x})]',
  '@Model.Name',
  '@Html.NameFor(m => m.Name)',
  '@(a ? "b" : "c")',
  "@lang('x')",
  '@* note *@',
  '<c:out value="${x}"/>',
  "<fmt:message key='x'/>",
  '<spring:message code="x" />',
  '<#if x>',
  '</#if>',
  '<@spring.message "x"/>',
  '{$x|escape:"html"}',
];

test('placeholders of every kind pass word for word into text and attributes', () => {
  for (const placeholder of placeholders) {
    const { output } = run(
      `<sample-field label="${placeholder}" name="n" value='a ${placeholder} &lt;b'></sample-field>`,
    );
    const form = output.slice(output.indexOf('<label'), -'</sample-field>'.length);
    assert.equal(
      form,
      `<label for="field-n">${placeholder} (optional)</label><input id="field-n" name="n" value="a ${placeholder} &lt;b" title="${placeholder}: n">`,
    );
  }
});

test('placeholders may stand unquoted, in names, and make the same id unique', () => {
  const { output } = run(
    '<sample-field label=x name={{ f.name }}></sample-field><sample-field label=x name={{ f.name }}></sample-field>',
  );
  assert.match(output, /<input id="field-\{\{ f\.name \}\}" name="\{\{ f\.name \}\}"/);
  assert.match(output, /<input id="field-\{\{ f\.name \}\}_2" name="\{\{ f\.name \}\}"/);
});

test('what stands between placeholders is text as ever', () => {
  const texts: Readonly<Record<string, string>> = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '&lt;b&gt;': '&lt;b&gt;',
    '&eacute;': 'é',
    '\uFDD0': '\uFDD0',
    '\uFDD0\uFDE0\uFDD1': '\uFDD0\uFDE0\uFDD1',
    '&#xFDD0;': '\uFDD0',
    a: 'a',
    '"': '"',
  };
  const part = fc.oneof(fc.constantFrom(...placeholders), fc.constantFrom(...Object.keys(texts)));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const { output } = run(`<sample-field label='${parts.join(' ')}' name=n></sample-field>`);
      const label = /<label for="field-n">([^]*?) \(optional\)<\/label><input/.exec(output)![1]!;
      assert.equal(label, parts.map((each) => texts[each] ?? each).join(' '));
    }),
    { numRuns: 3000 },
  );
});

test('attributes that a framework binds, or a placeholder makes, leave the tag as it is', () => {
  for (const attribute of [
    ':label="x"',
    'v-bind:label="x"',
    'th:label="${x}"',
    'data-th-label="${x}"',
    '[label]="x"',
    '[attr.label]="x"',
    '?required="${x}"',
    'v-bind="all"',
    'th:attr="label=${x}"',
    '{{ attributes }}',
    '{% if x %}required{% endif %}',
    '<?= $required ?>',
    '@required($x)',
    '@if($x) required @endif',
    '<c:if test="${x}">required</c:if>',
  ]) {
    const html = `<sample-field name=n ${attribute}></sample-field>`;
    assert.deepEqual(run(html), { output: html, codes: ['expand-run-time-attribute'] }, attribute);
  }
});

test('bindings that the template does not read are no hindrance', () => {
  for (const attribute of [
    ':key="x"',
    'th:if="${x}"',
    '@click="go"',
    '(click)="go()"',
    '*ngIf="x"',
    '#ref',
    'v-if="x > 1"',
    ':class="{ a: b }"',
    'x-on:click="y"',
    'hx-get="/x"',
  ]) {
    const { output, codes } = run(`<sample-field label=a name=n ${attribute}></sample-field>`);
    assert.ok(output.includes('<label for="field-n">a (optional)'), attribute);
    assert.deepEqual(codes, [], attribute);
  }
});

test('a placeholder that decides what the form looks like is told', () => {
  assert.deepEqual(run('<sample-field label="{{ a }}" name="{{ b }}" value="{{ c }}"></sample-field>').codes, []);
  assert.deepEqual(run('<sample-field label=a hint="{{ hint }}"></sample-field>').codes, [
    'expand-placeholder-decides',
  ]);
  assert.deepEqual(run('<sample-field label=a hint="See: {{ hint }}"></sample-field>').codes, []);
  assert.deepEqual(run('<sample-field label=a type="{{ type }}"></sample-field>').codes, [
    'expand-placeholder-ignored',
  ]);
  assert.deepEqual(run('<sample-field label=a required="{{ x }}" class="{{ y }}"></sample-field>').codes, []);
});

test('tags inside placeholders are not expanded, those around them are', () => {
  const inside = '<sample-field label=a name=n></sample-field>';
  for (const [open, close] of [
    ['{{ "', '" }}'],
    ['{{--', '--}}'],
    ['{#', '#}'],
    ['<%--', '--%>'],
    ['<?php echo "', '" ?>'],
    ['@*', '*@'],
  ]) {
    const html = `${open}${inside}${close}`;
    assert.equal(run(html).output, html, open);
    assert.ok(run(`${html}${inside}`).output.includes('<label'), open);
  }
  assert.equal(run(`@if (x > 1) { ${inside} } {% if a < b %}${inside}{% endif %}`).output.split('<label').length, 3);
});
