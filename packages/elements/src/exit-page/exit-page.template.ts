import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { languageMark, messageLanguage, ownLocale, text, textParts, type Locale } from '@tiwizi/i18n';
import { exitPageProperties, type ExitPageData } from './exit-page-data.ts';
import { exitPageMessages } from './exit-page.messages.ts';

/** The full form of `<tiwizi-exit-page>`: a link, what it cannot do, and what the Shift key does once script runs. */
export const exitPageTemplate: ElementTemplate<ExitPageData> = {
  tag: 'tiwizi-exit-page',
  read: (attributes) => readAttributes(exitPageProperties, attributes),
  print(data, { locale, ids, report }) {
    if (!data.href) {
      report('exit-page-without-address', 'Give in href the page that is shown instead.');
      return html``;
    }
    const id = ids('exit-page');
    const { lang = nothing, dir = nothing } = languageMark(messageLanguage(exitPageMessages, 'limits', locale), locale);
    return html`<a
        class="tiwizi-button tiwizi-button--danger tiwizi-exit-page__link"
        href=${data.href}
        rel="nofollow noreferrer noopener"
        aria-describedby=${id('limits')}
        data-tiwizi-part="link"
        >${data.label ?? text(exitPageMessages, 'label', locale)}</a
      ><p class="tiwizi-exit-page__limits"
        ><span id=${id('limits')} lang=${lang} dir=${dir} data-tiwizi-part="limits"
          >${text(exitPageMessages, 'limits', locale)}</span
        >
        <span hidden data-tiwizi-part="keys">${keys(locale)}</span></p
      ><div class="tiwizi-visually-hidden" role="status" data-tiwizi-part="status"></div>`;
  },
};

/** The key by what is written on it: on keyboards of French, in French; on all others, in English. */
function keys(locale: Locale): readonly (string | TemplateResult)[] {
  const isFrench = ownLocale(locale) === 'fr-MA';
  const key = html`<kbd class="tiwizi-exit-page__key" lang=${isFrench ? nothing : 'en'} dir="ltr"
    >${isFrench ? 'Maj' : 'Shift'}</kbd
  >`;
  return textParts<typeof exitPageMessages.words, 'keys', TemplateResult>(exitPageMessages, 'keys', locale, { key });
}
