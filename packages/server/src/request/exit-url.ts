import type { Locale } from '@tiwizi/i18n';
import type { Site } from '../service/site.ts';

/** Where a draft leads that was left: kept for later, or thrown away. */
export const exitUrl =
  (site: Site, needsLogin: boolean) =>
  (locale: Locale, { id, reason, corrects }: LeftDraft): string => {
    const home = site.languages.home(locale);
    if (reason === 'deleted') return `${home}${corrects ? `account/${corrects}` : ''}?deleted`;
    return needsLogin ? `${home}account?saved=${id}` : `${site.resumeUrl(locale)}/${id}?saved`;
  };

interface LeftDraft {
  readonly id: string;
  readonly reason: 'saved' | 'deleted';
  readonly corrects?: string | undefined;
}
