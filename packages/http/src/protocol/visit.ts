import type { Locale } from '@tiwizi/i18n';
import type { Visitor } from './party.ts';

/** Finds who is logged in; undefined when nobody is. */
export type FindVisitor<Session = unknown> = (request: Request) => Promise<Visitor<Session> | undefined>;

/** What pages are printed for. */
export interface Visit<Session = unknown> {
  readonly request: Request;
  /** The language of the address. */
  readonly locale: Locale;
  /** Undefined: nobody is logged in. */
  readonly visitor: Visitor<Session> | undefined;
}

/** What the hooks of a kit are given: somebody is logged in. */
export interface KnownVisit<Session = unknown> extends Visit<Session> {
  readonly visitor: Visitor<Session>;
}

/** Whether somebody is logged in. */
export const isKnown = <Session>(visit: Visit<Session>): visit is KnownVisit<Session> => visit.visitor !== undefined;
