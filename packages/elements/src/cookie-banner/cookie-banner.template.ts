import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { languageMark, messageLanguage, text } from '@tiwizi/i18n';
import { headingTemplate } from '../template/heading.template.ts';
import { cookieBannerProperties, cookieChoices, type CookieBannerData } from './cookie-banner-data.ts';
import { cookieBannerMessages } from './cookie-banner.messages.ts';

/** The full form of `<tiwizi-cookie-banner>`: a form of two buttons alike, or what was chosen. */
export const cookieBannerTemplate: ElementTemplate<CookieBannerData> = {
  tag: 'tiwizi-cookie-banner',
  read: (attributes) => readAttributes(cookieBannerProperties, attributes),
  print(data, { locale, ids, report }) {
    if (!data.action && !data.choice) {
      report('cookie-banner-without-address', 'Give in action where the choice is posted to.');
      return html``;
    }
    const id = ids('cookie-banner');
    const { lang = nothing, dir = nothing } = languageMark(
      messageLanguage(cookieBannerMessages, 'text', locale),
      locale,
    );
    const standard = html`<p class="tiwizi-cookie-banner__text" lang=${lang} dir=${dir}
      >${text(cookieBannerMessages, 'text', locale)}</p
    >`;
    const own = (words: string): TemplateResult => html`<p class="tiwizi-cookie-banner__text">${words}</p>`;
    return html`<section class="tiwizi-cookie-banner" aria-labelledby=${id()} data-tiwizi-part="banner"
      ><div class="tiwizi-container"
        >${headingTemplate(
          { level: data.headingLevel, className: 'tiwizi-cookie-banner__heading', id: id() },
          data.heading ?? text(cookieBannerMessages, 'heading', locale),
        )}${
          data.choice
            ? own(text(cookieBannerMessages, data.choice, locale))
            : html`${data.text ? own(data.text) : standard}<form method="post" action=${data.action ?? nothing}
                  >${hidden('return-to', data.returnTo)}${hidden('csrf', data.csrf)}<div
                    class="tiwizi-cookie-banner__answers"
                    >${cookieChoices.map(
                      (choice) =>
                        html`<button
                          class="tiwizi-button tiwizi-button--secondary"
                          type="submit"
                          name="cookies"
                          value=${choice}
                          >${text(cookieBannerMessages, choice === 'accepted' ? 'accept' : 'refuse', locale)}</button
                        >`,
                    )}</div
                  ></form
                >`
        }${
          data.policyHref
            ? html`<p class="tiwizi-cookie-banner__text"
                ><a class="tiwizi-link tiwizi-cookie-banner__link" href=${data.policyHref}
                  >${text(cookieBannerMessages, 'policy', locale)}</a
                ></p
              >`
            : nothing
        }</div
      ></section
    >`;
  },
};

const hidden = (name: string, value: string | undefined): TemplateResult | typeof nothing =>
  value ? html`<input type="hidden" name=${name} value=${value} />` : nothing;
