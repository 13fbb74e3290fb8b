import { formatList, isolate, text, type Locale, wordsIn } from '@tiwizi/i18n';
import { isFile, isRefused, type FileAnswer, type FileType, type RefusedFile } from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import { FlowError } from '../flow/flow-error.ts';
import { formsMessages } from '../flow/forms.messages.ts';
import { list, needed, oneOf, shape, whole, type Rule, type Rules } from '../flow/rule.ts';
import { printMessages } from '../print/print.messages.ts';
import type { FieldKind } from './field-kind.ts';
import { acceptAttribute, fileTypes, sniffFileType } from './file-type.ts';
import { missing } from './required.ts';
import { sizeText } from './size-text.ts';

/** Rules of a file. The kind is known by its first bytes, never by its name or by what the browser says. */
export interface FileRule {
  readonly accept: readonly FileType[];
  /** Default 5 MB (5 × 1024 × 1024 bytes). */
  readonly maxBytes?: number;
}

/** A file that the person sends along. */
export interface FileField extends CommonField {
  readonly type: 'file';
  readonly file: FileRule;
}

const defaultMaxBytes = 5 * 1024 * 1024;
const maxBytes = ({ file }: FileField): number => file.maxBytes ?? defaultMaxBytes;

const rules: Rules<FileRule> = { accept: needed(list(oneOf(fileTypes))), maxBytes: whole(1) };
const limits = shape(rules);
const fileRule: Rule = {
  ...limits,
  check(value, place, languages) {
    if (!(value as Partial<FileRule> | undefined)?.accept?.length)
      throw new FlowError(
        'file_rule',
        `${place}; a field of type "file" says what it takes: file: { accept: ['pdf'] }`,
      );
    limits.check(value, place, languages);
  },
};

/** A file sent along: `type: 'file'`. */
export const file: FieldKind<FileField, FileAnswer> = {
  type: 'file',
  keys: { file: needed(fileRule) },
  isPresent: ({ name }, { values, fileNames }) => values.has(name) || fileNames.has(name),
  read(field, { files }) {
    const posted = files.get(field.name);
    if (!posted) return undefined;
    const { name, bytes } = posted;
    if (!bytes || bytes.length > maxBytes(field)) return { refused: 'file_too_large', name };
    if (!bytes.length) return { refused: 'file_empty', name };
    const type = sniffFileType(bytes);
    return type && field.file.accept.includes(type) ? { name, bytes, type } : { refused: 'file_type', name };
  },
  check(field, answer, context) {
    const { locale } = context;
    const values = {
      label: wordsIn(field.label, locale),
      types: typesText(field, locale),
      max: sizeText(maxBytes(field), locale),
    };
    if (!isFile(answer) && !isRefused(answer))
      return missing(field, context, text(formsMessages, 'fileRequired', locale, values));
    const code = isRefused(answer) ? answer.refused : problemOf(field, answer);
    return (
      code && { code, message: text(formsMessages, words[code], locale, { ...values, file: isolate(answer.name) }) }
    );
  },
  lines: (_, answer, locale) =>
    isFile(answer) ? [{ text: answer.name, own: true }, { text: sizeText(answer.size, locale) }] : [],
  // A file cannot be shown in a file input: the hint says which was received.
  print: (field, answer, locale) => ({
    accept: acceptAttribute(field.file.accept),
    hint:
      [isFile(answer) && keptText(answer, locale), wordsIn(field.hint, locale)].filter(Boolean).join(' ') || undefined,
  }),
  fileBytes: maxBytes,
};

const words = { file_too_large: 'fileTooLarge', file_type: 'fileType', file_empty: 'fileEmpty' } as const;

function problemOf(field: FileField, { size, type }: FileAnswer): RefusedFile['refused'] | undefined {
  if (size > maxBytes(field)) return 'file_too_large';
  return field.file.accept.includes(type) ? undefined : 'file_type';
}

/** The kinds of file a field takes, as people name them. */
const typesText = ({ file }: FileField, locale: Locale): string =>
  formatList(
    file.accept.map((type) => isolate(type.toUpperCase(), 'ltr')),
    locale,
    { type: 'or' },
  );

const keptText = ({ name, size }: FileAnswer, locale: Locale): string =>
  text(printMessages, 'fileKept', locale, { file: isolate(name), size: sizeText(size, locale) });
