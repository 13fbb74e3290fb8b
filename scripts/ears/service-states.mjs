// What is heard after a form: the own space, a request and what became of it, a code that leads back, the clerk's desk.

import { logIn } from './ways.mjs';

/** Opens a page of the service as the citizen, and lets it be read out. */
const arrive =
  (path, request = 'sent') =>
  async (ears, { service, language }) => {
    await logIn(ears, service.origin, 'amina');
    await ears.arrive(`${service.origin}/${language}/${path.replace('{id}', service.requests[request])}`);
  };

/** The clerk's desk, where nobody logs in. */
const desk =
  (path = '') =>
  (ears, { service, language }) =>
    ears.arrive(`${service.desk}${path.replace('{id}', service.requests.correction)}?lang=${language}`);

const complaint = ({ service, language }) => `${service.origin}/${language}/requests/complaint`;
const isReady = () => document.querySelector('tiwizi-form-stepper[data-tiwizi-ready]');

/** Whoever has no account is given a code for what they have written. */
async function leaveComplaint(ears, site) {
  await logIn(ears, site.service.origin, 'amina');
  await ears.open(`${complaint(site)}/new`);
  await Promise.all([ears.page.waitForNavigation(), ears.page.click('main form button')]);
  await ears.page.waitForFunction(isReady, { polling: 50 });
  await ears.page.click('input[name=about][value=street]');
  await ears.page.focus('button[name=action][value=save-exit]');
  await ears.settle();
}

export const serviceStates = {
  'own-space': arrive('account'),
  'case-sent': arrive('account/{id}'),
  'case-correction': arrive('account/{id}', 'correction'),
  'case-ready': arrive('account/{id}', 'ready'),
  'own-data': arrive('account/data'),
  receipt: arrive('receipts/{id}'),
  begun: arrive('requests/birth-certificate-extract/new'),
  'service-page': arrive('services/birth-certificate-extract'),
  'resume-left': async (ears, site) => {
    await leaveComplaint(ears, site);
    await ears.arriveByKey('Return', () => /\/resume\//.test(location.pathname));
  },
  'resume-wrong-code': async (ears, { service, language }) => {
    await logIn(ears, service.origin, 'amina');
    await ears.open(`${service.origin}/${language}/resume`);
    await ears.page.focus('main form input:not([type=hidden])');
    await ears.settle();
    await ears.type('12');
    await ears.arriveByKey('Return', () => document.querySelector('[aria-invalid=true]'));
  },
  desk: desk(),
  'desk-case': desk('/{id}'),
};
