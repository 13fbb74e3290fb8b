/** Legal levels of law 43-20, as whoever answers for the service states them; never derived. */
export const signatureLevels = ['simple', 'advanced', 'qualified'] as const;
/** One of them. */
export type SignatureLevel = (typeof signatureLevels)[number];
