export type { Check, Finding } from './matrix/finding.ts';
