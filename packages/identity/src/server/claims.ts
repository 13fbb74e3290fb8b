/** What a claim may be once it is in the session. */
export type ClaimValue = string | number | boolean;

/** Claims that belong to the protocol and not to the person. */
const protocolClaims = new Set(
  'iss aud exp iat nbf jti nonce at_hash c_hash s_hash azp sid auth_time amr acr sub'.split(' '),
);

/** Types of the standard claims that are not text (OpenID Connect Core 1.0, 5.1). */
const notText: ReadonlyMap<string, 'boolean' | 'number'> = new Map([
  ['email_verified', 'boolean'],
  ['phone_number_verified', 'boolean'],
  ['updated_at', 'number'],
]);
/** Standard claims that are text. */
const isText = new Set(
  (
    'name given_name family_name middle_name nickname preferred_username profile picture website email gender ' +
    'birthdate zoneinfo locale phone_number'
  ).split(' '),
);

/** Greatest length of a text, in UTF-16 units; longer ones are no description of a person. */
const longest = 4096;

/** The claims about the person, without those of the protocol. */
export const withoutProtocol = (claims: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(claims).filter(([name]) => !protocolClaims.has(name)));

/**
 * Types claims at the door, so that no page meets an object where it expects a name. Standard claims have the type of the standard, in
 * any language (`name#ar`); others are text, numbers or booleans. `null` and the empty text count as not given.
 *
 * @returns the claims that can be used, and the names of those that cannot
 */
export function typeClaims(claims: Readonly<Record<string, unknown>>): {
  readonly typed: Readonly<Record<string, ClaimValue>>;
  readonly refused: readonly string[];
} {
  const given = Object.entries(claims).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const typed = given.filter((entry): entry is [string, ClaimValue] => isUsable(...entry));
  const refused = given.filter((entry) => !isUsable(...entry)).map(([name]) => name);
  return { typed: Object.fromEntries(typed), refused };
}

function isUsable(claim: string, value: unknown): boolean {
  const name = claim.replace(/#.*$/s, '');
  const type = typeof value;
  if (type === 'string') return !notText.has(name) && (value as string).length <= longest;
  if (isText.has(name)) return false;
  if (type === 'number') return Number.isFinite(value) && (notText.get(name) ?? type) === type;
  return type === 'boolean' && (notText.get(name) ?? type) === type;
}
