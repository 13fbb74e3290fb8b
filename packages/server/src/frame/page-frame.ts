import { directionOf, type Locale, type MessageKey, text, wordsIn } from '@tiwizi/i18n';
import { expand, renderTemplate } from '@tiwizi/ssr';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { nameIn } from '../request/visitor.ts';
import type { AssetFiles } from '../assets/asset-files.ts';
import type { Languages } from '../languages/languages.ts';
import type { Agency } from '../service/agency.ts';
import { cookieBanner } from '../cookies/cookie-banner.ts';
import { accountMessages } from '../account/account.messages.ts';
import { loginPageMessages } from '../login/login-page.messages.ts';
import { loginUrl } from '../login/login-url.ts';
import { frameMessages } from './frame.messages.ts';
import type { Preferences } from '../preferences/preferences.ts';
import type { Page, PageView } from './page.ts';

/** What stands around every page. */
export interface FrameParts {
  readonly agency: Agency;
  readonly languages: Languages;
  readonly assets: AssetFiles;
  /** Whether people can log in at all. */
  readonly hasLogin: boolean;
  /** Whether pages ask if they were useful. */
  readonly asksFeedback: boolean;
  /** Address of the page that browsers keep for when there is no network; undefined: they keep none. */
  offlineUrl(locale: Locale): string | undefined;
  /** Pages of the agency's own that the footer leads to. */
  ownLinks(locale: Locale): { readonly href: string; readonly text: string }[];
}

/** Prints a whole page, and in it the full form of every element, so that all works without script. */
export function printPage(site: FrameParts, page: Page, view: PageView): string {
  const { locale } = view;
  const content = typeof page.content === 'string' ? page.content : renderTemplate(page.content);
  const printed = expand(
    `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}"${chosenAttributes(view.preferences)}>
<head>
${renderTemplate(head(site, page, view))}
</head>
<body class="tiwizi-page"${page.isKept ? '' : offlineAttribute(site.offlineUrl(locale))}>
${renderTemplate(top(site, page, view))}
<main class="tiwizi-main" id="main" tabindex="-1">
${content}
${renderTemplate(feedback(site, page, view))}</main>
${renderTemplate(helpPanel(site, locale))}${renderTemplate(bottom(site, locale))}
</body>
</html>
`,
    // A page as browsers receive it: what people typed must not pass for a block of some template language.
    { lang: locale, opaque: false },
  );
  // Most forms show no cards, tables or directory: the first half of the stylesheet is enough for them.
  const isPlain = page.kits?.includes('forms') && !site.assets.secondHalf.isNeeded(printed);
  return isPlain ? printed.replace(/<link [^>]*tiwizi\.more\.css[^>]*>/, '') : printed;
}

