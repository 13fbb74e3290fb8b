import { nothing } from 'lit/html.js';
import type { Locale } from '@tiwizi/i18n';
import { idsOf, ReservedIds } from '../ids/reserved-ids.ts';
import type { TemplateContext } from './element-template.ts';

/** A context for printing templates by themselves, one after the other into the same page: ids are unique among them. */
export function plainContext(locale: Locale): TemplateContext {
  const reserved = new ReservedIds([]);
  return {
    locale,
    ids: (prefix) => idsOf(reserved.reserve(prefix)),
    content: () => nothing,
    report: () => undefined,
  };
}
