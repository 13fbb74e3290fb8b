// A page of the footer: personal data.
import { type Locale, type LocalizedText, text, wordsIn } from '@tiwizi/i18n';
import { sheetTitle } from '@tiwizi/services';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { anonymousMessages } from '../anonymous/anonymous.messages.ts';
import { assistedMessages } from '../assisted/assisted.messages.ts';
import { cookieList, type CookieUse } from '../cookies/cookie-list.ts';
import { feedbackPageMessages } from '../feedback/feedback.messages.ts';
import { frameMessages } from '../frame/frame.messages.ts';
import type { Page } from '../frame/page.ts';
import { countedParagraph, markedWords, paragraph } from '../frame/paragraph.ts';
import type { RequestDesk } from '../request/request-desk.ts';
import type { Agency } from '../service/agency.ts';
import { purposesTemplate, type AskedPurposes } from './asked-purposes.ts';
import { infoMessages } from './info.messages.ts';

type Key = keyof (typeof infoMessages)['words'];

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
  /** Which cookies there are. */
  readonly cookieUse: Omit<CookieUse, 'cookies'>;
  /** Where who is signed in finds what is kept about them. */
  readonly ownData: string;
}

/** What the service says of personal data. */
export function privacyPage(agency: Agency, kept: KeptData, locale: Locale): Page {
  const { demonstration, cookies } = agency;
  return framed(
    'privacy',
    locale,
    html`${cookies ? '' : paragraph(infoMessages, 'privacy', locale)}${demonstration ? paragraph(infoMessages, 'privacySample', locale) : ''}
    ${privacyNotice(agency, kept, locale)} ${purposesTemplate(kept.asked, locale)} ${keptSection(kept, locale)}
    ${cookieList({ ...kept.cookieUse, cookies }, locale)}`,
  );
}

/** What the law wants people to be told, by its fields: in the agency's words where it has some, else that they are to be named. */
function privacyNotice(
  { name, privacy = {}, contacts }: Agency,
  { isTold, paymentDays }: KeptData,
  locale: Locale,
): TemplateResult {
  const say = (key: Key): string => text(infoMessages as never, key as never, locale);
  const own = (words: LocalizedText | undefined, key: Key): string => wordsIn(words, locale) || say(key);
  const recipients = [
    say('recipientAgency'),
    ...(isTold ? [say('privacyNotices')] : []),
    ...(paymentDays === undefined ? [] : [say('privacyProvider')]),
    ...(privacy.recipients ?? []).map((each) => wordsIn(each, locale) ?? ''),
  ];
  return html`<tiwizi-privacy-notice
    controller=${wordsIn(privacy.controller, locale) || wordsIn(name, locale)}
    purposes=${say('purposeRequest')}
    recipients=${JSON.stringify(recipients.filter(Boolean))}
    retention=${say('retentionBelow')}
    transfer=${wordsIn(privacy.transfer, locale) || nothing}
    contact=${own(contacts.privacy, 'toBeNamed')}
    contact-href=${privacy.contactHref ?? nothing}
    reference=${privacy.reference ?? say('toBeNamed')}
    reference-kind=${privacy.referenceKind ?? 'declaration'}
  ></tiwizi-privacy-notice>`;
}

/** For how long: what is done with login, which is the same for all services; and each one without. */
function keptSection({ desks, ownData, paymentDays, feedbackDays }: KeptData, locale: Locale): TemplateResult {
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
    }${paymentDays === undefined ? nothing : countedParagraph(infoMessages, 'privacyFees', paymentDays, locale)}${feedbackDays === undefined ? nothing : countedParagraph(feedbackPageMessages, 'kept', feedbackDays, locale)}${desks
      .filter(({ needsLogin }) => !needsLogin)
      .map(({ sheet, keptDays }) => {
        const { text: words, lang, dir } = sheetTitle(sheet, locale);
        return html`<h3 class="tiwizi-heading-3" lang=${lang} dir=${dir}>${words}</h3>
          ${paragraph(anonymousMessages, 'noLogin', locale)}${days(keptDays.draft, 'kept')}${days(keptDays.receipt ?? 0, 'receiptKept')}`;
      })}`;
}

export function framed(name: 'accessibility' | 'privacy', locale: Locale, content: TemplateResult): Page {
  const title = text(frameMessages, name, locale);
  return {
    title,
    content: html`<h1 class="tiwizi-heading-1">${title}</h1><div class="tiwizi-column">${content}</div>`,
  };
}
