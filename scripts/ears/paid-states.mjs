// What is heard of a fee: before the form, at the choice of how to pay, in every way that it may end. And of requests that somebody else fills in.
import { logIn } from './ways.mjs';

/** Opens a page of a request that has come so far, and lets its content be read out. */
const hear =
  (path, way, name = 'youssef') =>
  async (ears, site) => {
    const service = await site.paid.get();
    const id = way && (await service.request(way));
    await logIn(ears, service.origin, name);
    await ears.arriveAtMain(`${service.origin}/${site.language}/${path.replace('{id}', id)}`);
  };
const permit = 'requests/terrace-permit';

export const paidStates = {
  'fee-beforehand': hear('services/terrace-permit'),
  'fee-review': hear(`${permit}/{id}/check`, 'draft'),
  'pay-choice': hear(`${permit}/{id}/pay`, 'due'),
  'pay-cash': hear(`${permit}/{id}/pay`, 'cash'),
  // The page that the provider leads back to, late enough that it is heard to its end before it comes anew.
  'pay-asking': hear(`${permit}/{id}/pay?returned=3`, 'underWay'),
  'pay-asked-long': hear(`${permit}/{id}/pay?returned=stop`, 'underWay'),
  'pay-refused': hear(`${permit}/{id}/pay`, 'refused'),
  'pay-expired': hear(`${permit}/{id}/pay`, 'expired'),
  'pay-wrong-amount': hear(`${permit}/{id}/pay`, 'amount'),
  'pay-give-up': hear(`${permit}/{id}/pay/give-up`, 'due'),
  'paid-receipt': hear('receipts/{id}', 'paid'),
  'paid-twice': hear('receipts/{id}', 'twice'),
  'paid-refunded': hear('receipts/{id}', 'refunded'),
  'pay-by-tab': async (ears, site) => {
    await hear(`${permit}/{id}/pay`, 'due')(ears, site);
    await ears.page.focus('main form button[value=card]');
    await ears.settle();
    await ears.press('Tab');
    await ears.press('Tab');
  },

  'assist-start': hear(`${permit}/assisted`, 'helped', 'fatima-zahra'),
  'assist-check': hear(`${permit}/assisted/{id}/check`, 'helped', 'fatima-zahra'),
  'assist-code': hear(`${permit}/assisted/{id}/code`, 'helped', 'fatima-zahra'),
  'assist-taken': hear(`${permit}/assisted/{id}/check`, 'taken', 'fatima-zahra'),
  'assist-confirm-wrong': async (ears, site) => {
    await hear('account/confirm', undefined, 'idir')(ears, site);
    await ears.page.focus('main form input:not([type=hidden])');
    await ears.settle();
    await ears.type('12');
    await ears.arriveByKey('Return', () => document.querySelector('[aria-invalid=true]'));
  },
  'assist-review': hear(`${permit}/{id}/check`, 'taken', 'idir'),
  // A clerk's keyboard goes from control to control.
  'clerk-step': async (ears, site) => {
    const service = await site.paid.get();
    await logIn(ears, service.origin, 'fatima-zahra');
    const base = `${service.origin}/${site.language}/${permit}/assisted/${await service.request('helped')}`;
    await ears.open(`${base}/company`, () => document.querySelector('tiwizi-form-stepper[data-tiwizi-ready]'));
    await ears.page.focus('form [data-tiwizi-part=actions] button:not([name])');
    await ears.settle();
    await ears.press(
      'Return',
      () => location.pathname.endsWith('/terrace') && /^(input|textarea)$/i.test(document.activeElement.localName),
    );
  },

  // Messages as they would come, each in its own language, in a sandbox that has no others.
  inbox: async (ears, { paid, language }) => ears.arriveAtMain(`${await paid.inbox()}?lang=${language}`),
};
