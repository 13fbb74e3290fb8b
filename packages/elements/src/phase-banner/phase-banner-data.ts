import { oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';

/** How far a service is: tried within the agency, or by everybody. */
export const phases = ['alpha', 'beta'] as const;
export type Phase = (typeof phases)[number];

/** What `<tiwizi-phase-banner>` is printed from. */
export interface PhaseBannerData {
  /** `beta` by default. */
  readonly phase?: Phase | undefined;
  /** What it means for people, in place of “This service is new”. */
  readonly text?: string | undefined;
  /** Where people say what they think of it. */
  readonly feedbackHref?: string | undefined;
}

export const phaseBannerProperties: PropertiesOf<PhaseBannerData> = {
  phase: oneOf(phases),
  text: string(),
  feedbackHref: string(),
};
