import type { PostLimits } from '@tiwizi/http';
import { fileLimitsOf, type FlowStep } from '../flow/index.ts';

const MEGABYTE = 1024 * 1024;
/** Files of one control that are looked at: who sends a hundred where ten may be is told which were kept. */
const filesAtOnce = 250;

/**
 * How much of a post is read, and held: what its step can need. Without a session no file is held, and of a step without files little is read;
 * what is too much for the step is not what its page posts.
 */
export function limitsOf(step: FlowStep | undefined, hasSession: boolean): PostLimits {
  const limits = (step?.fields ?? []).flatMap((field) => fileLimitsOf(field) ?? []);
  const total = limits.reduce((sum, { maxTotalBytes }) => sum + maxTotalBytes, 0);
  return {
    fileBytes: hasSession ? Math.max(0, ...limits.map(({ maxBytes }) => maxBytes)) : 0,
    files: limits.reduce((sum, { most }) => sum + (most > 1 ? filesAtOnce : 1), 0),
    // A file that is too large is read past, so that the other answers are kept; none of it is held.
    totalBytes: limits.length ? Math.max(64 * MEGABYTE, total + MEGABYTE) : 2 * MEGABYTE,
    textBytes: MEGABYTE,
  };
}
