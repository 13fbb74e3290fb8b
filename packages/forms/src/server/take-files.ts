import { createHash } from 'node:crypto';
import {
  admitFiles,
  filesIn,
  idOfFile,
  isRefused,
  isUpload,
  type Answer,
  type FileAnswer,
  type FileLimits,
  type GivenFile,
  type RefusedFile,
  type Upload,
} from '../flow/index.ts';

/** What becomes of files that were sent to a field that takes several. */
export interface TakenFiles {
  /** To be kept beside those that are. */
  readonly uploads: readonly Upload[];
  readonly refused: readonly RefusedFile[];
}

/**
 * Sorts files that were sent to a field that takes several. Nothing is replaced: two files of one name are both kept, the later one with a
 * number, and which of them goes the person decides. The same file of the same name is one that was sent again (a double click, an answer
 * that was lost on its way), and is kept once.
 */
export function takeFiles(limits: FileLimits, kept: readonly FileAnswer[], given: readonly GivenFile[]): TakenFiles {
  const sent = new Set(kept.map(({ sentAs, name, sha256 = '' }) => `${sha256} ${sentAs ?? name}`));
  const anew = given.filter((file) => {
    if (!('bytes' in file)) return true;
    const key = `${createHash('sha256').update(file.bytes).digest('hex')} ${file.name}`;
    return !sent.has(key) && sent.add(key);
  });
  const { uploads, refused } = admitFiles(limits, kept, anew);
  const names = new Set(kept.map(({ name }) => name));
  const named = uploads.map((upload): Upload => {
    const name = freeName(upload.name, names);
    names.add(name);
    return name === upload.name ? upload : { ...upload, name, sentAs: upload.name };
  });
  return { uploads: named, refused };
}

/** The name itself, or with the first number before its ending that no other has: `plan (2).pdf`. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.\w{1,5})?$/su.exec(name) ?? [];
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${stem} (${number})${ending}`;
  return free;
}

/** What becomes of the files of a question. */
export interface TakenFilesOf extends TakenFiles {
  /** What is left of its answer, where one of its files was removed. */
  readonly left?: Answer;
  /** The id of the file in whose place the first of those that were sent comes. */
  readonly replaces?: string;
}

/** Sorts what was sent for a question that takes files, by the button that it was sent by. One that was to be replaced stays where nothing comes. */
export function takeFilesOf(
  field: string,
  limits: FileLimits,
  action: FileAction | undefined,
  kept: Answer | undefined,
  given: readonly GivenFile[],
): TakenFilesOf {
  const all = filesIn(kept);
  const isMeant = (file: FileAnswer): boolean =>
    action !== undefined && action.kind !== 'add' && action.field === field && idOfFile(file) === action.id;
  const meant = all.find(isMeant);
  const replaces = meant && action?.kind === 'replace' ? idOfFile(meant) : undefined;
  if (meant && replaces !== undefined && !given.length)
    return { uploads: [], refused: [{ refused: 'file_none', name: meant.name }] };
  if (limits.most === 1) {
    const last = given.slice(-1);
    const isLeft = !meant || replaces !== undefined || last.length;
    return { uploads: last.filter(isUpload), refused: last.filter(isRefused), ...(!isLeft && { left: '' }) };
  }
  const left = all.filter((file) => file !== meant);
  const taken = takeFiles(limits, left, given);
  if (replaces !== undefined) return { ...taken, replaces };
  return meant ? { ...taken, left } : taken;
}

/** What a button named `action` asks for beside going on: to add the files that were chosen for a field, or to remove or replace one of its files. */
export type FileAction =
  | { readonly kind: 'add'; readonly field: string }
  | { readonly kind: 'remove' | 'replace'; readonly field: string; readonly id: string };

/** Reads `add:<field>`, `remove:<field>.<id>` and `replace:<field>.<id>`. A field's name may have dots, an id has none. */
export function fileAction(action: string | undefined): FileAction | undefined {
  const [, add, kind, field, id] = /^(?:add:(.+)|(remove|replace):(.+)\.([\w-]+))$/.exec(action ?? '') ?? [];
  if (add) return { kind: 'add', field: add };
  return field && id ? { kind: kind === 'remove' ? kind : 'replace', field, id } : undefined;
}
