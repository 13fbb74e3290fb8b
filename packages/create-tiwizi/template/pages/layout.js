// The frame every page stands in: which site this is, header with languages, main content, footer.
import { directionOf, text, urlSegment } from '@tiwizi/i18n';
import { expand, renderTemplate } from '@tiwizi/ssr';
import { html } from 'lit/html.js';
import { siteMessages } from '../messages/site.messages.js';

/**
 * Prints a whole page. Pages are written in short forms; `expand` turns them into plain HTML, so that all works without script.
 *
 * @param {object} page
 * @param {string} page.locale
 * @param {string} page.title
 * @param {string} page.url path and query, for the language switch
 * @param {import('lit').TemplateResult | string} page.content a template, or HTML that a kit printed
 * @param {string[]} [page.kits] the scripts that have something to enhance here
 * @param {{ user: object, csrf: string }} [page.session] who is signed in
 * @param {object} page.config
 */
export function printPage({ locale, title, url, content, kits = ['elements'], session, config }) {
  const say = (key, values) => text(siteMessages, key, locale, values);
  const home = `/${urlSegment(locale)}/`;
  const agency = config.agency.name[locale];
  const { demonstration, stylesheet } = config.agency;
  const links = ['help', 'accessibility', 'privacy'].map((page) => ({ href: `${home}${page}`, text: say(page) }));
  // A form shows no cards, tables or directory: the first half of the stylesheet is enough.
  const styles = ['fonts', 'tiwizi.core', ...(kits.includes('forms') ? [] : ['tiwizi.more'])];
  // The header's own: it watches the session, and comes once the page has loaded.
  const scripts = session ? [...kits, 'session'] : kits;
  const head = html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${title} – ${agency}</title>
    <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
    ${styles.map((name) => html`<link rel="stylesheet" href=${`/assets/${name}.css`} />`)}${
      stylesheet ? html` <link rel="stylesheet" href=${`/public/${stylesheet}`} />` : ''
    }
    ${scripts.map((name) => html`<script type="module" src=${`/assets/kits/${name}.js`}></script>`)}`;
  const top = html`<tiwizi-skip-link></tiwizi-skip-link>
    <tiwizi-site-identity
      text=${demonstration ? '' : agency}
      domains=${config.agency.domains.join(' ')}
      ?demonstration=${demonstration}
    ></tiwizi-site-identity>
    <tiwizi-page-header
      service-name=${say('serviceName')}
      agency-name=${agency}
      home-url=${home}
      current-url=${url}
    ></tiwizi-page-header>
    ${session ? html`<nav class="tiwizi-container" aria-label=${say('account')}><tiwizi-identity-login variant="header" state="signed-in" name=${nameIn(session.user, locale)} session-url="/auth/session" csrf=${session.csrf} return-to=${home}></tiwizi-identity-login></nav>` : ''}`;
  const bottom = html`<tiwizi-page-footer
    links=${JSON.stringify(links)}
    statement=${demonstration ? say('demonstration') : ''}
    ?demonstration=${demonstration}
  ></tiwizi-page-footer>`;
  const main = typeof content === 'string' ? content : renderTemplate(content);
  return expand(
    `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
${renderTemplate(head)}
</head>
<body class="tiwizi-page">
${renderTemplate(top)}
<main class="tiwizi-main" id="main" tabindex="-1">
${main}
</main>
${renderTemplate(bottom)}
</body>
</html>
`,
    { lang: locale },
  );
}

/** A person's name in the letters of the page: Arabic where there is one, Latin elsewhere. */
export function nameIn(user, locale) {
  return (locale === 'ar-MA' && user['name#ar']) || user.name || user.sub;
}
