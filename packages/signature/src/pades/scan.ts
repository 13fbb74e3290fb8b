import { auditRevisions } from './audit/audit-revisions.ts';
import type { ChangeCode } from './audit/change.ts';
import { showsOtherValue } from './content/form-values.ts';
import { textBudget } from './content/shown-text.ts';
import { PadesError } from './errors.ts';
import type { PadesErrorCode } from './errors.ts';
import { docMdpPermission, formFields, signatureOf } from './fields.ts';
import type { FormField } from './fields.ts';
import { openPdf } from './pdf/document.ts';
import type { PdfDocument } from './pdf/document.ts';
import { PdfName, eachPart, isDict, isName } from './pdf/objects.ts';
import type { PdfDict } from './pdf/objects.ts';
import { lastUnreached } from './pdf/unreached.ts';
import { byteRangeOf, endOf } from './verify/byte-range.ts';

/** What can make the signed file show or do something else than the person saw. */
export type ScanCode =
  | PadesErrorCode
  | 'javascript'
  | 'launch_action'
  /** Actions that run on opening, printing, closing or touching. */
  | 'automatic_action'
  | 'xfa_form'
  | 'embedded_files'
  /** Layers that can be shown or hidden. */
  | 'optional_content'
  /** A layer that is off, or differs between screen and paper; an annotation for paper only. */
  | 'hidden_content'
  | 'rich_media'
  | 'submit_action'
  /** Opens or imports another document. */
  | 'external_reference'
  | 'web_link'
  /** The viewer is asked to redraw form values, whatever their stored appearance. */
  | 'need_appearances'
  /** A form field that shows something else than its value. */
  | 'value_unlike_appearance'
  /** Earlier revisions that nobody signed, or bytes that belong to none. */
  | 'unsigned_revisions'
  /** Numbers missing in the first cross-reference table: Acrobat may void a first signature when a second is added. */
  | 'xref_gaps'
  | 'usage_rights';

/** One kind of thing that a scan found. */
export interface ScanFinding {
  readonly code: ScanCode;
  /** `block`: must not be signed. `warn`: the person must be told. */
  readonly level: 'block' | 'warn';
  readonly count: number;
  /** The first object numbers where it was found. */
  readonly objects: readonly number[];
}

/** What `scanPdf` found of a file, as data that can be sent as JSON. */
export interface ScanReport {
  readonly blocked: boolean;
  readonly findings: readonly ScanFinding[];
  /** 0 when the file cannot be read. */
  readonly pages: number;
  readonly signatures: number;
  /** Names of the signature fields that wait for a signature. */
  readonly emptyFields: readonly string[];
}

/** Options of `scanPdf`. */
export interface ScanOptions {
  /** Called after every thousand objects with the part of them that has been read. */
  readonly onProgress?: (fraction: number) => void;
}

const ACTIONS = new Map<string, ScanCode>(
  Object.entries({
    JavaScript: 'javascript',
    Rendition: 'rich_media',
    Launch: 'launch_action',
    SubmitForm: 'submit_action',
    ImportData: 'external_reference',
    GoToR: 'external_reference',
    GoToE: 'external_reference',
    URI: 'web_link',
    SetOCGState: 'optional_content',
  } as const),
);
const KEYS = new Map<string, ScanCode>(
  Object.entries({
    JS: 'javascript',
    JavaScript: 'javascript',
    AA: 'automatic_action',
    XFA: 'xfa_form',
    EmbeddedFiles: 'embedded_files',
    EF: 'embedded_files',
    OCProperties: 'optional_content',
    RichMediaContent: 'rich_media',
    UR3: 'usage_rights',
  } as const),
);
const ANNOTATIONS = ['RichMedia', 'Movie', 'Sound', 'Screen', '3D'];
const BLOCKING: readonly ScanCode[] = ['launch_action'];

/** Notes one dictionary's findings. */
function inspect(dict: PdfDict, document: PdfDocument, note: (code: ScanCode) => void): void {
  for (const [key, raw] of dict) {
    if (raw === null) continue;
    const code = KEYS.get(key);
    if (code) note(code);
    if (key === 'OpenAction' && isDict(document.get(raw))) note('automatic_action');
    if (key === 'NeedAppearances' && document.get(raw) === true) note('need_appearances');
    if (key !== 'S' && key !== 'Subtype') continue;
    const value = document.get(raw);
    if (!(value instanceof PdfName)) continue;
    const found = key === 'S' ? ACTIONS.get(value.value) : ANNOTATIONS.includes(value.value) ? 'rich_media' : undefined;
    if (found) note(found);
  }
}

/** Annotations that are printed and not seen (ISO 32000-1 table 165). */
const PAPER_ONLY = 4 | 32;

