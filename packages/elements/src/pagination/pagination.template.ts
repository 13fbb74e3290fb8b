import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { formatNumber, text, textParts, type Locale } from '@tiwizi/i18n';
import { givenTemplate } from '../template/given.template.ts';
import { pageSlots } from './page-slots.ts';
import { paginationProperties, type PaginationData } from './pagination-data.ts';
import { paginationMessages } from './pagination.messages.ts';

/** The full form of `<tiwizi-pagination>`: links alone. */
export const paginationTemplate: ElementTemplate<PaginationData> = {
  tag: 'tiwizi-pagination',
  read: (attributes) => readAttributes(paginationProperties, attributes),
  print(data, { locale, report }) {
    const { current = 1, href = '' } = data;
    const isNumbered = href.includes('{page}');
    if (data.total !== undefined && !isNumbered)
      report('pagination-without-address', 'Give href with {page} in the place of the number: “?page={page}”.');
    const total = isNumbered ? (data.total ?? 0) : 0;
    if (current > total && total > 0)
      report('pagination-past-end', `There are ${total} pages, and current is ${current}.`);
    const hrefOf = (page: number): string | undefined => {
      if (page < 1 || page > total) return undefined;
      return page === 1 && data.firstHref ? data.firstHref : href.replaceAll('{page}', String(page));
    };
    const previous = data.previousHref ?? hrefOf(Math.min(current - 1, total));
    const next = data.nextHref ?? hrefOf(current + 1);
    if (!previous && !next) return html``;
    return html`<nav
      class="tiwizi-pagination"
      aria-label=${data.label ?? text(paginationMessages, 'label', locale)}
      data-tiwizi-part="pages"
      >${step('previous', previous, data.previousText, locale)}${step('next', next, data.nextText, locale)}${
        total > 1
          ? html`<ol class="tiwizi-pagination__list" role="list"
              >${pageSlots(current, total).map(
                ({ page, room }) =>
                  html`<li
                    class=${`tiwizi-pagination__item${room ? ` tiwizi-pagination__item--${room}` : ''}`}
                    data-tiwizi-key=${page ?? nothing}
                    aria-hidden=${page ? nothing : 'true'}
                    >${page ? link(page, hrefOf(page), page === current, locale) : nothing}</li
                  >`,
              )}</ol
            >`
          : nothing
      }</nav
    >`;
  },
};

function step(
  kind: 'previous' | 'next',
  href: string | undefined,
  title: string | undefined,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (!href) return nothing;
  return html`<a
    class=${`tiwizi-pagination__step tiwizi-pagination__step--${kind}`}
    href=${href}
    rel=${kind === 'previous' ? 'prev' : 'next'}
    data-tiwizi-key=${kind}
    ><span
      ><span class="tiwizi-pagination__words">${text(paginationMessages, kind, locale)}</span
      >${title ? html`<span class="tiwizi-visually-hidden">: </span><span class="tiwizi-pagination__title">${givenTemplate(title, locale)}</span>` : nothing}</span
    ></a
  >`;
}

function link(page: number, href: string | undefined, isCurrent: boolean, locale: Locale): TemplateResult {
  const number = html`<span>${formatNumber(page, locale)}</span>`;
  const words = textParts<typeof paginationMessages.words, 'page', TemplateResult>(paginationMessages, 'page', locale, {
    page: number,
  });
  return html`<a class="tiwizi-pagination__link" href=${href ?? nothing} aria-current=${isCurrent ? 'page' : nothing}
    >${words.map((part) => (typeof part === 'string' ? part && html`<span class="tiwizi-visually-hidden">${part}</span>` : part))}</a
  >`;
}
