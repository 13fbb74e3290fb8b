import { html, nothing, type TemplateResult } from 'lit/html.js';
import { errorPrefix, labelText } from '@tiwizi/elements/template';
import { text, wordsIn, type Locale } from '@tiwizi/i18n';
import { controlId, isGroup, itemTitle, leastOf, mostOf } from '../flow/index.ts';
import { groupMessages } from '../kinds/group.messages.ts';
import { printField, whenAsked } from './field.print.ts';
import type { FieldView, GroupView, ItemView } from './form-page.ts';
import { addId, itemId } from './group-ids.ts';
import { printItemList } from './item-list.print.ts';

/** Whether a field is shown as the list of its items. */
export const isGroupView = (view: FieldView): view is GroupView => isGroup(view.field);

/**
 * A repeating group: its items, each with its fields and the button that removes it, and the button that adds one. Where items have pages of
 * their own, of each what tells it apart.
 *
 * @param isAlone - nothing else is asked in its step, whose heading stands for its own
 */
export const printGroup = (view: GroupView, locale: Locale, isAlone: boolean = false): TemplateResult =>
  whenAsked(view, groupForm(view, locale, isAlone));

function groupForm(view: GroupView, locale: Locale, isAlone: boolean): TemplateResult {
  const { field, items } = view;
  const id = controlId(field);
  const label = wordsIn(field.label, locale);
  const hint = wordsIn(field.hint, locale);
  const add = wordsIn(field.add, locale) ?? text(groupMessages, 'add', locale, { item: wordsIn(field.item, locale) });
  return html`<div
    role="group"
    data-tiwizi-group=${field.name}
    aria-label=${isAlone ? label : nothing}
    aria-labelledby=${isAlone ? nothing : id}
    aria-describedby=${isAlone ? id : `${id}-error`}
    >${groupName(view, locale, isAlone)}${hint ? html`<p class="tiwizi-hint">${hint}</p>` : nothing}${groupError(view, locale, isAlone)}<input
      type="hidden"
      name=${field.name}
      value=""
    />${
      field.group?.layout === 'page'
        ? printItemList(view, locale)
        : items.map((item) => printItem(field, item, items.length > leastOf(field), locale))
    }<button
      class="tiwizi-button tiwizi-button--secondary"
      id=${addId(field)}
      name="action"
      value="add:${field.name}"
      ?hidden=${items.length >= mostOf(field)}
      >${add}</button
    ></div
  >`;
}

/** The heading; below that of its step, which says the same of a group that stands alone, only that it may be left out. */
function groupName({ field }: GroupView, locale: Locale, isAlone: boolean): TemplateResult | typeof nothing {
  const isNeeded = leastOf(field) > 0;
  const name = labelText({ label: wordsIn(field.label, locale), required: isNeeded }, locale);
  if (!isAlone) return html`<h2 class="tiwizi-heading-2" id=${controlId(field)} tabindex="-1">${name}</h2>`;
  return isNeeded ? nothing : html`<p class="tiwizi-hint">${name}</p>`;
}

/** What is wrong with the number of items, and where a link to the group leads that has no heading. Empty and hidden, for script, when all is well. */
function groupError({ field, error }: GroupView, locale: Locale, isAlone: boolean): TemplateResult {
  const id = controlId(field);
  const prefix = errorPrefix(locale);
  return html`<p
    class="tiwizi-error"
    id=${isAlone ? id : `${id}-error`}
    role=${isAlone ? 'group' : nothing}
    aria-labelledby=${isAlone ? id : nothing}
    tabindex=${isAlone ? '-1' : nothing}
    data-tiwizi-group-error=${prefix}
    ?hidden=${!error}
    >${error ? `${prefix} ${error}` : nothing}</p
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
