import { sameBytes } from './bytes.ts';
import { contentBoxes, visibleBox } from './content/covered.ts';
import { showsOtherValue } from './content/form-values.ts';
import { overlap } from './content/matrix.ts';
import type { Box } from './content/matrix.ts';
import { textBudget } from './content/shown-text.ts';
import type { TextBudget } from './content/shown-text.ts';
import { docMdpPermission, formFields, lockedBy, signatureOf } from './fields.ts';
import type { FormField } from './fields.ts';
import type { PdfDocument, PdfPage } from './pdf/document.ts';
import { PdfRef, PdfStream, eachPart, isDict, isName, serialise } from './pdf/objects.ts';
import type { PdfDict, PdfValue } from './pdf/objects.ts';

/** What a later revision did, in stable codes. */
export type ChangeCode =
  /** A signature was added, in a new field or in one that was waiting. */
  | 'signature_added'
  /** A document time-stamp was added: it changes nothing of the document. */
  | 'time_stamp_added'
  /** An empty signature field was added. */
  | 'signature_field_added'
  /** Certificates or revocation data for existing signatures (DSS). */
  | 'validation_data_added'
  /** Title, author, dates or XMP: not what a page shows. */
  | 'metadata_changed'
  /** A form field was filled in or changed. */
  | 'form_filled'
  /** A field now shows something else than its value. */
  | 'value_unlike_appearance'
  /** The box of a new signature lies over text, a mark or a field of the signed page. */
  | 'content_covered'
  /** The form itself changed: fields removed, added or redefined. */
  | 'form_changed'
  | 'annotation_added'
  | 'annotation_changed'
  | 'page_changed'
  | 'page_content_changed'
  | 'catalog_changed'
  | 'permissions_changed'
  /** Something that the signed revision uses is no longer the same. */
  | 'object_changed'
  | 'object_removed'
  /** The signed revision pointed to nothing, and now something stands there. */
  | 'reference_captured'
  /** Bytes follow that belong to no revision: no reader should look at them. */
  | 'bytes_appended'
  /** The later revisions cannot be read. */
  | 'revision_unreadable';

/** One change made after a signature, and whether that signature allows it. */
export interface Change {
  readonly code: ChangeCode;
  readonly allowed: boolean;
  /** Object number in the file. */
  readonly object?: number;
  /** Page, counted from 0. */
  readonly page?: number;
  readonly field?: string;
  /** Dictionary key that changed. */
  readonly key?: string;
}

const FILL_KEYS = ['V', 'AP', 'AS', 'M', 'I', 'RV'];
const SIGN_KEYS = ['V', 'AP', 'AS', 'M', 'F', 'MK'];

/** The same value with the keys of all dictionaries in one order: Acrobat writes them in another when it signs (ISO 32000-1 clause 7.3.7). */
function ordered(value: PdfValue): PdfValue {
  if (value instanceof PdfStream) return ordered(value.dict);
  if (Array.isArray(value)) return value.map(ordered);
  if (!isDict(value)) return value;
  return new Map([...value].sort(([x], [y]) => (x < y ? -1 : 1)).map(([key, item]) => [key, ordered(item)]));
}

function same(a: PdfValue, b: PdfValue): boolean {
  if (serialise(a) !== serialise(b) && serialise(ordered(a)) !== serialise(ordered(b))) return false;
  return !(a instanceof PdfStream) || (b instanceof PdfStream && sameBytes(a.data, b.data));
}

/** Calls back for every reference inside a value. */
const eachRef = (value: PdfValue, visit: (ref: PdfRef) => void): void =>
  eachPart(value, (part) => part instanceof PdfRef && visit(part));

/**
 * Compares the revision that was signed with the file as it is now, by an allow-list: whatever
 * is not known to be harmless is reported as not allowed (ISO 32000-1 clause 12.8.2.2 says what
 * a signature may permit; without certification, signing and form filling are permitted).
 *
 * A signed file may be crafted so that one object plays two parts, for example the appearance of
 * a field and an image on a page. So an object that may change because of one part must not be
 * used by any other.
 */
