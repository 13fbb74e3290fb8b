import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { formatMoney, formatNumber, type Locale } from '@tiwizi/i18n';
import { givenTemplate } from '../template/given.template.ts';
import { headingTemplate } from '../template/heading.template.ts';
import { keyFiguresProperties, type KeyFigure, type KeyFiguresData } from './key-figures-data.ts';

/** The full form of `<tiwizi-key-figures>`. */
export const keyFiguresTemplate: ElementTemplate<KeyFiguresData> = {
  tag: 'tiwizi-key-figures',
  read: (attributes) => readAttributes(keyFiguresProperties, attributes),
  print: ({ heading, headingLevel: level, figures = [] }, { locale }) =>
    html`<div data-tiwizi-part="heading"
        >${heading ? headingTemplate({ level, className: 'tiwizi-heading-2' }, heading) : nothing}</div
      ><dl class="tiwizi-key-figures" data-tiwizi-part="figures" ?hidden=${!figures.length}
        >${figures.map((each) => figure(each, locale))}</dl
      >`,
};

/** The words come first, as they are heard; the style sheet puts the number above them. */
const figure = ({ value, label, type, note }: KeyFigure, locale: Locale): TemplateResult =>
  html`<div class="tiwizi-key-figures__figure"
    ><dt class="tiwizi-key-figures__label">${givenTemplate(label, locale)}</dt
    ><dd class="tiwizi-key-figures__value"
      ><data value=${String(value)}><bdi>${written(value, type, locale)}</bdi></data></dd
    >${note ? html`<dd class="tiwizi-key-figures__note">${givenTemplate(note, locale)}</dd>` : nothing}</div
  >`;

function written(value: number, type: KeyFigure['type'], locale: Locale): string {
  if (type === 'money') return formatMoney(value, locale, { trailingZeroDisplay: 'stripIfInteger' });
  return formatNumber(value, locale, type === 'percent' ? { style: 'percent', maximumFractionDigits: 1 } : {});
}
