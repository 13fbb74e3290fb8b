import { formatDate, isolate, messageLanguage, text, wordsIn, type Locale } from '@tiwizi/i18n';
import { sheetTitle } from '@tiwizi/services';
import type { RequestDesk } from '../request/request-desk.ts';
import type { Site } from '../service/site.ts';
import type { NotificationMessage } from './notification-sender.ts';
import { notificationMessages } from './notifications.messages.ts';

/** Something to be told. */
export type NoticeEvent = 'draftEnds' | 'unpaid' | 'cashEnds' | 'correction' | 'decided' | 'ready' | 'filed';

/** What a message is made of: nothing about the person. */
export interface NoticeFacts {
  readonly event: NoticeEvent;
  /** Language that the person used. */
  readonly language: Locale;
  /** Number of the request. */
  readonly number?: string | undefined;
  /** When a draft goes, a request that is not paid is given up, or a number for the counter runs out: ISO 8601. */
  readonly ends?: string | undefined;
}

/** The words of a message: service, number, agency, and the address of the home page. */
export function noticeMessage(
  { event, language: asked, number = '', ends = '' }: NoticeFacts,
  { origin, agency, languages }: Pick<Site, 'origin' | 'agency' | 'languages'>,
  desk: Pick<RequestDesk, 'sheet'>,
): Pick<NotificationMessage, 'language' | 'subject' | 'text'> {
  const language = messageLanguage(notificationMessages, event, asked);
  const service = sheetTitle(desk.sheet, language).text;
  const name = wordsIn(agency.name, language) ?? '';
  const words = text(notificationMessages, event, language, {
    agency: name,
    service: isolate(service),
    number: isolate(number, 'ltr'),
    date: ends && formatDate(ends, language),
  });
  // Alone in its line, so that its direction is its own and nothing sticks to it.
  const home = event === 'filed' ? '' : `\n${origin}${languages.home(asked)}`;
  return {
    language,
    subject: text(notificationMessages, 'subject', language, { agency: name, service }),
    text: words + home,
  };
}
