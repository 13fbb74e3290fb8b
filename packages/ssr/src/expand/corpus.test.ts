import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { templates as sampleKit } from '../../fixtures/sample-kit.ts';
import { expandWith, findInsertions, type Insertion } from './expand-with.ts';
import type { ExpandWarningCode } from './warning.ts';

interface Expected {
  /** How many short forms are expanded when the file is a trusted template. */
  readonly expanded: number;
  readonly warnings?: readonly ExpandWarningCode[];
  /** Pieces of full forms that must stand in the output. */
  readonly pieces: readonly string[];
}

const runTime: ExpandWarningCode = 'expand-run-time-attribute';
const expected: Readonly<Record<string, Expected>> = {
  'laravel.blade.php': {
    expanded: 2,
    warnings: [runTime],
    pieces: [
      `<label for="field-name">{{ __('birth.name') }}</label>`,
      `value="{{ old('name', $user->name ?? "") }}" title=`,
      `<label for="field-doc[{{ $i }}]">@lang('birth.document', ['n' => $i + 1]) (`,
    ],
  },
  'symfony.html.twig': {
    expanded: 2,
    pieces: [
      `>{{ 'label.name'|trans({'%count%': 3}) }} (`,
      `value="{{ data.name|default("")|e }}" title=`,
      'id="field-child_{{ loop.index }}"',
    ],
  },
  // What the engine takes for a comment looks like any other block to us; expanding it harms nobody.
  'django.html': {
    expanded: 2,
    warnings: [runTime],
    pieces: [
      `>{% trans "Your name" %} (`,
      `name="{{ form.name.html_name }}" value="{{ form.name.value|default_if_none:"" }}"`,
    ],
  },
  'thymeleaf.html': {
    expanded: 2,
    warnings: [runTime],
    pieces: ['>#{birth.name} (', 'value="*{name}"', '>[[#{birth.zip}]] (', 'value="[(${zip})]"'],
  },
  'page.jsp': {
    expanded: 2,
    warnings: [runTime],
    pieces: [
      `>${'<fmt:message key="birth.name"/>'} (`,
      `value="<c:out value='\${param.name}' escapeXml="true"/>" title=`,
      '>${fn:escapeXml(row.label)} (',
      `value="<%= esc(row.value("x")) %>" title=`,
    ],
  },
  'razor.cshtml': {
    expanded: 3,
    pieces: [
      '>@L["Name"] (',
      'name="@Html.NameFor(m => m.Name)" value="@Model.Name"',
      '>@(child.IsGirl ? "Fille" : "Fils") (',
      'name="child_@(child.Id)"',
      'value="info@example.com"',
    ],
  },
  'rails.html.erb': {
    expanded: 2,
    pieces: [
      '><%= t(".name") %> (',
      'name="<%= f.field_name(:name) %>" value="<%= h @request.name %>"',
      'id="field-child_<%= child.id %>"',
    ],
  },
  'express.ejs': {
    expanded: 2,
    pieces: [`value="<%= values.name > '' ? values.name : "" %>" title=`, '><%= row.label -%> ('],
  },
  'page.hbs': { expanded: 2, pieces: ['>{{t "birth.name"}} (', 'value="{{{raw}}}"', 'name="row_{{@index}}"'] },
  'vue.html': {
    expanded: 2,
    warnings: [runTime, runTime],
    pieces: ['>Nom (facultatif)</label>', '>Année (facultatif)</label>'],
  },
  'angular.component.html': { expanded: 2, warnings: [runTime, runTime], pieces: ['>Nom (', '>Code ('] },
  'plain.php': {
    expanded: 1,
    warnings: [runTime],
    pieces: ['><?= htmlspecialchars($row->label("x")) ?> (', `name="row_<?= $i ?>" value="<?= e($row['value']) ?>"`],
  },
  'smarty.tpl': {
    expanded: 2,
    pieces: ['>{$labels.name|escape:"html"} (', `value="{$value|default:''}"`, '>{$row->label} ('],
  },
  'page.ftlh': {
    expanded: 2,
    pieces: ['><@spring.message "birth.name"/> (', 'value="${(user.name)!""}"', 'name="row_${row?index}"'],
  },
  'page.gohtml': { expanded: 1, pieces: ['>{{$row.Label}} (', 'value="{{printf "%q" $row.Value}}"'] },
};

const folder = new URL('../../fixtures/corpus/', import.meta.url);

const without = (output: string, insertions: readonly Insertion[]): string =>
  insertions.reduce(
    (text, { offset, text: { length } }) => text.slice(0, offset) + text.slice(offset + length),
    output,
  );

test('every file of the corpus is expected', () => {
  assert.deepEqual(readdirSync(folder).sort(), Object.keys(expected).sort());
});

for (const [name, { expanded, warnings = [], pieces }] of Object.entries(expected)) {
  const source = readFileSync(new URL(name, folder), 'utf8');

  test(`${name}: short forms are expanded, placeholders pass, the rest stays`, () => {
    const codes: ExpandWarningCode[] = [];
    const options = {
      kits: [sampleKit],
      lang: 'fr',
      templates: true,
      onWarning: (code: ExpandWarningCode) => codes.push(code),
    };
    const insertions = findInsertions(source, options);
    assert.deepEqual(codes, warnings);
    assert.equal(insertions.length, expanded);
    const output = expandWith(source, { ...options, onWarning: () => {} });
    for (const piece of pieces) assert.ok(output.includes(piece), `${piece} in\n${output}`);
    assert.equal(without(output, insertions), source);
  });

  for (const opaque of [true, false]) {
    test(`${name} read as a page (opaque: ${opaque}) keeps every byte of its own`, () => {
      const insertions = findInsertions(source, { kits: [sampleKit], opaque, onWarning: () => {} });
      const output = expandWith(source, { kits: [sampleKit], opaque, onWarning: () => {} });
      assert.equal(without(output, insertions), source);
    });
  }
}
