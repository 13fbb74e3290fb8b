import { createHash } from 'node:crypto';
import {
  answerLines,
  filesIn,
  flattenAnswers,
  itemOf,
  itemTitle,
  questionsOf,
  type AnswerOrigin,
  type Answers,
  type FileType,
  type FormFlow,
} from '@tiwizi/forms';
import { wordsIn, type Locale } from '@tiwizi/i18n';
import { answeredSections } from '../document/answered-sections.ts';
import type { FiledRequest } from '../request/online-service.ts';
import type { HandedFile, HandedOrigin, HandedRequest, UncheckedAnswer } from './hand-over.ts';

const pdf = 'application/pdf';
const mediaTypes: Readonly<Record<FileType, string>> = { pdf, jpeg: 'image/jpeg', png: 'image/png' };

/**
 * A filed request with all that an agency needs of it: the answers as data and as people read them, the document, and the files by
 * their digests. Without the answers, where their draft is gone: they are in the document.
 */
export async function toHandedRequest(filed: FiledRequest): Promise<HandedRequest> {
  const { actor, subject, key, service, flow, document, sha256, filedAt, locale, applicant, evidence } = filed;
  const { answers = {}, unchecked = [], origins = [], correctionOf, number, payment, assistance } = filed;
  const flat = flattenAnswers(flow, answers);
  const title = wordsIn(flow.title, locale);
  const attachments: HandedFile[] = [];
  for (const answer of Object.values(flat).flatMap((each) => filesIn(each))) {
    const bytes = await filed.openFile(answer);
    if (bytes) attachments.push(fileOf(answer.name, mediaTypes[answer.type], bytes));
  }
  return {
    ...(actor === undefined ? {} : { actor }),
    ...(subject === undefined ? {} : { subject }),
    key,
    ...(correctionOf === undefined ? {} : { correctionOf, number }),
    service,
    title,
    language: locale,
    flow: { id: flow.id, version: flow.version },
    filedAt,
    ...(applicant ? { applicant } : {}),
    answers,
    summary: answeredSections(flow, answers, locale).map(({ heading, level, rows }) => ({
      heading,
      ...(level && { level }),
      rows: rows.map(({ label, value }) => ({ label, value })),
    })),
    ...(unchecked.length && { unchecked: unchecked.map((name) => namedQuestion(flow, flat, name, locale)) }),
    ...(origins.length && { origins: origins.map((origin) => handedOrigin(flow, flat, origin, locale)) }),
    document: {
      name: `${title}.pdf`,
      type: pdf,
      size: document.length,
      sha256,
      bytes: () => Promise.resolve(document),
    },
    attachments,
    ...(payment === undefined ? {} : { payment }),
    ...(assistance === undefined ? {} : { assistance }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

/** A question as the agency finds it among the answers: one of an item by its place there, `equipment[0].serial`. */
function namedQuestion(flow: FormFlow, answers: Answers, name: string, locale: Locale): UncheckedAnswer {
  const own = name.split('.').at(-1) ?? name;
  const fields = flow.steps.flatMap((step) => step.fields);
  const item = itemOf(fields, answers, name);
  const field = flow.steps.flatMap(questionsOf).find((each) => each.name === own);
  const label = wordsIn(field?.label, locale) ?? own;
  if (!item) return { name, label };
  return { name: `${item.group.name}[${item.number - 1}].${own}`, label: `${itemTitle(item, locale)} – ${label}` };
}

/** Where an answer is from, in the words of the request. */
function handedOrigin(flow: FormFlow, answers: Answers, origin: AnswerOrigin, locale: Locale): HandedOrigin {
  const { name, source, said, at, state } = origin;
  const field = flow.steps.flatMap(({ fields }) => fields).find((each) => each.name === name);
  const lines = field && said !== undefined ? answerLines(field, said, locale).map((line) => line.text) : [];
  const question = namedQuestion(flow, answers, name, locale);
  return { ...question, source: wordsIn(source, locale), at, state, ...(lines.length && { said: lines.join('\n') }) };
}

function fileOf(name: string, type: string, given: Uint8Array): HandedFile {
  const bytes = new Uint8Array(given);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, type, size: bytes.length, sha256, bytes: () => Promise.resolve(bytes) };
}
