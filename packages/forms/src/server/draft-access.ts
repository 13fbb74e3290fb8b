import { prune, isFile, type Answer, type Answers, type FlowStep, type FormFlow, type Posted } from '../flow/index.ts';
import type { Draft, Submitted } from './draft.ts';
import { DraftConflict, type DraftStore } from './draft-store.ts';
import { takePost, type TakenPost } from './take-post.ts';

/** What became of a step's post: kept, or refused because another page changed the same step since. */
export type Kept =
  | { readonly draft: Draft; readonly taken: TakenPost; readonly shown: Answers }
  | { readonly conflict: number; readonly taken: TakenPost; readonly shown: Answers };

/** Changes drafts in a store, with the files that belong to them. */
export class DraftStoreAccess {
  readonly #store: DraftStore;

  constructor(store: DraftStore) {
    this.#store = store;
  }

  /**
   * Keeps the answers of a step as they were posted, unchecked. A conflict is when the step was changed by another page after this
   * one was made, and would now be changed otherwise; posts of different steps never conflict. Nothing is saved when nothing changed.
   */
  async keep(draft: Draft, step: FlowStep, post: Posted): Promise<Kept> {
    const taken = takePost(step, post);
    const shown = { ...draft.answers, ...taken.answers };
    const isChanged =
      taken.uploads.size > 0 ||
      Object.entries(taken.answers).some(([name, answer]) => !isSame(draft.answers[name], answer));
    if (!isChanged) return { draft, taken, shown };
    const writer = post.values.get('writer')?.at(-1);
    const seen = Number(post.values.get('revision')?.at(-1) ?? Infinity);
    const last = draft.changed[step.id];
    if (last && !(seen >= last.revision) && !(writer && last.writer === writer))
      return { conflict: draft.revision, taken, shown };
    const uploaded = await this.#upload(draft, taken);
    const changed = { ...draft.changed, [step.id]: { revision: draft.revision + 1, ...(writer && { writer }) } };
    try {
      const saved = await this.#store.save({ ...draft, answers: { ...shown, ...uploaded }, changed }, draft.revision);
      await this.#removeFiles(
        draft,
        Object.keys(uploaded).map((name) => draft.answers[name]),
      );
      return { draft: saved, taken, shown: saved.answers };
    } catch (error) {
      await this.#removeFiles(draft, Object.values(uploaded));
      if (error instanceof DraftConflict) return { conflict: error.current, taken, shown };
      throw error;
    }
  }

  /** Saves a change of anything but answers. */
  async change(draft: Draft, change: Partial<Draft>): Promise<Draft> {
    return this.#store.save({ ...draft, ...change }, draft.revision);
  }

  /** Marks the draft as submitted, whatever was saved meanwhile, and forgets the answers that were not part of it. */
  async end(flow: FormFlow, draft: Draft, submitted: Submitted): Promise<Draft> {
    const { answers, removed } = prune(flow, draft.answers);
    const { submitting: _, ...rest } = draft;
    const end = async (expected: number, attempt = 0): Promise<Draft> =>
      this.#store.save({ ...rest, answers, submitted }, expected).catch((error: unknown) => {
        if (error instanceof DraftConflict && error.current && attempt < 5) return end(error.current, attempt + 1);
        throw error;
      });
    const ended = await end(draft.revision);
    await this.#removeFiles(
      draft,
      removed.map((name) => draft.answers[name]),
    );
    return ended;
  }

  async #upload(draft: Draft, { uploads }: TakenPost): Promise<Record<string, Answer>> {
    const answers: Record<string, Answer> = {};
    for (const [field, { name, bytes, type }] of uploads) {
      answers[field] = {
        file: await this.#store.saveFile(draft.owner, draft.id, bytes),
        name,
        size: bytes.length,
        type,
      };
    }
    return answers;
  }

  async #removeFiles(draft: Draft, answers: readonly (Answer | undefined)[]): Promise<void> {
    for (const answer of answers) if (isFile(answer)) await this.#store.removeFile(draft.owner, draft.id, answer.file);
  }
}

const isSame = (one: Answer | undefined, other: Answer): boolean =>
  JSON.stringify(one ?? '') === JSON.stringify(other) || (one === undefined && Array.isArray(other) && !other.length);
