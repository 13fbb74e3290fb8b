import { type Locale, type LocalizedText } from '@tiwizi/i18n';
import type { ServiceSheet } from '@tiwizi/services';
import type { Page, PageView } from '../frame/page.ts';
import type { Receipt } from '../receipt/receipt.ts';

type Made<Result> = Result | Promise<Result>;
/** Makes a page in place of the standard one, which it may call and change. */
export type PageMaker<View = object> = (view: PageView & View, standard: () => Page) => Made<Page>;

/** A page of the agency's own, at `/{lang}/{slug}`. */
export interface OwnPage {
  /** What the footer calls it; without it no link leads there. */
  readonly link?: LocalizedText | undefined;
  page(view: PageView): Made<Page>;
}

/** Pages of a service that an agency makes itself; those left out are the standard ones. */
export interface ServicePages {
  /** The whole HTML of a page: what stands around its content. */
  frame?(view: PageView & { readonly page: Page }, standard: () => string): string;
  readonly directory?: PageMaker<{ readonly results: readonly ServiceSheet[] }>;
  readonly sheet?: PageMaker<{ readonly sheet: ServiceSheet; readonly startUrl: string | undefined }>;
  readonly help?: PageMaker;
  readonly accessibility?: PageMaker;
  readonly privacy?: PageMaker;
  readonly login?: PageMaker<{ readonly returnTo: string; readonly error: string }>;
  readonly receipt?: PageMaker<{ readonly sheet: ServiceSheet; readonly receipt: Receipt }>;
  readonly problem?: PageMaker<{ readonly status: 404 | 500 }>;
  /** By the last part of their address. */
  readonly own?: Readonly<Record<string, OwnPage>>;
}

/** What a view is without the person: for pages that are the same for all. */
export const plainView = (locale: Locale, url: string): PageView => ({ locale, url, visitor: undefined });
