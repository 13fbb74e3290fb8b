/**
 * Who acts, and for whom: both are identifiers of the identity provider. They are equal until mandates come. Whatever is kept (drafts,
 * documents, receipts) belongs to the `subject`.
 */
export interface Party {
  /** Who is at the keyboard. */
  readonly actor: string;
  /** Whose request it is. */
  readonly subject: string;
  /** What allows the one to act for the other, where they differ. */
  readonly mandate?: string;
}

/** Somebody who is logged in. */
export interface Visitor<Session = unknown> extends Party {
  /** The token of the session, for the hidden field `csrf` of every form that changes something. */
  readonly csrf: string;
  /** What the hooks of the agency need to know of the session. */
  readonly session: Session;
}
