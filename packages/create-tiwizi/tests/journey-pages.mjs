// Every page of the journey, in one language, shown one after the other: for the checks of `npm run journey:pages` and for the contact sheets.
import { answers, continueForm, fillStep, follow, signIn } from './citizen.mjs';
import { latestCode } from './site.mjs';

const confirm = 'main form.tiwizi-column button:not([name])';

/**
 * @param {object} site as `startSite` gives it
 * @param {string} language `ar`, `zgh`, `fr` or `en`
 * @param {import('puppeteer-core').Page} page
 * @param {(name: string, page: import('puppeteer-core').Page) => Promise<void>} look called on each page
 */
export async function visitJourney(site, language, page, look) {
  const at = (path) => page.goto(`${site.origin}/${language}/${path}`);
  await at('');
  await look('directory', page);
  await at('?q=passeport');
  await look('directory-search', page);
  await at('?q=zzzzzz');
  await look('directory-nothing', page);
  await at('services/birth-certificate-extract');
  await look('service', page);
  await at('compare?service=birth-certificate-extract');
  await look('compare-choice', page);
  await follow(page, 'main li a[href*="compare?"]');
  await look('compare', page);
  await at('login?login_error=cancelled');
  await look('login-cancelled', page);
  await at('requests/birth-certificate-extract/new');
  await look('login', page);
  await follow(page, 'a[href^="/auth/login"]');
  await look('provider', page);
  await page.goBack();
  await signIn(page);

  for (const step of Object.keys(answers)) {
    if (step === 'person') {
      await look('step-person', page);
      await fillStep(page, { ...answers.person, person_birth_date: '1990-02-31' });
      await Promise.all([
        page.waitForSelector('tiwizi-error-summary a, .tiwizi-error-summary a', { visible: true }),
        page.click('form [data-tiwizi-part=actions] button:not([name])'),
      ]);
      await look('step-person-errors', page);
      await fillStep(page, answers.person);
    } else {
      await look(`step-${step}`, page);
      await fillStep(page, answers[step]);
      if (step === 'delivery') await look('step-delivery-filled', page);
    }
    await continueForm(page);
  }
  await look('check', page);
  await follow(page, confirm);
  await page.waitForSelector('tiwizi-e-signature');
  await look('sign', page);
  await page.click('tiwizi-e-signature input[type=checkbox]');
  await page.click('button[name=action][value=agree]');
  await page.waitForSelector('input[autocomplete=one-time-code]', { visible: true });
  // The step before leaves a moment later.
  await page.waitForFunction(() => !document.querySelector('.tiwizi-visually-hidden input'));
  await look('sign-code', page);
  await page.type('input[autocomplete=one-time-code]', '000000');
  await page.click('button[name=action][value=confirm]');
  await page.waitForSelector(
    'tiwizi-e-signature [data-tiwizi-part=error]:not([hidden]), tiwizi-e-signature .tiwizi-error-summary',
    { visible: true },
  );
  await look('sign-wrong-code', page);
  await page.$eval('input[autocomplete=one-time-code]', (control) => control.select());
  await page.type('input[autocomplete=one-time-code]', await latestCode(site));
  await Promise.all([page.waitForNavigation(), page.click('button[name=action][value=confirm]')]);
  await look('receipt', page);
  await visitOwnSpace(site, language, page, look);
  await visitPayment(site, language, page, look);
  await at('help');
  await look('help', page);
  await at('accessibility');
  await look('accessibility', page);
  await at('privacy');
  await look('privacy', page);
  await at('preferences');
  await look('preferences', page);
  await visitFeedback(language, page, at, look);
  await at('nothing/here');
  await look('not-found', page);
  await at('offline');
  await look('offline', page);
  site.maintain?.({ until: new Date(Date.now() + 3_600_000).toISOString() });
  await at('');
  await look('maintenance', page);
  site.maintain?.(undefined);
}

/** What people say of pages: by the form of the page, and what the agency reads. */
async function visitFeedback(language, page, at, look) {
  await at('feedback?page=/' + language + '/help');
  await page.type('textarea[name=comment]', 'واضح جدا');
  await Promise.all([
    page.waitForNavigation(),
    page.$eval('tiwizi-feedback form', (form) => HTMLFormElement.prototype.submit.call(form)),
  ]);
  await look('feedback-sent', page);
  await at('feedback');
  await look('feedback', page);
  await at('feedback/answers');
  await look('feedback-answers', page);
}

