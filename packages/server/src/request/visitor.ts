import type { Visitor as VisitorOf } from '@tiwizi/http';
import type { Locale } from '@tiwizi/i18n';
import type { IdentitySession, IdentityUser } from '@tiwizi/identity/server';

/** A person who is signed in by `@tiwizi/identity`. What is kept belongs to the `subject`. */
export type Visitor = VisitorOf<IdentitySession>;

/** Somebody who does not log in, at one request: its subject is made for it. */
export type AnonymousVisitor = VisitorOf<undefined>;

/** Who is at a request. */
export type RequestVisitor = VisitorOf<IdentitySession | undefined>;

/** Who is signed in, for the page around a request: without login nobody is, whoever else may be in this browser. */
export const signedIn = (visitor: RequestVisitor | undefined): Visitor | undefined =>
  visitor?.session && { ...visitor, session: visitor.session };

/** The draft in an address of a form: `/{lang}/requests/{slug}/{draft}/…`. */
export const requestIdOf = ({ url }: Request): string => new URL(url).pathname.split('/')[4] ?? '';

/** A person's name in the letters of the page: Arabic where there is one, Latin elsewhere. */
export function nameIn(user: IdentityUser, locale: Locale): string {
  const arabic = locale === 'ar-MA' ? user['name#ar'] : undefined;
  return String(arabic || user.name || user.sub);
}
