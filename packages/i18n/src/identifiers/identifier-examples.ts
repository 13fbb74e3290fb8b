import type { IdentifierKind } from './identifier-kind.ts';

/** An example of each kind to show beside a field: valid by its rule, belonging to nobody we know of. Isolate it in a sentence. */
export const identifierExamples: Readonly<Record<IdentifierKind, string>> = {
  cnie: 'AB123456',
  ice: '999 999 999 0000 79',
  rib: '011 519 0000 0120 5000 5349 21',
  iban: 'MA64 0115 1900 0001 2050 0053 4921',
  phone: '06 12 34 56 78',
  massar: 'R123456789',
  plate: '12345 | أ | 6',
  idcs: '223 456 7890',
  if: '1234 5678',
  rc: '12345',
  cnss: '123 456 789',
  passport: 'AB1234567',
  postal: '10000',
  'civil-register': '123/1990',
};