class RevisionAudit {
  readonly old: PdfDocument;
  readonly now: PdfDocument;
  readonly changes: Change[] = [];
  /** Objects of the signed revision that read differently now. */
  readonly #changed = new Set<number>();
  /** Objects that the signed revision did not have. */
  readonly #added = new Set<number>();
  /** Changed or added object → the objects of the signed revision that refer to it. */
  readonly #users = new Map<number, Set<number>>();
  readonly #explained = new Set<number>();
  readonly #oldFields: FormField[];
  readonly #permission: number | undefined;
  readonly #isLocked: (name: string) => boolean;
  readonly #newWidgets = new Set<number>();
  readonly #budget: TextBudget;

  constructor(old: PdfDocument, now: PdfDocument, budget: TextBudget) {
    this.#budget = budget;
    this.old = old;
    this.now = now;
    this.#oldFields = formFields(old);
    this.#permission = docMdpPermission(old, this.#oldFields);
    this.#isLocked = lockedBy(old, this.#oldFields);
  }

  run(): Change[] {
    this.#findChanged();
    if (!this.#changed.size && !this.#added.size && same(this.old.catalogRef, this.now.catalogRef)) return this.changes;
    this.#findUsers();
    this.#catalog();
    this.#form();
    this.#pages();
    this.#rest();
    return this.changes;
  }

  #add(code: ChangeCode, allowed: boolean, where: Omit<Change, 'code' | 'allowed'> = {}): void {
    this.changes.push({ code, allowed, ...where });
  }

