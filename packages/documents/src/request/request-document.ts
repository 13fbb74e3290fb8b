// The PDF of a request: what the person answered, on A4, ready to be signed.
import { formatDate, isolate, type LocaleTag, resolveLocale, text } from '@tiwizi/i18n';
import type { BrandTheme } from '@tiwizi/tokens';
import { Flow, paragraph } from '../page/flow.ts';
import { layoutOpening } from '../page/opening.ts';
import { inkOf, textStyles } from '../page/page-style.ts';
import { type DocumentSection, layoutSection } from '../page/section.ts';
import { writeDocument } from '../page/write-document.ts';
import { type Attachment, layoutAttachments } from './attachments.ts';
import { instantOf, needed, pageWords } from './document-words.ts';
import { requestMessages } from './request.messages.ts';

/** What the document of a request is made of: plain data. */
export interface RequestDocument {
  /** Language of the page, and by it its direction. */
  readonly locale: LocaleTag;
  /** Number of the request. */
  readonly number?: string | undefined;
  readonly title: string;
  /** Name of the agency. */
  readonly agency: string;
  readonly sections: readonly DocumentSection[];
  /** Paragraphs after the answers: what the person declares. */
  readonly notice?: string | readonly string[] | undefined;
  /** Files of the request: each stands in the text by name, size and digest, so that the signature binds it. */
  readonly attachments?: readonly Attachment[] | undefined;
  /** False: nobody signs it, and it says so. Left out, it is made to be signed. */
  readonly signed?: boolean | undefined;
  /** An instant. */
  readonly createdAt: Date | string | number;
  /** Says in words and across each page that the document has no legal value; left out, it does. */
  readonly specimen?: boolean | undefined;
  /** Colours of the agency, as `themeFromBrand` of `@tiwizi/tokens` gives them. */
  readonly theme?: BrandTheme | undefined;
}

/**
 * Makes the PDF of a request: PDF 1.7, tagged, A4, fonts embedded as subsets, neither encrypted nor with scripts, so that it can
 * be signed. The same input gives the same bytes (with one version of Node and of the fonts): the identifier in the file is made
 * of the input.
 *
 * @throws RangeError `document-invalid-date`; TypeError `document-missing: …` without title, agency or sections,
 * `document-invalid-attachment: …` for an attachment without name, size in whole bytes, or digest of 64 hexadecimal digits
 */
export async function makeRequestDocument(request: RequestDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { number, title, agency, sections, attachments = [], notice = [], specimen = true, theme } = request;
  needed(request);
  const createdAt = instantOf(request.createdAt);
  const locale = resolveLocale(request.locale);
  const meta = [
    ...(number ? [text(requestMessages, 'number', locale, { number: isolate(number, 'ltr') })] : []),
    text(requestMessages, 'created', locale, { date: isolate(formatDate(createdAt, locale, { time: true })) }),
  ];
  const { signed = true } = request;
  const words = pageWords(locale, specimen);
  const closing = [...[notice].flat(), ...(signed ? [] : [text(requestMessages, 'unsigned', locale)])];
  const flow = new Flow(locale, { text: textStyles(locale), ink: inkOf(theme) });
  const nodes = [
    ...layoutOpening(flow, { agency, title, meta, specimen: words.specimen }),
    ...sections.flatMap((section) => layoutSection(flow, section)),
    ...layoutAttachments(flow, attachments, signed),
    ...closing.map((line, index) =>
      paragraph(flow, 'P', line, flow.style.text.notice, flow.style.ink.text, { before: index ? 6 : 14 }),
    ),
  ];
  const madeOf = { ...request, createdAt, locale, specimen };
  return writeDocument(
    { locale, title, agency, subject: words.specimen, createdAt, madeOf },
    flow,
    nodes,
    (page, pages) => ({
      rtl: flow.rtl,
      first: page === 0,
      header: title,
      footer: [...meta].reverse(),
      page: words.page(page + 1, pages),
      mark: words.mark,
      specimen: words.specimen,
    }),
  );
}
