import {
  fileLimitsOf,
  filesIn,
  isSecret,
  isGroup,
  itemIds,
  itemNameParts,
  expandFields,
  kindOf,
  readAnswers,
  type Answer,
  type Answers,
  type FlowField,
  type FlowStep,
  type GivenFile,
  type Posted,
  type RefusedFile,
  type Upload,
} from '../flow/index.ts';
import { fileAction, takeFilesOf } from './take-files.ts';

/** A step's post, sorted by what may be done with it. */
export interface TakenPost {
  /** Answers to keep. */
  readonly answers: Answers;
  /** Files that were refused, to be told of, by the names of their fields. */
  readonly refused: ReadonlyMap<string, readonly RefusedFile[]>;
  /** Answers that are never kept. */
  readonly secrets: Answers;
  /** Whether the page showed an item that there is not, or no more: what was typed in it is not taken. */
  readonly hasGone: boolean;
  /** Files that may be kept, by the names of their fields: in place of the one that is, or beside those that are where `isAdded`. */
  readonly uploads: ReadonlyMap<string, readonly Upload[]>;
  /** Of fields that take several: the id of the file in whose place the first of their files comes. */
  readonly replaced: ReadonlyMap<string, string>;
  /** Fields that take several files: what is added to them or removed undoes nothing that another page did. */
  readonly isAdded: (field: string) => boolean;
  /** Whether a field's control was on the page that was posted. */
  isPresent(field: FlowField): boolean;
}

/**
 * Sorts what was posted for a step. Values of other steps, and of items that the kept answers do not have, are not looked at.
 *
 * @param kept the draft's answers: they say which items there are
 */
export function takePost(step: FlowStep, posted: Posted, kept: Answers, now?: Date): TakenPost {
  const uploads = new Map<string, readonly Upload[]>();
  const refused = new Map<string, readonly RefusedFile[]>();
  const replaced = new Map<string, string>();
  const answers: Record<string, Answer> = {};
  const secrets: Record<string, Answer> = {};
  const fields = expandFields(step.fields, kept);
  const read = readAnswers({ fields }, posted, kept, now);
  // Of the page of an item all is the item's.
  const item = itemNameParts(step.fields[0]?.name ?? '');
  let hasGone = item !== undefined && !itemIds({ name: item.group }, kept).includes(item.id);
  const several = new Set(fields.filter((field) => (fileLimitsOf(field)?.most ?? 1) > 1).map(({ name }) => name));
  const action = fileAction(posted.values.get('action')?.at(-1));
  // A file alone is sent without the list of the items that its page shows.
  if (action && itemNameParts(action.field)) hasGone ||= !fields.some(({ name }) => name === action.field);
  for (const field of fields) {
    const { name } = field;
    const answer = read[name];
    const limits = fileLimitsOf(field);
    if (limits) {
      const given = (Array.isArray(answer) ? answer : answer === undefined ? [] : [answer]) as readonly GivenFile[];
      const taken = takeFilesOf(name, limits, action, kept[name], given);
      if (taken.left !== undefined) answers[name] = taken.left;
      if (taken.replaces !== undefined) replaced.set(name, taken.replaces);
      if (taken.uploads.length) uploads.set(name, taken.uploads);
      if (taken.refused.length) refused.set(name, taken.refused);
    } else if (answer === undefined) continue;
    else if (isGroup(field)) hasGone ||= hasOther(answer as readonly string[], itemIds(field, kept));
    else (isSecret(field) ? secrets : answers)[name] = answer as Answer;
  }
  return {
    answers,
    refused,
    secrets,
    uploads,
    replaced,
    hasGone,
    isAdded: (field) => several.has(field),
    isPresent: (field) => kindOf(field).isPresent(field, posted),
  };
}

/** Answers with the files that were refused, for a check: of a field that takes several beside the kept ones. */
export function withRefused(answers: Answers, { refused, isAdded }: Pick<TakenPost, 'refused' | 'isAdded'>): Answers {
  const entries = [...refused].map(([name, files]): [string, Answer] => [
    name,
    isAdded(name) ? [...filesIn(answers[name]), ...files] : (files[0] ?? ''),
  ]);
  return { ...answers, ...Object.fromEntries(entries) };
}

/** Whether a list has something that another has not. */
function hasOther(list: readonly string[], known: readonly string[]): boolean {
  const there = new Set(known);
  return list.some((each) => !there.has(each));
}
