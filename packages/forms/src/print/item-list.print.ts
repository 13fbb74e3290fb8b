import { givenTemplate } from '@tiwizi/elements/template';
import { text, type Locale } from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { answerLines, isSecret, itemTitle, leastOf, type AnswerLine } from '../flow/index.ts';
import { groupMessages } from '../kinds/group.messages.ts';
import type { GroupView, ItemView } from './form-page.ts';
import { word } from './form.print.ts';
import { itemId } from './group-ids.ts';

/** So many answers tell an item from the others. */
const TOLD = 2;

/**
 * The items of a group that have pages of their own: of each what tells it apart, whether it is finished, and the buttons that open and remove
 * it, described by that. Of none, an empty list for script.
 */
export const printItemList = (view: GroupView, locale: Locale): TemplateResult =>
  html`<dl class="tiwizi-summary-list" ?hidden=${!view.items.length}
    >${view.items.map((item) => printItem(view, item, locale))}</dl
  >`;

function printItem({ field: group, items, open }: GroupView, item: ItemView, locale: Locale): TemplateResult {
  const { id, number } = item;
  const title = itemTitle({ group, number }, locale);
  const isOpen = open?.includes(id);
  const answers = `${itemId(group, id)}-answers`;
  const button = (action: 'change' | 'remove', label: string): TemplateResult =>
    html`<button
      class="tiwizi-button tiwizi-button--link"
      name="action"
      value="${action}:${group.name}.${id}"
      id=${action === 'change' ? itemId(group, id) : nothing}
      aria-describedby=${answers}
      data-said=${action === 'remove' ? text(groupMessages, 'removed', locale, { title }) : nothing}
      ?hidden=${action === 'remove' && items.length <= leastOf(group)}
      >${label}<span class="tiwizi-visually-hidden"> ${title}</span></button
    >`;
  return html`<div class="tiwizi-summary-list__row" data-tiwizi-item=${id}
    ><dt class="tiwizi-summary-list__key">${title}</dt
    ><dd class="tiwizi-summary-list__value" id=${answers}
      ><input
        type="hidden"
        name=${group.name}
        value=${id}
      />${told(item, locale)}${isOpen ? unfinished(locale) : nothing}</dd
    ><dd class="tiwizi-summary-list__actions"
      >${button('change', isOpen ? text(groupMessages, 'fill', locale) : word('change', locale))}
      ${button('remove', text(groupMessages, 'remove', locale))}</dd
    ></div
  >`;
}

const unfinished = (locale: Locale): TemplateResult =>
  html`<p class="tiwizi-text"
    ><span class="tiwizi-tag tiwizi-tag--info">${text(groupMessages, 'open', locale)}</span></p
  >`;

/** The first answers of an item. */
function told({ fields }: ItemView, locale: Locale): TemplateResult | typeof nothing {
  const lines = fields
    .filter(({ field, asked }) => asked && !isSecret(field))
    .map(({ field, answer }) => answerLines(field, answer, locale))
    .filter(({ length }) => length)
    .slice(0, TOLD)
    .flat();
  if (!lines.length) return nothing;
  return html`<p class="tiwizi-text"
    >${lines.map((line, index) => html`${index ? html`<br />` : nothing}${isolated(line, locale)}`)}</p
  >`;
}

const isolated = ({ text: line, ltr, own }: AnswerLine, locale: Locale): unknown =>
  ltr ? html`<bdi dir="ltr">${line}</bdi>` : own ? givenTemplate(line, locale) : line;
