import type { AnonymousRequests } from '../anonymous/anonymous-requests.ts';
import type { Page } from '../frame/page.ts';
import { redirect, type Party } from '@tiwizi/http';
import { loginUrl } from '../login/login-url.ts';
import { type Route, type Site } from '../service/site.ts';
import type { ReceiptKeys } from './receipt-keys.ts';
import { receiptPage, registeringPage } from './receipt-page.ts';
import type { Receipt } from './receipt.ts';
import type { FoundReceipt, Receipts } from './receipts.ts';

/** `/{lang}/receipts/{id}`. */
export function receiptRoutes(
  site: Site,
  receipts: Receipts,
  anonymous: AnonymousRequests,
  { keys, specimen }: { readonly keys: ReceiptKeys; readonly specimen: boolean },
): Route {
  return async (visit) => {
    const [first, id = '', ...rest] = visit.path;
    if (first !== 'receipts' || !/^[\w-]{1,64}$/.test(id) || rest.length) return undefined;
    const { locale, url } = visit;
    const visitor = await visit.visitor();
    const party: Party | undefined = (await anonymous.visitor(visit.request, id)) ?? visitor;
    if (!party) return redirect(loginUrl(locale, url.pathname + url.search));
    let found: FoundReceipt | undefined;
    try {
      found = await receipts.of(party, id);
    } catch (cause) {
      site.log.warning('hand_over_failed', { route: '/{lang}/receipts/{id}', cause });
      return site.page(visit, registeringPage(url.pathname, locale));
    }
    if (!found) return undefined;
    const { desk } = found;
    const receipt: Receipt = {
      ...found.receipt,
      code: keys.seal(found),
      downloadUrl: `${desk.base(locale)}/${id}/${desk.needsSignature ? 'signed' : 'document'}.pdf`,
    };
    const standard = (): Page =>
      receiptPage(
        {
          receipt,
          sheet: desk.sheet,
          user: desk.needsLogin ? visitor?.session.user : undefined,
          specimen,
          next: desk.service.next ?? [],
          home: site.languages.home(locale),
        },
        locale,
      );
    const view = { locale, url: url.pathname + url.search, visitor, sheet: desk.sheet, receipt };
    return site.page(visit, (await site.pages.receipt?.(view, standard)) ?? standard());
  };
}
