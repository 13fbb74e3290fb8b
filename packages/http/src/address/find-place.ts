import { locales, type Locale } from '@tiwizi/i18n';
import { normalPath } from './normal-path.ts';

/** Where the pages of a kit live. */
export interface Addresses {
  /** The languages that are served; by default all four. */
  readonly languages?: readonly Locale[];
  /** Path of the pages in a language, without a slash at its end: `/ar/requests`. */
  basePath(locale: Locale): string;
}

/** Where a request leads below a base path. */
export interface Place {
  readonly locale: Locale;
  /** The parts of the path after the base path, as they were sent. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
}

/**
 * Finds language and place of a request. Undefined when it is not below the base path of any language, or when its path is not in normal
 * form: what another program might read otherwise is nobody's.
 */
export function findPlace(request: Request, { languages = locales, basePath }: Addresses): Place | undefined {
  const path = normalPath(request);
  if (path === undefined) return undefined;
  for (const locale of languages) {
    const base = `${basePath(locale)}/`;
    if (path.startsWith(base))
      return { locale, parts: path.slice(base.length).split('/'), query: new URL(request.url).searchParams };
  }
  return undefined;
}
