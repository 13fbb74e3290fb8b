import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleFlow } from '../stepper/sample.flow.ts';
import { migrateDraft } from './migrate-draft.ts';

const old = { version: 1, answers: { who: 'self', nameLatin: 'Sara' }, done: ['for-whom'], id: 'd' };

test('a draft of the present version stays the same object', () => {
  const draft = { ...old, version: 2 };
  const result = migrateDraft(sampleFlow, draft);
  assert.ok(result.ok && result.code === 'draft_current' && result.draft === draft);
});

test('an older draft is brought along, its steps are to be seen again, unknown answers fall away', () => {
  const result = migrateDraft(sampleFlow, old, { 1: ({ who, ...rest }) => ({ ...rest, forWhom: who! }) });
  assert.ok(result.ok && result.code === 'draft_migrated');
  assert.deepEqual(result.draft, { version: 2, answers: { forWhom: 'self', nameLatin: 'Sara' }, done: [], id: 'd' });
  const unchanged = migrateDraft(sampleFlow, old, { 1: (answers) => answers });
  assert.ok(unchanged.ok);
  assert.deepEqual(unchanged.draft.answers, { nameLatin: 'Sara' });
});

test('a migration cannot alter the draft it was given', () => {
  migrateDraft(sampleFlow, old, {
    1: (answers) => Object.assign(answers as Record<string, string>, { nameLatin: 'changed' }),
  });
  assert.equal(old.answers.nameLatin, 'Sara');
});

test('without a way the code says why', () => {
  assert.deepEqual(migrateDraft(sampleFlow, old), { ok: false, code: 'draft_no_migration' });
  assert.deepEqual(migrateDraft(sampleFlow, { ...old, version: 3 }), { ok: false, code: 'draft_newer' });
  const cause = new Error('no');
  const failed = migrateDraft(sampleFlow, old, {
    1: () => {
      throw cause;
    },
  });
  assert.deepEqual(failed, { ok: false, code: 'draft_migration_failed', cause });
});
