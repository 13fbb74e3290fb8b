import { RequestError } from '../http/request.ts';

/** A file that comes with a request. */
export interface HandedFile {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** What was paid: centimes. */
export interface PaidFee {
  readonly state: 'paid';
  readonly amount: number;
  readonly currency: string;
  readonly method: string;
  readonly number: string;
  readonly reference: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What is to be paid: centimes. */
export interface AwaitedFee {
  readonly state: 'awaited';
  readonly amount: number;
  readonly currency: string;
  readonly number: string;
  /** ISO 8601. */
  readonly until: string;
}

/** Who filled it in for somebody. */
export interface Assistance {
  readonly helper: string;
  readonly name: string;
  readonly organisation?: string;
  /** ISO 8601: until then the helper worked on it. */
  readonly takenAt: string;
}

/** An answer as people read it, below its step or item. */
export interface HandedSection {
  readonly heading: string;
  /** 3: an item of a repeating group, in the section before it. */
  readonly level?: 3;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}

/** What a request says in words. */
export interface HandedWords {
  readonly title: string;
  readonly summary: readonly HandedSection[];
  /** Of the questions that `unchecked` and `origins` name. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** What a service hands over to its agency. */
export interface HandedRequest {
  /** Of a correction: the key of the request it corrects, and its number. */
  readonly correctionOf?: string;
  readonly number?: string;
  /** Id of the service. */
  readonly service: string;
  /** Its name, in the language of the request. */
  readonly title: string;
  readonly language: string;
  readonly flow: { readonly id: string; readonly version: number };
  /** ISO 8601. */
  readonly filedAt: string;
  /** Who acted, and for whom: subjects of the provider. Absent: it was sent without login. */
  readonly actor?: string;
  readonly subject?: string;
  /** Name of the person, as the provider tells it. */
  readonly applicant?: string;
  /** The answers by the names of the fields. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** The same, as people read it. */
  readonly summary: readonly HandedSection[];
  /** Its words in other languages of the form, by their tags. */
  readonly translations?: Readonly<Record<string, HandedWords>>;
  /** Questions whose answers could not be checked in a register. Absent: none. */
  readonly unchecked?: readonly { readonly name: string; readonly label: string }[];
  /** Answers that were known beforehand. Absent: none. */
  readonly origins?: readonly {
    readonly name: string;
    readonly label: string;
    readonly source: string;
    readonly at: string;
    readonly state: 'same' | 'wrong' | 'changed';
    readonly said?: string;
  }[];
  /** The document, signed where there is evidence. */
  readonly document: HandedFile;
  readonly attachments: readonly HandedFile[];
  /** What was paid for it, or is to be. Absent: nothing had to be. */
  readonly payment?: PaidFee | AwaitedFee;
  /** Somebody filled it in for the subject. Absent: nobody did. */
  readonly assistance?: Assistance;
  /** How it was signed. Absent: it was not. */
  readonly evidence?: unknown;
}

/** All files of a request: the document first. */
export const filesOf = ({ document, attachments }: HandedRequest): readonly HandedFile[] => [document, ...attachments];

/** @throws {RequestError} 400, with the name of what is wrong */
export function readHandedRequest(given: unknown): HandedRequest {
  const request = object(given, 'the request');
  const flow = object(request['flow'], 'flow');
  const { applicant, evidence, payment, assistance, actor, subject, translations } = request;
  const { correctionOf, number: known } = request;
  must((actor === undefined) === (subject === undefined), 'actor or subject');
  return {
    ...(correctionOf === undefined
      ? {}
      : { correctionOf: word(correctionOf, 'correctionOf'), number: word(known, 'number') }),
    service: word(request['service'], 'service'),
    title: word(request['title'], 'title'),
    language: word(request['language'], 'language'),
    flow: { id: word(flow['id'], 'flow.id'), version: number(flow['version'], 'flow.version') },
    filedAt: instant(request['filedAt'], 'filedAt'),
    ...(actor === undefined ? {} : { actor: word(actor, 'actor'), subject: word(subject, 'subject') }),
    ...(applicant === undefined ? {} : { applicant: word(applicant, 'applicant') }),
    answers: object(request['answers'], 'answers'),
    summary: summaryOf(request['summary'], 'summary'),
    ...(translations === undefined
      ? {}
      : {
          translations: Object.fromEntries(
            Object.entries(object(translations, 'translations')).map(([tag, words]) => [tag, wordsOf(words)]),
          ),
        }),
    ...(request['unchecked'] !== undefined && {
      unchecked: list(request['unchecked'], 'unchecked').map((each) => question(each, 'unchecked')),
    }),
    ...(request['origins'] !== undefined && {
      origins: list(request['origins'], 'origins').map((each) => ({
        ...question(each, 'origins'),
        source: word(each['source'], 'origins.source'),
        at: instant(each['at'], 'origins.at'),
        state: stateOf(each['state']),
        ...(each['said'] !== undefined && { said: word(each['said'], 'origins.said') }),
      })),
    }),
    document: file(request['document'], 'document'),
    attachments: list(request['attachments'], 'attachments').map((each) => file(each, 'attachments')),
    ...(payment === undefined ? {} : { payment: feeOf(payment) }),
    ...(assistance === undefined ? {} : { assistance: assistanceOf(assistance) }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

const summaryOf = (given: unknown, of: string): readonly HandedSection[] =>
  list(given, of).map((section) => ({
    heading: word(section['heading'], `${of}.heading`),
    ...(section['level'] === 3 && { level: 3 as const }),
    rows: list(section['rows'], `${of}.rows`).map((row) => ({
      label: word(row['label'], `${of}.rows.label`),
      value: string(row['value'], `${of}.rows.value`),
    })),
  }));

function wordsOf(value: unknown): HandedWords {
  const { title, summary, labels } = object(value, 'translations');
  const named = labels === undefined ? undefined : Object.entries(object(labels, 'translations.labels'));
  return {
    title: word(title, 'translations.title'),
    summary: summaryOf(summary, 'translations.summary'),
    ...(named && {
      labels: Object.fromEntries(named.map(([name, label]) => [name, word(label, 'translations.labels')])),
    }),
  };
}

const question = (given: Readonly<Record<string, unknown>>, of: string): { name: string; label: string } => ({
  name: word(given['name'], `${of}.name`),
  label: word(given['label'], `${of}.label`),
});

function stateOf(given: unknown): 'same' | 'wrong' | 'changed' {
  must(given === 'same' || given === 'wrong' || given === 'changed', 'origins.state');
  return given;
}

function assistanceOf(value: unknown): Assistance {
  const given = object(value, 'assistance');
  const { organisation } = given;
  return {
    helper: word(given['helper'], 'assistance.helper'),
    name: word(given['name'], 'assistance.name'),
    ...(organisation === undefined ? {} : { organisation: word(organisation, 'assistance.organisation') }),
    takenAt: instant(given['takenAt'], 'assistance.takenAt'),
  };
}

function feeOf(value: unknown): PaidFee | AwaitedFee {
  const given = object(value, 'payment');
  if (given['state'] !== 'awaited') return readPaidFee(given);
  return {
    state: 'awaited',
    amount: number(given['amount'], 'payment.amount'),
    currency: word(given['currency'], 'payment.currency'),
    number: word(given['number'], 'payment.number'),
    until: instant(given['until'], 'payment.until'),
  };
}

/** @throws {RequestError} 400, with the name of what is wrong */
export function readPaidFee(value: unknown): PaidFee {
  const given = object(value, 'payment');
  must(given['state'] === 'paid', 'payment.state');
  return {
    state: 'paid',
    amount: number(given['amount'], 'payment.amount'),
    currency: word(given['currency'], 'payment.currency'),
    method: word(given['method'], 'payment.method'),
    number: word(given['number'], 'payment.number'),
    reference: word(given['reference'], 'payment.reference'),
    at: instant(given['at'], 'payment.at'),
  };
}

function must(condition: boolean, name: string): asserts condition {
  if (!condition) throw new RequestError(400, `${name} is missing or of another kind`);
}

function object(value: unknown, name: string): Readonly<Record<string, unknown>> {
  must(typeof value === 'object' && value !== null && !Array.isArray(value), name);
  return value as Readonly<Record<string, unknown>>;
}

function list(value: unknown, name: string): readonly Readonly<Record<string, unknown>>[] {
  must(Array.isArray(value), name);
  return value.map((each) => object(each, name));
}

function string(value: unknown, name: string): string {
  must(typeof value === 'string', name);
  return value;
}

function word(value: unknown, name: string): string {
  must(typeof value === 'string' && value !== '' && value.length <= 500, name);
  return value;
}

function number(value: unknown, name: string): number {
  must(Number.isSafeInteger(value) && (value as number) >= 0, name);
  return value as number;
}

function instant(value: unknown, name: string): string {
  must(
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value) && !isNaN(Date.parse(value)),
    name,
  );
  return value;
}

function file(value: unknown, name: string): HandedFile {
  const given = object(value, name);
  const sha256 = word(given['sha256'], `${name}.sha256`);
  must(/^[\da-f]{64}$/.test(sha256), `${name}.sha256`);
  return {
    name: word(given['name'], `${name}.name`),
    type: word(given['type'], `${name}.type`),
    size: number(given['size'], `${name}.size`),
    sha256,
  };
}
