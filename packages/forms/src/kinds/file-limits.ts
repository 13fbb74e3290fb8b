import type { FileAnswer, GivenFile, RefusedFile, Upload } from '../flow/answers.ts';

/** How many files a field takes, and how large; sizes in bytes. */
export interface FileLimits {
  readonly maxBytes: number;
  /** 1: one, which the next replaces. More: those that are sent come to those that are there. */
  readonly most: number;
  /** Of all its files together. */
  readonly maxTotalBytes: number;
}

/** Of files that were sent: those that may be kept, and those that may not. */
export interface AdmittedFiles {
  readonly uploads: readonly Upload[];
  readonly refused: readonly RefusedFile[];
}

/**
 * Of files that were sent to a field that takes several: which may be kept beside those that are. In the order in which they were sent, as
 * many as there is room for, so that of twelve where ten may be the person chooses only what to do with two; a smaller one that comes after
 * one that is too large for what is left is kept.
 */
export function admitFiles(
  { most, maxTotalBytes }: FileLimits,
  kept: readonly FileAnswer[],
  given: readonly GivenFile[],
): AdmittedFiles {
  const uploads: Upload[] = [];
  const refused: RefusedFile[] = [];
  let total = kept.reduce((sum, { size }) => sum + size, 0);
  for (const file of given) {
    if ('refused' in file) refused.push(file);
    else if (kept.length + uploads.length >= most) refused.push({ refused: 'file_count', name: file.name });
    else if (total + file.bytes.length > maxTotalBytes) refused.push({ refused: 'file_total', name: file.name });
    else {
      uploads.push(file);
      total += file.bytes.length;
    }
  }
  return { uploads, refused };
}
