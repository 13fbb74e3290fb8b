import { showsOtherValue } from '../content/form-values.ts';
import { formFields, signatureOf } from '../fields.ts';
import type { FormField } from '../fields.ts';
import { PdfRef, isName } from '../pdf/objects.ts';
import type { AuditContext } from './audit-context.ts';
import { differingKeys, eachRef } from './revision-difference.ts';

/** Keys that filling in a field, and signing in it, may change. */
const FILL_KEYS = ['V', 'AP', 'AS', 'M', 'I', 'RV'];
const SIGN_KEYS = ['V', 'AP', 'AS', 'M', 'F', 'MK'];

/**
 * Judges the form and its fields.
 *
 * @returns numbers of the widgets of signature fields that were added
 */
export function auditForm(audit: AuditContext): ReadonlySet<number> {
  const { old, now, difference } = audit;
  const newWidgets = new Set<number>();
  const before = old.acroForm;
  const after = now.acroForm ?? new Map();
  const ref = old.catalog.get('AcroForm');
  const owner = ref instanceof PdfRef ? ref.num : old.catalogRef.num;
  if (before) {
    difference.settle(owner);
    difference.explain(before.get('Fields'), owner);
  }
  for (const key of differingKeys(before ?? new Map(), after)) {
    const resource = (key === 'DR' || key === 'DA') && !before?.has(key);
    if (key !== 'Fields' && key !== 'SigFlags' && !resource) audit.add('form_changed', false, { key });
  }
  const nowFields = new Map(formFields(now).map((field) => [field.ref.num, field]));
  for (const field of audit.fields) {
    const next = nowFields.get(field.ref.num);
    nowFields.delete(field.ref.num);
    if (next) keptField(audit, field, next);
    else audit.add('form_changed', false, { field: field.name });
  }
  for (const field of nowFields.values()) addedField(audit, newWidgets, field);
  return newWidgets;
}

function keptField(audit: AuditContext, before: FormField, after: FormField): void {
  const { old, now, difference } = audit;
  const { name, type } = before;
  const signing = type === 'Sig' && old.get(before.dict.get('V')) === null;
  const keys = signing ? SIGN_KEYS : type === 'Sig' ? [] : FILL_KEYS;
  let touched = false;
  let redefined = before.name !== after.name || type !== after.type;
  for (const ref of [before.ref, ...before.widgets]) {
    const was = old.dict(ref) ?? new Map();
    const changed = differingKeys(was, now.dict(ref) ?? new Map());
    difference.settle(ref.num);
    if (keys.length) {
      for (const key of ['V', 'AP']) {
        eachRef(was.get(key) ?? null, (part) => (touched ||= difference.changed.has(part.num)));
        // AP, its states, the appearance of each (clause 12.5.5), references between them.
        difference.explain(was.get(key), ref.num, key === 'AP' ? 5 : 0);
      }
    }
    touched ||= changed.length > 0;
    redefined ||= changed.some((key) => !keys.includes(key));
  }
  if (redefined) audit.add('form_changed', false, { field: name });
  else if (touched && signing && signatureOf(now, after)) signatureAdded(audit, after);
  else if (touched && signing) audit.add('form_changed', false, { field: name });
  else if (touched) {
    audit.add('form_filled', audit.permission !== 1 && !audit.isLocked(name), { field: name });
    if (showsOtherValue(now, after, audit.budget)) audit.add('value_unlike_appearance', true, { field: name });
  }
}

function addedField(audit: AuditContext, newWidgets: Set<number>, field: FormField): void {
  const { now, difference } = audit;
  const parts = [field.ref, ...field.widgets];
  const active = parts.some((ref) => now.dict(ref)?.has('AA') || now.dict(ref)?.has('A'));
  if (field.type !== 'Sig' || field.depth || active || !parts.every((ref) => difference.added.has(ref.num))) {
    audit.add('form_changed', false, { field: field.name });
    return;
  }
  for (const ref of parts) newWidgets.add(ref.num);
  if (signatureOf(now, field)) signatureAdded(audit, field);
  else
    audit.add('signature_field_added', audit.permission === undefined || audit.permission === 3, {
      field: field.name,
    });
}

function signatureAdded(audit: AuditContext, field: FormField): void {
  const { now } = audit;
  const timeStamp = isName(now.get(signatureOf(now, field)?.get('Type')), 'DocTimeStamp');
  // ISO 32000-2 table 257: a document time-stamp is no change of the document.
  audit.add(
    timeStamp ? 'time_stamp_added' : 'signature_added',
    timeStamp || (audit.permission !== 1 && !audit.isLocked(field.name)),
    { field: field.name },
  );
}
