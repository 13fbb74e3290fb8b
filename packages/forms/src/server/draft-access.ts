import { RecordConflict } from '@tiwizi/store';
import {
  filesIn,
  idOfFile,
  itemPageId,
  prune,
  stepIdOf,
  type Answer,
  type Answers,
  type FileAnswer,
  type FlowStep,
  type FormFlow,
  type Posted,
} from '../flow/index.ts';
import type { AssistedAct } from '../protocol/assistance.ts';
import type { Draft, Submitted } from './draft.ts';
import { askedStep } from './known-answers.ts';
import type { DraftStore } from './draft-store.ts';
import { changeItems, type ItemAction } from './change-items.ts';
import { FileChecks } from './file-checks.ts';
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
  readonly checks: FileChecks;

  constructor(store: DraftStore, checks: FileChecks = new FileChecks()) {
    this.#store = store;
    this.checks = checks;
  }

  /**
   * Keeps the answers of a step as they were posted, unchecked. A conflict is when the step was changed by another page after this
   * one was made, and would now be changed otherwise; posts of different steps never conflict, nor do files that come to others or go from
   * them. Nothing is saved when nothing changed.
   */
  async keep(draft: Draft, step: FlowStep, post: Posted, at: Date, tries: number = attempts): Promise<Kept> {
    const posted = takePost(askedStep(step, draft), post, draft.answers, at);
    const shown = { ...draft.answers, ...posted.answers };
    const changes = [
      ...posted.uploads.keys(),
      ...Object.entries(posted.answers).flatMap(([name, answer]) =>
        isSame(draft.answers[name], answer) ? [] : [name],
      ),
    ];
    // The person is told before anything of it counts.
    if (posted.hasGone) return { conflict: draft.revision, taken: posted, shown };
    if (!changes.length) return { draft, taken: posted, shown };
    const writer = writerOf(post);
    const seen = Number(post.values.get('revision')?.at(-1) ?? Infinity);
    const last = draft.changed[step.id];
    if (last && !(seen >= last.revision) && !(writer && last.writer === writer) && !changes.every(posted.isAdded))
      return { conflict: draft.revision, taken: posted, shown };
    const taken = await this.checks.scanned(posted);
    // All that came was infected.
    if (!taken.uploads.size && changes.every((name) => posted.uploads.has(name))) return { draft, taken, shown };
    const uploaded: FileAnswer[] = [];
    try {
      const answers = await this.#withUploads(draft, taken, shown, uploaded);
      const saved = await this.#store.save({ ...draft, answers, ...touched(draft, step, writer, at) }, draft.revision);
      const left = new Set(changes.flatMap((name) => filesIn(saved.answers[name]).map(({ file }) => file)));
      const before = changes.flatMap((name) => filesIn(draft.answers[name]));
      await this.#removeFiles(
        draft,
        before.filter(({ file }) => !left.has(file)),
      );
      return { draft: saved, taken, shown: saved.answers };
    } catch (error) {
      await this.#removeFiles(draft, uploaded);
      if (!(error instanceof RecordConflict)) throw error;
      // Another process saved. Of another step that is none of this one's business, and this is kept on top of it.
      const now = await this.#store.load(draft.owner, draft.id);
      const isClosed = !now || now.submitted || (now.sealed && now.sealed !== draft.sealed);
      if (isClosed || tries === 0) return { conflict: error.current, taken, shown };
      return this.keep(now, step, post, at, tries - 1);
    }
  }

  /** Adds or removes an item of a group, whatever was saved meanwhile; the files of a removed one are thrown away. */
  async changeItems(
    draft: Draft,
    step: FlowStep,
    action: ItemAction,
    post: Posted,
    at: Date,
  ): Promise<{ readonly draft: Draft; readonly shown: string | undefined }> {
    let change = changeItems(draft.answers, action);
    if (change.answers === draft.answers) return { draft, shown: change.shown };
    const saved = await this.merge(draft, (now) => {
      change = changeItems(now.answers, action);
      const { done, changed, ...acts } = touched(now, step, writerOf(post), at);
      const page = action.type === 'remove' ? itemPageId(step, action.id) : undefined;
      const { [page ?? '']: _, ...others } = changed;
      return { answers: change.answers, done: done.filter((id) => id !== page), changed: others, ...acts };
    });
    await this.#removeFiles(draft, change.removed);
    return { draft: saved, shown: change.shown };
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

  /** The answers with files that were sent, each of which is added to `uploaded` as soon as it is kept. */
  async #withUploads(
    draft: Draft,
    { uploads, replaced, isAdded }: TakenPost,
    answers: Answers,
    uploaded: FileAnswer[],
  ): Promise<Answers> {
    const changed: Record<string, Answer> = {};
    for (const [field, files] of uploads) {
      const kept: FileAnswer[] = [];
      for (const { bytes, ...rest } of files) {
        const file = await this.#store.saveFile(draft.owner, draft.id, bytes);
        const answer: FileAnswer = { file, sha256: sha256Of(file), size: bytes.length, ...rest };
        uploaded.push(answer);
        kept.push(answer);
      }
      const [only] = kept;
      if (isAdded(field)) changed[field] = inPlaceOf(replaced.get(field), filesIn(answers[field]), kept);
      else if (only) changed[field] = only;
    }
    return { ...answers, ...changed };
  }

  async #removeFiles(draft: Draft, answers: readonly (Answer | undefined)[]): Promise<void> {
    for (const { file } of answers.flatMap((answer) => filesIn(answer)))
      await this.#store.removeFile(draft.owner, draft.id, file);
  }
}

/** Files that came, beside those that are there: at the end, or the first of them in place of one. */
function inPlaceOf(id: string | undefined, all: readonly FileAnswer[], [first, ...more]: FileAnswer[]): FileAnswer[] {
  const rest = first ? [first, ...more] : more;
  const at = all.findIndex((file) => idOfFile(file) === id);
  return at < 0 || !first ? [...all, ...rest] : [...all.slice(0, at), first, ...all.slice(at + 1), ...more];
}

const writerOf = (post: Posted): string | undefined => post.values.get('writer')?.at(-1);

/** What a change of a step's answers changes beside them. Only "continue" checks: until then nothing that was checked before stands for them. */
const touched = (
  { acts, changed, done, revision }: Draft,
  { id }: FlowStep,
  writer: string | undefined,
  at: Date,
): Pick<Draft, 'acts' | 'changed' | 'done'> => ({
  changed: { ...changed, [id]: { revision: revision + 1, ...(writer && { writer }) } },
  done: done.filter((each) => each !== id),
  ...(acts && { acts: withAct(acts, stepIdOf(id), at) }),
});

/** A step was saved once more: each is there once, with the last time and how often. */
function withAct(acts: readonly AssistedAct[], step: string, at: Date): readonly AssistedAct[] {
  const before = acts.find((act) => act.step === step);
  const others = acts.filter((act) => act !== before);
  return [...others, { step, at: at.toISOString(), times: (before?.times ?? 0) + 1 }];
}

const isSame = (one: Answer | undefined, other: Answer): boolean =>
  JSON.stringify(one ?? '') === JSON.stringify(other) || (one === undefined && Array.isArray(other) && !other.length);
