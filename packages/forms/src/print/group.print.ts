import { html, nothing, type TemplateResult } from 'lit/html.js';
import { errorPrefix, labelText } from '@tiwizi/elements/template';
import { text, wordsIn, type Locale } from '@tiwizi/i18n';
import { controlId, isGroup, itemTitle, leastOf, mostOf } from '../flow/index.ts';
import { groupMessages } from '../kinds/group.messages.ts';
import { printField, whenAsked } from './field.print.ts';
import type { FieldView, GroupView, ItemView } from './form-page.ts';
import { addId, itemId } from './group-ids.ts';

/** Whether a field is shown as the list of its items. */
export const isGroupView = (view: FieldView): view is GroupView => isGroup(view.field);

/** A repeating group: its items, each with its fields and the button that removes it, and the button that adds one. */
export const printGroup = (view: GroupView, locale: Locale): TemplateResult => whenAsked(view, groupForm(view, locale));

function groupForm({ field, items, error }: GroupView, locale: Locale): TemplateResult {
  const id = controlId(field);
  const hint = wordsIn(field.hint, locale);
  const label = labelText({ label: wordsIn(field.label, locale), required: leastOf(field) > 0 }, locale);
  const isFull = items.length >= mostOf(field);
  const add = wordsIn(field.add, locale) ?? text(groupMessages, 'add', locale, { item: wordsIn(field.item, locale) });
  return html`<div data-tiwizi-group=${field.name}
    ><h2 class="tiwizi-heading-2" id=${id} tabindex="-1">${label}</h2
    >${hint ? html`<p class="tiwizi-hint">${hint}</p>` : nothing}${
      error ? html`<p class="tiwizi-error" id="${id}-error">${errorPrefix(locale)} ${error}</p>` : nothing
    }<input
      type="hidden"
      name=${field.name}
      value=""
    />${items.map((item) => printItem(field, item, items.length > leastOf(field), locale))}<button
      class="tiwizi-button tiwizi-button--secondary"
      id=${addId(field)}
      name="action"
      value="add:${field.name}"
      ?hidden=${isFull}
      >${add}</button
    ></div
  >`;
}

function printItem(
  group: GroupView['field'],
  { id, number, fields }: ItemView,
  isRemovable: boolean,
  locale: Locale,
): TemplateResult {
  const title = itemTitle({ group, number }, locale);
  return html`<div class="tiwizi-group__item" data-tiwizi-item=${id}
    ><fieldset class="tiwizi-fieldset"
      ><legend class="tiwizi-heading-3" id=${itemId(group, id)} tabindex="-1">${title}</legend
      ><input type="hidden" name=${group.name} value=${id} />${fields.map((field) => printField(field, locale))}<button
        class="tiwizi-button tiwizi-button--link"
        name="action"
        value="remove:${group.name}.${id}"
        data-said=${text(groupMessages, 'removed', locale, { title })}
        ?hidden=${!isRemovable}
        >${text(groupMessages, 'remove', locale)}<span class="tiwizi-visually-hidden"> ${title}</span></button
      ></fieldset
    ></div
  >`;
}
