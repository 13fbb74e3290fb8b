import type { TextBudget } from '../content/shown-text.ts';
import { docMdpPermission, formFields, lockedBy } from '../fields.ts';
import type { FormField } from '../fields.ts';
import type { PdfDocument } from '../pdf/document.ts';
import type { Change, ChangeCode } from './change.ts';
import { RevisionDifference } from './revision-difference.ts';

/** What every part of an audit works with: the difference, what the signature permits, and where changes are told. */
export class AuditContext {
  readonly old: PdfDocument;
  readonly now: PdfDocument;
  readonly difference: RevisionDifference;
  readonly budget: TextBudget;
  /** The fields of the signed revision. */
  readonly fields: readonly FormField[];
  /** Of the certification (ISO 32000-1 table 254): 1 nothing, 2 forms and signatures, 3 annotations too; undefined without one. */
  readonly permission: number | undefined;
  /** Whether a signature locked a field, by its full name. */
  readonly isLocked: (name: string) => boolean;
  readonly changes: Change[] = [];

  constructor(old: PdfDocument, now: PdfDocument, budget: TextBudget) {
    this.old = old;
    this.now = now;
    this.budget = budget;
    this.fields = formFields(old);
    this.permission = docMdpPermission(old, this.fields);
    this.isLocked = lockedBy(old, this.fields);
    this.difference = new RevisionDifference(old, now);
  }

  /** Tells a change. */
  add(code: ChangeCode, allowed: boolean, where: Omit<Change, 'code' | 'allowed'> = {}): void {
    this.changes.push({ code, allowed, ...where });
  }
}
