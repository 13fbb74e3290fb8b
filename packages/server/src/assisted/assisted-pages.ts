// What who helps and who is helped see beside the form: where it begins, the code, where the code is typed.
import { givenTemplate } from '@tiwizi/elements/template';
import {
  formatDate,
  languageMark,
  localizedText,
  messageLanguage,
  text,
  textParts,
  type Locale,
  type LocalizedText,
  type MessageKey,
  type Messages,
} from '@tiwizi/i18n';
import { sheetTitle, type ServiceSheet } from '@tiwizi/services';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Page } from '../frame/page.ts';
import { markedWords, notice, paragraph } from '../frame/paragraph.ts';
import { codeSummary, type ShownCode } from '../resume/code-summary.ts';
import { codeForm, type CodeFormOptions } from '../resume/resume-page.ts';
import { assistedMessages as messages } from './assisted.messages.ts';

/** Somebody by name, and as what. */
export interface Named {
  readonly name: string;
  readonly organisation?: LocalizedText;
}

type Key = MessageKey<(typeof messages)['words']>;

const title = (key: Key, locale: Locale): TemplateResult => {
  const { words, lang, dir } = markedWords(messages, key, locale);
  return html`<h1 class="tiwizi-heading-1" lang=${lang} dir=${dir}>${words}</h1>`;
};

/** A person's name as it was given, and the organisation in the language of the page where it has it, each marked by its own. */
function named({ name, organisation }: Named, locale: Locale): TemplateResult {
  const shown = localizedText(organisation, locale);
  const { lang, dir, text: as } = shown ?? {};
  return html`<bdi>${givenTemplate(name, locale)}</bdi
    >${as ? html` (<bdi lang=${lang === locale ? nothing : lang} dir=${dir}>${as}</bdi>)` : nothing}`;
}

