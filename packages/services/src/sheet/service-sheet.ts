import type { LocalizedText } from '@tiwizi/i18n';

/** Words that people look for, by language. */
export type LocalizedWords = Readonly<Record<string, readonly string[]>>;

/** Whom a service may be for, in the order in which people are asked. */
export const audiences = ['citizen', 'business', 'administration'] as const;
/** Whom a service is for. */
export type Audience = (typeof audiences)[number];

/** The levels in their order, from words alone to everything online. */
export const onlineLevels = ['information', 'form', 'request', 'full'] as const;
/** How far a service goes online: words only, a form to print, a request sent online, everything online. No property of CPSV-AP says it; it is exported as a classification. */
export type OnlineLevel = (typeof onlineLevels)[number];

/** All ways to obtain a service. */
export const channels = ['online', 'counter', 'phone', 'post'] as const;
/** A way to obtain the service. */
export type Channel = (typeof channels)[number];

/** All kinds of help by a person. */
export const assistances = ['callCentre', 'counter', 'association'] as const;
/** Help by a person. */
export type Assistance = (typeof assistances)[number];

/** What a service costs. `unknown` is not `free`: nobody may read a missing figure as nothing to pay. */
export type Cost =
  | { readonly kind: 'free' }
  | { readonly kind: 'fixed'; readonly amount: number; readonly currency: string }
  | { readonly kind: 'variable' }
  | { readonly kind: 'unknown' };

/** How the days of a delay are counted. */
export type DayKind = 'calendar' | 'working';

/** How long a service takes. `value` is an ISO 8601 duration (`P10D`); `days` is `calendar` when absent; `source` says where the figure comes from. */
export type Delay =
  | { readonly kind: 'max'; readonly value: string; readonly days?: DayKind; readonly source?: LocalizedText }
  | { readonly kind: 'immediate'; readonly source?: LocalizedText }
  | { readonly kind: 'unknown' };

/** A document to bring or join. With a `condition`, only in the case it names (`id` for programs, `text` for people). */
export interface SheetDocument {
  readonly id: string;
  readonly name: LocalizedText;
  readonly condition?: { readonly id: string; readonly text: LocalizedText };
}

/** Where a person helps. */
export interface HelpPoint {
  readonly kind: Assistance;
  readonly name: LocalizedText;
  /** International form, `+212…`. */
  readonly telephone?: string;
  readonly address?: LocalizedText;
  readonly hours?: LocalizedText;
  readonly url?: string;
}

/** The administration that answers for a service. */
export interface Authority {
  readonly id: string;
  readonly name: LocalizedText;
}

/**
 * The sheet of one public service, after CPSV-AP 3.2 (`cpsv:PublicService`): id → dct:identifier, title → dct:title, description →
 * dct:description, authority → cv:hasCompetentAuthority, audience → dct:audience, alt → dcat:keyword, documents → cpsv:hasInput,
 * cost → cv:hasCost, delay → cv:processingTime, channels → cv:hasChannel, languages → dct:language, contactPoints → cv:contactPoint,
 * lifeEvent → cv:isGroupedBy. Properties that are not named here are kept as they are.
 */
export interface ServiceSheet {
  readonly id: string;
  /** The last part of the page's address, when it differs from `id`. */
  readonly slug?: string;
  /** The sheet is an example and was not checked with any administration. */
  readonly sample?: boolean;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  /** The description only repeats the title: it is not worth showing or searching. */
  readonly descriptionGenerated?: boolean;
  readonly authority: Authority;
  readonly audience: Audience;
  /** Other names, everyday words, spellings: what search lives on. */
  readonly alt?: LocalizedWords;
  readonly documents: readonly SheetDocument[];
  readonly cost: Cost;
  readonly delay: Delay;
  readonly onlineLevel: OnlineLevel;
  readonly channels: readonly Channel[];
  /** BCP 47 languages in which the service is given. */
  readonly languages: readonly string[];
  readonly assistance: readonly Assistance[];
  readonly contactPoints?: readonly HelpPoint[];
  /** A theme of the directory (`cv:thematicArea`), by the id that the list of themes has. */
  readonly theme?: string;
  readonly lifeEvent?: string;
  /** The sheet of which this one is a variant (duplicate, follow-up, cancellation). */
  readonly variantOf?: string;
  /** Where the online service begins: `https:` or a path of this site. */
  readonly serviceUrl?: string;
  /** A film that explains the service in sign language: `https:` or a path of this site (`/assets/own/birth.webm`). */
  readonly signLanguageVideo?: string;
  /** Where the national portal publishes the procedure, with what it asks for (law 55-19 ⚖). */
  readonly publishedAt?: string;
  /** The day (`YYYY-MM-DD`) on which the authority last checked the sheet. */
  readonly verifiedOn?: string;
  /** The service cannot be had at present: why, and since when (`YYYY-MM-DD`). */
  readonly unavailable?: { readonly reason: LocalizedText; readonly since: string };
  /** The Amazigh texts await review by a reader of Amazigh. */
  readonly zghNeedsReview?: boolean;
}
