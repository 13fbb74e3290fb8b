import { formatNumber, text, type Locale } from '@tiwizi/i18n';
import { formsMessages } from '../flow/forms.messages.ts';

/** A size as people read it: megabytes with one decimal at most, small files in kilobytes (of 1024 bytes). */
export function sizeText(bytes: number, locale: Locale): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  if (kilobytes < 1000) return text(formsMessages, 'kilobytes', locale, { size: formatNumber(kilobytes, locale) });
  return text(formsMessages, 'megabytes', locale, {
    size: formatNumber(kilobytes / 1024, locale, { maximumFractionDigits: 1 }),
  });
}
