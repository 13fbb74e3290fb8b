import { RecordConflict } from '@tiwizi/store';
import type { Assistance } from '../protocol/assistance.ts';
import { copyAnswers } from './copy-answers.ts';
import type { Draft } from './draft.ts';
import type { DraftStore } from './draft-store.ts';
import type { readKnown } from './known-answers.ts';

/** To whom a draft is given. */
export interface GivenTo {
  readonly owner: string;
  /** Who filled it in; what they saved is told by the draft itself. */
  readonly assistance: Omit<Assistance, 'acts'>;
  /** What is known of the new owner (`readKnown`): an answer where there is none. */
  readonly known?: ReturnType<typeof readKnown>;
  /** Ids of steps that the new owner has to go through, whatever is answered in them. */
  readonly open?: readonly string[];
}

/**
 * Gives a draft that somebody filled in to whom it was filled in for: under the same id, with its answers and files. From then on the draft of the
 * one who filled it in is gone. Done twice it is done once. Seal it first, so that nothing is saved meanwhile.
 *
 * @returns the draft of the new owner; undefined when there is nothing to give
 * @throws what the store throws
 */
export async function giveDraft(
  drafts: DraftStore,
  { owner, id }: Pick<Draft, 'owner' | 'id'>,
  { owner: next, assistance, known, open = [] }: GivenTo,
): Promise<Draft | undefined> {
  const draft = await drafts.load(owner, id);
  // Given before, by a process that ended in the middle of it.
  const given = await drafts.load(next, id);
  if (!draft || given) {
    if (given) await drafts.remove(owner, id);
    return given;
  }
  const { sealed: _, submitting: __, acts = [], ...rest } = draft;
  const answers = { ...known?.answers, ...(await copyAnswers(drafts, draft, { owner: next, id })) };
  const done = draft.done.filter((step) => !open.includes(step));
  try {
    const warned = { ...draft.warned, ...known?.warned };
    const found = known && { known: known.known };
    const kept = await drafts.save(
      { ...rest, ...found, owner: next, answers, done, warned, assistance: { ...assistance, acts }, changed: {} },
      0,
    );
    await drafts.remove(owner, id);
    return kept;
  } catch (error) {
    if (!(error instanceof RecordConflict)) throw error;
    // Twice at one moment: the other was quicker.
    return drafts.load(next, id);
  }
}
