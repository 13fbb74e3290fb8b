import { json, type Property } from '@tiwizi/core/properties';
import { warnOnce } from '@tiwizi/i18n';
import type { ServiceCardData } from '../service-card/service-card-data.ts';

/** A card of the directory, with what the filter goes by. */
export interface ServiceDirectoryCard extends ServiceCardData {
  /** Id of the sheet, as the search index knows it. */
  readonly id: string;
  /** Id of its theme. */
  readonly theme?: string | undefined;
  /** Id of the administration that answers for it. */
  readonly authorityId?: string | undefined;
  /** The day (`YYYY-MM-DD`) on which its sheet was last checked. */
  readonly verifiedOn?: string | undefined;
}

/** Where a link of a card may lead: a page of the web, or one of this site. */
const safeHref = /^(?:https?:\/\/|(?![a-z][a-z0-9+.-]*:))/i;

/** Why a card is left out; undefined of a good one. */
function faultOf(
  card: Partial<Record<keyof ServiceDirectoryCard, unknown>> | null,
  seen: Set<unknown>,
): string | undefined {
  if (typeof card !== 'object' || card === null) return 'it is no object';
  if (typeof card.id !== 'string' || !card.id) return 'it has no id';
  if (typeof card.heading !== 'string' || !card.heading.trim()) return 'it has no heading';
  if (card.href !== undefined && !(typeof card.href === 'string' && safeHref.test(card.href.trim())))
    return 'its href is none of a page';
  return seen.has(card.id) ? 'its id is that of another card' : undefined;
}

/**
 * Cards as a value or as JSON text. One that cannot be shown is told of on the console and left out; the others stay.
 *
 * Errors: `tiwizi-service-directory-bad-card`, with the place in the list and the reason.
 */
export const cardList = (): Property<readonly ServiceDirectoryCard[]> =>
  json((value) => {
    if (!Array.isArray(value)) return undefined;
    const seen = new Set<unknown>();
    return value.filter((card: ServiceDirectoryCard, at) => {
      const fault = faultOf(card, seen);
      if (fault) warnOnce(`[tiwizi-service-directory-bad-card] cards[${at}] is left out: ${fault}.`);
      else seen.add(card.id);
      return !fault;
    });
  });
