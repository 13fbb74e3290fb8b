import type { Answers } from './answers.ts';
import type { FormFlow } from './flow.ts';
import { expandFields } from './items.ts';

/** Brings the answers of a draft from one version of the flow to the next. */
export type Migration = (answers: Answers) => Answers;

/** Migrations by the version they start from: `{ 1: (answers) => … }` leads from 1 to 2. */
export type Migrations = Readonly<Record<number, Migration>>;

/** The part of a draft that depends on the version of its flow. */
export interface VersionedAnswers {
  readonly version: number;
  readonly answers: Answers;
  /** Ids of finished steps. */
  readonly done: readonly string[];
}

/** Why a draft cannot be brought along. `draft_newer`: another server already runs a later version. */
export type MigrationProblem = 'draft_no_migration' | 'draft_newer' | 'draft_migration_failed';

/** The draft at the present version, or why it cannot be brought there; `cause` is what a migration threw. */
export type MigrationResult<Draft extends VersionedAnswers> =
  | { readonly ok: true; readonly code: 'draft_current' | 'draft_migrated'; readonly draft: Draft }
  | { readonly ok: false; readonly code: MigrationProblem; readonly cause?: unknown };

/**
 * Brings a draft of an older version of its flow to the present one. All steps of a migrated draft have to be continued from
 * again, so that the person sees what changed. The draft given is never altered.
 */
export function migrateDraft<Draft extends VersionedAnswers>(
  flow: FormFlow,
  draft: Draft,
  migrations: Migrations = {},
): MigrationResult<Draft> {
  if (draft.version === flow.version) return { ok: true, code: 'draft_current', draft };
  if (draft.version > flow.version) return { ok: false, code: 'draft_newer' };
  let answers = structuredClone(draft.answers);
  for (let version = draft.version; version < flow.version; version++) {
    const migration = migrations[version];
    if (!migration) return { ok: false, code: 'draft_no_migration' };
    try {
      answers = migration(answers);
    } catch (cause) {
      return { ok: false, code: 'draft_migration_failed', cause };
    }
  }
  const known = new Set(flow.steps.flatMap((step) => expandFields(step.fields, answers).map((field) => field.name)));
  const fitting = Object.fromEntries(Object.entries(answers).filter(([name]) => known.has(name)));
  return { ok: true, code: 'draft_migrated', draft: { ...draft, version: flow.version, answers: fitting, done: [] } };
}
