import type { PdfDocument } from './pdf/document.ts';
import { broken, tooComplex } from './errors.ts';
import { PdfName, PdfRef, PdfString, isDict, isName } from './pdf/objects.ts';
import type { PdfDict, PdfValue } from './pdf/objects.ts';

/** A terminal field of the form (ISO 32000-1 clause 12.7.3). */
export interface FormField {
  readonly ref: PdfRef;
  readonly dict: PdfDict;
  /** Fully qualified name. */
  readonly name: string;
  /** Inherited field type: `Sig`, `Tx`, `Btn`, `Ch` or ''. */
  readonly type: string;
  readonly depth: number;
  /** Numbers of the objects that are its widgets: itself, or its kids. */
  readonly widgets: readonly PdfRef[];
}

/** Deeper or longer names than these are no form. */
const MAX_DEPTH = 100;
const MAX_NAME = 65536;

/** A field's signature dictionary, when it is signed (clause 12.8.1). */
export function signatureOf(document: PdfDocument, field: FormField): PdfDict | undefined {
  return field.type === 'Sig' ? document.dict(field.dict.get('V')) : undefined;
}

/** All terminal fields, in order. A loop or a direct field is damage. */
export function formFields(document: PdfDocument): FormField[] {
  const found: FormField[] = [];
  const seen = new Set<number>();
  interface Node {
    readonly ref: PdfValue;
    readonly prefix: string;
    readonly type: string;
    readonly depth: number;
  }
  const top = document.array(document.acroForm?.get('Fields')) ?? [];
  const waiting: Node[] = top.map((ref) => ({ ref, prefix: '', type: '', depth: 0 })).reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { ref, depth } = node;
    const dict = document.dict(ref);
    if (!dict) continue;
    if (!(ref instanceof PdfRef)) broken('field without number');
    if (seen.has(ref.num)) broken('field loop');
    seen.add(ref.num);
    const title = document.get(dict.get('T'));
    const name = title instanceof PdfString ? (node.prefix ? `${node.prefix}.${title.text}` : title.text) : node.prefix;
    if (depth > MAX_DEPTH || name.length > MAX_NAME) tooComplex('form field');
    const own = document.get(dict.get('FT'));
    const type = own instanceof PdfName ? own.value : node.type;
    const kids = document.array(dict.get('Kids')) ?? [];
    // Kids without a name of their own are widgets of this field.
    const children = kids.filter((kid) => document.dict(kid)?.has('T'));
    for (const kid of children.reverse()) waiting.push({ ref: kid, prefix: name, type, depth: depth + 1 });
    if (!children.length)
      found.push({
        ref,
        dict,
        name,
        type,
        depth,
        widgets: kids.length ? kids.filter((kid) => kid instanceof PdfRef) : [ref],
      });
  }
  return found;
}

/** The signature references of a signature: which part of the file it locks, and how (clause 12.8.1, table 253). */
function transforms(document: PdfDocument, signature: PdfDict, method: string): PdfDict[] {
  const references = document.array(signature.get('Reference')) ?? [];
  return references
    .map((item) => document.dict(item))
    .filter(isDict)
    .filter((item) => isName(document.get(item.get('TransformMethod')), method))
    .map((item) => document.dict(item.get('TransformParams')) ?? new Map());
}

/** Strictest DocMDP permission in force (clause 12.8.2.2): 1, 2 or 3; `undefined` when not certified. */
export function docMdpPermission(document: PdfDocument, fields: readonly FormField[]): number | undefined {
  const signatures = fields.map((field) => signatureOf(document, field));
  signatures.push(document.dict(document.dict(document.catalog.get('Perms'))?.get('DocMDP')));
  const found = signatures.flatMap((signature) =>
    signature ? transforms(document, signature, 'DocMDP').map((parms) => document.get(parms.get('P')) ?? 2) : [],
  );
  return found.length
    ? found.reduce<number>((least, p) => Math.min(least, typeof p === 'number' ? p : 1), 3)
    : undefined;
}

/** Whether an earlier signature locked a field (FieldMDP, clause 12.8.2.4). */
export function lockedBy(document: PdfDocument, fields: readonly FormField[]): (name: string) => boolean {
  const locks = fields.flatMap((field) => {
    const signature = signatureOf(document, field);
    return signature ? transforms(document, signature, 'FieldMDP') : [];
  });
  return (name) =>
    locks.some((parms) => {
      const action = document.get(parms.get('Action'));
      if (isName(action, 'All')) return true;
      const listed = (document.array(parms.get('Fields')) ?? []).some((item) => {
        const text = document.get(item);
        return text instanceof PdfString && (name === text.text || name.startsWith(`${text.text}.`));
      });
      return isName(action, 'Include') ? listed : isName(action, 'Exclude') && !listed;
    });
}