/** Whether a dictionary hides something: a layer's default state, its use, an annotation's flags (clauses 8.11.4 and 12.5.3). */
function hides(dict: PdfDict, document: PdfDocument): boolean {
  const flags = document.get(dict.get('F'));
  if (dict.has('Rect') && typeof flags === 'number' && (flags & PAPER_ONLY) === PAPER_ONLY) return true;
  if (isName(document.get(dict.get('Type')), 'OCG')) {
    const usage = document.dict(dict.get('Usage'));
    const off = (use: string, state: string): boolean =>
      isName(document.get(document.dict(usage?.get(use))?.get(state)), 'OFF');
    return off('View', 'ViewState') || off('Print', 'PrintState');
  }
  const byDefault = document.dict(document.dict(dict.get('OCProperties'))?.get('D'));
  return (
    isName(document.get(byDefault?.get('BaseState')), 'OFF') || (document.array(byDefault?.get('OFF')) ?? []).length > 0
  );
}

function isLinearized(document: PdfDocument): boolean {
  let first: [number, number] | undefined;
  for (const [num, { type, at }] of document.xref.entries)
    if (type === 1 && (!first || at < first[1])) first = [num, at];
  const value = first ? document.object(first[0]) : null;
  return isDict(value) && value.has('Linearized');
}

const MAX_REVISIONS = 50;
/** What a revision may add without a signature of its own: it shows nothing. */
const SILENT: readonly ChangeCode[] = ['signature_added', 'time_stamp_added', 'validation_data_added'];

/** Whether a revision, the first aside, was added that no signature closes, or bytes that belong to none. */
function hasUnsignedRevisions(document: PdfDocument, fields: readonly FormField[]): boolean {
  // A linearized file is one revision written in two sections.
  const own = 1 + (isLinearized(document) ? 1 : 0);
  const ends = fields.flatMap((field) => {
    const signature = signatureOf(document, field);
    const range = signature && byteRangeOf(document, signature);
    return range ? [endOf(range)] : [];
  });
  if (ends.length && lastUnreached(document, Math.min(...ends)) >= 0) return true;
  if (document.xref.sections - own <= ends.length) return false;
  const closing = [...new Set(ends)].sort((a, b) => a - b);
  // Nobody signs that often; each revision is read anew.
  if (closing.length > MAX_REVISIONS) return true;
  const budget = textBudget();
  let before: PdfDocument | undefined;
  let sections = own;
  for (const end of new Set([...closing, document.bytes.length])) {
    const now = end === document.bytes.length ? document : openPdf(document.bytes.subarray(0, end));
    const closed = closing.includes(end) ? 1 : 0;
    const loud = !before || auditRevisions(before, now, budget).some(({ code }) => !SILENT.includes(code));
    if (now.xref.sections - sections > closed && loud) return true;
    sections = now.xref.sections;
    before = now;
  }
  return false;
}

/**
 * Looks through a file before it is signed: what must stop the signing, and what the person must
 * be told. Never throws for a file, whatever is in it: what cannot be read is a blocking finding.
 *
 * @throws {Error} only for a fault of the engine itself
 */
export async function scanPdf(bytes: Uint8Array, { onProgress }: ScanOptions = {}): Promise<ScanReport> {
  const found = new Map<ScanCode, { level: 'block' | 'warn'; count: number; objects: number[] }>();
  const note = (
    code: ScanCode,
    object?: number,
    level: 'block' | 'warn' = BLOCKING.includes(code) ? 'block' : 'warn',
  ): void => {
    const entry = found.get(code) ?? { level, count: 0, objects: [] };
    entry.count++;
    if (object !== undefined && entry.objects.length < 8 && !entry.objects.includes(object)) entry.objects.push(object);
    found.set(code, entry);
  };
  let pages = 0;
  let signatures = 0;
  let emptyFields: string[] = [];
  try {
    const document = openPdf(bytes);
    for (const _page of document.pages()) pages++;
    const fields = formFields(document);
    signatures = fields.filter((field) => signatureOf(document, field)).length;
    emptyFields = fields
      .filter((field) => field.type === 'Sig' && document.get(field.dict.get('V')) === null)
      .map((field) => field.name);
    if (docMdpPermission(document, fields) === 1) note('pdf_docmdp_no_changes', undefined, 'block');
    if (document.get(document.catalog.get('NeedsRendering')) === true) note('pdf_xfa_dynamic', undefined, 'block');

    const { xref } = document;
    let done = 0;
    for (const [num, value] of document.objects()) {
      if (!(done++ % 1000)) onProgress?.(done / xref.entries.size);
      eachPart(value, (part) => {
        if (!isDict(part)) return;
        inspect(part, document, (code) => note(code, num));
        if (hides(part, document)) note('hidden_content', num);
      });
    }
    const budget = textBudget();
    for (const field of fields)
      if (showsOtherValue(document, field, budget)) note('value_unlike_appearance', field.ref.num);
    if (hasUnsignedRevisions(document, fields)) note('unsigned_revisions');
    if (!signatures && xref.kind === 'table')
      for (let num = 1; num < xref.size; num++) if (!xref.entries.has(num)) note('xref_gaps', num);
  } catch (error) {
    if (!(error instanceof PadesError)) throw error;
    note(error.code, undefined, 'block');
  }
  const findings = [...found].map(([code, entry]) => ({ code, ...entry }));
  return { blocked: findings.some((finding) => finding.level === 'block'), findings, pages, signatures, emptyFields };
}
