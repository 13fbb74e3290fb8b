import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { addressBlockExamples } from '../address-block/address-block.examples.ts';
import { buttonExamples } from '../button/button.examples.ts';
import { calloutExamples } from '../callout/callout.examples.ts';
import { cardExamples } from '../card/card.examples.ts';
import { escapeHtml, type ExampleWords } from '../examples.ts';
import { fieldExamples } from '../field/field.examples.ts';
import { insetTextExamples } from '../inset-text/inset-text.examples.ts';
import { linkExamples } from '../link/link.examples.ts';
import { noticeExamples } from '../notice/notice.examples.ts';
import { pageFooterExamples } from '../page-footer/page-footer.examples.ts';
import { pageHeaderExamples } from '../page-header/page-header.examples.ts';
import { quoteExamples } from '../quote/quote.examples.ts';
import { siteIdentityExamples } from '../site-identity/site-identity.examples.ts';
import { skipLinkExamples } from '../skip-link/skip-link.examples.ts';
import { statusExamples } from '../status/status.examples.ts';
import { stepProgressExamples } from '../step-progress/step-progress.examples.ts';

const title: ExampleWords = {
  'ar-MA': 'الخدمات الأكثر طلبا',
  zgh: 'ⵜⵉⵏⵓⴼⴰ ⵉⵜⵜⵓⵙⵓⵜⵔⵏ',
  'fr-MA': 'Services les plus demandés',
  en: 'Most used services',
};

const show = (set: ExampleSet, name: string, locale: OwnLocale): string => set.examples[name]!.html(locale);

function page(locale: OwnLocale, main: string): string {
  const skip = show(skipLinkExamples, 'skipLink', locale)
    .replace(/<main.*$/, '')
    .replace('skip-target', 'page-main');
  const top = skip + show(siteIdentityExamples, 'demonstration', locale) + show(pageHeaderExamples, 'header', locale);
  return `${top}<main class="tiwizi-main" id="page-main" tabindex="-1">${main}</main>${show(pageFooterExamples, 'footer', locale)}`;
}

/** Examples of page layout: whole pages, made of the other examples. */
export const layoutExamples: ExampleSet = {
  title: 'Elements/Layout',
  examples: {
    formPage: {
      html: (locale) =>
        page(
          locale,
          show(linkExamples, 'back', locale) +
            show(stepProgressExamples, 'second', locale).replace('current=', 'heading-level="1" current=') +
            `<form class="tiwizi-column" method="post">${['textWithHint', 'identifierWithError', 'date', 'radio', 'select', 'checkbox'].map((name) => show(fieldExamples, name, locale)).join('')}${show(buttonExamples, 'group', locale)}</form>`,
        ),
      description: 'One step of a form.',
    },
    listPage: {
      html: (locale) =>
        page(
          locale,
          `<h1 class="tiwizi-heading-1">${escapeHtml(title[locale])}</h1><div class="tiwizi-stack">${show(noticeExamples, 'info', locale)}${show(cardExamples, 'grid', locale)}</div>`,
        ),
      description: 'A list of services.',
    },
    columns: {
      html: (locale) =>
        `<div class="tiwizi-columns">${show(insetTextExamples, 'paragraph', locale)}${show(quoteExamples, 'withSource', locale)}</div>`,
      description: 'Side by side where each is wide enough to be read.',
    },
    cluster: {
      html: (locale) =>
        `<ul class="tiwizi-cluster">${show(statusExamples, 'states', locale).replace(/^<ul[^>]*>|<\/ul>$/g, '')}</ul>`,
      description: 'Things of their own width in a line, which wraps.',
    },
    sidebar: {
      html: (locale) =>
        `<div class="tiwizi-sidebar"><div>${show(addressBlockExamples, 'office', locale)}</div><div class="tiwizi-sidebar__main">${show(calloutExamples, 'plain', locale)}</div></div>`,
      description: 'What leads around at the start of the line, what is read beside it; above it on a phone.',
    },
    stack: {
      html: (locale) =>
        `<div class="tiwizi-stack tiwizi-stack--tight">${['info', 'success', 'warning'].map((name) => show(noticeExamples, name, locale)).join('')}</div>`,
    },
  },
};
