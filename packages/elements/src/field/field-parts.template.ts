import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Ids, Printable, TemplateContext } from '@tiwizi/core/template';
import type { FieldData } from './field-data.ts';
import type { FieldPrinted } from './field-printed.ts';
import { errorPrefix, labelText } from './field-words.ts';

/** What a field's parts are printed from: its data, its ids (`id()` is that of the control), and where it stands. */
export interface FieldPrint {
  readonly data: FieldData & FieldPrinted;
  readonly id: Ids;
  readonly context: TemplateContext;
}

export function hintPart({ data, id }: FieldPrint): TemplateResult | typeof nothing {
  return data.hint ? html`<p class="tiwizi-hint" id=${id('hint')} data-tiwizi-part="hint">${data.hint}</p>` : nothing;
}

export function errorPart({ data, id, context }: FieldPrint): TemplateResult | typeof nothing {
  return data.error
    ? html`<p class="tiwizi-error" id=${id('error')} data-tiwizi-part="error"
        >${errorPrefix(context.locale)} ${data.error}</p
      >`
    : nothing;
}

/** Whether the characters of its control are counted: where one line or several are typed. */
export const isCounted = ({ characterCount, type = 'text' }: FieldPrint['data']): boolean =>
  Boolean(characterCount) && /^text/.test(type);

/** What stands in the line of a control, and is heard with it. */
const affixes = ({ type = 'text', look, controlPrefix, controlSuffix }: FieldPrint['data']): readonly string[] =>
  type === 'text' && look !== 'range'
    ? [...(controlPrefix ? ['prefix'] : []), ...(controlSuffix ? ['suffix'] : [])]
    : [];

/** The ids of hint and error, and of what else is said with them. */
export const saidBeside = ({ data, id }: FieldPrint): readonly string[] => [
  ...(data.hint ? [id('hint')] : []),
  ...(data.error ? [id('error')] : []),
  ...(isCounted(data) ? [id('limit')] : []),
  ...(data.question ? [id('question')] : []),
  ...affixes(data).map((part) => id(part)),
  ...(data.describedBy ? [data.describedBy] : []),
];

/** The id list that describes a control. */
export function describedBy(field: FieldPrint): string | typeof nothing {
  return saidBeside(field).join(' ') || nothing;
}

/** One box that stands alone in its set is the whole question: it says all of it itself. */
export const isLone = ({ type, options }: FieldData): boolean => type === 'checkbox' && options?.length === 1;

/**
 * Several controls under one legend. Hint and error are part of the group's name: screen readers say the name of a group that is entered,
 * and not all of them its description.
 */
export function groupTemplate(field: FieldPrint, controls: Printable): TemplateResult {
  const { data, id, context } = field;
  const legend = id('legend');
  const beside = isLone(data) ? [] : saidBeside(field);
  return html`<fieldset
    class="tiwizi-fieldset"
    id=${id('group')}
    aria-labelledby=${[legend, ...beside].join(' ')}
    ?disabled=${data.disabled}
    ><legend class="tiwizi-label" id=${legend} data-tiwizi-part="label">${labelText(data, context.locale)}</legend
    >${hintPart(field)}${errorPart(field)}${controls}</fieldset
  >`;
}

/** Whether the error is about a control; said either way, since some browsers take an empty required control for a wrong one. */
export const invalid = ({ data }: FieldPrint, part = ''): 'true' | 'false' =>
  data.error && (!part || !data.invalidParts || data.invalidParts.split(/\s+/).includes(part)) ? 'true' : 'false';
