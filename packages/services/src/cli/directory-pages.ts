import { plainContext } from '@tiwizi/core/template';
import { templates as elements } from '@tiwizi/elements/templates';
import { directionOf, localizedText, text, urlSegment, type Locale, type ShownText } from '@tiwizi/i18n';
import { expandWith } from '@tiwizi/ssr/expand-with';
import { renderTemplate } from '@tiwizi/ssr/render-template';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { directoryCardOf } from '../service-directory/directory-card-of.ts';
import { countFacets } from '../service-directory/facets.ts';
import { facetsOfSheet, facetsOfSheets, withCounts } from '../service-directory/facets-of-sheets.ts';
import { serviceDirectoryTemplate } from '../service-directory/service-directory.template.ts';
import { serviceSheetTemplate } from '../service-sheet/service-sheet.template.ts';
import { toGovernmentService, type JsonLd } from '../sheet/government-service.ts';
import { lifeEventListTemplate, lifeEventTemplate, type LifeEventPages } from '../life-events/life-events.template.ts';
import { lifeEventsMessages } from '../life-events/life-events.messages.ts';
import { lifeEventsWithServices } from '../life-events/life-event-steps.ts';
import type { LifeEvent, SheetGroup } from '../sheet/sheet-groups.ts';
import { sheetTitle } from '../sheet/sheet-texts.ts';
import type { ServiceSheet } from '../sheet/service-sheet.ts';
import { templates as services } from '../templates.ts';
import { directoryPagesMessages } from './directory-pages.messages.ts';

/** What all pages of a directory of files have in common. */
export interface BuiltSite {
  /** Where the files will be. */
  readonly base: URL;
  readonly languages: readonly Locale[];
  /** Where the files of `@tiwizi/browser` are. */
  readonly assets: string;
  /** What the site is called, by language; `all` where a language has no name of its own. */
  readonly names: Readonly<Partial<Record<Locale | 'all', string>>>;
  /** Where that name leads, with `{lang}` where the language stands; the list of services where absent. */
  readonly home?: string | undefined;
  readonly themes: readonly SheetGroup[];
  readonly lifeEvents: readonly LifeEvent[];
}

const kits = [elements, services];
const pathOf = (sheet: ServiceSheet): string => `services/${encodeURIComponent(sheet.slug ?? sheet.id)}.html`;
const homeOf = (site: BuiltSite, locale: Locale): string => `${site.base.pathname}${urlSegment(locale)}/`;

/** The page with the cards of all services. Its script searches in them; without script it is a list. */
export function directoryPage(sheets: readonly ServiceSheet[], site: BuiltSite, locale: Locale): string {
  const title = text(directoryPagesMessages, 'directory', locale);
  const cards = sheets.map((sheet) => directoryCardOf(sheet, locale, pathOf(sheet)));
  const facets = withCounts(facetsOfSheets(sheets, site.themes, locale), countFacets(sheets.map(facetsOfSheet), {}));
  const translations = site.languages
    .filter((lang) => lang !== locale)
    .map((lang) => ({ lang, href: homeOf(site, lang) }));
  const directory = serviceDirectoryTemplate.print(
    {
      cards,
      total: cards.length,
      pageSize: Math.max(1, cards.length),
      translations,
      facets,
      indexUrl: '../index.json',
    },
    plainContext(locale),
  );
  return page(site, locale, {
    title,
    path: '',
    content: html`<h1 class="tiwizi-heading-1">${title}</h1>
      ${lifeEventsLink(sheets, site, locale, 'life-events.html')}
      <tiwizi-service-directory data-tiwizi-files index-url="../index.json">${directory}</tiwizi-service-directory>`,
  });
}

/** The page of one service. */
export function sheetPage(sheet: ServiceSheet, site: BuiltSite, locale: Locale): string {
  const title = sheetTitle(sheet, locale);
  const path = pathOf(sheet);
  const home = homeOf(site, locale);
  return page(site, locale, {
    title: title.text,
    path,
    hidden: sheet.sample === true,
    data: toGovernmentService(sheet, locale, { url: new URL(home + path, site.base).href, base: site.base.href }),
    content: html`${breadcrumb(site, locale, [], title)}
      <h1 class="tiwizi-heading-1" lang=${title.lang} dir=${title.dir}>${title.text}</h1>
      ${serviceSheetTemplate(sheet, { locale, startUrl: sheet.serviceUrl })}`,
  });
}

/** The way from the list of services to life events, where there are any. */
function lifeEventsLink(
  sheets: readonly ServiceSheet[],
  site: BuiltSite,
  locale: Locale,
  href: string,
): TemplateResult | typeof nothing {
  if (!lifeEventsWithServices(site.lifeEvents, sheets).length) return nothing;
  return html`<p class="tiwizi-text"
    ><a class="tiwizi-link" href=${href}>${text(lifeEventsMessages, 'lifeEvents', locale)}</a></p
  >`;
}

const eventPath = ({ id }: LifeEvent): string => `life-events/${encodeURIComponent(id)}.html`;

