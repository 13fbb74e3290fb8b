// One service: who, for whom, what it costs, how long, which documents; start button; where a person helps.
import { text, type Locale, type MessageKey } from '@tiwizi/i18n';
import { comparisonMessages, sheetTitle, type ServiceSheet } from '@tiwizi/services';
import { serviceSheetTemplate } from '@tiwizi/services/templates';
import { html, type TemplateResult } from 'lit/html.js';
import { assistedMessages } from '../assisted/assisted.messages.ts';
import { directoryMessages } from '../directory/directory.messages.ts';
import { breadcrumb } from '../frame/breadcrumb.ts';
import { feeBeforehand } from '../payment/fee-words.ts';
import type { Fee } from '../payment/fee.ts';
import type { Page } from '../frame/page.ts';
import { markedWords } from '../frame/paragraph.ts';
import { sheetPageMessages } from './sheet-page.messages.ts';

/** Where the request of a sheet begins, what is said before its button, and what it takes. */
export interface Start {
  readonly url: string;
  readonly note: string;
  readonly needsLogin: boolean;
  readonly needsSignature: boolean;
  readonly fee?: Fee | undefined;
  /** Where somebody fills it in for another; undefined: nobody may. */
  readonly assistUrl?: string | undefined;
}

/** What the page of a service is made of. */
export interface SheetPageOptions {
  readonly sheet: ServiceSheet;
  readonly home: string;
  /** How the request begins, when the service is carried through here. */
  readonly start?: Start | undefined;
  /** Whether there is another service to compare it with. */
  readonly hasOthers?: boolean;
}

export function sheetPage({ sheet, home, start, hasOthers }: SheetPageOptions, locale: Locale): Page {
  const title = sheetTitle(sheet, locale);
  const name = encodeURIComponent(sheet.slug ?? sheet.id);
  // A service of another site begins there.
  const startUrl = start?.url ?? sheet.serviceUrl;
  const recent = { href: `${home}services/${name}`, text: title.text, lang: title.lang };
  return {
    title: title.text,
    kits: ['elements', 'services'],
    asksFeedback: true,
    // Examples carry a mark for people, and one for search engines.
    hidden: sheet.sample,
    content: html`${breadcrumb(home, [], title, locale)}
      <h1 class="tiwizi-heading-1" lang=${title.lang} dir=${title.dir}>${title.text}</h1>
      ${startUrl ? '' : html`<tiwizi-notice text=${text(directoryMessages, 'notOnline', locale)}></tiwizi-notice>`}
      ${serviceSheetTemplate(sheet, { locale, startUrl, startNote: start?.note, introduction: start && steps(start, locale) })}${start?.assistUrl ? assistLink(start.assistUrl, locale) : ''}
      <tiwizi-recent-services current=${JSON.stringify(recent)}></tiwizi-recent-services>
      ${hasOthers ? html`<p class="tiwizi-text"><a class="tiwizi-link" href=${`${home}compare?service=${name}`}>${text(comparisonMessages, 'another', locale)}</a></p>` : ''}`,
  };
}

function assistLink(href: string, locale: Locale): TemplateResult {
  const { words, lang, dir } = markedWords(assistedMessages, 'offer', locale);
  return html`<p class="tiwizi-text"><a class="tiwizi-link" href=${href} lang=${lang} dir=${dir}>${words}</a></p>`;
}

/** What will happen, in pictures. */
function steps({ needsLogin, needsSignature, fee }: Start, locale: Locale): TemplateResult {
  const say = (key: MessageKey<(typeof sheetPageMessages)['words']>): string => text(sheetPageMessages, key, locale);
  const all = [
    ...(needsLogin ? [{ heading: say('stepLogin'), picture: 'person' }] : []),
    { heading: say('stepAnswer'), picture: 'edit' },
    needsSignature
      ? { heading: say('stepSign'), picture: 'signature' }
      : { heading: say('stepCheck'), picture: 'check' },
    ...(fee ? [{ heading: say('stepPay'), picture: 'money' }] : []),
    { heading: say('stepReceipt'), picture: 'document' },
  ];
  return html`<tiwizi-process-list heading=${say('steps')} steps=${JSON.stringify(all)}></tiwizi-process-list
    >${fee ? feeBeforehand({ fee, needsSignature }, locale) : ''}`;
}
