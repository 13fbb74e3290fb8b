// What the worker keeps, by name: no more than the page that is shown without network, for one language each.

/** What a page tells the worker. */
export interface KeptPage {
  /** Address of the page, with the version of its content: `/ar/offline?0f3a…`. */
  readonly url: string;
  /** How its person has pages: text size, contrast, colours, low data. */
  readonly look: string;
  /** Paths of letters and ornaments. */
  readonly files: readonly string[];
}

/** All that the worker keeps begins so; the number is that of its form. */
export const anyForm = 'tiwizi-offline-';
const form = `${anyForm}1-`;

/** Language of an address of the site; empty of `/`, which leads to one; undefined: no page of ours (files, the login, another program). */
export function languageOf(pathname: string): string | undefined {
  const found = /^\/(?:(ar|zgh|fr|en)(?:\/|$)|$)/.exec(pathname);
  return found ? (found[1] ?? '') : undefined;
}

/** Name of the cache of a page as it is told; undefined: it is none that may be kept. */
export function cacheOf({ url, look }: Pick<KeptPage, 'url' | 'look'>): string | undefined {
  const [, language, version] = /^\/(ar|zgh|fr|en)\/offline\?(\w+)$/.exec(url) ?? [];
  return language && `${form}${language}-${version}-${look}`;
}

/** Caches that another one takes the place of: those of the same language. */
export const replacedBy = (name: string, all: readonly string[]): string[] => {
  const language = name.slice(0, name.indexOf('-', form.length) + 1);
  return all.filter((each) => each !== name && each.startsWith(language));
};

/** Caches of an earlier form of the worker. */
export const ofEarlierForms = (all: readonly string[]): string[] =>
  all.filter((each) => each.startsWith(anyForm) && !each.startsWith(form));

/** The caches whose page may be shown at an address, best first: in its language, then in others, what was kept last before what was kept before. */
export function shownAt(pathname: string, all: readonly string[]): string[] {
  const kept = all.filter((each) => each.startsWith(form)).reverse();
  const own = `${form}${languageOf(pathname)}-`;
  return [...kept.filter((each) => each.startsWith(own)), ...kept.filter((each) => !each.startsWith(own))];
}

/** Files that a page names or uses: those of the site's own folder and no other. */
export const filesOf = (html: string, used: readonly string[]): string[] => {
  const named = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, path = '']) => path);
  // Two dots would lead out of the folder again.
  return [...new Set([...named, ...used])].filter(
    (path) => /^\/assets\/[\w./-]+$/.test(path) && !path.includes('..') && !path.includes('//'),
  );
};
