import { createHash } from 'node:crypto';
import { filesIn, flattenAnswers, type Assistance, type FileType } from '@tiwizi/forms';
import { locales, wordsIn, type Locale } from '@tiwizi/i18n';
import { namedQuestion, originInWords } from '../document/answer-origins.ts';
import { answeredSections } from '../document/answered-sections.ts';
import type { FiledRequest } from '../request/online-service.ts';
import type { HandedAssistance, HandedFile, HandedRequest, HandedWords } from './hand-over.ts';

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
  const others = (flow.languages ?? locales).filter((other) => other !== locale);
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
    summary: summaryIn(filed, locale),
    ...(others.length && { translations: Object.fromEntries(others.map((other) => [other, wordsOf(filed, other)])) }),
    ...(unchecked.length && { unchecked: unchecked.map((name) => namedQuestion(flow, flat, name, locale)) }),
    ...(origins.length && { origins: origins.map((origin) => originInWords(flow, flat, origin, locale)) }),
    document: {
      name: `${title}.pdf`,
      type: pdf,
      size: document.length,
      sha256,
      bytes: () => Promise.resolve(document),
    },
    attachments,
    ...(payment === undefined ? {} : { payment }),
    ...(assistance === undefined ? {} : { assistance: assistanceIn(assistance, locale) }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

function assistanceIn({ organisation, ...rest }: Assistance, locale: Locale): HandedAssistance {
  return { ...rest, ...(organisation && { organisation: wordsIn(organisation, locale) }) };
}

const summaryIn = ({ flow, answers = {} }: FiledRequest, locale: Locale): HandedRequest['summary'] =>
  answeredSections(flow, answers, locale).map(({ heading, level, rows }) => ({
    heading,
    ...(level && { level }),
    rows: rows.map(({ label, value }) => ({ label, value })),
  }));

/** What is told in words, in another language of the form. */
function wordsOf(filed: FiledRequest, locale: Locale): HandedWords {
  const { flow, answers = {}, unchecked = [], origins = [] } = filed;
  const flat = flattenAnswers(flow, answers);
  const labels = [
    ...unchecked.map((name) => namedQuestion(flow, flat, name, locale)),
    ...origins.map((origin) => originInWords(flow, flat, origin, locale)),
  ].map(({ name, label }) => [name, label] as const);
  return {
    title: wordsIn(flow.title, locale),
    summary: summaryIn(filed, locale),
    ...(labels.length && { labels: Object.fromEntries(labels) }),
  };
}

function fileOf(name: string, type: string, given: Uint8Array): HandedFile {
  const bytes = new Uint8Array(given);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, type, size: bytes.length, sha256, bytes: () => Promise.resolve(bytes) };
}
