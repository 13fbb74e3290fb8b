import { directionOf, localeNames, locales, text, urlSegment, type Locale } from '@tiwizi/i18n';
import { renderTemplate } from '@tiwizi/ssr/render-template';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { sandboxMessages as words } from './sandbox.messages.ts';

/** Where the stylesheet of the sandbox's pages is served. */
export const stylesheetPath = '/assets/sandbox.css';

export interface PageOptions {
  readonly locale: Locale;
  readonly title: string;
  readonly body: TemplateResult;
  /** Address of this page in another language; without it no language switch is shown. */
  readonly languageUrl?: (segment: string) => string;
}

/** A whole page of the sandbox: banner saying what it is, language switch, main content. No script. */
export function layout({ locale, title, body, languageUrl }: PageOptions): string {
  const siteName = text(words, 'siteName', locale);
  const page = html`<html lang=${locale} dir=${directionOf(locale)}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>${title} | ${siteName}</title>
      <link rel="stylesheet" href=${stylesheetPath} />
    </head>
    <body>
      <header class="header">
        <p class="banner">${text(words, 'banner', locale)}</p>
        <div class="bar"
          ><p class="brand">${siteName}</p>${languageUrl ? languageSwitch(locale, languageUrl) : nothing}</div
        >
      </header>
      <main class="main" id="main">${body}</main>
    </body>
  </html>`;
  return `<!doctype html>\n${renderTemplate(page)}\n`;
}

function languageSwitch(locale: Locale, languageUrl: (segment: string) => string): TemplateResult {
  return html`<nav aria-label=${text(words, 'languages', locale)}>
    <ul class="languages">
      ${locales.map(
        (other) =>
          html`<li
            ><a
              lang=${other}
              dir=${directionOf(other)}
              hreflang=${other}
              href=${languageUrl(urlSegment(other))}
              aria-current=${other === locale ? 'true' : nothing}
              >${localeNames[other]}</a
            ></li
          >`,
      )}
    </ul>
  </nav>`;
}
