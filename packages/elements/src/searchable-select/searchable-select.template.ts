import { html, nothing, type TemplateResult } from 'lit/html.js';
import { search, svgTemplate } from '@tiwizi/icons';
import { readAttributes, type ElementTemplate, type Printable } from '@tiwizi/core/template';
import { text, type Locale } from '@tiwizi/i18n';
import { searchableSelectProperties, type SearchableSelectData } from './searchable-select-data.ts';
import { searchableSelectMessages } from './searchable-select.messages.ts';

/**
 * What stands within the element: a button that script shows once it works, and the native select.
 * Of a select of several, what is chosen is shown by script before both.
 * The ids are that of the button, and that of the select's label, which is part of its name.
 */
export function searchableSelectForm(
  [id, label]: readonly [string, string?],
  select: Printable,
  locale: Locale,
  isMultiple = false,
): TemplateResult {
  return html`${isMultiple ? html`<div data-tiwizi-part="chosen" hidden></div>` : nothing}<button
      type="button"
      class="tiwizi-button tiwizi-button--secondary"
      id=${id}
      aria-labelledby=${label ? `${id} ${label}` : nothing}
      aria-expanded="false"
      hidden
      data-tiwizi-part="open"
      >${svgTemplate(search)}<span data-tiwizi-part="search"
        >${text(searchableSelectMessages, 'search', locale)}</span
      ></button
    >${select}`;
}

/** The full form of `<tiwizi-searchable-select>`. */
export const searchableSelectTemplate: ElementTemplate<SearchableSelectData> = {
  tag: 'tiwizi-searchable-select',
  read: (attributes) => readAttributes(searchableSelectProperties, attributes),
  print(_data, { locale, ids, content }) {
    return searchableSelectForm([ids('searchable-select')()], content('select'), locale);
  },
};
