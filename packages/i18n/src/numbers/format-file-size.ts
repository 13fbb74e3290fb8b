import type { Locale } from '../locale.ts';
import { text } from '../messages.ts';
import { fileSizeMessages } from './file-size.messages.ts';
import { formatNumber } from './format-number.ts';

/**
 * The size of a file in words: `245 ko`, `1,2 Mo`; megabytes with one decimal at most, below ten. Units are of 1024, as limits are set, so
 * that a limit of 5 MB and a file that just keeps it are both said as 5 MB. Never less than one kilobyte.
 *
 * @param bytes its length
 */
export function formatFileSize(bytes: number, locale: Locale): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  if (kilobytes < 1000) return text(fileSizeMessages, 'kilobytes', locale, { size: formatNumber(kilobytes, locale) });
  const megabytes = kilobytes / 1024;
  const size = formatNumber(megabytes, locale, { maximumFractionDigits: megabytes < 10 ? 1 : 0 });
  return text(fileSizeMessages, 'megabytes', locale, { size });
}
