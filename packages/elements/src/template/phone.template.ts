import { html, type TemplateResult } from 'lit/html.js';
import { checkIdentifier, formatIdentifier } from '@tiwizi/i18n';

/** A telephone number as a link that calls it: in its groups, left to right in Arabic too. One of another form stays as it was given. */
export function phoneTemplate(given: string): TemplateResult {
  const checked = checkIdentifier('phone', given);
  const number = checked.valid ? checked.value : given.replace(/[^\d+]/g, '');
  return html`<a class="tiwizi-link tiwizi-nowrap" href=${`tel:${number}`}
    ><bdi dir="ltr">${formatIdentifier('phone', given)}</bdi></a
  >`;
}
