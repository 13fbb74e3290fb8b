/**
 * The identifiers of Moroccan forms:
 * `cnie` national identity card, `ice` company, `rib` bank account, `iban` bank account (ISO 13616), `phone` telephone (E.164),
 * `massar` pupil, `plate` vehicle, `idcs` national population register, `if` tax, `rc` trade register (unique only with its court),
 * `cnss` social security (employee or employer), `passport`, `postal` post code, `civil-register` record of the civil register (`123/1990`).
 */
export type IdentifierKind =
  | 'cnie'
  | 'ice'
  | 'rib'
  | 'iban'
  | 'phone'
  | 'massar'
  | 'plate'
  | 'idcs'
  | 'if'
  | 'rc'
  | 'cnss'
  | 'passport'
  | 'postal'
  | 'civil-register';

/** All kinds. */
export const identifierKinds: readonly IdentifierKind[] = [
  'cnie',
  'ice',
  'rib',
  'iban',
  'phone',
  'massar',
  'plate',
  'idcs',
  'if',
  'rc',
  'cnss',
  'passport',
  'postal',
  'civil-register',
];
