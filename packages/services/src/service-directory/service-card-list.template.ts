import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { TemplateContext } from '@tiwizi/core';
import { serviceCardTemplate } from '../service-card/service-card.template.ts';
import type { ServiceDirectoryCard } from './service-directory-data.ts';

/**
 * The list of cards of a directory. A page that holds it for all services is what `cards-url` names: the script takes its items.
 * Each item says its sheet (`data-tiwizi-service`) and what the list is narrowed and sorted by (`data-tiwizi-audience`, `-theme`,
 * `-authority`, `-level`, `-verified`).
 */
export function serviceCardListTemplate(
  cards: readonly ServiceDirectoryCard[],
  context: TemplateContext,
): TemplateResult {
  return html`<ul
    class="tiwizi-grid tiwizi-service-directory__results"
    data-tiwizi-part="results"
    ?hidden=${!cards.length}
    >${cards.map(
      (card) =>
        html`<li
          data-tiwizi-key=${card.id}
          data-tiwizi-service=${card.id}
          data-tiwizi-audience=${card.audience ?? nothing}
          data-tiwizi-theme=${card.theme ?? nothing}
          data-tiwizi-authority=${card.authorityId ?? nothing}
          data-tiwizi-level=${card.level ?? nothing}
          data-tiwizi-verified=${card.verifiedOn ?? nothing}
          ><tiwizi-service-card>${serviceCardTemplate.print(card, context)}</tiwizi-service-card></li
        >`,
    )}</ul
  >`;
}
