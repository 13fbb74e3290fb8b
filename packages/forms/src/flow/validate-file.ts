import { formatList, formatNumber, isolate, text, type Locale } from '@tiwizi/i18n';
import type { FileAnswer, RefusedFile } from './answers.ts';
import type { FieldIssue } from './field-issue.ts';
import { defaultMaxBytes, type FlowField } from './flow.ts';
import { formsMessages } from './forms.messages.ts';

/** A size as people read it: megabytes with one decimal at most, small files in kilobytes (of 1024 bytes). */
export function sizeText(bytes: number, locale: Locale): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  if (kilobytes < 1000) return text(formsMessages, 'kilobytes', locale, { size: formatNumber(kilobytes, locale) });
  return text(formsMessages, 'megabytes', locale, {
    size: formatNumber(kilobytes / 1024, locale, { maximumFractionDigits: 1 }),
  });
}

/** The kinds of file a field takes, as people name them. */
export function typesText(field: FlowField, locale: Locale): string {
  return formatList(
    (field.file?.accept ?? []).map((type) => isolate(type.toUpperCase(), 'ltr')),
    locale,
    { type: 'or' },
  );
}

/** What is wrong with a file, or with there being none. */
export function fileIssue(
  field: FlowField,
  answer: FileAnswer | RefusedFile | undefined,
  locale: Locale,
): FieldIssue | undefined {
  const types = typesText(field, locale);
  const most = field.file?.maxBytes ?? defaultMaxBytes;
  const max = sizeText(most, locale);
  if (!answer) {
    return field.required
      ? {
          code: 'required',
          message:
            field.requiredMessage?.[locale] ??
            text(formsMessages, 'fileRequired', locale, { label: field.label[locale], types, max }),
        }
      : undefined;
  }
  const file = isolate(answer.name);
  const wrong =
    'refused' in answer
      ? answer.refused
      : answer.size > most
        ? 'file_too_large'
        : field.file?.accept.includes(answer.type)
          ? undefined
          : 'file_type';
  if (wrong === 'file_too_large')
    return { code: wrong, message: text(formsMessages, 'fileTooLarge', locale, { file, max }) };
  if (wrong === 'file_type') return { code: wrong, message: text(formsMessages, 'fileType', locale, { file, types }) };
  return wrong && { code: wrong, message: text(formsMessages, 'fileEmpty', locale, { file }) };
}
