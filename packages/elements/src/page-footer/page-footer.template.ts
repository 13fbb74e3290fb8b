import { html, nothing } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { languageMark, messageLanguage, text } from '@tiwizi/i18n';
import { pageFooterProperties, type PageFooterData } from './page-footer-data.ts';
import { pageFooterMessages } from './page-footer.messages.ts';

/** The full form of `<tiwizi-page-footer>`. */
export const pageFooterTemplate: ElementTemplate<PageFooterData> = {
  tag: 'tiwizi-page-footer',
  read: (attributes) => readAttributes(pageFooterProperties, attributes),
  print(data, { locale }) {
    const language = messageLanguage(pageFooterMessages, 'demonstration', locale);
    const { lang = nothing, dir = nothing } = languageMark(language, locale);
    return html`<footer class="tiwizi-page-footer__band"
      ><div class="tiwizi-container" data-tiwizi-part="content"
        >${
          data.links?.length
            ? html`<nav aria-label=${text(pageFooterMessages, 'label', locale)}
                ><ul class="tiwizi-page-footer__links"
                  >${data.links.map(
                    (link) =>
                      html`<li
                        ><a
                          class="tiwizi-link tiwizi-page-footer__link"
                          href=${link.href}
                          lang=${link.lang ?? nothing}
                          hreflang=${link.lang ?? nothing}
                          >${link.text}</a
                        ></li
                      >`,
                  )}</ul
                ></nav
              >`
            : nothing
        }${data.statement ? html`<p class="tiwizi-page-footer__statement">${data.statement}</p>` : nothing}${data.demonstration ? html`<p class="tiwizi-page-footer__statement" lang=${lang} dir=${dir}>${text(pageFooterMessages, 'demonstration', locale)}</p>` : nothing}</div
      ></footer
    >`;
  },
};
