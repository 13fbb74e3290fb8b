import { identifierExamples, locales, wordsIn, type Locale } from '@tiwizi/i18n';
import { uploadsIn, type Answer, type FileType } from '../flow/answers.ts';
import type { FlowField } from '../flow/flow.ts';
import type { Posted } from '../flow/posted.ts';
import { kindOf } from '../kinds/kind-of.ts';

/** What is put into the controls of a field, by their names; files by what they are. */
export interface TypedAnswer {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly files?: readonly FileType[];
  /** What is kept of it, as the flow's conditions see it. */
  readonly answer: Answer;
}

/** First bytes of each kind, and as many more as make it not empty. */
export const sampleFiles: Readonly<Record<FileType, Uint8Array>> = {
  pdf: new TextEncoder().encode(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  ),
  jpeg: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9),
  png: Uint8Array.of(
    ...[
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0,
      0, 0, 0,
    ],
    ...[0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82],
  ),
};

const day = 24 * 60 * 60 * 1000;
/** Days from today that dates are tried with. */
const days = [0, -1, 1, 30, -30, 180, 365, -365, 2 * 365, -20 * 365, -40 * 365];
/** What is typed into a line, until one is taken. */
const lines = [
  'Rabat',
  'الرباط',
  'Bennani',
  'بناني',
  ...['1', '2', '10', '12', '100', '1000', '12345', '123456', '1234567890', '2000', '0.5', '8:30', '14:00'],
  ...['A', 'A1', 'AB12', 'nom@exemple.ma', '0612345678', 'https://exemple.ma', 'ⵔⴱⴰⵟ'],
];

/** Bytes of a sample file; each of several has others, since the same one twice is taken once. */
export const sampleBytes = (type: FileType, index: number): Uint8Array =>
  Uint8Array.of(...sampleFiles[type], ...(index ? [index] : []));

/**
 * Ways to answer a question that its kind takes, the likeliest first; none where nothing that is tried is taken.
 *
 * @param chosen values of a choice that are to be chosen
 */
export function typedAnswers(field: FlowField, now: Date, chosen?: readonly string[]): readonly TypedAnswer[] {
  const kind = kindOf(field);
  const { name } = field;
  const locale = (Object.keys(field.label)[0] ?? locales[0]) as Locale;
  const { shown } = kind.print(field, undefined, locale);
  return candidates(field, now, locale, chosen).flatMap(({ values, files }): TypedAnswer[] => {
    const given = shown === undefined ? values : { ...values, [`${name}-shown`]: [shown] };
    const sent = files?.map((type, index) => ({ name: `walk-${index}.${type}`, bytes: sampleBytes(type, index) }));
    const posted: Posted = {
      values: new Map(Object.entries(given)),
      files: new Map(sent && [[name, sent]]),
      fileNames: new Set(sent && [name]),
    };
    const answer = kind.isPresent(field, posted) ? keptOf(kind.read(field, posted, { now })) : undefined;
    if (answer === undefined) return [];
    // A warning passes the second time.
    const issue = kind.check(field, answer, { locale, now });
    return issue && !issue.warning ? [] : [{ values, ...(files && { files }), answer }];
  });
}

/** An answer as a draft would keep it: its files under names of ours. */
function keptOf(read: ReturnType<ReturnType<typeof kindOf>['read']>): Answer | undefined {
  const uploads = uploadsIn(read).map(({ name, bytes, type }) => ({ file: name, name, size: bytes.length, type }));
  if (!uploads.length) return read as Answer | undefined;
  return Array.isArray(read) ? uploads : uploads[0];
}

function candidates(
  field: FlowField,
  now: Date,
  locale: Locale,
  chosen: readonly string[] | undefined,
): readonly Omit<TypedAnswer, 'answer'>[] {
  const { name } = field;
  if (field.type === 'file')
    return field.file.accept.map((type) => ({
      values: {},
      files: Array.from({ length: field.file.least ?? 1 }, () => type),
    }));
  const only = (value: string): Omit<TypedAnswer, 'answer'> => ({ values: { [name]: [value] } });
  if (chosen) return [{ values: { [name]: chosen } }];
  const { options, parts } = kindOf(field).print(field, undefined, locale);
  if (options) return options.map(({ value }) => only(value));
  if (field.type === 'checkbox' || field.type === 'declaration') return [only('yes')];
  if (field.type === 'date') return days.map((offset) => ({ values: dateValues(name, now, offset) }));
  if (field.type === 'address') return [addressValues(field, parts, locale)];
  if (parts)
    return days.map((offset) => {
      const ends = Object.keys(parts).map((part, index) => dateValues(`${name}-${part}`, now, offset + index));
      return { values: Object.assign({}, ...ends) as TypedAnswer['values'] };
    });
  const first = 'identifier' in field && field.identifier ? [identifierExamples[field.identifier]] : [];
  return [...first, ...lines].map(only);
}

/** An address in the first commune of its list. */
function addressValues(
  { name, address }: Extract<FlowField, { type: 'address' }>,
  parts: object | undefined,
  locale: Locale,
): Omit<TypedAnswer, 'answer'> {
  const [commune] = address?.communes ?? [];
  const written = commune ? `${wordsIn(commune.name, locale)} (${wordsIn(commune.province, locale)})` : 'Rabat';
  const typed = { street: '1, rue 1', commune: written, postalCode: '10000' };
  const asked = Object.entries(typed).filter(([part]) => parts && part in parts);
  return { values: Object.fromEntries(asked.map(([part, value]) => [`${name}-${part}`, [value]])) };
}

function dateValues(name: string, now: Date, offset: number): TypedAnswer['values'] {
  const date = new Date(now.getTime() + offset * day);
  const parts = { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
  return Object.fromEntries(Object.entries(parts).map(([part, value]) => [`${name}-${part}`, [String(value)]]));
}
