import { filesIn, isFile, type Answer, type Answers, type FileAnswer } from '../flow/index.ts';
import type { Draft } from './draft.ts';
import type { DraftStore } from './draft-store.ts';

/** The answers of a draft, with files that are another draft's own; one that is no longer there is asked for again. */
export async function copyAnswers(
  drafts: DraftStore,
  { owner, id, answers }: Pick<Draft, 'owner' | 'id' | 'answers'>,
  to: Pick<Draft, 'owner' | 'id'>,
): Promise<Answers> {
  async function copy(answer: FileAnswer): Promise<FileAnswer | undefined> {
    const bytes = await drafts.loadFile(owner, id, answer.file);
    return bytes && { ...answer, file: await drafts.saveFile(to.owner, to.id, bytes) };
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
