import type { NoteCode, ProblemCode, SignatureReport } from '../report.ts';

/** Collects what is found about one signature. */
export interface Draft {
  readonly problems: ProblemCode[];
  readonly notes: NoteCode[];
  facts: Partial<SignatureReport>;
}

/** Adds what is not there yet. */
export function addOnce<T>(list: T[], ...items: readonly T[]): void {
  for (const item of items) if (!list.includes(item)) list.push(item);
}
