import { filesIn, isFile, type Answer, type Answers, type FileAnswer } from '../flow/index.ts';
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
  const answers: Answers = await copied(drafts, draft, id);
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

/** The answers, with files of the new draft's own; one that is no longer there is asked for again. */
async function copied(drafts: DraftStore, { owner, id, answers }: Corrected, to: string): Promise<Answers> {
  async function copy(answer: FileAnswer): Promise<FileAnswer | undefined> {
    const bytes = await drafts.loadFile(owner, id, answer.file);
    return bytes && { ...answer, file: await drafts.saveFile(owner, to, bytes) };
  }
  async function own(answer: Answer): Promise<Answer | undefined> {
    if (isFile(answer)) return copy(answer);
    const files = filesIn(answer);
    if (!files.length) return answer;
    const copies: (FileAnswer | undefined)[] = [];
    for (const file of files) copies.push(await copy(file));
    return copies.filter((each) => each !== undefined);
  }
  const entries = await Promise.all(
    Object.entries(answers).map(async ([name, answer]): Promise<[string, Answer] | undefined> => {
      const copied = await own(answer);
      return copied === undefined ? undefined : [name, copied];
    }),
  );
  return Object.fromEntries(entries.filter((each) => each !== undefined));
}