function lifeEventPages(sheets: readonly ServiceSheet[], site: BuiltSite, locale: Locale): LifeEventPages {
  const home = homeOf(site, locale);
  return {
    locale,
    sheets,
    events: site.lifeEvents,
    hrefOf: (event) => home + eventPath(event),
    serviceHrefOf: (sheet) => home + pathOf(sheet),
  };
}

/** All life events. */
export function lifeEventListPage(sheets: readonly ServiceSheet[], site: BuiltSite, locale: Locale): string {
  const title = text(lifeEventsMessages, 'lifeEvents', locale);
  return page(site, locale, {
    title,
    path: 'life-events.html',
    content: html`${breadcrumb(site, locale, [], { text: title })}
      <h1 class="tiwizi-heading-1">${title}</h1>
      <p class="tiwizi-lead">${text(lifeEventsMessages, 'intro', locale)}</p>
      ${lifeEventListTemplate(lifeEventPages(sheets, site, locale))}`,
  });
}

/** One life event, with its services in their order. */
export function lifeEventPage(
  event: LifeEvent,
  sheets: readonly ServiceSheet[],
  site: BuiltSite,
  locale: Locale,
): string {
  const title: Partial<ShownText> = localizedText(event.title, locale) ?? {};
  const above = {
    href: `${homeOf(site, locale)}life-events.html`,
    text: text(lifeEventsMessages, 'lifeEvents', locale),
  };
  return page(site, locale, {
    title: title.text ?? '',
    path: eventPath(event),
    content: html`${breadcrumb(site, locale, [above], title)}
      <h1 class="tiwizi-heading-1" lang=${title.lang ?? nothing} dir=${title.dir ?? nothing}>${title.text ?? ''}</h1>
      ${lifeEventTemplate(event, lifeEventPages(sheets, site, locale))}`,
  });
}

/** Where a page stands: below the list of services, and what is between. */
function breadcrumb(
  site: BuiltSite,
  locale: Locale,
  between: readonly { readonly href: string; readonly text: string }[],
  here: Partial<ShownText>,
): TemplateResult {
  const home = { href: homeOf(site, locale), text: text(directoryPagesMessages, 'directory', locale) };
  return html`<nav class="tiwizi-breadcrumb" aria-label=${text(directoryPagesMessages, 'breadcrumb', locale)}
    ><ol class="tiwizi-breadcrumb__list"
      >${[home, ...between].map(
        (each) =>
          html`<li class="tiwizi-breadcrumb__item"><a class="tiwizi-link" href=${each.href}>${each.text}</a></li>`,
      )}<li class="tiwizi-breadcrumb__item" aria-current="page"
        ><bdi lang=${here.lang ?? nothing}>${here.text ?? ''}</bdi></li
      ></ol
    ></nav
  >`;
}

/** What differs from page to page. */
interface BuiltPage {
  readonly title: string;
  /** Below the folder of the language. */
  readonly path: string;
  readonly content: TemplateResult;
  readonly data?: JsonLd;
  /** An example: search engines leave it out. */
  readonly hidden?: boolean;
}

function page(site: BuiltSite, locale: Locale, { title, path, content, data, hidden }: BuiltPage): string {
  const asset = (name: string): string => `${site.assets.replace(/\/?$/, '/')}${name}`;
  const home = homeOf(site, locale);
  const name = site.names[locale] || site.names.all || text(directoryPagesMessages, 'directory', locale);
  const address = (lang: Locale): string => new URL(homeOf(site, lang) + path, site.base).href;
  const links: Partial<Record<Locale, string>> = Object.fromEntries(
    site.languages.map((lang) => [lang, homeOf(site, lang) + path]),
  );
  const head = html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    ${hidden ? html`<meta name="robots" content="noindex" />` : nothing}
    <title>${title === name ? title : `${title} – ${name}`}</title>
    <link rel="canonical" href=${address(locale)} />
    ${site.languages.map((lang) => html`<link rel="alternate" hreflang=${urlSegment(lang)} href=${address(lang)} />`)}
    <link rel="icon" href=${asset('favicon.svg')} type="image/svg+xml" />
    ${['fonts.css', 'tiwizi.css'].map((file) => html`<link rel="stylesheet" href=${asset(file)} />`)}
    ${['elements', 'services'].map((kit) => html`<script type="module" src=${asset(`kits/${kit}.js`)}></script>`)}`;
  const body = html`<tiwizi-skip-link></tiwizi-skip-link>
    <tiwizi-page-header
      service-name=${name}
      home-url=${site.home?.replaceAll('{lang}', urlSegment(locale)) ?? home}
      href-ar=${links['ar-MA'] ?? nothing}
      href-zgh=${links.zgh ?? nothing}
      href-fr=${links['fr-MA'] ?? nothing}
      href-en=${links.en ?? nothing}
    ></tiwizi-page-header>
    <main class="tiwizi-main" id="main" tabindex="-1">${content}</main>`;
  return expandWith(
    `<!doctype html>
<html lang="${urlSegment(locale)}" dir="${directionOf(locale)}">
<head>
${renderTemplate(head)}
${data ? `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>` : ''}
</head>
<body class="tiwizi-page">
${renderTemplate(body)}
</body>
</html>
`,
    // Texts of agencies must not pass for a block of some template language.
    { lang: locale, kits, opaque: false },
  );
}
