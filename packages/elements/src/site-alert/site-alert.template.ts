import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { formatDate, text, textParts, wallTimeOf, type Locale } from '@tiwizi/i18n';
import { headingTemplate } from '../template/heading.template.ts';
import { siteAlertProperties, type SiteAlertData } from './site-alert-data.ts';
import { siteAlertMessages } from './site-alert.messages.ts';

/** The full form of `<tiwizi-site-alert>`: a named section, before all else of the page. */
export const siteAlertTemplate: ElementTemplate<SiteAlertData> = {
  tag: 'tiwizi-site-alert',
  read: (attributes) => readAttributes(siteAlertProperties, attributes),
  print(data, { locale, ids, content, report }) {
    const { type = 'info' } = data;
    const id = ids('site-alert');
    const heading =
      data.heading ?? (type === 'maintenance' ? text(siteAlertMessages, 'unavailable', locale) : undefined);
    if (!heading) report('site-alert-without-heading', 'Say in heading what happened.');
    const isReal = !data.from || !data.until || order(data.from) < order(data.until);
    if (!isReal) report('site-alert-bad-range', 'It ends (until) before it begins (from).');
    return html`<section
      class=${`tiwizi-site-alert tiwizi-site-alert--${type}`}
      aria-labelledby=${id()}
      data-tiwizi-part="alert"
      ><div class="tiwizi-container tiwizi-site-alert__inner"
        >${headingTemplate({ level: data.headingLevel, className: 'tiwizi-site-alert__heading', id: id() }, [
          html`<span class="tiwizi-site-alert__kind">${text(siteAlertMessages, type, locale)}</span> `,
          heading ?? '',
        ])}${when(isReal ? data : { ...pick(data), until: undefined }, locale)}${
          data.text ? html`<p class="tiwizi-site-alert__text">${data.text}</p>` : nothing
        }${content('content')}${
          data.href
            ? html`<p class="tiwizi-site-alert__text"
                ><a class="tiwizi-link tiwizi-site-alert__link" href=${data.href}
                  >${data.linkText ?? text(siteAlertMessages, 'more', locale)}</a
                ></p
              >`
            : nothing
        }</div
      ></section
    >`;
  },
};

const pick = ({ from }: SiteAlertData): Pick<SiteAlertData, 'from'> => ({ from });

/** A moment as a text that sorts. */
function order(moment: string): string {
  const { year, month, day, hour = 0, minute = 0 } = wallTimeOf(moment);
  return [year, month, day, hour, minute].map((part) => String(part).padStart(4, '0')).join();
}

function when({ from, until }: Pick<SiteAlertData, 'from' | 'until'>, locale: Locale): TemplateResult | typeof nothing {
  const key = from && until ? 'between' : from ? 'from' : until ? 'until' : undefined;
  if (!key) return nothing;
  const time = (value = ''): TemplateResult | '' =>
    value && html`<time datetime=${value}>${formatDate(value, locale, { weekday: true, time: true })}</time>`;
  const words = textParts<typeof siteAlertMessages.words, 'between', TemplateResult | ''>(
    siteAlertMessages,
    key as 'between',
    locale,
    { from: time(from), until: time(until) },
  );
  return html`<p class="tiwizi-site-alert__text">${words}</p>`;
}
