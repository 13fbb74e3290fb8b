import { isolate } from '../bidi.ts';
import { checkIdentifier } from './check-identifier.ts';
import type { IdentifierKind } from './identifier-kind.ts';

/** An identifier cut for display. Show it left to right as a whole and isolate each part inside it. */
export interface ForeignToken {
  readonly kind: IdentifierKind;
  /** Of the whole, in every language. */
  readonly direction: 'ltr';
  /** The groups it is read in, left to right: each needs a `<bdi>` of its own, or an Arabic plate letter moves. */
  readonly parts: readonly string[];
  /** What stands between the parts. */
  readonly separator: string;
}

/** Lengths of the groups that people read a number in; the rest stays together. */
const groups: Readonly<Partial<Record<IdentifierKind, readonly number[]>>> = {
  ice: [9, 4, 2],
  rib: [3, 3, 16, 2],
  iban: [4, 4, 4, 4, 4, 4, 4],
  phone: [4, 1, 2, 2, 2, 2],
};

/** The parts of an identifier; one that is not valid stays in one piece, as it was given. */
export function foreignToken(kind: IdentifierKind, value: string): ForeignToken {
  const token = { kind, direction: 'ltr', separator: kind === 'plate' ? ' | ' : ' ' } as const;
  const result = checkIdentifier(kind, value);
  if (!result.valid) return { ...token, parts: [value] };
  if (kind === 'plate') return { ...token, parts: result.value.split('|') };
  let at = 0;
  const parts = groups[kind]?.map((length) => result.value.slice(at, (at += length)));
  return { ...token, parts: parts ?? [result.value] };
}

/** An identifier in its usual groups, without any mark: to copy, to print alone, for an input. `+212 6 12 34 56 78`. */
export function formatIdentifier(kind: IdentifierKind, value: string): string {
  const { parts, separator } = foreignToken(kind, value);
  return parts.join(separator);
}

/**
 * An identifier in its usual groups with marks of isolation, to stand inside a sentence of plain text of any direction.
 * The whole is isolated left to right, each part again inside it (UAX #9): only so does `12345 | أ | 6` keep its order.
 */
export function isolateIdentifier(kind: IdentifierKind, value: string): string {
  const { parts, separator, direction } = foreignToken(kind, value);
  return isolate(parts.map((part) => (parts.length > 1 ? isolate(part) : part)).join(separator), direction);
}
