import { html, nothing, type TemplateResult } from 'lit/html.js';
import { textParts } from '@tiwizi/i18n';
import { describedBy, invalid, type FieldPrint } from './field-parts.template.ts';
import { rangeEnds, rangeWords } from '../range/range-words.ts';
import { rangeMessages } from '../range/range.messages.ts';

/** A native range in a field, with its ends in words; the value beside it is shown by script. */
export function rangeTemplate(field: FieldPrint): TemplateResult {
  const { data, id, context } = field;
  const { locale } = context;
  const unit = data.controlSuffix;
  const ends = rangeEnds(data.min, data.max);
  if (!ends) context.report('field-impossible-range', `The ends of a range are no range: ${data.min} to ${data.max}.`);
  const described = describedBy(field);
  const saidEnds = ends && id('ends');
  return html`<tiwizi-range unit=${unit || nothing}
    ><input
      class="tiwizi-range__control"
      type="range"
      id=${id()}
      name=${data.name ?? nothing}
      min=${ends?.[0] ?? nothing}
      max=${ends?.[1] ?? nothing}
      step=${data.step ?? nothing}
      value=${data.value ?? nothing}
      form=${data.form ?? nothing}
      aria-describedby=${[...(described === nothing ? [] : [described]), ...(saidEnds ? [saidEnds] : [])].join(' ') || nothing}
      aria-invalid=${invalid(field)}
      ?disabled=${data.disabled}
    /><output class="tiwizi-range__value" for=${id()} aria-live="off" data-tiwizi-part="value" hidden></output>${
      ends
        ? html`<p class="tiwizi-range__ends" id=${saidEnds} data-tiwizi-part="ends"
            >${textParts<typeof rangeMessages.words, 'ends', TemplateResult>(rangeMessages, 'ends', locale, {
              least: html`<bdi>${rangeWords(ends[0], unit, locale)}</bdi>`,
              most: html`<bdi>${rangeWords(ends[1], unit, locale)}</bdi>`,
            }).map((part) =>
              typeof part === 'string' ? html`<span class="tiwizi-visually-hidden">${part}</span>` : part,
            )}</p
          >`
        : nothing
    }</tiwizi-range
  >`;
}
