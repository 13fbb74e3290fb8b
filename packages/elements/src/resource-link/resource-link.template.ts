import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { download, externalLink, mail, phone, svgTemplate, type Icon } from '@tiwizi/icons';
import { checkIdentifier, formatFileSize, formatIdentifier, isolate, text, type Locale } from '@tiwizi/i18n';
import { givenTemplate } from '../template/given.template.ts';
import { resourceLinkProperties, type ResourceLinkData, type ResourceLinkType } from './resource-link-data.ts';
import { resourceLinkMessages } from './resource-link.messages.ts';

const icons: Readonly<Record<ResourceLinkType, Icon>> = { download, external: externalLink, phone, email: mail };

/** The full form of `<tiwizi-resource-link>`. */
export const resourceLinkTemplate: ElementTemplate<ResourceLinkData> = {
  tag: 'tiwizi-resource-link',
  read: (attributes) => readAttributes(resourceLinkProperties, attributes),
  print(data, { locale, report }) {
    const { type = 'download', href = '', newWindow, language } = data;
    if (!href) report('resource-link-without-href', 'It leads nowhere.');
    const details = detailsOf(data, locale);
    return html`<a
      class="tiwizi-link tiwizi-resource-link"
      href=${target(type, href)}
      hreflang=${language ?? nothing}
      target=${newWindow ? '_blank' : nothing}
      rel=${newWindow ? 'noopener' : nothing}
      data-tiwizi-part="link"
      >${svgTemplate(icons[type])}${wordsOf(type, href, data.text, locale)}${details ? html` <span class="tiwizi-resource-link__details">(${details})</span>` : nothing}</a
    >`;
  },
};

const number = (href: string): string => href.replace(/^tel:/, '');
const address = (href: string): string => href.replace(/^mailto:/, '');

function target(type: ResourceLinkType, href: string): string {
  if (type === 'email') return `mailto:${address(href)}`;
  if (type !== 'phone') return href;
  const checked = checkIdentifier('phone', number(href));
  return `tel:${checked.valid ? checked.value : number(href).replace(/[^\d+]/g, '')}`;
}

/** A number or an address of mail runs left to right, and stands beside the words where there are some. */
function wordsOf(type: ResourceLinkType, href: string, words: string | undefined, locale: Locale): TemplateResult {
  const given = words ? givenTemplate(words, locale) : undefined;
  if (type !== 'phone' && type !== 'email') return given ?? html`<bdi dir="ltr">${href}</bdi>`;
  const token = type === 'phone' ? formatIdentifier('phone', number(href)) : address(href);
  const isolated = html`<bdi class="tiwizi-resource-link__token" dir="ltr">${token}</bdi>`;
  return given ? html`${given} ${isolated}` : isolated;
}

/** What is said of it in brackets; empty when there is nothing to say. */
function detailsOf({ type, format, size, language, newWindow }: ResourceLinkData, locale: Locale): string {
  return [
    // A figure that follows Latin letters would run on with them.
    format && isolate(format, 'ltr'),
    size === undefined ? undefined : formatFileSize(size, locale),
    language && language !== locale.split('-')[0] ? text(resourceLinkMessages, language, locale) : undefined,
    type === 'external' ? text(resourceLinkMessages, 'external', locale) : undefined,
    newWindow ? text(resourceLinkMessages, 'newWindow', locale) : undefined,
  ]
    .filter(Boolean)
    .join(text(resourceLinkMessages, 'comma', locale));
}
