// A page of the footer: the statement of accessibility.
import { formatDate, type Locale, localizedText, type LocalizedText, text } from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Page } from '../frame/page.ts';
import { agencyParagraph, listItem, markedWords, paragraph } from '../frame/paragraph.ts';
import { preferencesPageMessages } from '../preferences/preferences-page.messages.ts';
import type { AccessibilityStatement, Agency } from '../service/agency.ts';
import { framed } from './info-page.ts';
import { infoMessages } from './info.messages.ts';

/** The day on which Tiwizi's own statement was written. */
const stated = '2026-11-29';
const issues = ['issueReaders', 'issueAmazigh', 'issueDirectory', 'issueSign'] as const;
type Title = 'statusTitle' | 'methodTitle' | 'issuesTitle' | 'contactTitle' | 'recourseTitle';

/** What the service says of its accessibility: what was found, when and how; what does not work; whom people turn to, and then. */
export function accessibilityPage({ contacts, accessibility }: Agency, preferencesUrl: string, locale: Locale): Page {
  const heading = (key: Title): TemplateResult => {
    const { words, lang, dir } = markedWords(infoMessages, key, locale);
    return html`<h2 class="tiwizi-heading-2" lang=${lang} dir=${dir}>${words}</h2>`;
  };
  const own = (texts: LocalizedText | undefined, key: 'contact' | 'recourse'): TemplateResult => {
    const words = localizedText(texts, locale);
    return words ? agencyParagraph(words, locale) : paragraph(infoMessages, key, locale);
  };
  return framed(
    'accessibility',
    locale,
    html`${paragraph(infoMessages, 'accessibility', locale)}<p class="tiwizi-text"
        ><a class="tiwizi-link" href=${preferencesUrl}>${text(preferencesPageMessages, 'title', locale)}</a></p
      >${heading('statusTitle')}${accessibility ? found(accessibility, locale) : paragraph(infoMessages, 'status', locale)}<p
        class="tiwizi-text"
        >${text(infoMessages, 'date', locale, { date: formatDate(dayOf(accessibility?.date ?? stated), locale) })}</p
      >${accessibility ? html`${heading('methodTitle')}${method(accessibility, locale)}` : nothing}${heading('issuesTitle')}<ul
        class="tiwizi-list"
        >${(accessibility?.limits ?? []).map((limit) => ownItem(limit, locale))}${issues.map((issue) => listItem(infoMessages, issue, locale))}</ul
      >${heading('contactTitle')}${own(contacts.accessibility, 'contact')}${heading('recourseTitle')}${own(contacts.recourse, 'recourse')}`,
  );
}

const states = { full: 'stateFull', partial: 'statePartial', none: 'stateNone' } as const;

function found({ state, standard = 'WCAG 2.2 AA' }: AccessibilityStatement, locale: Locale): TemplateResult {
  const { words, lang, dir } = markedWords(infoMessages, states[state], locale);
  return html`<p class="tiwizi-text" lang=${lang} dir=${dir}>${words} <bdi dir="ltr" lang="en">${standard}</bdi></p>`;
}

function method({ method: how, assessor }: AccessibilityStatement, locale: Locale): TemplateResult {
  const who = localizedText(assessor, locale);
  const said = paragraph(infoMessages, how === 'audit' ? 'methodAudit' : 'methodSelf', locale);
  return html`${said}${who ? agencyParagraph(who, locale) : nothing}`;
}

function ownItem(limit: LocalizedText, locale: Locale): TemplateResult {
  const { text: words = '', lang, dir } = localizedText(limit, locale) ?? {};
  const isOther = lang !== locale;
  return html`<li lang=${(isOther && lang) || nothing} dir=${(isOther && dir) || nothing}>${words}</li>`;
}

function dayOf(iso: string): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}
