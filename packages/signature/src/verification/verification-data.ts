import { boolean, oneOf, type PropertiesOf } from '@tiwizi/core/properties';
import { headingLevels, type HeadingLevel } from '@tiwizi/elements/template';
import type { VerifyReport } from '../pades/report.ts';
import { levelProperty, reportProperty } from '../e-signature/e-signature-data.ts';
import type { SignatureLevel } from '../protocol/signature-level.ts';

/** What is said of a verified PDF. */
export interface VerificationData {
  /** What `verifyPdf` found. */
  readonly report?: VerifyReport | undefined;
  /** Level, as whoever answers for the signatures states it; it is never read from the file. */
  readonly level?: SignatureLevel | undefined;
  /** Test keys: no legal value. */
  readonly specimen?: boolean | undefined;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
}

export const verificationProperties: PropertiesOf<VerificationData> = {
  report: reportProperty,
  level: levelProperty,
  specimen: boolean(),
  headingLevel: oneOf(headingLevels),
};
