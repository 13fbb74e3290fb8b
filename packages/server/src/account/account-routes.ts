import { download, redirect } from '@tiwizi/http';
import { loginUrl } from '../login/login-url.ts';
import type { Receipts } from '../receipt/receipts.ts';
import type { RequestDesk } from '../request/request-desk.ts';
import type { Route, Site, Visit } from '../service/site.ts';
import type { ServiceStores } from '../stores/service-stores.ts';
import { accountPage, casePage } from './account-page.ts';
import { ownRequests, type OwnRequests } from './own-requests.ts';

type Sent = OwnRequests['sent'][number];

/** `/{lang}/account`: what a person began and sent; `…/{id}`: how a sent request stands; `…/{id}/result`: what the agency issued. */
export function accountRoutes(
  site: Site,
  desks: readonly RequestDesk[],
  receipts: Receipts,
  stores: ServiceStores,
): Route {
  return async (visit) => {
    const [first, id, leaf, ...rest] = visit.path;
    if (first !== 'account' || rest.length || (leaf !== undefined && leaf !== 'result')) return undefined;
    const { locale, url } = visit;
    const visitor = await visit.visitor();
    if (!visitor) return redirect(loginUrl(locale, url.pathname + url.search));
    const owner = visitor.subject;
    if (id === undefined) {
      const saved = url.searchParams.get('saved') ?? undefined;
      const own = await ownRequests(owner, { desks, receipts, stores }, saved);
      return site.page(visit, accountPage(own, { languages: site.languages, saved }, locale));
    }
    const request = (await receipts.list(owner)).find((each) => each.id === id);
    if (!request) return undefined;
    return leaf === 'result' ? sendResult(request) : showCase(site, visit, request);
  };
}

async function showCase(site: Site, visit: Visit, request: Sent): Promise<Response> {
  const { agency } = request.desk.service;
  const home = site.languages.home(visit.locale);
  try {
    const status = await agency?.status(request.id);
    return await site.page(visit, casePage({ request, status, isAway: false, home }, visit.locale));
  } catch (cause) {
    site.log.warning('agency_status_failed', { route: '/{lang}/account/{id}', cause });
    return site.page(visit, casePage({ request, status: undefined, isAway: true, home }, visit.locale));
  }
}

async function sendResult({ desk, id, number }: Sent): Promise<Response | undefined> {
  const { agency } = desk.service;
  const result = (await agency?.status(id))?.result;
  const bytes = result && (await agency?.result(id));
  return bytes && download(bytes, { name: result.name || `${number}.pdf`, type: result.type });
}
