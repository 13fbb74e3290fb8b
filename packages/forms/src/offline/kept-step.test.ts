import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byName, differing, keptValues, readKept, withoutItems, type KeptStep } from './kept-step.ts';

const step: KeptStep = {
  draft: 'd',
  step: 'identity',
  page: 'p',
  action: '/fr/requests/d/identity',
  values: [['name', 'Amina']],
  revision: '3',
  at: 1,
};

test('a kept step is read as it was written', () => {
  assert.deepEqual(readKept(JSON.parse(JSON.stringify(step))), step);
});

for (const [what, value] of Object.entries<unknown>({
  nothing: undefined,
  'no object': 'x',
  null: null,
  'without its draft': { ...step, draft: undefined },
  'an address of another site': { ...step, action: 'https://other.example/x' },
  'an address of another host': { ...step, action: '//other.example/x' },
  'an address that browsers read as another host': { ...step, action: '/\\other.example' },
  'a script for an address': { ...step, action: 'javascript:alert(1)' },
  'values that are none': { ...step, values: [['name', 3]] },
  'values that are no pairs': { ...step, values: [['name']] },
  'no moment': { ...step, at: '1' },
}))
  test(`is none: ${what}`, () => assert.equal(readKept(value), undefined));

test('neither files nor tokens are kept', () => {
  const posted: [string, unknown][] = [
    ...(['csrf', 'resume', 'revision', 'writer', 'action'].map((name) => [name, 'secret']) as [string, unknown][]),
    ['name', 'Amina'],
    ['file', new File(['x'], 'x.pdf')],
  ];
  assert.deepEqual(keptValues(posted), [['name', 'Amina']]);
});

test('what differs is told by name: boxes with their hidden value, texts whatever their line ends', () => {
  const here = byName([
    ['same', 'a\r\nb '],
    ['box', ''],
    ['box', 'yes'],
    ['gone', 'x'],
    ['empty', ''],
  ]);
  const there = byName([
    ['same', 'a\nb'],
    ['box', ''],
    ['came', 'y'],
  ]);
  assert.deepEqual([...differing(here, there)], ['box', 'gone', 'came']);
  assert.deepEqual([...differing(here, here)], []);
});

test('items that there are no more go with all that was typed in them, and nothing else', () => {
  const values = [
    ['shop', 'gone'],
    ['equipment', 'a1'],
    ['equipment', 'b2'],
    ['equipment.a1.kind', 'chair'],
    ['equipment.a12.kind', 'table'],
    ['equipment.b2.kind', 'parasol'],
  ] as const;
  assert.deepEqual(withoutItems({ ...step, values }, ['equipment.a1']).values, [
    ['shop', 'gone'],
    ['equipment', 'b2'],
    ['equipment.a12.kind', 'table'],
    ['equipment.b2.kind', 'parasol'],
  ]);
});
