// While the service is closed: what happens, until when, and that nothing is lost.
import { problemJson, wantsJson, page as sendPage } from '@tiwizi/http';
import { formatDate, languageMark, localizedText, messageLanguage, text, type Locale } from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Page } from '../frame/page.ts';
import { agencyParagraph, markedWords, paragraph } from '../frame/paragraph.ts';
import { wishesOf } from '../frame/wishes-of.ts';
import { plainView } from '../service/service-pages.ts';
import type { Site } from '../service/site.ts';
import type { Maintenance } from './maintenance.ts';
import { maintenanceMessages as messages } from './maintenance.messages.ts';

/** Seconds after which browsers and searchers ask again when nobody has said until when. */
const usualWait = 600;

function maintenancePage({ until, text: own }: Maintenance, locale: Locale): Page {
  const { words, lang, dir } = markedWords(messages, 'title', locale);
  const said = localizedText(own, locale);
  return {
    status: 503,
    title: words,
    content: html`<h1 class="tiwizi-heading-1" lang=${lang} dir=${dir}>${words}</h1
      >${paragraph(messages, 'text', locale, 'tiwizi-lead')}${until ? untilWhen(until, locale) : nothing}${
        said ? agencyParagraph(said, locale) : nothing
      }`,
  };
}

function untilWhen(until: string, locale: Locale): TemplateResult {
  const language = messageLanguage(messages, 'until', locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  return html`<p class="tiwizi-text" lang=${lang} dir=${dir}
    >${text(messages, 'until', language, { date: formatDate(until, language, { time: true }) })}</p
  >`;
}

/** The answer to everything while the service is closed; it asks nothing of any store. */
export function maintenanceAnswer(
  site: Site,
  maintenance: Maintenance,
  request: Request,
  { locale, now = Date.now() }: { readonly locale: Locale; readonly now?: number },
): Response {
  const opens = Date.parse(maintenance.until ?? '');
  const until = opens > now ? maintenance.until : undefined;
  const page = maintenancePage({ ...maintenance, until }, locale);
  const view = { ...plainView(locale, site.languages.home(locale)), ...wishesOf(request) };
  const answer = wantsJson(request)
    ? problemJson(503, 'maintenance', page.title)
    : sendPage(site.print(page, view), { status: 503, headers: { 'content-language': locale } });
  answer.headers.set('retry-after', String(until ? Math.ceil((opens - now) / 1000) : usualWait));
  return answer;
}
