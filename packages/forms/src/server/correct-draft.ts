import { copyAnswers } from './copy-answers.ts';
import { randomId, type Draft } from './draft.ts';
import type { DraftStore } from './draft-store.ts';

/** What a correction begins with: the draft that the request was made of, or as much as is left of it. */
export type Corrected = Pick<Draft, 'id' | 'owner' | 'flow' | 'version' | 'answers' | 'done' | 'known'>;

/**
 * Begins a draft that corrects a request: with the same answers and files as the draft it was made of, each file on its own, so that the
 * request stays as it is.
 *
 * @param corrects the request; kept with the draft, and told with its submission
 */
export async function beginCorrection(drafts: DraftStore, draft: Corrected, corrects: string): Promise<Draft> {
  const { owner, flow, version, done, known } = draft;
  const id = randomId();
  const time = new Date().toISOString();
  const answers = await copyAnswers(drafts, draft, { owner, id });
  return drafts.save(
    {
      id,
      owner,
      flow,
      version,
      corrects,
      answers,
      done,
      ...(known && { known }),
      revision: 0,
      changed: {},
      warned: {},
      created: time,
      updated: time,
      key: randomId(),
    },
    0,
  );
}
