import type { IdentifierKind } from './identifier-kind.ts';

/** An example of each kind to show beside a field: valid by its rule, belonging to nobody we know of. Isolate it in a sentence. */
export const identifierExamples: Readonly<Record<IdentifierKind, string>> = {
  cnie: 'AB123456',
  ice: '999999999 0000 79',
  rib: '011 519 0000012050005349 21',
  iban: 'MA64 0115 1900 0001 2050 0053 4921',
  phone: '06 12 34 56 78',
  massar: 'R123456789',
  plate: '12345 | أ | 6',
  idcs: '2234567890',
  if: '12345678',
  rc: '12345',
  cnss: '123456789',
  passport: 'AB1234567',
  postal: '10000',
};
