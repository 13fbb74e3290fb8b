import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import {
  building,
  calendar,
  check,
  clock,
  document,
  download,
  edit,
  money,
  person,
  phone,
  signature,
  svgTemplate,
  upload,
  type Icon,
} from '@tiwizi/icons';
import { givenTemplate } from '../template/given.template.ts';
import { headingTemplate } from '../template/heading.template.ts';
import {
  processListProperties,
  type ProcessListData,
  type ProcessPicture,
  type ProcessStep,
} from './process-list-data.ts';

const pictures: Readonly<Record<ProcessPicture, Icon>> = {
  building,
  calendar,
  check,
  clock,
  document,
  download,
  edit,
  money,
  person,
  phone,
  signature,
  upload,
};

/** The full form of `<tiwizi-process-list>`: an ordered list; pictures are for the eyes only, the words say it all. */
export const processListTemplate: ElementTemplate<ProcessListData> = {
  tag: 'tiwizi-process-list',
  read: (attributes) => readAttributes(processListProperties, attributes),
  print(data, { locale, ids }) {
    const id = ids('process-list');
    const steps = data.steps ?? [];
    return html`<div data-tiwizi-part="heading"
        >${data.heading ? headingTemplate({ level: data.headingLevel, className: 'tiwizi-heading-2', id: id() }, data.heading) : nothing}</div
      ><ol
        class="tiwizi-process-list"
        role="list"
        aria-labelledby=${data.heading ? id() : nothing}
        data-tiwizi-part="steps"
        ?hidden=${!steps.length}
        >${steps.map(
          (step) =>
            html`<li class="tiwizi-process-list__step"
              >${picture(step)}<div
                ><p class="tiwizi-process-list__heading">${givenTemplate(step.heading, locale)}</p
                >${step.text ? html`<p class="tiwizi-text">${givenTemplate(step.text, locale)}</p>` : nothing}</div
              ></li
            >`,
        )}</ol
      >`;
  },
};

function picture({ image, picture: name }: ProcessStep): TemplateResult | typeof nothing {
  const icon = name && Object.hasOwn(pictures, name) ? pictures[name] : undefined;
  if (!image && !icon) return nothing;
  return html`<span class="tiwizi-process-list__picture"
    >${image ? html`<img class="tiwizi-process-list__image" src=${image} alt="" />` : icon && svgTemplate(icon)}</span
  >`;
}
