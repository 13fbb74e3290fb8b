import { fromLatin1 } from './bytes.ts';
import { PadesError } from './errors.ts';
import type { FormField } from './fields.ts';
import { markContent } from './mark.ts';
import type { VisibleMark } from './mark.ts';
import type { PdfDocument, PdfPage } from './pdf/document.ts';
import { PdfRef, PdfString, dict, name } from './pdf/objects.ts';
import type { PdfDict, PdfValue } from './pdf/objects.ts';
import type { IncrementalUpdate } from './pdf/writer.ts';
import type { SignatureOptions } from './signature-options.ts';

interface Placing {
  readonly document: PdfDocument;
  readonly update: IncrementalUpdate;
  readonly fields: readonly FormField[];
  /** Number reserved for the signature dictionary. */
  readonly signature: PdfRef;
  readonly options: Pick<SignatureOptions, 'field' | 'newField' | 'mark' | 'certify' | 'accessibleName'>;
  readonly isLocked: (fieldName: string) => boolean;
}

/** Where the signature went, and what must be said of it in its own dictionary. */
export interface Placed {
  readonly fieldName: string;
  /** Entries of `/Reference`: certification and field locks. */
  readonly references: PdfValue[];
}

/** Print and locked: the mark is printed and nobody drags it away (ISO 32000-1 table 165). */
const WIDGET_FLAGS = 132;

/**
 * Writes everything around the signature dictionary: field, widget, mark, and the smallest set of
 * existing objects that must point to them (ISO 32000-1 clauses 12.7.4.5 and 12.5.6.19).
 */
export function placeSignature(placing: Placing): Placed {
  const { document, update, signature, options } = placing;
  const catalog: PdfDict = new Map(document.catalog);
  const references: PdfValue[] = [];
  let catalogChanged = false;

  let fieldName: string;
  let form: PdfDict | undefined;
  if (options.field !== undefined) {
    fieldName = options.field;
    const lock = signExisting(placing);
    const data = document.catalogRef;
    if (lock)
      references.push(
        reference(
          'FieldMDP',
          dict({ Action: lock.get('Action') ?? null, Fields: document.array(lock.get('Fields')) ?? null }),
          data,
        ),
      );
    // SigFlags may be missing although an empty field exists.
    if (document.get(document.acroForm?.get('SigFlags')) !== 3)
      form = new Map([...(document.acroForm ?? []), ['SigFlags', 3]]);
  } else {
    const added = addField(placing);
    fieldName = added.fieldName;
    form = formWith(placing, added.widget);
  }
  const formRef = catalog.get('AcroForm');
  if (form && formRef instanceof PdfRef && document.acroForm) update.put(formRef, form);
  else if (form) {
    catalog.set('AcroForm', form);
    catalogChanged = true;
  }
  if (options.certify) {
    references.push(reference('DocMDP', dict({ P: options.certify })));
    catalog.set('Perms', new Map([...(document.dict(catalog.get('Perms')) ?? []), ['DocMDP', signature]]));
    catalogChanged = true;
  }
  if (catalogChanged) update.put(document.catalogRef, catalog);
  return { fieldName, references };
}

/** A signature reference dictionary (table 253). */
function reference(method: string, parms: PdfDict, data?: PdfRef): PdfDict {
  const entries = dict({
    Type: name('SigRef'),
    TransformMethod: name(method),
    TransformParams: new Map([['Type', name('TransformParams')], ...parms, ['V', name('1.2')]]),
  });
  if (data) entries.set('Data', data);
  return entries;
}

/** Fills an existing empty field and returns its `/Lock`, if any. */
function signExisting({ document, update, fields, signature, options, isLocked }: Placing): PdfDict | undefined {
  const field = fields.find((item) => item.name === options.field && item.type === 'Sig');
  if (!field) throw new PadesError('pdf_field_not_found', options.field);
  if (document.get(field.dict.get('V')) !== null) throw new PadesError('pdf_field_signed', options.field);
  if (isLocked(field.name)) throw new PadesError('pdf_field_locked', options.field);
  const seeds = document.dict(field.dict.get('SV'));
  if (seeds && (document.get(seeds.get('Ff')) ?? 0) !== 0) throw new PadesError('pdf_field_seed_value', options.field);

  const changed: PdfDict = new Map(field.dict);
  changed.set('V', signature);
  if (options.mark) {
    // One field may be shown in several places: each shows the mark.
    const shown = field.widgets
      .map((ref) => [ref, ref.num === field.ref.num ? changed : new Map(document.dict(ref) ?? [])] as const)
      .filter(([, widget]) => hasBox(document, widget));
    if (!shown.length) throw new PadesError('mark_invalid', 'the field has no box');
    const drawing = appearance(update, options.mark, 0);
    for (const [ref, widget] of shown) {
      widget.set('AP', dict({ N: drawing }));
      if (widget !== changed) update.put(ref, widget);
    }
  }
  update.put(field.ref, changed);
  return document.dict(field.dict.get('Lock'));
}

