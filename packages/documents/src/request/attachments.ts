// The files of a request in its text: what is signed names each by digest.
import { formatNumber, isolate, text } from '@tiwizi/i18n';
import { type Flow, paragraph, together } from '../page/flow.ts';
import type { TagNode } from '../page/nodes.ts';
import { layoutHeading, layoutRows } from '../page/section.ts';
import { requestMessages } from './request.messages.ts';

/** A file that belongs to the request. */
export interface Attachment {
  /** What it was asked for, in the language of the document; left out, it is numbered. */
  readonly label?: string | undefined;
  /** Name of the file, as the person gave it. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of its bytes (FIPS 180-4), 64 hexadecimal digits. */
  readonly sha256: string;
}

/** A digest as people compare it: groups of four digits, eight on a line. */
export const digestLines = (sha256: string): string[] =>
  (sha256.toLowerCase().match(/.{32}/g) ?? []).map((line) => (line.match(/.{4}/g) ?? []).join(' '));

function checked({ name, size, sha256 }: Attachment): void {
  if (!name || !Number.isSafeInteger(size) || size < 0 || !/^[0-9a-f]{64}$/i.test(sha256))
    throw new TypeError(`document-invalid-attachment: ${name}`);
}

/**
 * Lays the attachments out as a section of their own; nothing when there are none.
 *
 * @param signed whether the request is one that is signed
 *
 * @throws TypeError `document-invalid-attachment: …`
 */
export function layoutAttachments(flow: Flow, attachments: readonly Attachment[], signed = true): TagNode[] {
  if (!attachments.length) return [];
  attachments.forEach(checked);
  const { locale, style } = flow;
  return together(flow, 3, () => [
    layoutHeading(flow, text(requestMessages, 'attachments', locale)),
    paragraph(
      flow,
      'P',
      text(requestMessages, signed ? 'attachmentsHint' : 'attachmentsSent', locale),
      style.text.meta,
      style.ink.muted,
      {
        before: 4,
      },
    ),
    layoutRows(
      flow,
      attachments.map(({ label, name, size, sha256 }, index) => ({
        label: label ?? text(requestMessages, 'file', locale, { number: index + 1 }),
        value: [
          // A line each: a name in another direction turns nothing beside it.
          name.replace(/[\s\u0085]+/g, ' '),
          text(requestMessages, 'size', locale, { count: size, size: formatNumber(size, locale) }),
          text(requestMessages, 'fingerprint', locale),
          ...digestLines(sha256).map((line) => isolate(line, 'ltr')),
        ].join('\n'),
        valueLang: locale,
      })),
    ),
  ]);
}
