import type { LocalizedText } from '@tiwizi/i18n';

/** The service is closed for a time, as was planned. */
export interface Maintenance {
  /** When it opens again, in universal time: `2026-12-01T06:00:00Z`. Absent: pages do not say. */
  readonly until?: string | undefined;
  /** What people are told beside that: another way to the service, for one. */
  readonly text?: LocalizedText | undefined;
}
