import { formatNumber, text, type Locale } from '@tiwizi/i18n';
import { resourceLinkMessages } from './resource-link.messages.ts';

/**
 * The size of a file in the words of a language, in units of a thousand as French and Arabic ones are: `245 ko`, `1,2 Mo`. Never less
 * than one kilobyte.
 *
 * @param bytes its length
 */
export function fileSize(bytes: number, locale: Locale): string {
  const isSmall = bytes < 999_500;
  const size = isSmall ? Math.max(1, Math.round(bytes / 1000)) : bytes / 1_000_000;
  const written = formatNumber(size, locale, { maximumFractionDigits: size < 10 && !isSmall ? 1 : 0 });
  return text(resourceLinkMessages, isSmall ? 'kilobytes' : 'megabytes', locale, { size: written });
}