function head(
  site: FrameParts,
  { title, kits = ['elements'], hidden }: Page,
  { locale, preferences = {} }: PageView,
): TemplateResult {
  const { agency, assets } = site;
  const styles = [...(preferences.lowData ? [] : ['fonts.css']), 'tiwizi.core.css', 'tiwizi.more.css'];
  if (agency.stylesheet) styles.push(`own/${agency.stylesheet}`);
  return html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    ${hidden || agency.demonstration ? html`<meta name="robots" content="noindex" />` : nothing}
    <title>${title} – ${wordsIn(agency.name, locale)}</title>
    <link rel="icon" href=${assets.icon} type="image/svg+xml" />
    ${styles.map((name) => html`<link rel="stylesheet" href=${assets.url(name)} />`)}
    ${kits.map((name) => html`<script type="module" src=${assets.url(`kits/${name}.js`)}></script>`)}`;
}

function top(site: FrameParts, { isKept }: Page, view: PageView): TemplateResult {
  const { locale, url } = view;
  const { agency, languages } = site;
  const say = (key: MessageKey<(typeof frameMessages)['words']>): string => text(frameMessages, key, locale);
  const name = wordsIn(agency.name, locale);
  const home = languages.home(locale);
  return html`<tiwizi-skip-link></tiwizi-skip-link>
    ${isKept ? nothing : cookieBanner(agency, view, home)}<tiwizi-site-identity
      text=${agency.demonstration ? '' : name}
      domains=${agency.domains.join(' ')}
      ?demonstration=${agency.demonstration}
    ></tiwizi-site-identity>
    <tiwizi-page-header
      service-name=${wordsIn(agency.serviceName, locale) || say('serviceName')}
      agency-name=${name}
      logo=${agency.logo && !view.preferences?.lowData ? site.assets.url(`own/${agency.logo}`) : nothing}
      home-url=${home}
      current-url=${url}
      languages=${isKept ? locale : languages.all.join(' ')}
    ></tiwizi-page-header>
    ${site.hasLogin && !isKept ? account(view, home) : nothing}`;
}

/** The way in, which comes back to this page; or who is in, their own space, and the way out. */
function account({ locale, url, visitor }: PageView, home: string): TemplateResult | typeof nothing {
  // The page of the login has its own.
  if (!visitor && /^[^?]*\/login(?:\?|$)/.test(url)) return nothing;
  const line = visitor
    ? html`<p class="tiwizi-identity-login__person"
          ><a class="tiwizi-link" href=${`${home}account`}>${text(accountMessages, 'title', locale)}</a></p
        ><tiwizi-identity-login
          variant="header"
          state="signed-in"
          name=${nameIn(visitor.session.user, locale)}
          session-url="/auth/session"
          csrf=${visitor.csrf}
          return-to=${home}
        ></tiwizi-identity-login>`
    : html`<p class="tiwizi-identity-login__person"
        ><a class="tiwizi-link" href=${loginUrl(locale, url)}>${text(loginPageMessages, 'title', locale)}</a></p
      >`;
  return html`<nav
    class="tiwizi-container tiwizi-identity-login__line"
    aria-label=${text(frameMessages, 'account', locale)}
    >${line}</nav
  >`;
}

/** What a person chose, on `<html>` from the first byte. */
function chosenAttributes({ textSize, contrast, scheme, lowData }: Preferences = {}): string {
  const size = textSize ? ` data-tiwizi-text-size="${textSize}"` : '';
  const colours = `${contrast ? ` data-tiwizi-contrast="${contrast}"` : ''}${scheme ? ` data-tiwizi-scheme="${scheme}"` : ''}`;
  return `${size}${colours}${lowData ? ' data-tiwizi-data="low"' : ''}`;
}

const offlineAttribute = (url: string | undefined): string => (url ? ` data-tiwizi-offline="${url}"` : '');

function feedback(site: FrameParts, page: Page, { locale, url }: PageView): TemplateResult {
  if (!site.asksFeedback || !page.asksFeedback) return html``;
  const [path] = url.split('?');
  return html`<tiwizi-feedback action=${`${site.languages.home(locale)}feedback`} page=${path}></tiwizi-feedback> `;
}

/** Where help is, in the same place on every page: as far as the agency says what it has. */
function helpPanel({ agency, languages }: FrameParts, locale: Locale): TemplateResult {
  const { help } = agency;
  if (!help) return html``;
  const home = languages.home(locale);
  return html`<tiwizi-help-panel
    phone=${help.telephone ?? nothing}
    hours=${wordsIn(help.hours, locale) ?? nothing}
    price=${wordsIn(help.price, locale) ?? nothing}
    sms=${help.sms ?? nothing}
    sign-language-href=${help.signLanguage ?? nothing}
    office-href=${help.offices ? `${home}offices` : nothing}
    helper-href=${`${home}help#helped`}
    preferences-href=${`${home}preferences`}
    help-href=${`${home}help`}
  ></tiwizi-help-panel> `;
}

function bottom(site: FrameParts, locale: Locale): TemplateResult {
  const { agency, languages } = site;
  const say = (key: 'help' | 'accessibility' | 'privacy' | 'demonstration'): string => text(frameMessages, key, locale);
  const links = [
    ...(site.hasLogin
      ? [{ href: `${languages.home(locale)}account`, text: text(accountMessages, 'title', locale) }]
      : []),
    ...(['help', 'accessibility', 'privacy'] as const).map((page) => ({
      href: `${languages.home(locale)}${page}`,
      text: say(page),
    })),
    ...site.ownLinks(locale),
  ];
  const statement = wordsIn(agency.statement, locale) || (agency.demonstration ? say('demonstration') : '');
  return html`<tiwizi-page-footer
    links=${JSON.stringify(links)}
    statement=${statement}
    ?demonstration=${agency.demonstration}
  ></tiwizi-page-footer>`;
}
