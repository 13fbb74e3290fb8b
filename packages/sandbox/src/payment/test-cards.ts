/** What a test card does. */
export interface TestCard {
  readonly number: string;
  /** Name of its words. */
  readonly does:
    'cardPaid' | 'cardRefused' | 'cardExpired' | 'cardLate' | 'cardAmount' | 'cardTwice' | 'cardNever' | 'cardSlow';
  readonly state: 'paid' | 'refused' | 'expired';
  /** How the service is told. Absent: once, before the person is led back. */
  readonly telling?: 'late' | 'twice' | 'never';
  /** Centimes more than were ordered. */
  readonly more?: number;
  /** Seconds until the bank answers; what it was asked cannot be taken back. */
  readonly decidedAfter?: number;
}

/** Cards of the sandbox; no bank has such numbers. */
export const testCards: readonly TestCard[] = [
  { number: '4000000000000010', does: 'cardPaid', state: 'paid' },
  { number: '4000000000000028', does: 'cardRefused', state: 'refused' },
  { number: '4000000000000036', does: 'cardExpired', state: 'expired' },
  { number: '4000000000000044', does: 'cardLate', state: 'paid', telling: 'late' },
  { number: '4000000000000051', does: 'cardAmount', state: 'paid', more: -100 },
  { number: '4000000000000069', does: 'cardTwice', state: 'paid', telling: 'twice' },
  { number: '4000000000000077', does: 'cardNever', state: 'paid', telling: 'never' },
  { number: '4000000000000085', does: 'cardSlow', state: 'paid', telling: 'late', decidedAfter: 15 },
];
