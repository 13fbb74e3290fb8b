// Pages of the footer: accessibility, personal data.
import { formatDate, type Locale, localizedText, text } from '@tiwizi/i18n';
import { sheetTitle } from '@tiwizi/services';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { anonymousMessages } from '../anonymous/anonymous.messages.ts';
import { assistedMessages } from '../assisted/assisted.messages.ts';
import { frameMessages } from '../frame/frame.messages.ts';
import type { Page } from '../frame/page.ts';
import { agencyParagraph, countedParagraph, listItem, markedWords, paragraph } from '../frame/paragraph.ts';
import { preferencesPageMessages } from '../preferences/preferences-page.messages.ts';
import type { RequestDesk } from '../request/request-desk.ts';
import type { Agency } from '../service/agency.ts';
import { purposesTemplate, type AskedPurposes } from './asked-purposes.ts';
import { infoMessages } from './info.messages.ts';

/** The day on which the statement of accessibility was written. */
const stated = { year: 2026, month: 11, day: 29 };
const issues = ['issueReaders', 'issueAmazigh', 'issueDirectory', 'issueSign'] as const;
type Key = keyof (typeof infoMessages)['words'];

/** The words of the agency where it has some, else that they are to be named. */
function ownOr(texts: Agency['contacts'][keyof Agency['contacts']], key: Key, locale: Locale): TemplateResult {
  const own = localizedText(texts, locale);
  return own ? agencyParagraph(own, locale) : paragraph(infoMessages, key, locale);
}

/** What the service says of its accessibility. */
export function accessibilityPage({ contacts }: Agency, preferencesUrl: string, locale: Locale): Page {
  const say = (key: Key): string => text(infoMessages as never, key as never, locale);
  const date = text(infoMessages, 'date', locale, { date: formatDate(stated, locale) });
  return framed(
    'accessibility',
    locale,
    html`${paragraph(infoMessages, 'accessibility', locale)}<p class="tiwizi-text"
        ><a class="tiwizi-link" href=${preferencesUrl}>${text(preferencesPageMessages, 'title', locale)}</a></p
      >
      <h2 class="tiwizi-heading-2">${say('statusTitle')}</h2>
      ${paragraph(infoMessages, 'status', locale)}<p class="tiwizi-text">${date}</p>
      <h2 class="tiwizi-heading-2">${say('issuesTitle')}</h2>
      <ul class="tiwizi-list"
        >${issues.map((issue) => listItem(infoMessages, issue, locale))}</ul
      >
      <h2 class="tiwizi-heading-2">${say('contactTitle')}</h2>
      ${ownOr(contacts.accessibility, 'contact', locale)}
      <h2 class="tiwizi-heading-2">${say('recourseTitle')}</h2>
      ${ownOr(contacts.recourse, 'recourse', locale)}`,
  );
}

/** What is kept, and where people see and delete it. */
export interface KeptData {
  readonly desks: readonly Pick<RequestDesk, 'sheet' | 'needsLogin' | 'keptDays' | 'service'>[];
  /** What is asked and says why. */
  readonly asked: readonly AskedPurposes[];
  /** Days for which records of fees are kept; undefined: no service has a fee. */
  readonly paymentDays: number | undefined;
  /** Days for which feedback is kept; undefined: none is asked for. */
  readonly feedbackDays: number | undefined;
  /** Messages about requests are sent. */
  readonly isTold: boolean;
  /** Where who is signed in finds what is kept about them. */
  readonly ownData: string;
}

/** What the service says of personal data. */
export function privacyPage({ contacts, demonstration }: Agency, kept: KeptData, locale: Locale): Page {
  const say = (key: Key): string => text(infoMessages as never, key as never, locale);
  return framed(
    'privacy',
    locale,
    html`${paragraph(infoMessages, 'privacy', locale)}${demonstration ? paragraph(infoMessages, 'privacySample', locale) : ''}
      <h2 class="tiwizi-heading-2">${say('privacyPurposeTitle')}</h2>
      ${paragraph(infoMessages, 'privacyPurpose', locale)}${kept.isTold ? paragraph(infoMessages, 'privacyNotices', locale) : ''}${kept.paymentDays === undefined ? '' : paragraph(infoMessages, 'privacyProvider', locale)}
      ${purposesTemplate(kept.asked, locale)} ${keptSection(kept, locale)}
      <h2 class="tiwizi-heading-2">${say('privacyRightsTitle')}</h2>
      ${paragraph(infoMessages, 'privacyRights', locale)}${ownOr(contacts.privacy, 'privacyContact', locale)}`,
  );
}

/** For how long: what is done with login, which is the same for all services; and each one without. */
function keptSection({ desks, ownData, paymentDays }: KeptData, locale: Locale): TemplateResult {
  const title = markedWords(infoMessages, 'privacyKeptTitle', locale);
  const link = markedWords(infoMessages, 'privacyOwn', locale);
  const withLogin = desks.find(({ needsLogin }) => needsLogin);
  const days = (count: number, key: 'kept' | 'receiptKept'): TemplateResult =>
    countedParagraph(anonymousMessages, key, count, locale);
  return html`<h2 class="tiwizi-heading-2" lang=${title.lang} dir=${title.dir}>${title.words}</h2>
    ${paragraph(infoMessages, 'privacyEarlier', locale)}${
      withLogin
        ? html`${days(withLogin.keptDays.draft, 'kept')}${
              desks.some(({ needsLogin, service }) => needsLogin && service.agency)
                ? paragraph(infoMessages, 'privacyAnswers', locale)
                : nothing
            }${desks.some(({ service }) => service.assisted) ? paragraph(assistedMessages, 'privacy', locale) : nothing}${paragraph(infoMessages, 'privacySent', locale)}
            <p class="tiwizi-text"
              ><a class="tiwizi-link" href=${ownData} lang=${link.lang} dir=${link.dir}>${link.words}</a></p
            >`
        : nothing
    }${paymentDays === undefined ? nothing : countedParagraph(infoMessages, 'privacyFees', paymentDays, locale)}${desks
      .filter(({ needsLogin }) => !needsLogin)
      .map(({ sheet, keptDays }) => {
        const { text: words, lang, dir } = sheetTitle(sheet, locale);
        return html`<h3 class="tiwizi-heading-3" lang=${lang} dir=${dir}>${words}</h3>
          ${paragraph(anonymousMessages, 'noLogin', locale)}${days(keptDays.draft, 'kept')}${days(keptDays.receipt ?? 0, 'receiptKept')}`;
      })}`;
}

function framed(name: 'accessibility' | 'privacy', locale: Locale, content: TemplateResult): Page {
  const title = text(frameMessages, name, locale);
  return {
    title,
    content: html`<h1 class="tiwizi-heading-1">${title}</h1><div class="tiwizi-column">${content}</div>`,
  };
}
