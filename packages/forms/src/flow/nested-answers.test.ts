import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupFlow } from '../../fixtures/group.flow.ts';
import type { Answers } from './answers.ts';
import { expandFields, itemFields, itemIds, isGroup } from './items.ts';
import type { GroupField } from '../kinds/group.ts';
import type { FormFlow, ItemField } from './flow.ts';
import { migrateDraft } from './migrate-draft.ts';
import { flattenAnswers, nestAnswers } from './nested-answers.ts';
import { findPath, prune, reachableFields } from './reachable.ts';
import { firstIncompleteStep } from './steps.ts';
import { validateStep } from './validate-step.ts';

const photo = { file: 'x', name: 'x.png', size: 1, type: 'png' } as const;
const answers: Answers = {
  shop: 'Café',
  equipment: ['aaaaaa', 'bbbbbb'],
  'equipment.aaaaaa.kind': 'table',
  'equipment.aaaaaa.otherKind': 'left behind',
  'equipment.bbbbbb.kind': 'other',
  'equipment.bbbbbb.otherKind': 'Parasol',
  'equipment.bbbbbb.photo': photo,
};
const [group] = (groupFlow as FormFlow).steps.flatMap(({ fields }) => fields).filter(isGroup) as [
  GroupField<ItemField>,
];
const context = { now: new Date('2026-11-22T10:00:00Z') };
const names = (given: Answers): readonly string[] =>
  reachableFields(groupFlow, given, 'equipment').map(({ name }) => name);

describe('answers of repeating groups', () => {
  test('each item asks what its own answers ask', () => {
    assert.deepEqual(
      names(answers).filter((name) => name.endsWith('otherKind')),
      ['equipment.bbbbbb.otherKind'],
    );
    assert.deepEqual(prune(groupFlow, answers).removed, ['equipment.aaaaaa.otherKind']);
  });

  test('leave as lists of objects, and come back by one name each', () => {
    const nested = nestAnswers(groupFlow, prune(groupFlow, answers).answers);
    assert.deepEqual(nested, {
      shop: 'Café',
      equipment: [{ kind: 'table' }, { kind: 'other', otherKind: 'Parasol', photo }],
    });
    const flat = flattenAnswers(groupFlow, nested);
    assert.deepEqual(flat['equipment'], ['1', '2']);
    assert.equal(flat['equipment.2.otherKind'], 'Parasol');
    assert.deepEqual(nestAnswers(groupFlow, flat), nested);
  });

  test('none, one and a hundred items', () => {
    const many = (count: number): Answers => {
      const equipment = Array.from({ length: count }, (_, index) => `id${index}`);
      return {
        shop: 'Café',
        equipment,
        ...Object.fromEntries(equipment.map((id) => [`equipment.${id}.kind`, 'table'])),
      };
    };
    const codes = (count: number): readonly string[] =>
      validateStep(groupFlow, 'equipment', many(count), 'en', context).map(({ code }) => code);
    assert.deepEqual([codes(0), codes(1), codes(3), codes(4)], [['too_few'], [], [], ['too_many']]);
    assert.equal(names(many(100)).length, 100 * 3 + 2);
    assert.equal((nestAnswers(groupFlow, many(100))['equipment'] as readonly unknown[]).length, 100);
    assert.equal(firstIncompleteStep(groupFlow, many(1), ['shop', 'equipment'], context), undefined);
    assert.equal(firstIncompleteStep(groupFlow, many(0), ['shop', 'equipment'], context)?.id, 'equipment');
    const [error] = validateStep(groupFlow, 'equipment', many(0), 'en', context);
    assert.deepEqual(
      [error?.message, error?.href],
      ['For “Terrace equipment”, at least 1 needed. Add what is missing.', '#field-equipment'],
    );
  });

  test('what is no list of ids has no items, however it came about', () => {
    for (const equipment of [
      'aaaaaa bbbbbb',
      ['../x', '__proto__', 'a.b', ''],
      photo,
      [{}],
      ['aaaaaa', 'aaaaaa'],
    ] as never[])
      assert.deepEqual(
        itemIds(group, { equipment }).filter((id) => id !== 'aaaaaa'),
        [],
        JSON.stringify(equipment),
      );
    assert.deepEqual(itemIds(group, {}), []);
    assert.equal(
      findPath(groupFlow, { shop: 'x', equipment: ['aaaaaa', 'aaaaaa'] }).steps[1]?.fields.length,
      1 + 3 + 1,
    );
  });

  test('a draft of an older version keeps the items that its answers still name', () => {
    const migrated = migrateDraft(
      { ...groupFlow, version: 2 },
      { version: 1, answers, done: ['shop'] },
      { 1: (old) => ({ ...old, 'equipment.cccccc.kind': 'table', 'equipment.aaaaaa.gone': 'x' }) },
    );
    assert.ok(migrated.ok);
    assert.deepEqual(migrated.draft.answers, answers);
  });

  test('an item’s fields are the group’s, under names of their own', () => {
    const [, other] = itemFields(group, 'aaaaaa');
    assert.deepEqual(
      [other?.name, other?.when],
      ['equipment.aaaaaa.otherKind', { field: 'equipment.aaaaaa.kind', equals: 'other' }],
    );
    assert.deepEqual(expandFields([group], {}), [group]);
  });
});
