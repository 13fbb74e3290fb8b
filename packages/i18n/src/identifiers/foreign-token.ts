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

/**
 * Lengths of the groups a number is read in. Four digits at most: a screen reader says a longer run as one number, so that a telephone
 * becomes milliards. Cards and passports stay as they are printed, one letter or two and a number.
 */
const groups: Readonly<Partial<Record<IdentifierKind, readonly (readonly number[])[]>>> = {
  ice: [[3, 3, 3, 4, 2]],
  rib: [[3, 3, 4, 4, 4, 4, 2]],
  iban: [[4, 4, 4, 4, 4, 4, 4]],
  phone: [[4, 1, 2, 2, 2, 2]],
  idcs: [[3, 3, 4]],
  if: [
    [3, 4],
    [4, 4],
  ],
  cnss: [
    [3, 4],
    [3, 3, 3],
  ],
};

/** The parts of an identifier; one that is not valid stays in one piece, as it was given. */
export function foreignToken(kind: IdentifierKind, value: string): ForeignToken {
  const token = { kind, direction: 'ltr', separator: kind === 'plate' ? ' | ' : ' ' } as const;
  const result = checkIdentifier(kind, value);
  if (!result.valid) return { ...token, parts: [value] };
  if (kind === 'plate') return { ...token, parts: result.value.split('|') };
  const { value: plain } = result;
  const lengths = groups[kind]?.find((list) => list.reduce((sum, length) => sum + length) === plain.length);
  let at = 0;
  return { ...token, parts: lengths?.map((length) => plain.slice(at, (at += length))) ?? [plain] };
}

/**
 * An identifier in its usual groups, without any mark: `+212 6 12 34 56 78`. For answers, summaries and documents, so that it is read
 * and heard group by group; `checkIdentifier` takes it back. Show it left to right; a plate inside a sentence needs `isolateIdentifier`.
 *
 * @param value one that `checkIdentifier` accepts; anything else stays as it was given
 */
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
