import type { Visitor as VisitorOf } from '@tiwizi/http';
import type { IdentitySession } from '@tiwizi/identity/server';

/** A person who is signed in by `@tiwizi/identity`. What is kept belongs to the `subject`. */
export type Visitor = VisitorOf<IdentitySession>;

/** Somebody who does not log in, at one request: its subject is made for it. */
export type AnonymousVisitor = VisitorOf<undefined>;

/** Who is at a request. */
export type RequestVisitor = VisitorOf<IdentitySession | undefined>;

/** Who is signed in, for the page around a request: without login nobody is, whoever else may be in this browser. */
export const signedIn = (visitor: RequestVisitor | undefined): Visitor | undefined =>
  visitor?.session && { ...visitor, session: visitor.session };
