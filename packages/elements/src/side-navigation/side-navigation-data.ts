import { json, string, type PropertiesOf } from '@tiwizi/core/properties';

/** A page, in the navigation beside it. */
export interface SideNavigationPage {
  readonly href: string;
  readonly text: string;
  /** It is the page that is shown. */
  readonly current?: boolean;
}

/** A page, and those below it. */
export interface SideNavigationItem extends SideNavigationPage {
  /** The pages below it, one level: they are shown when it or one of them is current. */
  readonly items?: readonly SideNavigationPage[];
}

/** What `<tiwizi-side-navigation>` is printed from. */
export interface SideNavigationData {
  /** The pages in their order: `[{ "href": "/aides", "text": "Aides", "items": [{ "href": "/aides/loyer", "text": "Loyer", "current": true }] }]`. */
  readonly items?: readonly SideNavigationItem[] | undefined;
  /** What the pages have in common: name of the navigation, and of the menu on a narrow screen. “Pages of this section” by default. */
  readonly label?: string | undefined;
}

const isPage = (page: unknown): page is SideNavigationPage => {
  const { href, text } = (page ?? {}) as Partial<SideNavigationPage>;
  return typeof href === 'string' && typeof text === 'string';
};

/** Pages without address or words are left out, on both levels. */
function readItems(value: unknown): readonly SideNavigationItem[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter(isPage).map((item: SideNavigationItem) => {
    const { items } = item;
    return Array.isArray(items) ? { ...item, items: items.filter(isPage) } : { ...item, items: [] };
  });
}

export const sideNavigationProperties: PropertiesOf<SideNavigationData> = {
  items: json(readItems),
  label: string(),
};
