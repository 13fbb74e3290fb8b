import { PdfRef, PdfStream, isDict } from '../pdf/objects.ts';
import type { PdfValue } from '../pdf/objects.ts';
import type { AuditContext } from './audit-context.ts';
import { differingKeys, same } from './revision-difference.ts';

/** Judges the catalog, validation data and metadata. */
export function auditCatalog(audit: AuditContext): void {
  const { old, now, difference } = audit;
  const root = old.catalogRef;
  const before = old.catalog;
  const after = now.catalog;
  if (!same(root, now.catalogRef)) audit.add('catalog_changed', false, { key: 'Root' });
  for (const key of differingKeys(before, after)) {
    if (key === 'DSS') audit.add('validation_data_added', true);
    else if (key === 'Metadata') audit.add('metadata_changed', true);
    else if (key === 'Perms') audit.add('permissions_changed', false);
    else if (!['AcroForm', 'Extensions', 'Version'].includes(key)) audit.add('catalog_changed', false, { key });
  }
  difference.settle(root.num);
  for (const key of ['Metadata', 'Extensions']) difference.explain(before.get(key), root.num);
  // Streams in the DSS are certificates: they may be added but never replaced.
  const store = before.get('DSS');
  if (store instanceof PdfRef && difference.changed.has(store.num))
    audit.add('validation_data_added', true, { object: store.num });
  auditValidationData(audit, store, root.num);
  const info = old.xref.trailer.get('Info');
  if (info instanceof PdfRef && difference.changed.has(info.num))
    audit.add('metadata_changed', true, { object: info.num });
  difference.explain(info, -1);
}

function auditValidationData(audit: AuditContext, value: PdfValue | undefined, owner: number, depth = 0): void {
  const { old, difference } = audit;
  const item = old.get(value);
  if (depth > 3 || item instanceof PdfStream) return;
  difference.explain(value, owner);
  const inner = value instanceof PdfRef ? value.num : owner;
  const parts = Array.isArray(item) ? item : isDict(item) ? [...item.values()] : [];
  for (const part of parts) auditValidationData(audit, part, inner, depth + 1);
}
