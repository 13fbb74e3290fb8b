import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate, type TemplateContext } from '@tiwizi/core/template';
import { text } from '@tiwizi/i18n';
import { headingTemplate } from '../template/heading.template.ts';
import { accordionProperties, type AccordionData } from './accordion-data.ts';
import { accordionMessages } from './accordion.messages.ts';

/** The full form of `<tiwizi-accordion>`: native `<details>`, and a button for all of them that is shown by script. */
export const accordionTemplate: ElementTemplate<AccordionData> = {
  tag: 'tiwizi-accordion',
  read: (attributes) => readAttributes(accordionProperties, attributes),
  print(data, { locale, ids, content }) {
    const id = ids('accordion');
    const sections = data.sections ?? [];
    const isWhole = sections.every(({ open }) => open);
    return html`${data.exclusive ? nothing : allButton(locale, isWhole)}${sections.map(
      ({ name, heading, text: words, open }) => {
        const own = content(name);
        return html`<details
          class="tiwizi-accordion__section"
          id=${id(name)}
          name=${data.exclusive ? id() : nothing}
          ?open=${open}
          data-tiwizi-key=${name}
          ><summary class="tiwizi-accordion__summary"
            >${headingTemplate({ level: data.headingLevel, className: 'tiwizi-accordion__heading' }, heading)}</summary
          ><div class="tiwizi-accordion__content"
            >${words ? html`<p class="tiwizi-text">${words}</p>` : nothing}${own}</div
          ></details
        >`;
      },
    )}`;
  },
};

function allButton(locale: TemplateContext['locale'], isWhole: boolean): TemplateResult {
  return html`<button
    class="tiwizi-button tiwizi-button--quiet tiwizi-accordion__all"
    type="button"
    data-tiwizi-part="all"
    aria-expanded=${String(isWhole)}
    hidden
    ><span data-tiwizi-part="show" ?hidden=${isWhole}>${text(accordionMessages, 'show', locale)}</span
    ><span data-tiwizi-part="hide" ?hidden=${!isWhole}>${text(accordionMessages, 'hide', locale)}</span></button
  >`;
}
