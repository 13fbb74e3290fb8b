import { timingSafeEqual } from 'node:crypto';

/** Compares secrets in constant time. What is no text is none. */
export function sameSecret(given: unknown, expected: string): boolean {
  const left = Buffer.from(typeof given === 'string' ? given : '');
  const right = Buffer.from(expected);
  return right.length > 0 && left.length === right.length && timingSafeEqual(left, right);
}
