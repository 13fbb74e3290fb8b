import type { LocalizedText } from '@tiwizi/i18n';
import type { IdentityUser } from '@tiwizi/identity/server';

/**
 * Somebody may fill the form in for a person: a relative, an association, a clerk at a counter. They log in as themselves, and can neither
 * declare, consent, sign, send nor pay. The person takes the request over with a code and a login of their own, reads it, and ends it.
 */
export interface Assisted {
  /**
   * Who may, by the claims of their login: false, or as what they do, which is told with their name. Absent: whoever is logged in. Asked at
   * every visit.
   */
  helper?(user: IdentityUser): false | { readonly organisation?: LocalizedText | undefined };
}

/** How clerks work who fill in many requests of a service, one after the other. */
export interface ClerkMode {
  /** What takes the focus in a new step: its heading (default), or its first control. */
  readonly focus?: 'heading' | 'control' | undefined;
}
