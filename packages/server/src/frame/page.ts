import type { Locale } from '@tiwizi/i18n';
import type { TemplateResult } from 'lit/html.js';
import type { CookieChoice } from '../cookies/cookie-choice.ts';
import type { Preferences } from '../preferences/preferences.ts';
import type { Visitor } from '../request/visitor.ts';

/** A kit's script, for what a page holds. */
export type Kit = 'elements' | 'field' | 'forms' | 'identity' | 'services' | 'signature';

/** A page before its frame: what stands between header and footer, and what is said about it. */
export interface Page {
  /** For `<title>`, without the agency's name. */
  readonly title: string;
  /** A template, or HTML that a kit printed. Elements may be in their short form: they are expanded. */
  readonly content: TemplateResult | string;
  /** Kits whose scripts have something to enhance here; default `elements`. */
  readonly kits?: readonly Kit[] | undefined;
  /** Default 200. */
  readonly status?: number | undefined;
  /** At its end is asked whether it was useful, where the agency asks (`feedback`). */
  readonly asksFeedback?: boolean | undefined;
  /** The browser keeps it and shows it without network: it has nothing that is a person's, and no way to other languages, which may not be kept. */
  readonly isKept?: boolean | undefined;
  /** Search engines are to pass it over: examples that nobody checked. */
  readonly hidden?: boolean | undefined;
}

/** What every page knows of its request. */
export interface PageView {
  readonly locale: Locale;
  /** Path and query. */
  readonly url: string;
  /** Who is signed in. */
  readonly visitor: Visitor | undefined;
  /** How they want pages; nothing chosen: as their device has it. */
  readonly preferences?: Preferences | undefined;
  /** Whether they agreed to cookies that no page needs; undefined: not yet, and none may be set. */
  readonly cookies?: CookieChoice | undefined;
}
