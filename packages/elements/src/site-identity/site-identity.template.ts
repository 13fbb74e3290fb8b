import { html, nothing } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { languageMark, messageLanguage, text } from '@tiwizi/i18n';
import { siteIdentityProperties, type SiteIdentityData } from './site-identity-data.ts';
import { siteIdentityMessages } from './site-identity.messages.ts';

/** The full form of `<tiwizi-site-identity>`. */
export const siteIdentityTemplate: ElementTemplate<SiteIdentityData> = {
  tag: 'tiwizi-site-identity',
  read: (attributes) => readAttributes(siteIdentityProperties, attributes),
  print(data, { locale }) {
    const say = (key: 'label' | 'demonstration' | 'domains' | 'unreviewed'): string =>
      text(siteIdentityMessages, key, locale);
    const language = messageLanguage(siteIdentityMessages, 'demonstration', locale);
    const { lang = nothing, dir = nothing } = languageMark(language, locale);
    // Goes with `setMessages('zgh', { 'site-identity.unreviewed': '' })`, for those who had all their Amazigh reviewed.
    const unreviewed = locale === 'zgh' && say('unreviewed');
    const domains = data.domains?.split(/\s+/).filter(Boolean) ?? [];
    return html`<section class="tiwizi-site-identity__band" data-tiwizi-part="band" aria-label=${say('label')}
      ><div class="tiwizi-container tiwizi-site-identity__inner"
        >${data.demonstration ? html`<p class="tiwizi-site-identity__demonstration" lang=${lang} dir=${dir}>${say('demonstration')}</p>` : nothing}${unreviewed ? html`<p class="tiwizi-site-identity__text">${unreviewed}</p>` : nothing}${data.text || domains.length ? html`<p class="tiwizi-site-identity__text">${data.text ?? nothing}${domains.length ? html` <span class="tiwizi-site-identity__domains">${say('domains')}${domains.map((domain) => html` <bdi dir="ltr">${domain}</bdi>`)}</span>` : nothing}</p>` : nothing}</div
      ></section
    >`;
  },
};
