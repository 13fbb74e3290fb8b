import type { Visitor as VisitorOf } from '@tiwizi/http';
import type { IdentitySession } from '@tiwizi/identity/server';

/** A person who is signed in by `@tiwizi/identity`. What is kept belongs to the `subject`. */
export type Visitor = VisitorOf<IdentitySession>;
