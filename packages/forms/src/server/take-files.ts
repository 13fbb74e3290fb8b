import { createHash } from 'node:crypto';
import {
  admitFiles,
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

/** What a button named `action` asks for beside going on: to add the files that were chosen for a field, or to remove one of its files. */
export type FileAction =
  | { readonly kind: 'add'; readonly field: string }
  | { readonly kind: 'remove'; readonly field: string; readonly id: string };

/** Reads `add:<field>` and `remove:<field>.<id>`. A field's name may have dots, an id has none. */
export function fileAction(action: string | undefined): FileAction | undefined {
  const [, add, remove, id] = /^(?:add:(.+)|remove:(.+)\.([\w-]+))$/.exec(action ?? '') ?? [];
  if (add) return { kind: 'add', field: add };
  return remove && id ? { kind: 'remove', field: remove, id } : undefined;
}