/** What comes after the receipt: the own space, the request as the agency decides, a correction, a request left to be finished later. */
async function visitOwnSpace(site, language, page, look) {
  const id = page.url().split('/').at(-1);
  const at = (path) => page.goto(`${site.origin}/${language}/${path}`);
  /** The clerk decides. */
  async function decide(action, more = {}) {
    const body = new FormData();
    for (const [name, value] of Object.entries({ action, ...more })) body.append(name, value);
    await fetch(`${site.sandbox.url}/desk/${id}`, { method: 'POST', body });
  }
  await at(`account/${id}`);
  await look('case', page);
  // The clerk's side of it, on the sandbox.
  await page.goto(`${site.sandbox.url}/desk?lang=${language}`);
  await look('desk', page);
  await page.goto(`${site.sandbox.url}/desk/${id}?lang=${language}`);
  await look('desk-case', page);
  await decide('correction', { text: 'المرجو إدلاء بوكالة مقروءة.' });
  await at(`account/${id}`);
  await look('case-correction', page);
  await follow(page, 'form[action$="/correct"] button');
  await look('correction-check', page);
  await at(`account/${id}`);
  await look('case-correction-begun', page);
  await decide('ready', { result: new File(['%PDF-1.7'], 'extrait.pdf', { type: 'application/pdf' }) });
  await at(`account/${id}`);
  await look('case-ready', page);
  await at('requests/birth-certificate-extract/new');
  await fillStep(page, { for_whom: 'myself' });
  await continueForm(page);
  await follow(page, 'button[name=action][value=save-exit]');
  await look('account', page);
  await at('account/data');
  await look('data', page);
  await at('account/data/delete');
  await look('data-delete', page);
  await at('requests/birth-certificate-extract/new');
  await look('begun', page);
  // The next one who comes begins with nothing.
  await follow(page, 'main a[href$="/check"]');
  await page.$eval('form[action$="/delete"]', (form) => form.closest('details')?.setAttribute('open', ''));
  await follow(page, 'form[action$="/delete"] button');
}

/** A permit, up to its fee: what is to be paid, a payment that is refused, the number for a counter, giving up, and the receipt once it is paid. */
async function visitPayment(site, language, page, look) {
  await page.goto(`${site.origin}/${language}/requests/terrace-permit/new`);
  const year = new Date().getFullYear() + 1;
  for (const given of [
    { ice: '001526374000001', company: 'Café Atlas' },
    {
      place: 'حي الرياض، زنقة 4',
      area: '12',
      tables: '10',
      'period-from': `${year}-05-01`,
      'period-to': `${year}-05-31`,
    },
    {},
    { documents: answers.mandate.mandate },
    { declaration: 'yes' },
  ]) {
    await fillStep(page, given);
    await continueForm(page);
  }
  await look('check-fee', page);
  await follow(page, confirm);
  await page.waitForSelector('tiwizi-e-signature input[type=checkbox]');
  await page.click('tiwizi-e-signature input[type=checkbox]');
  await page.click('button[name=action][value=agree]');
  await page.waitForSelector('input[autocomplete=one-time-code]', { visible: true });
  await page.type('input[autocomplete=one-time-code]', await latestCode(site));
  await follow(page, 'button[name=action][value=confirm]');
  await look('pay', page);
  await payByCard(page, '4000000000000028');
  await look('pay-refused', page);
  const giveUp = await page.$eval('a[href$="/pay/give-up"]', ({ href }) => href);
  await page.goto(giveUp);
  await look('pay-give-up', page);
  await page.goBack();
  await follow(page, 'button[name=action][value=cash]');
  await look('pay-cash', page);
  await payByCard(page, '4000000000000010');
  await look('receipt-paid', page);
}

/** By the provider's page, until the service knows what became of it. */
async function payByCard(page, card) {
  await follow(page, 'button[name=action][value=card]');
  await page.type('input[name=card]', card);
  await follow(page, 'button[name=action][value=pay]');
  // The page asks again by itself.
  await page.waitForFunction(
    () => /\/receipts\//.test(location.pathname) || document.querySelector('button[name=action][value=card]'),
    { timeout: 60_000 },
  );
}
