import type { Page } from '../frame/page.ts';
import { redirect } from '@tiwizi/http';
import { loginUrl } from '../login/login-url.ts';
import { type Route, type Site } from '../service/site.ts';
import { receiptPage, registeringPage } from './receipt-page.ts';
import type { Receipt } from './receipt.ts';
import type { FoundReceipt, Receipts } from './receipts.ts';

/** `/{lang}/receipts/{id}`. */
export function receiptRoutes(site: Site, receipts: Receipts, specimen: boolean): Route {
  return async (visit) => {
    const [first, id = '', ...rest] = visit.path;
    if (first !== 'receipts' || !/^[\w-]{1,64}$/.test(id) || rest.length) return undefined;
    const { locale, url } = visit;
    const visitor = await visit.visitor();
    if (!visitor) return redirect(loginUrl(locale, url.pathname + url.search));
    let found: FoundReceipt | undefined;
    try {
      found = await receipts.of(visitor, id);
    } catch (cause) {
      site.log.warning('hand_over_failed', { route: '/{lang}/receipts/{id}', cause });
      return site.page(visit, registeringPage(url.pathname, locale));
    }
    if (!found) return undefined;
    const { desk } = found;
    const receipt: Receipt = { ...found.receipt, downloadUrl: `${desk.base(locale)}/${id}/signed.pdf` };
    const { user } = visitor.session;
    const standard = (): Page =>
      receiptPage(
        {
          receipt,
          sheet: desk.sheet,
          user,
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
