import type { TokenName } from './tokens.ts';

/** `var(--tiwizi-…)` for a token, checked by the compiler. */
export function cssVariable(name: TokenName): string {
  return `var(--tiwizi-${name})`;
}
