import type { Page } from '../frame/page.ts';
import { redirect, type Party } from '@tiwizi/http';
import { loginUrl } from '../login/login-url.ts';
import type { AwaitedFee } from '../payment/awaited-fee.ts';
import { isDamage } from '../request/filed-document.ts';
import { codeOf, type ResumeParts } from '../resume/resume-routes.ts';
import type { Route } from '../service/site.ts';
import type { ReceiptKeys } from './receipt-keys.ts';
import { damagedPage, receiptPage, registeringPage } from './receipt-page.ts';
import type { Receipt } from './receipt.ts';
import type { FoundReceipt } from './found-receipt.ts';

/** `/{lang}/receipts/{id}`. */
export function receiptRoutes(
  parts: ResumeParts,
  { keys, specimen }: { readonly keys: ReceiptKeys; readonly specimen: boolean },
): Route {
  const { site, receipts, anonymous } = parts;
  return async (visit) => {
    const [first, id = '', ...rest] = visit.path;
    if (first !== 'receipts' || !/^[\w-]{1,64}$/.test(id) || rest.length) return undefined;
    const { locale, url } = visit;
    const visitor = await visit.visitor();
    const browser = anonymous.cookie.find(visit.request);
    const opened = browser && (await anonymous.opened(browser, id));
    const party: Party | undefined = opened ? { actor: opened.subject, subject: opened.subject } : visitor;
    if (!party) return redirect(loginUrl(locale, url.pathname + url.search));
    let found: FoundReceipt | AwaitedFee | undefined;
    try {
      found = await receipts.of(party, id);
    } catch (cause) {
      if (isDamage(cause)) {
        site.log.error('document_damaged', { route: '/{lang}/receipts/{id}', cause });
        return site.page(
          visit,
          damagedPage(opened ? undefined : `${site.languages.home(locale)}account/${id}`, locale),
        );
      }
      site.log.warning('hand_over_failed', { route: '/{lang}/receipts/{id}', cause });
      const code = opened && (await codeOf(parts, visit, opened));
      return site.page(visit, registeringPage(url.pathname, locale, code));
    }
    if (!found) return undefined;
    const { desk } = found;
    if ('fee' in found) return redirect(`${desk.base(locale)}/${id}/pay`);
    const code = opened && (await codeOf(parts, visit, opened));
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
          appeal: desk.service.appeal,
          home: site.languages.home(locale),
          code,
          paid: found.paid,
          awaited: found.awaited,
          assistance: found.assistance,
          // What was filled in for a person is theirs: the clerk's next one is on the page with the code.
          nextUrl: desk.service.clerk && !found.assistance ? `${desk.base(locale)}/new?anew` : undefined,
        },
        locale,
      );
    const view = { locale, url: url.pathname + url.search, visitor, sheet: desk.sheet, receipt };
    return site.page(visit, (await site.pages.receipt?.(view, standard)) ?? standard());
  };
}
