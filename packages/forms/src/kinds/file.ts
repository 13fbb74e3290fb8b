import { formatFileSize, formatList, isolate, text, type Locale, wordsIn } from '@tiwizi/i18n';
import {
  filesIn,
  refusedIn,
  type FileAnswer,
  type FileType,
  type GivenFile,
  type RefusedFile,
} from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import type { FieldIssue } from '../flow/field-issue.ts';
import type { PostedFile } from '../flow/posted.ts';
import { isObject, isRight, list, needed, oneOf, shape, whole, type Rule, type Rules } from '../flow/rule.ts';
import type { CheckContext, FieldKind } from './field-kind.ts';
import type { FileLimits } from './file-limits.ts';
import { acceptAttribute, fileTypes, isHeic, sniffFileType } from './file-type.ts';
import { fileMessages } from './file.messages.ts';
import { missing } from './required.ts';

/** Rules of a file, or of several. The kind is known by its first bytes, never by its name or by what the browser says. */
export interface FileRule {
  readonly accept: readonly FileType[];
  /** Of each. Default 5 MB (5 × 1024 × 1024 bytes). */
  readonly maxBytes?: number;
  /** More than 1: the field takes so many files, and its answer is a list. Default 1. */
  readonly most?: number;
  /** Of a field that takes several: fewer are not enough. Default 1, where an answer is required. */
  readonly least?: number;
  /** Of a field that takes several: of all together. Default 50 MB, or what `most` of `maxBytes` make if that is less. */
  readonly maxTotalBytes?: number;
  /**
   * A second control, on telephones and tablets, opens the camera at once (HTML `capture`): the one that looks at what lies before the person
   * (`environment`), or at the person (`user`). What is there already can still be chosen by the first.
   */
  readonly capture?: 'environment' | 'user';
  /** Photos of more bytes are made smaller than this in the page with script, as JPEG. Others are sent as they are. */
  readonly shrink?: number;
}

/** A file that the person sends along, or several. */
export interface FileField extends CommonField {
  readonly type: 'file';
  readonly file: FileRule;
}

const MEGABYTE = 1024 * 1024;

function limitsOf({ file: { maxBytes = 5 * MEGABYTE, most = 1, maxTotalBytes } }: FileField): FileLimits {
  const together = Math.min(most * maxBytes, Math.max(50 * MEGABYTE, maxBytes));
  return { maxBytes, most, maxTotalBytes: maxTotalBytes ?? together };
}

const takesSeveral = (field: FileField): boolean => limitsOf(field).most > 1;

const rules: Rules<FileRule> = {
  accept: needed(list(oneOf(fileTypes))),
  maxBytes: whole(1),
  most: whole(1),
  least: whole(1),
  maxTotalBytes: whole(1),
  capture: oneOf(['environment', 'user']),
  shrink: whole(1),
};
const limits = shape(rules);
const fileRule: Rule = {
  ...limits,
  check(value, place, look) {
    const refuse = (expected: string): void => look.tell('file_rule', place, `; ${expected}`);
    const given = isObject(value) ? (value as Partial<FileRule>) : undefined;
    if (!given?.accept?.length) refuse(`a field of type "file" says what it takes: file: { accept: ['pdf'] }`);
    if (!given?.accept || !isRight(limits, value, place, look)) return;
    const { most = 1, least = 1, maxTotalBytes, shrink, capture } = given;
    if (least > most) refuse(`"least" is ${least}, "most" is ${most}; give "most" at least as many`);
    if (maxTotalBytes !== undefined && most === 1) refuse('"maxTotalBytes" is for several files; give "most" as well');
    if (given.accept.includes('jpeg')) return;
    if (capture) refuse('"capture" gives photos; "accept" jpeg');
    if (shrink !== undefined) refuse('"shrink" makes JPEG files; "accept" them');
  },
};

