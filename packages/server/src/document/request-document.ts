import { createHash } from 'node:crypto';
import type { Attachment, RequestDocument } from '@tiwizi/documents';
import { filesIn, findPath, flattenAnswers, itemOf, itemTitle } from '@tiwizi/forms';
import { formatDate, text, wordsIn } from '@tiwizi/i18n';
import { assistedMessages } from '../assisted/assisted.messages.ts';
import { money } from '../payment/fee-words.ts';
import { paymentMessages } from '../payment/payment.messages.ts';
import type { DocumentInput } from '../request/online-service.ts';
import { originSection } from './answer-origins.ts';
import { answeredSections, type AnsweredSection } from './answered-sections.ts';

/**
 * The document of a request, for `@tiwizi/documents`: whatever the flow asks, the files with their digests, so that the signature binds them,
 * and what the person declares below.
 */
export async function requestDocument(input: DocumentInput): Promise<RequestDocument> {
  const { locale, agency, title, declaration, specimen, createdAt, signature } = input;
  return {
    locale,
    agency,
    title,
    sections: documentSections(input),
    attachments: await attachmentsOf(input),
    notice: declaration,
    signed: signature !== 'none',
    createdAt,
    specimen,
  };
}

const documentSections = (input: DocumentInput): readonly AnsweredSection[] => [
  ...answeredSections(input.flow, input.answers, input.locale),
  ...originSection(input),
  ...feeSection(input),
  ...assistanceSection(input),
];

/** What the document says as one list of rows, each with the heading that it stands below: whoever signs reads all of it. */
export const documentRows = (
  input: DocumentInput,
): readonly { readonly key: string; readonly value: string; readonly group: string }[] =>
  documentSections(input).flatMap(({ heading, rows }) =>
    rows.map(({ label, value }) => ({ key: label, value, group: heading })),
  );

/** What is to be paid for it: the document is made before that. */
function feeSection({ charge, locale }: DocumentInput): readonly AnsweredSection[] {
  if (!charge) return [];
  const say = (key: 'fee' | 'for' | 'amount' | 'law'): string => text(paymentMessages, key, locale);
  const rows = [
    { label: say('for'), value: wordsIn(charge.for, locale) },
    { label: say('amount'), value: money(charge.amount, locale) },
    ...(charge.law ? [{ label: say('law'), value: wordsIn(charge.law, locale) }] : []),
  ];
  return [{ heading: say('fee'), rows }];
}

/** Who filled it in: the person who signs or sends it says so, too. */
function assistanceSection({ assistance, locale }: DocumentInput): readonly AnsweredSection[] {
  if (!assistance) return [];
  const { name, organisation, takenAt } = assistance;
  const say = (key: 'section' | 'helper' | 'organisation' | 'taken'): string => text(assistedMessages, key, locale);
  const rows = [
    { label: say('helper'), value: name },
    ...(organisation ? [{ label: say('organisation'), value: wordsIn(organisation, locale) }] : []),
    { label: say('taken'), value: formatDate(takenAt, locale, { time: true }) },
  ];
  return [{ heading: say('section'), rows }];
}

function attachmentsOf({ flow, answers, locale, openFile }: DocumentInput): Promise<Attachment[]> {
  const flat = flattenAnswers(flow, answers);
  const files = findPath(flow, flat).steps.flatMap(({ fields }) =>
    fields.flatMap((field) => {
      const item = itemOf(fields, flat, field.name);
      const label = [...(item ? [itemTitle(item, locale)] : []), wordsIn(field.label, locale)].join(' – ');
      return filesIn(flat[field.name]).map((answer) => ({ label, answer }));
    }),
  );
  return Promise.all(
    files.map(async ({ label, answer }) => {
      const bytes = await openFile(answer);
      // Nothing is signed that says of a file what cannot be shown.
      if (!bytes) throw new TypeError('[tiwizi] server_file_missing');
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { label, name: answer.name, size: bytes.length, sha256 };
    }),
  );
}
