import { textBudget } from '../content/shown-text.ts';
import type { TextBudget } from '../content/shown-text.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { PdfStream, isName } from '../pdf/objects.ts';
import { auditCatalog } from './audit-catalog.ts';
import { AuditContext } from './audit-context.ts';
import { auditForm } from './audit-form.ts';
import { auditPages } from './audit-pages.ts';
import type { Change } from './change.ts';

/**
 * All changes between the signed revision and the file as it is now, by an allow-list: whatever
 * is not known to be harmless is reported as not allowed (ISO 32000-1 clause 12.8.2.2 says what
 * a signature may permit; without certification, signing and form filling are permitted). Never throws.
 */
export function auditRevisions(old: PdfDocument, now: PdfDocument, budget: TextBudget = textBudget()): Change[] {
  try {
    const audit = new AuditContext(old, now, budget);
    if (audit.difference.isEmpty) return audit.changes;
    auditCatalog(audit);
    const newWidgets = auditForm(audit);
    auditPages(audit, newWidgets);
    auditRest(audit);
    return audit.changes;
  } catch {
    // What cannot be read cannot be allowed.
    return [{ code: 'revision_unreadable', allowed: false }];
  }
}

/** Judges whatever nothing else has explained. */
function auditRest(audit: AuditContext): void {
  const { old, now, difference } = audit;
  for (const num of difference.changed) {
    const value = old.object(num);
    const structural =
      value instanceof PdfStream &&
      (isName(value.dict.get('Type'), 'XRef') || isName(value.dict.get('Type'), 'ObjStm'));
    // What the signed revision never used cannot have been shown by it.
    if (structural || difference.isExplained(num) || !difference.isUsed(num)) continue;
    audit.add(now.xref.entries.get(num)?.type ? 'object_changed' : 'object_removed', false, { object: num });
  }
  for (const num of difference.added)
    if (difference.isUsed(num)) audit.add('reference_captured', false, { object: num });
}
