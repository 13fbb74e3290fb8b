import type { PdfDocument } from '../pdf/document.ts';
import { PdfName, PdfStream, PdfString, isDict } from '../pdf/objects.ts';
import type { PdfDict } from '../pdf/objects.ts';
import type { FormField } from '../fields.ts';
import { charactersOf } from './font-text.ts';
import { TextReader } from './shown-text.ts';
import type { TextBudget } from './shown-text.ts';

/** Flags of a text field whose appearance is not its value (ISO 32000-1 table 228): a password. */
const PASSWORD = 1 << 13;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** An entry of a field or of those above it (clause 12.7.3.1). */
function inherited(document: PdfDocument, dict: PdfDict, key: string): ReturnType<PdfDocument['get']> {
  let node: PdfDict | undefined = dict;
  for (let depth = 0; node && depth < 32; depth++) {
    const value = document.get(node.get(key));
    if (value !== null) return value;
    node = document.dict(node.get('Parent'));
  }
  return null;
}

/** At most thirty marks on a letter (UAX #15 §13): normalising sorts a run of them in the square of its length. */
const compatible = (text: string): string => text.replace(/(\p{M}{30})\p{M}+/gu, '$1').normalize('NFKC');
const letters = (text: string): string =>
  compatible(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
const sorted = (text: string): string => [...text].sort().join('');

/** A number however it is grouped: "1 000,50", "1,000.5". */
function numeric(text: string): number | undefined {
  const digits = compatible(text)
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/^[^\d+-]+|[^\d]+$/g, '');
  if (!/^[+-]?\d[\d.,]*$/.test(digits)) return undefined;
  return Number(
    digits
      .replace(/[.,](?=.*[.,])/g, '')
      .replace(/,(?=\d{3}$)/, '')
      .replace(',', '.'),
  );
}

/**
 * Whether what an appearance shows can stand for a value. Formatting by the form's own scripts is
 * common, so numbers are compared as numbers, dates and right-to-left text by their characters.
 */
export function standsFor(shown: string, value: string): boolean {
  const [a, b] = [letters(shown), letters(value)];
  if (a === b) return true;
  const [x, y] = [numeric(shown), numeric(value)];
  if (y !== undefined && x !== undefined) return x === y;
  const loose = RIGHT_TO_LEFT.test(value) || /^[\d\s./:-]+$/.test(value);
  // Shaped letters stand in the order in which they are drawn.
  return loose && sorted(a) === sorted(b);
}

/** The value of a text or choice field as text, and what else may be shown for it. */
function valuesOf(document: PdfDocument, field: FormField): string[] | undefined {
  const value = inherited(document, field.dict, 'V');
  if (value !== null && !(value instanceof PdfString)) return undefined;
  const text = value === null ? '' : value.text.replace(/^\ufeff/, '');
  const options = document.array(field.dict.get('Opt')) ?? [];
  // A choice shows the second of a pair for the first (clause 12.7.4.4).
  const shown = options.flatMap((option) => {
    const pair = document.array(option)?.map((item) => document.get(item));
    return pair?.[0] instanceof PdfString && pair[0].text === text && pair[1] instanceof PdfString
      ? [pair[1].text]
      : [];
  });
  return [text, ...shown];
}

/** The normal appearance that a widget shows now: one stream, or that of its state (clause 12.5.5). */
export function appearanceOf(document: PdfDocument, widget: PdfDict): PdfStream | undefined {
  const normal = document.get(document.dict(widget.get('AP'))?.get('N'));
  const state = document.get(widget.get('AS'));
  const chosen = isDict(normal) && state instanceof PdfName ? document.get(normal.get(state.value)) : normal;
  return chosen instanceof PdfStream ? chosen : undefined;
}

/**
 * Whether a field shows something else than its value: text and choice fields by the text of their
 * appearance, check boxes and radio buttons by their state. What cannot be read says nothing.
 */
export function showsOtherValue(document: PdfDocument, field: FormField, budget: TextBudget): boolean {
  // The viewer draws all values anew: a scan warns of that by itself, and after a signature it is a forbidden change.
  if (document.get(document.acroForm?.get('NeedAppearances')) === true) return false;
  try {
    return field.widgets.some((ref) => {
      const widget = document.dict(ref);
      return (
        widget !== undefined &&
        (field.type === 'Btn' ? otherState(document, field, widget) : otherText(document, field, widget, budget))
      );
    });
  } catch {
    return false;
  }
}

/** Whether a widget has an appearance for the state it is in, one of several. */
const stateShown = (document: PdfDocument, widget: PdfDict): boolean =>
  isDict(document.get(document.dict(widget.get('AP'))?.get('N'))) && appearanceOf(document, widget) !== undefined;

function otherState(document: PdfDocument, field: FormField, widget: PdfDict): boolean {
  const value = inherited(document, field.dict, 'V');
  const state = document.get(widget.get('AS'));
  // A state that the widget has no appearance for shows nothing.
  if (!(state instanceof PdfName) || (value !== null && !(value instanceof PdfName)) || !stateShown(document, widget))
    return false;
  // Of several buttons only the chosen one is on.
  return state.value !== 'Off' && state.value !== (value?.value ?? 'Off');
}

function otherText(document: PdfDocument, field: FormField, widget: PdfDict, budget: TextBudget): boolean {
  if (field.type !== 'Tx' && field.type !== 'Ch') return false;
  const flags = inherited(document, field.dict, 'Ff');
  if (typeof flags === 'number' && flags & PASSWORD) return false;
  const values = valuesOf(document, field);
  const appearance = appearanceOf(document, widget);
  // Without appearance the viewer draws the value itself.
  if (!values || !appearance || inherited(document, field.dict, 'RV') !== null) return false;
  const shown = charactersOf(document, new TextReader(document, budget).form(appearance));
  if (shown === undefined) return false;
  // A list shows all that can be chosen.
  if (field.type === 'Ch')
    return !values.some((value) => standsFor(shown, value) || letters(shown).includes(letters(value)));
  return !values.some((value) => standsFor(shown, value));
}
