// The frame every page stands in: which site this is, header with languages, main content, footer.
import { directionOf, text, urlSegment } from '@tiwizi/i18n';
import { expand, renderTemplate } from '@tiwizi/ssr';
import { html, nothing } from 'lit/html.js';
import { siteMessages } from '../messages/site.messages.js';

/**
 * Prints a whole page. Pages are written in short forms; `expand` turns them into plain HTML, so that all works without script.
 *
 * @param {{ locale: string, title: string, url: string, content: import('lit').TemplateResult, kits?: string[], config: object,
 *           session?: object, csrf?: string, failed?: boolean }} page
 *        `kits`: scripts the page can use; `failed`: something on the page needs mending, and the title says so
 */
export function printPage({ locale, title, url, content, kits = [], config, session, csrf, raw }) {
  const say = (key, values) => text(siteMessages, key, locale, values);
  const home = `/${urlSegment(locale)}/`;
  const agency = config.agency.name[locale];
  const links = [['help', 'help'], ['accessibility', 'accessibility'], ['privacy', 'privacy']].map(([key, page]) => ({ href: `${home}${page}`, text: say(key) }));
  const body = html`<tiwizi-skip-link></tiwizi-skip-link>
<tiwizi-site-identity text=${agency} domains=${config.agency.domains.join(' ')} ?demonstration=${config.agency.demonstration}></tiwizi-site-identity>
<tiwizi-page-header service-name=${say('serviceName')} agency-name=${agency} home-url=${home} current-url=${url}></tiwizi-page-header>
${session ? sessionBar(session, csrf, locale, say) : nothing}
<main class="tiwizi-main" id="main" tabindex="-1">
${content}
</main>
<tiwizi-page-footer links=${JSON.stringify(links)} statement=${say('demonstration')} ?demonstration=${config.agency.demonstration}></tiwizi-page-footer>`;
  const scripts = kits.map((kit) => `<script type="module" src="/assets/kits/${kit}.js"></script>`).join('\n');
  const head = renderTemplate(html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – ${agency}</title>
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/fonts.css">
<link rel="stylesheet" href="/assets/tiwizi.css">`);
  const page = `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
${head}
${scripts}
</head>
<body class="tiwizi-page">
${renderTemplate(body).replace('<!--content-->', () => raw ?? '')}
</body>
</html>
`;
  return expand(page, { lang: locale });
}

function sessionBar(session, csrf, locale, say) {
  return html`<div class="tiwizi-container">
<tiwizi-identity-login state="signed-in" name=${session.user.name} logout-url="/auth/logout" csrf=${csrf} return-to=${`/${urlSegment(locale)}/`}></tiwizi-identity-login>
</div>`;
}
