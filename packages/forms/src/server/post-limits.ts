import type { PostLimits } from '@tiwizi/http';
import { fileBytesOf, type FlowStep } from '../flow/index.ts';

const MEGABYTE = 1024 * 1024;

/**
 * How much of a post is read, and held: what its step can need. Without a session no file is held, and of a step without files little is read;
 * what is too much for the step is not what its page posts.
 */
export function limitsOf(step: FlowStep | undefined, hasSession: boolean): PostLimits {
  const sizes = (step?.fields ?? []).map(fileBytesOf).filter((size) => size !== undefined);
  return {
    fileBytes: hasSession ? Math.max(0, ...sizes) : 0,
    files: sizes.length,
    // A file that is too large is read past, so that the other answers are kept; none of it is held.
    totalBytes: (sizes.length ? 64 : 2) * MEGABYTE,
    textBytes: MEGABYTE,
  };
}