  #findChanged(): void {
    const place = (document: PdfDocument, num: number): string | undefined => {
      const entry = document.xref.entries.get(num);
      if (!entry?.type) return undefined;
      return `${entry.at} ${entry.gen}${entry.type === 2 ? ` ${document.xref.entries.get(entry.at)?.at}` : ''}`;
    };
    for (const num of new Set([...this.old.xref.entries.keys(), ...this.now.xref.entries.keys()])) {
      const before = place(this.old, num);
      const after = place(this.now, num);
      if (before === after) continue;
      if (before === undefined) this.#added.add(num);
      else if (after === undefined || !same(this.old.object(num), this.now.object(num))) this.#changed.add(num);
    }
  }

  #findUsers(): void {
    for (const num of this.old.xref.entries.keys()) {
      let value: PdfValue;
      try {
        value = this.old.object(num);
      } catch {
        // What could not be read in the signed revision shows nothing there.
        continue;
      }
      eachRef(value, (ref) => {
        if (!this.#changed.has(ref.num) && !this.#added.has(ref.num)) return;
        const users = this.#users.get(ref.num) ?? new Set();
        this.#users.set(ref.num, users.add(num));
      });
    }
  }

  /** An old object may change if only its owner uses it; `levels` says how deep ownership reaches. */
  #explain(value: PdfValue | undefined, owner: number, levels = 0): void {
    if (value instanceof PdfRef) {
      if ([...(this.#users.get(value.num) ?? [])].every((user) => user === owner)) this.#explained.add(value.num);
      if (levels) this.#explain(this.old.get(value), value.num, levels - 1);
    } else if (levels && Array.isArray(value)) for (const item of value) this.#explain(item, owner, levels - 1);
    else if (levels && isDict(value)) for (const item of value.values()) this.#explain(item, owner, levels - 1);
  }

  /** Keys of two dictionaries whose entries differ. */
  #differing(before: PdfDict, after: PdfDict): string[] {
    return [...new Set([...before.keys(), ...after.keys()])].filter(
      (key) => !same(before.get(key) ?? null, after.get(key) ?? null),
    );
  }

  #catalog(): void {
    const root = this.old.catalogRef;
    const before = this.old.catalog;
    const after = this.now.catalog;
    if (!same(root, this.now.catalogRef)) this.#add('catalog_changed', false, { key: 'Root' });
    for (const key of this.#differing(before, after)) {
      if (key === 'DSS') this.#add('validation_data_added', true);
      else if (key === 'Metadata') this.#add('metadata_changed', true);
      else if (key === 'Perms') this.#add('permissions_changed', false);
      else if (!['AcroForm', 'Extensions', 'Version'].includes(key)) this.#add('catalog_changed', false, { key });
    }
    this.#explained.add(root.num);
    for (const key of ['Metadata', 'Extensions']) this.#explain(before.get(key), root.num);
    // Streams in the DSS are certificates: they may be added but never replaced.
    const store = before.get('DSS');
    if (store instanceof PdfRef && this.#changed.has(store.num))
      this.#add('validation_data_added', true, { object: store.num });
    this.#validationData(store, root.num);
    const info = this.old.xref.trailer.get('Info');
    if (info instanceof PdfRef && this.#changed.has(info.num))
      this.#add('metadata_changed', true, { object: info.num });
    this.#explain(info, -1);
  }

  #validationData(value: PdfValue | undefined, owner: number, depth = 0): void {
    const item = this.old.get(value);
    if (depth > 3 || item instanceof PdfStream) return;
    this.#explain(value, owner);
    const inner = value instanceof PdfRef ? value.num : owner;
    const parts = Array.isArray(item) ? item : isDict(item) ? [...item.values()] : [];
    for (const part of parts) this.#validationData(part, inner, depth + 1);
  }

  #form(): void {
    const before = this.old.acroForm;
    const after = this.now.acroForm ?? new Map();
    const ref = this.old.catalog.get('AcroForm');
    const owner = ref instanceof PdfRef ? ref.num : this.old.catalogRef.num;
    if (before) {
      this.#explained.add(owner);
      this.#explain(before.get('Fields'), owner);
    }
    for (const key of this.#differing(before ?? new Map(), after)) {
      const resource = (key === 'DR' || key === 'DA') && !before?.has(key);
      if (key !== 'Fields' && key !== 'SigFlags' && !resource) this.#add('form_changed', false, { key });
    }
    const nowFields = new Map(formFields(this.now).map((field) => [field.ref.num, field]));
    for (const field of this.#oldFields) {
      const next = nowFields.get(field.ref.num);
      nowFields.delete(field.ref.num);
      if (next) this.#field(field, next);
      else this.#add('form_changed', false, { field: field.name });
    }
    for (const field of nowFields.values()) this.#newField(field);
  }

  #field(before: FormField, after: FormField): void {
    const { name, type } = before;
    const signing = type === 'Sig' && this.old.get(before.dict.get('V')) === null;
    const keys = signing ? SIGN_KEYS : type === 'Sig' ? [] : FILL_KEYS;
    let touched = false;
    let redefined = before.name !== after.name || type !== after.type;
    for (const ref of [before.ref, ...before.widgets]) {
      const was = this.old.dict(ref) ?? new Map();
      const changed = this.#differing(was, this.now.dict(ref) ?? new Map());
      this.#explained.add(ref.num);
      if (keys.length) {
        for (const key of ['V', 'AP']) {
          eachRef(was.get(key) ?? null, (part) => (touched ||= this.#changed.has(part.num)));
          // AP, its states, the appearance of each (clause 12.5.5), references between them.
          this.#explain(was.get(key), ref.num, key === 'AP' ? 5 : 0);
        }
      }
      touched ||= changed.length > 0;
      redefined ||= changed.some((key) => !keys.includes(key));
    }
    if (redefined) this.#add('form_changed', false, { field: name });
    else if (touched && signing && signatureOf(this.now, after)) this.#signatureAdded(after);
    else if (touched && signing) this.#add('form_changed', false, { field: name });
    else if (touched) {
      this.#add('form_filled', this.#permission !== 1 && !this.#isLocked(name), { field: name });
      if (showsOtherValue(this.now, after, this.#budget)) this.#add('value_unlike_appearance', true, { field: name });
    }
  }

  #newField(field: FormField): void {
    const parts = [field.ref, ...field.widgets];
    const active = parts.some((ref) => this.now.dict(ref)?.has('AA') || this.now.dict(ref)?.has('A'));
    if (field.type !== 'Sig' || field.depth || active || !parts.every((ref) => this.#added.has(ref.num))) {
      this.#add('form_changed', false, { field: field.name });
      return;
    }
    for (const ref of parts) this.#newWidgets.add(ref.num);
    if (signatureOf(this.now, field)) this.#signatureAdded(field);
    else
      this.#add('signature_field_added', this.#permission === undefined || this.#permission === 3, {
        field: field.name,
      });
  }

  #signatureAdded(field: FormField): void {
    const timeStamp = isName(this.now.get(signatureOf(this.now, field)?.get('Type')), 'DocTimeStamp');
    // ISO 32000-2 table 257: a document time-stamp is no change of the document.
    this.#add(
      timeStamp ? 'time_stamp_added' : 'signature_added',
      timeStamp || (this.#permission !== 1 && !this.#isLocked(field.name)),
      { field: field.name },
    );
  }

  #pages(): void {
    const nowPages = [...this.now.pages()].map((page) => page.ref.num);
    let index = 0;
    for (const old of this.old.pages()) {
      const { ref, dict: before } = old;
      const page = index++;
      if (nowPages[page] !== ref.num) this.#add('page_changed', false, { page, key: 'Kids' });
      const after = this.now.dict(ref) ?? new Map();
      for (const key of this.#differing(before, after)) {
        if (key !== 'Annots')
          this.#add(key === 'Contents' ? 'page_content_changed' : 'page_changed', false, { page, key });
      }
      this.#explained.add(ref.num);
      this.#explain(before.get('Annots'), ref.num);
      this.#annotations(
        page,
        old,
        this.old.array(before.get('Annots')) ?? [],
        this.now.array(after.get('Annots')) ?? [],
      );
      const contents = before.get('Contents');
      eachRef([contents ?? null, ...(this.old.array(contents) ?? [])], (part) => {
        if (!this.#changed.has(part.num) || this.#explained.has(part.num)) return;
        this.#add('page_content_changed', false, { page, object: part.num });
        this.#explained.add(part.num);
      });
    }
    if (nowPages.length > index) this.#add('page_changed', false, { page: index, key: 'Kids' });
  }

  #annotations(page: number, old: PdfPage, before: readonly PdfValue[], after: readonly PdfValue[]): void {
    const texts = before.map(serialise);
    const known = new Set(texts);
    const isKnown = (item: PdfValue): boolean => known.has(serialise(item));
    const kept = after.filter(isKnown);
    if (kept.length !== before.length || kept.some((item, i) => serialise(item) !== texts[i]))
      this.#add('annotation_changed', false, { page });
    let covered: Box[] | undefined;
    for (const item of after) {
      if (isKnown(item)) continue;
      if (item instanceof PdfRef && this.#newWidgets.has(item.num)) {
        const box = visibleBox(this.now, this.now.dict(item) ?? new Map(), this.#budget);
        if (box && (covered ??= contentBoxes(this.old, old, this.#budget)).some((other) => overlap(box, other)))
          this.#add('content_covered', true, { page, object: item.num });
        continue;
      }
      const isNew = item instanceof PdfRef && this.#added.has(item.num);
      this.#add('annotation_added', isNew && this.#permission === 3, { page });
    }
  }

  /** Whatever nothing above has explained. */
  #rest(): void {
    for (const num of this.#changed) {
      const value = this.old.object(num);
      const structural =
        value instanceof PdfStream &&
        (isName(value.dict.get('Type'), 'XRef') || isName(value.dict.get('Type'), 'ObjStm'));
      // What the signed revision never used cannot have been shown by it.
      if (structural || this.#explained.has(num) || !this.#users.has(num)) continue;
      this.#add(this.now.xref.entries.get(num)?.type ? 'object_changed' : 'object_removed', false, { object: num });
    }
    for (const num of this.#added) if (this.#users.has(num)) this.#add('reference_captured', false, { object: num });
  }
}

/** All changes between the signed revision and the file as it is now. Never throws. */
export function auditRevisions(old: PdfDocument, now: PdfDocument, budget: TextBudget = textBudget()): Change[] {
  try {
    return new RevisionAudit(old, now, budget).run();
  } catch {
    return [{ code: 'revision_unreadable', allowed: false }];
  }
}
