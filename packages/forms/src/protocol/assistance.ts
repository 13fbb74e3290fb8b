import type { LocalizedText } from '@tiwizi/i18n';

/** Who filled a form in for a person, who then took it over by a login of their own. Plain JSON. */
export interface Assistance {
  /** Subject of the helper's login. */
  readonly helper: string;
  /** Name of the helper, as the provider tells it. */
  readonly name: string;
  /** As what they help: an association, a counter of the agency. In all its languages, since helper and person may read different ones. */
  readonly organisation?: LocalizedText;
  /** When the helper began, and when the person took it over; ISO 8601, UTC. */
  readonly begunAt: string;
  readonly takenAt: string;
  /** What the helper saved: each step, in the order in which it was last saved, when that was, and how often. */
  readonly acts: readonly AssistedAct[];
}

/** A step that a helper saved. */
export interface AssistedAct {
  readonly step: string;
  /** The last time; ISO 8601, UTC. */
  readonly at: string;
  readonly times: number;
}