/** A sentence with somebody's name in it. */
function aboutSomebody(
  key: 'as' | 'confirmAs' | 'filledWith' | 'helped' | 'helpedBy',
  somebody: Named,
  locale: Locale,
): { readonly words: unknown; readonly lang: unknown; readonly dir: unknown } {
  const language = messageLanguage(messages, key, locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  const words = textParts(messages as Messages, key, language, { name: named(somebody, language) });
  return { words, lang, dir };
}

/** What the page is made of on which somebody begins a request for another. */
export interface AssistStartOptions {
  readonly sheet: ServiceSheet;
  readonly action: string;
  readonly csrf: string;
  readonly helper: Named;
  /** Not taken over yet: where each goes on, and since when (ISO 8601). */
  readonly underWay: readonly { readonly href: string; readonly begunAt: string }[];
  readonly isFull: boolean;
}

export function assistStartPage(options: AssistStartOptions, locale: Locale): Page {
  const { sheet, action, csrf, helper, underWay, isFull } = options;
  const service = sheetTitle(sheet, locale);
  const as = aboutSomebody('as', helper, locale);
  const heading = markedWords(messages, 'offer', locale);
  const list = markedWords(messages, 'underWay', locale);
  return {
    title: heading.words,
    status: isFull ? 409 : 200,
    content: html`${title('offer', locale)}<p class="tiwizi-lead" lang=${service.lang} dir=${service.dir}
        >${service.text}</p
      >${isFull ? notice(messages, 'full', locale, 'warning') : nothing}${paragraph(messages, 'intro', locale)}${notice(messages, 'rules', locale, 'warning')}${paragraph(messages, 'recorded', locale)}<p
        class="tiwizi-text"
        lang=${as.lang}
        dir=${as.dir}
        >${as.words}</p
      >${beginForm('begin', { action, csrf }, locale)}${
        underWay.length
          ? html`<h2 class="tiwizi-heading-2" lang=${list.lang} dir=${list.dir}>${list.words}</h2
              ><ul class="tiwizi-list"
                >${underWay.map((each) => underWayItem(each, locale))}</ul
              >`
          : nothing
      }`,
  };
}

function underWayItem({ href, begunAt }: AssistStartOptions['underWay'][number], locale: Locale): TemplateResult {
  const language = messageLanguage(messages, 'begunAt', locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  const date = html`<time datetime=${begunAt}>${formatDate(begunAt, language, { time: true })}</time>`;
  return html`<li
    ><a class="tiwizi-link" href=${href} lang=${lang} dir=${dir}
      >${textParts(messages, 'begunAt', language, { date })}</a
    ></li
  >`;
}

/** A button that begins a request for somebody. */
function beginForm(
  key: 'begin' | 'next',
  { action, csrf }: { readonly action: string; readonly csrf: string },
  locale: Locale,
): TemplateResult {
  const { words, lang, dir } = markedWords(messages, key, locale);
  return html`<form method="post" action=${action}
    ><input type="hidden" name="csrf" value=${csrf} /><button class="tiwizi-button" lang=${lang} dir=${dir}
      >${words}</button
    ></form
  >`;
}

/** Who is logged in may not help here. */
export function assistRefusedPage(locale: Locale): Page {
  return {
    status: 403,
    title: markedWords(messages, 'refusedTitle', locale).words,
    content: html`${title('refusedTitle', locale)}${paragraph(messages, 'refused', locale)}`,
  };
}

/** Above each page of the form, for who helps. */
export const helperBanner = (locale: Locale): TemplateResult => notice(messages, 'banner', locale);

/** What a request's code is given with. */
export interface AssistCodeOptions extends ShownCode {
  /** Where the answers are changed. */
  readonly changeUrl: string;
  /** Where the next request begins, by post. */
  readonly action: string;
  readonly csrf: string;
}

/** For who helps: the code, what the person does with it, and the next request. */
export function assistCodePage(options: AssistCodeOptions, locale: Locale): Page {
  const change = markedWords(messages, 'change', locale);
  return {
    title: markedWords(messages, 'codeTitle', locale).words,
    content: html`${title('codeTitle', locale)}${paragraph(messages, 'codeText', locale)}${codeSummary(options, locale)}${paragraph(messages, 'codeOther', locale)}<p
        class="tiwizi-text"
        ><a class="tiwizi-link" href=${options.changeUrl} lang=${change.lang} dir=${change.dir}>${change.words}</a></p
      >${beginForm('next', options, locale)}`,
  };
}

/** For who helped: it is the person's by now. */
export function assistTakenPage(next: { readonly action: string; readonly csrf: string }, locale: Locale): Page {
  return {
    title: markedWords(messages, 'takenTitle', locale).words,
    content: html`${title('takenTitle', locale)}${paragraph(messages, 'takenText', locale)}${beginForm('next', next, locale)}`,
  };
}

/** What the page is made of on which a person takes a request over. */
export interface ConfirmOptions extends Pick<CodeFormOptions, 'action' | 'csrf' | 'typed' | 'message' | 'status'> {
  /** Name of who is logged in. */
  readonly person: string;
}

export function confirmPage({ person, ...form }: ConfirmOptions, locale: Locale): Page {
  const as = aboutSomebody('confirmAs', { name: person }, locale);
  return codeForm(
    {
      ...form,
      heading: markedWords(messages, 'confirmTitle', locale),
      button: markedWords(messages, 'take', locale),
      hint: text(messages, 'confirmHint', locale),
      before: html`${paragraph(messages, 'confirmText', locale)}<p class="tiwizi-text" lang=${as.lang} dir=${as.dir}
          >${as.words}</p
        >`,
    },
    locale,
  );
}

/** For the person, above answers that somebody filled in. */
export function helpedNotice(helper: Named, locale: Locale): TemplateResult {
  const { words, lang, dir } = aboutSomebody('helped', helper, locale);
  return html`<tiwizi-notice type="warning"
    ><p class="tiwizi-notice__text" lang=${lang} dir=${dir}>${words}</p></tiwizi-notice
  >`;
}

/** `with the help of …`, beside a request. */
export function helpedBy(helper: Named, locale: Locale): TemplateResult {
  const { words, lang, dir } = aboutSomebody('helpedBy', helper, locale);
  return html`<span lang=${lang} dir=${dir}>${words}</span>`;
}

/** Who filled it in, on the receipt. */
export function filledWith(helper: Named, locale: Locale): TemplateResult {
  const { words, lang, dir } = aboutSomebody('filledWith', helper, locale);
  return html`<p class="tiwizi-text" lang=${lang} dir=${dir}>${words}</p>`;
}
