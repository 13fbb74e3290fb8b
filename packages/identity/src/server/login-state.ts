import { randomId } from './sessions.ts';
import type { ValueSealer } from './value-sealer.ts';

/** Where a person was going, and in which language. */
export interface LoginWay {
  readonly returnTo: string;
  readonly lang: string | undefined;
}

/** Longer ways are left out: providers limit the length of `state`. */
const longestWay = 600;

/**
 * The `state` of a login: 256 random bits, and sealed after them where the person was going. So an answer that comes twice, too late, or
 * after the cookies went still leads back to the form in its language.
 */
export function makeLoginState(sealer: ValueSealer, { returnTo, lang }: LoginWay): string {
  const way = JSON.stringify([returnTo, lang]);
  return way.length > longestWay ? randomId() : `${randomId()}.${sealer.seal(way)}`;
}

/** The way that a `state` carries, or undefined when it carries none of ours. */
export function readLoginState(sealer: ValueSealer, state: string | null): LoginWay | undefined {
  const way = sealer.open(state?.split('.')[1] ?? '');
  if (way === undefined) return undefined;
  const [returnTo, lang] = JSON.parse(way) as [string, string | null];
  return { returnTo, lang: lang ?? undefined };
}
