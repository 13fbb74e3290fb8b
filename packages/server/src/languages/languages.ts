import { localeOfSegment, negotiateLocale, urlSegment, type Locale } from '@tiwizi/i18n';

/** The languages of a service: which there are, in their order, and which one a request is in. */
export class Languages {
  readonly all: readonly [Locale, ...Locale[]];

  /** @throws RangeError `server_languages_missing` when there is none */
  constructor(all: readonly Locale[]) {
    const [first, ...others] = new Set(all);
    if (!first) throw new RangeError('[tiwizi] server_languages_missing: languages is empty');
    this.all = [first, ...others];
  }

  /** The language that the first part of a path names; undefined when it names none of the service's. */
  ofPath(pathname: string): Locale | undefined {
    return localeOfSegment(pathname.split('/')[1], this.all);
  }

  /** The language of the service that suits a browser best; the first one when none does. */
  preferred(acceptLanguage: string | null): Locale {
    return negotiateLocale(acceptLanguage, this.all);
  }

  /** Where the pages of a language begin: `/ar/`. */
  home(locale: Locale): string {
    return `/${urlSegment(locale)}/`;
  }
}
