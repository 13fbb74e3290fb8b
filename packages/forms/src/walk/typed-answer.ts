import { identifierExamples, type Locale } from '@tiwizi/i18n';
import { isUpload, type Answer, type Upload } from '../flow/answers.ts';
import type { FlowField } from '../flow/flow.ts';
import type { Posted } from '../flow/posted.ts';
import { kindOf } from '../kinds/kind-of.ts';

/** What is put into the controls of a field, by their names; a file by what it is. */
export interface TypedAnswer {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly file?: SampleFile;
  /** What is kept of it, as the flow's conditions see it. */
  readonly answer: Answer | Upload;
}

/** A file of a kind that is asked for. */
export type SampleFile = 'pdf' | 'jpeg' | 'png';

/** First bytes of each kind, and as many more as make it not empty. */
export const sampleFiles: Readonly<Record<SampleFile, Uint8Array>> = {
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

/**
 * Ways to answer a question that its kind takes, the likeliest first; none where nothing that is tried is taken.
 *
 * @param chosen values of a choice that are to be chosen
 */
export function typedAnswers(field: FlowField, now: Date, chosen?: readonly string[]): readonly TypedAnswer[] {
  const kind = kindOf(field);
  return candidates(field, now, chosen).flatMap(({ values, file }): TypedAnswer[] => {
    const posted: Posted = {
      values: new Map(Object.entries(values)),
      files: new Map(file && [[field.name, { name: `walk.${file}`, bytes: sampleFiles[file] }]]),
      fileNames: new Set(file && [field.name]),
    };
    const answer = kind.isPresent(field, posted) ? kind.read(field, posted) : undefined;
    if (answer === undefined) return [];
    // A warning passes the second time; a file is checked when it is read.
    const issue = isUpload(answer) ? undefined : kind.check(field, answer, { locale: 'en' as Locale, now });
    return issue && !issue.warning ? [] : [{ values, ...(file && { file }), answer }];
  });
}

function candidates(
  field: FlowField,
  now: Date,
  chosen: readonly string[] | undefined,
): readonly Omit<TypedAnswer, 'answer'>[] {
  const { name } = field;
  if ('file' in field && field.file) return field.file.accept.map((file) => ({ values: {}, file }));
  if (chosen) return [{ values: { [name]: chosen } }];
  if ('options' in field && field.options) return field.options.map(({ value }) => ({ values: { [name]: [value] } }));
  if (field.type === 'checkbox') return [{ values: { [name]: ['yes'] } }];
  if (field.type === 'date')
    return days.map((offset) => {
      const date = new Date(now.getTime() + offset * day);
      const parts = { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
      return {
        values: Object.fromEntries(Object.entries(parts).map(([part, value]) => [`${name}-${part}`, [String(value)]])),
      };
    });
  const first = 'identifier' in field && field.identifier ? [identifierExamples[field.identifier]] : [];
  return [...first, ...lines].map((line) => ({ values: { [name]: [line] } }));
}