/** Whether a widget has a rectangle at all (clause 12.5.2). */
function hasBox(document: PdfDocument, widget: PdfDict): boolean {
  const sides = document.array(widget.get('Rect'))?.map((side) => document.get(side));
  return sides?.length === 4 && sides.every((side) => typeof side === 'number');
}

/** A new field and its widget in one object, put on its page. */
function addField({ document, update, fields, signature, options }: Placing): { fieldName: string; widget: PdfRef } {
  const taken = new Set(fields.map((field) => field.name.split('.')[0]));
  let fieldName = options.newField;
  if (fieldName === undefined) {
    let count = 1;
    while (taken.has(`Signature${count}`)) count++;
    fieldName = `Signature${count}`;
  } else if (!fieldName || fieldName.includes('.')) throw new PadesError('option_invalid', 'newField');
  else if (taken.has(fieldName)) throw new PadesError('pdf_field_exists', fieldName);

  const { mark } = options;
  // A file without pages can still be signed, by a field that stands nowhere.
  const page = findPage(document, mark?.page ?? 0);
  if (mark && !page) throw new PadesError('pdf_page_not_found', String(mark.page));
  const rect = mark ? markRect(mark) : [0, 0, 0, 0];
  const widget = update.reserve();
  const entries = dict({
    Type: name('Annot'),
    Subtype: name('Widget'),
    FT: name('Sig'),
    T: PdfString.fromText(fieldName),
    V: signature,
    F: WIDGET_FLAGS,
    P: page?.ref ?? null,
    Rect: rect,
    // Even an invisible field has an appearance: PDF/A asks for one.
    AP: dict({ N: appearance(update, mark, page?.rotate ?? 0) }),
  });
  if (options.accessibleName !== undefined) entries.set('TU', PdfString.fromText(options.accessibleName));
  update.put(widget, entries);

  if (!page) return { fieldName, widget };
  const annots = page.dict.get('Annots');
  const list = [...(document.array(annots) ?? []), widget];
  if (annots instanceof PdfRef && document.array(annots)) update.put(annots, list);
  else update.put(page.ref, new Map([...page.dict, ['Annots', list]]));
  return { fieldName, widget };
}

/** Adds the field to the form; returns the form when it must be written itself. */
function formWith({ document, update }: Placing, widget: PdfRef): PdfDict | undefined {
  const form: PdfDict = new Map(document.acroForm ?? []);
  const fields = form.get('Fields');
  const list = [...(document.array(fields) ?? []), widget];
  const flagged = document.get(form.get('SigFlags')) === 3;
  form.set('SigFlags', 3);
  if (fields instanceof PdfRef && document.array(fields)) {
    update.put(fields, list);
    return flagged ? undefined : form;
  }
  form.set('Fields', list);
  return form;
}

function findPage(document: PdfDocument, index: number): PdfPage | undefined {
  let at = 0;
  for (const page of document.pages()) if (at++ === index) return page;
  return undefined;
}

function markRect({ rect }: VisibleMark): number[] {
  const sides = rect ?? [];
  const [left = 0, bottom = 0, right = 0, top = 0] = sides;
  if (sides.length !== 4 || !sides.every(Number.isFinite) || !(right > left) || !(top > bottom))
    throw new PadesError('mark_invalid', 'rect');
  return [...sides];
}

/** Turns the drawing against the turn of the page, so that it is read upright (clause 12.5.5). */
const TURNS: Record<number, number[]> = {
  90: [0, 1, -1, 0, 0, 0],
  180: [-1, 0, 0, -1, 0, 0],
  270: [0, -1, 1, 0, 0, 0],
};

function appearance(update: IncrementalUpdate, mark: VisibleMark | undefined, rotate: number): PdfRef {
  const entries = dict({
    Type: name('XObject'),
    Subtype: name('Form'),
    BBox: [0, 0, ...(mark?.viewBox ?? [0, 0])],
    Resources: dict({}),
  });
  const turn = TURNS[rotate];
  if (mark && turn) entries.set('Matrix', turn);
  return update.addStream(entries, fromLatin1(mark ? markContent(mark) : ''));
}
