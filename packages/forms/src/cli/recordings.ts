import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { locales, oneLine } from '@tiwizi/i18n';
import type { FlowStep, FormFlow } from '../flow/flow.ts';

/** One page of a form in one language: what is to be spoken, and the file in which `<tiwizi-read-aloud audio>` would find it. */
export interface Recording {
  readonly form: string;
  readonly step: string;
  readonly language: string;
  /** Within the folder: form, step, language, and a mark of the words. */
  readonly file: string;
  /** `there`; `missing`; `outdated`: there is one of this page, of other words. */
  readonly state: 'there' | 'missing' | 'outdated';
  /** The sentences, in the order in which they stand on the page. */
  readonly words: readonly string[];
}

/** What is not on the page until something is wrong, or stands elsewhere. */
const ELSEWHERE = ['requiredMessage', 'purpose', 'checks', 'when', 'correctedBy'];
const LANGUAGE = /^[a-z]{2,3}(-[A-Z]{2})?$/;
/** What browsers play. */
const SOUND = /\.(mp3|m4a|ogg|opus|wav)$/;

/** Every page of a form in each of its languages, and whether it was recorded: a file of the name is there, or it is not; what is in it is not known. */
export async function recordingsOf(flow: FormFlow, folder: string): Promise<readonly Recording[]> {
  const known = await namesIn(join(folder, flow.id));
  return flow.steps.flatMap((step) =>
    (flow.languages ?? locales).map((language) => {
      const words = wordsOf(step, language);
      const page = `${step.id}.${language.split('-')[0] ?? language}`;
      const name = `${page}.${markOf(words)}`;
      const isThere = known.includes(name);
      const isOther = known.some((each) => each.startsWith(`${page}.`));
      const state = isThere ? 'there' : isOther ? 'outdated' : 'missing';
      return { form: flow.id, step: step.id, language, file: `${flow.id}/${name}.mp3`, state, words };
    }),
  );
}

/** The names of what was recorded, without their ending; none where there is no such folder. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => SOUND.test(name)).map((name) => name.replace(SOUND, ''));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The words of a page, in the order of its data: title, text, questions with their help, choices. */
function wordsOf(step: FlowStep, language: string): readonly string[] {
  const found: string[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(collect);
    if (typeof value !== 'object' || value === null) return;
    const entries = Object.entries(value);
    if (entries.length && entries.every(([key, each]) => LANGUAGE.test(key) && typeof each === 'string'))
      return void found.push(...entries.flatMap(([key, each]) => (key === language ? [each as string] : [])));
    for (const [key, each] of entries) if (!ELSEWHERE.includes(key)) collect(each);
  };
  // The title first, whatever the order of the file.
  const { id: _id, title, text, ...rest } = step;
  collect([title, text, rest]);
  return found;
}

/** Eight hexadecimal digits that are others when the words are: a recording of yesterday's words is not taken for one of today's. */
const markOf = (words: readonly string[]): string =>
  createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 8);

/** The list for people: each file, whether it is there, and what is to be spoken. */
export function recordingsText(all: readonly Recording[]): string {
  const there = all.filter(({ state }) => state === 'there').length;
  return [
    ...all.flatMap(({ file, state, words }) => [
      `${state.padEnd(8)}  ${oneLine(file)}`,
      ...(state === 'there' ? [] : words.map((each) => `          ${oneLine(each, 400)}`)),
    ]),
    `${there} of ${all.length} recordings are there`,
    '',
  ].join('\n');
}