/** A file sent along, or several: `type: 'file'`. */
export const file: FieldKind<FileField, FileAnswer | readonly FileAnswer[]> = {
  type: 'file',
  keys: { file: needed(fileRule) },
  isPresent: ({ name }, { values, fileNames }) => values.has(name) || fileNames.has(name),
  read(field, { files }) {
    const posted = files.get(field.name)?.map((each) => readFile(field, each));
    return takesSeveral(field) ? posted : posted?.at(-1);
  },
  check(field, answer, context) {
    const files = filesIn(answer);
    const refused = refusedIn(answer);
    if (refused.length) return refusal(field, refused, context.locale);
    const wrong = files.flatMap((each) => problemOf(field, each) ?? []);
    if (wrong.length) return refusal(field, wrong, context.locale);
    if (!files.length)
      return missing(field, context, text(fileMessages, 'required', context.locale, valuesOf(field, context)));
    return takesSeveral(field) ? tooFewOrMany(field, files, context) : undefined;
  },
  lines: (_, answer, locale) =>
    filesIn(answer).map(({ name, size }) => ({ text: `${isolate(name)} (${formatFileSize(size, locale)})` })),
  // A file cannot be shown in a file input: a list beside it says which were received.
  print: (field, answer) => ({
    accept: acceptAttribute(field.file.accept),
    multiple: takesSeveral(field) || undefined,
    received: filesIn(answer),
    camera: field.file.capture,
    shrink: field.file.shrink,
  }),
  fileLimits: limitsOf,
};

function readFile(field: FileField, { name, bytes }: PostedFile): GivenFile {
  if (!bytes || bytes.length > limitsOf(field).maxBytes) return { refused: 'file_too_large', name };
  if (!bytes.length) return { refused: 'file_empty', name };
  const type = sniffFileType(bytes);
  if (type && field.file.accept.includes(type)) return { name, bytes, type };
  // Who may send a photo is told how to make one that can be opened.
  return { refused: isHeic(bytes) && field.file.accept.includes('jpeg') ? 'file_heic' : 'file_type', name };
}

const words = {
  file_too_large: 'tooLarge',
  file_type: 'type',
  file_empty: 'empty',
  file_none: 'none',
  file_heic: 'heic',
  file_infected: 'infected',
  file_count: 'count',
  file_total: 'total',
} as const;

/** As many refused files are told one by one. */
const told = 5;

/** What is wrong with files: each by its name, as the person has to do something about each. */
function refusal(field: FileField, refused: readonly RefusedFile[], locale: Locale): FieldIssue {
  const values = valuesOf(field, { locale });
  const sentences = refused
    .slice(0, told)
    .map(({ refused: code, name }) => text(fileMessages, words[code], locale, { ...values, file: isolate(name) }));
  const others = refused.slice(told).map(({ name }) => isolate(name));
  if (others.length) {
    const names = formatList(others.slice(0, told), locale);
    const count = others.length;
    sentences.push(text(fileMessages, others.length > told ? 'othersCut' : 'others', locale, { files: names, count }));
  }
  return { code: refused[0]?.refused ?? 'file_type', message: sentences.join(' ') };
}

function problemOf(field: FileField, { name, size, type }: FileAnswer): RefusedFile | undefined {
  if (size > limitsOf(field).maxBytes) return { refused: 'file_too_large', name };
  return field.file.accept.includes(type) ? undefined : { refused: 'file_type', name };
}

/** What is wrong with the number of files or with their size together: after `admitFiles` only where the rules have changed, or where more are wanted. */
function tooFewOrMany(field: FileField, files: readonly FileAnswer[], context: CheckContext): FieldIssue | undefined {
  const { most, maxTotalBytes } = limitsOf(field);
  const values = { ...valuesOf(field, context), count: files.length };
  const say = (code: string, key: 'least' | 'most' | 'totalAll'): FieldIssue => ({
    code,
    message: text(fileMessages, key, context.locale, values),
  });
  if (files.length < (field.file.least ?? 1)) return say('file_least', 'least');
  if (files.length > most) return say('file_count', 'most');
  return files.reduce((sum, { size }) => sum + size, 0) > maxTotalBytes ? say('file_total', 'totalAll') : undefined;
}

/** What the sentences speak of. */
function valuesOf(field: FileField, { locale }: Pick<CheckContext, 'locale'>): Readonly<Record<Value, string>> {
  const { maxBytes, maxTotalBytes, most } = limitsOf(field);
  return {
    label: wordsIn(field.label, locale),
    types: typesText(field, locale),
    max: formatFileSize(maxBytes, locale),
    total: formatFileSize(maxTotalBytes, locale),
    most: String(most),
    least: String(field.file.least ?? 1),
  };
}
type Value = 'label' | 'types' | 'max' | 'total' | 'most' | 'least';

/** The kinds of file a field takes, as people name them. */
const typesText = ({ file }: FileField, locale: Locale): string =>
  formatList(
    file.accept.map((type) => isolate(type.toUpperCase(), 'ltr')),
    locale,
    { type: 'or' },
  );
