// What is answered when nothing else can be: pages that ask nothing of any store.
import { page as sendPage, problemJson, wantsJson } from '@tiwizi/http';
import type { Locale } from '@tiwizi/i18n';
import { StoreError } from '@tiwizi/store';
import { isBusy } from '../document/is-busy.ts';
import { problemPage } from '../frame/problem-page.ts';
import { wishesOf } from '../frame/wishes-of.ts';
import type { RequestDesk } from '../request/request-desk.ts';
import { plainView } from './service-pages.ts';
import type { Site } from './site.ts';
import { toldRoute } from './told-route.ts';

/** A problem's page. How a person wants pages their browser says. */
export function plainProblem(site: Site, status: 404 | 500 | 503, locale: Locale, request: Request): Response {
  const page = problemPage(status, locale, site.languages.home(locale));
  const view = { ...plainView(locale, new URL(request.url).pathname), ...wishesOf(request) };
  return sendPage(site.print(page, view), { status, headers: { 'content-language': locale } });
}

/** A store that failed is told by its own code: whoever watches the log has other things to do than after a fault of ours. */
export function failedAnswer(
  site: Site,
  cause: unknown,
  request: Request,
  { locale, desks }: { readonly locale: Locale; readonly desks: readonly RequestDesk[] },
): Response {
  const isStore = cause instanceof StoreError && cause.code.startsWith('store_');
  const code = isStore || isBusy(cause) ? cause.code : 'service_failure';
  const status = code === 'store_away' || code === 'documents_busy' ? 503 : 500;
  site.log.error(code, { route: toldRoute(new URL(request.url), desks), cause });
  if (wantsJson(request))
    return problemJson(status, code, problemPage(status, locale, site.languages.home(locale)).title);
  return plainProblem(site, status, locale, request);
}
