import type { PostLimits } from '@tiwizi/http';
import { fileLimitsOf, isGroup, mostOf, type FileLimits, type FlowField, type FlowStep } from '../flow/index.ts';

const MEGABYTE = 1024 * 1024;
/** Files of one control that are looked at: who sends a hundred where ten may be is told which were kept. */
const filesAtOnce = 250;
/** Bytes of the files of all items of a group in one post: who has more sends them in two. */
const itemBytes = 256 * MEGABYTE;

/**
 * How much of a post is read, and held: what its step can need. Without a session no file is held, and of a step without files little is read;
 * what is too much for the step is not what its page posts.
 */
export function limitsOf(step: FlowStep | undefined, hasSession: boolean): PostLimits {
  const fields = step?.fields ?? [];
  const ofItems = fields.filter(isGroup).flatMap((group) => times(mostOf(group), group.fields.flatMap(ownLimits)));
  const limits = [...fields.flatMap(ownLimits), ...ofItems];
  const total = bytesOf(fields.flatMap(ownLimits)) + Math.min(itemBytes, bytesOf(ofItems));
  return {
    fileBytes: hasSession ? Math.max(0, ...limits.map(({ maxBytes }) => maxBytes)) : 0,
    files: limits.reduce((sum, { most }) => sum + (most > 1 ? filesAtOnce : 1), 0),
    // A file that is too large is read past, so that the other answers are kept; none of it is held.
    totalBytes: limits.length ? Math.max(64 * MEGABYTE, total + MEGABYTE) : 2 * MEGABYTE,
    textBytes: MEGABYTE,
    fields: 500 + fields.reduce((sum, field) => sum + controlsOf(field), 0),
  };
}

function ownLimits(field: FlowField): readonly FileLimits[] {
  const limits = fileLimitsOf(field);
  return limits ? [limits] : [];
}
const bytesOf = (limits: readonly FileLimits[]): number =>
  limits.reduce((sum, { maxTotalBytes }) => sum + maxTotalBytes, 0);
const times = <Value>(count: number, list: readonly Value[]): readonly Value[] =>
  Array.from({ length: count }, () => list).flat();

/** As many values may a field post: a date range has six, a set one for each choice and an empty one, a group all of its items. */
function controlsOf(field: FlowField): number {
  if (isGroup(field)) return mostOf(field) * (1 + field.fields.reduce((sum, each) => sum + controlsOf(each), 0));
  return 6 + ('options' in field ? (field.options?.length ?? 0) : 0);
}

/** What was typed, and not a file: less to read than to look for its draft a second time. */
export const isShort = ({ headers }: Request): boolean =>
  Number(headers.get('content-length') || Infinity) <= 16 * 1024;
