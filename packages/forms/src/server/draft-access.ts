import { RecordConflict } from '@tiwizi/store';
import { prune, isFile, type Answer, type Answers, type FlowStep, type FormFlow, type Posted } from '../flow/index.ts';
import type { Draft, Submitted } from './draft.ts';
import type { DraftStore } from './draft-store.ts';
import { sha256Of } from './drafts.ts';
import { takePost, type TakenPost } from './take-post.ts';

/** What became of a step's post: kept, or refused because another page changed the same step since. */
export type Kept =
  | { readonly draft: Draft; readonly taken: TakenPost; readonly shown: Answers }
  | { readonly conflict: number; readonly taken: TakenPost; readonly shown: Answers };

/** As often is a change put on top of what another process saved. */
const attempts = 10;

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
  async keep(draft: Draft, step: FlowStep, post: Posted, tries: number = attempts): Promise<Kept> {
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
      // Only "continue" checks: until then nothing that was checked before stands for these answers.
      const done = draft.done.filter((id) => id !== step.id);
      const answers = { ...shown, ...uploaded };
      const saved = await this.#store.save({ ...draft, answers, changed, done }, draft.revision);
      await this.#removeFiles(
        draft,
        Object.keys(uploaded).map((name) => draft.answers[name]),
      );
      return { draft: saved, taken, shown: saved.answers };
    } catch (error) {
      await this.#removeFiles(draft, Object.values(uploaded));
      if (!(error instanceof RecordConflict)) throw error;
      // Another process saved. Of another step that is none of this one's business, and this is kept on top of it.
      const now = await this.#store.load(draft.owner, draft.id);
      const isClosed = !now || now.submitted || (now.sealed && now.sealed !== draft.sealed);
      if (isClosed || tries === 0) return { conflict: error.current, taken, shown };
      return this.keep(now, step, post, tries - 1);
    }
  }

  /** Saves a change of anything but answers. */
  async change(draft: Draft, change: Partial<Draft>): Promise<Draft> {
    return this.#store.save({ ...draft, ...change }, draft.revision);
  }

  /** Saves a change that is made anew of whatever another process saved meanwhile. */
  async merge(draft: Draft, change: (now: Draft) => Partial<Draft>, tries: number = attempts): Promise<Draft> {
    try {
      return await this.change(draft, change(draft));
    } catch (error) {
      const now = error instanceof RecordConflict && tries ? await this.#store.load(draft.owner, draft.id) : undefined;
      if (!now || now.submitted) throw error;
      return this.merge(now, change, tries - 1);
    }
  }

  /** Marks the draft as submitted, whatever was saved meanwhile, and forgets the answers that were not part of it. */
  async end(flow: FormFlow, draft: Draft, submitted: Submitted): Promise<Draft> {
    const { answers, removed } = prune(flow, draft.answers);
    const { submitting: _, sealed: _sealed, ...rest } = draft;
    const end = async (expected: number, attempt = 0): Promise<Draft> =>
      this.#store.save({ ...rest, answers, submitted }, expected).catch((error: unknown) => {
        if (error instanceof RecordConflict && error.current && attempt < 5) return end(error.current, attempt + 1);
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
      const file = await this.#store.saveFile(draft.owner, draft.id, bytes);
      answers[field] = { file, sha256: sha256Of(file), name, size: bytes.length, type };
    }
    return answers;
  }

  async #removeFiles(draft: Draft, answers: readonly (Answer | undefined)[]): Promise<void> {
    for (const answer of answers) if (isFile(answer)) await this.#store.removeFile(draft.owner, draft.id, answer.file);
  }
}

const isSame = (one: Answer | undefined, other: Answer): boolean =>
  JSON.stringify(one ?? '') === JSON.stringify(other) || (one === undefined && Array.isArray(other) && !other.length);
