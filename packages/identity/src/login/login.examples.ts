import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleAttributes, type ExampleWords } from '@tiwizi/elements/example-html';
import { urlSegment, type OwnLocale } from '@tiwizi/i18n';
import type { LoginErrorName } from './login-data.ts';

const provider: ExampleWords = {
  'ar-MA': 'هوية التجربة',
  zgh: 'ⵜⴰⵎⴰⴳⵉⵜ ⵏ ⵓⵔⵎ',
  'fr-MA': 'Identité d’essai',
  en: 'Trial Identity',
};
const needs: ExampleWords = {
  'ar-MA': 'البطاقة الوطنية للتعريف الإلكترونية ورمزها السري',
  zgh: 'ⵜⴰⴽⴰⵕⴹⴰ ⵜⴰⵏⴰⵎⵓⵔⵜ ⵏ ⵜⵎⴰⴳⵉⵜ ⴷ ⵜⵏⴳⴰⵍⵜ ⵏⵏⵙ',
  'fr-MA': 'votre carte nationale d’identité électronique et son code',
  en: 'your national electronic identity card and its code',
};
const name: ExampleWords = {
  'ar-MA': 'فاطمة الزهراء بناني',
  zgh: 'ⴼⴰⵟⵉⵎⴰ ⵣⵀⵔⴰ ⴱⵏⵏⴰⵏⵉ',
  'fr-MA': 'Fatima-Zahra Bennani',
  en: 'Fatima-Zahra Bennani',
};

const login = (locale: OwnLocale, attributes: ExampleAttributes = {}): string =>
  elementHtml('tiwizi-identity-login', {
    'login-url': '/auth/login',
    'logout-url': '/auth/logout',
    'provider-name': provider[locale],
    'provider-url': `/${urlSegment(locale)}/identity`,
    'return-to': `/${urlSegment(locale)}/request`,
    ...attributes,
  });
const failed = (error: LoginErrorName): ExampleSet['examples'][string] => ({
  html: (locale) => login(locale, { error }),
});

/** Examples of `<tiwizi-identity-login>`. */
export const loginExamples: ExampleSet = {
  title: 'Identity/Login',
  tag: 'tiwizi-identity-login',
  examples: {
    login: { html: (locale) => login(locale) },
    needs: {
      html: (locale) => login(locale, { needs: needs[locale] }),
      description: 'Says what the person must have at hand.',
    },
    withoutProvider: {
      html: (locale) => elementHtml('tiwizi-identity-login', { 'return-to': `/${urlSegment(locale)}/request` }),
      description: 'Nothing is known of the provider.',
    },
    signedIn: { html: (locale) => login(locale, { state: 'signed-in', name: name[locale], csrf: 'example' }) },
    otherScript: {
      html: (locale) =>
        login(locale, { state: 'signed-in', name: name[locale === 'ar-MA' ? 'fr-MA' : 'ar-MA'], csrf: 'example' }),
      description: 'A name of the other direction does not turn the sentence.',
    },
    stepUp: {
      html: (locale) => login(locale, { state: 'step-up', acr: 'substantial', name: name[locale], csrf: 'example' }),
      description: 'Logged in, but at a level that does not suffice.',
    },
    cancelled: {
      html: (locale) => login(locale, { error: 'cancelled' }),
      description: 'Turning back is not a failure.',
    },
    failed: failed('failed'),
    levelTooLow: failed('acr_insufficient'),
    levelUnknown: failed('acr_unsupported'),
    noLoginUnderWay: failed('state_unknown'),
    answerRefused: failed('response_invalid'),
    providerDown: failed('provider_unreachable'),
    badReturnAddress: failed('return_to_invalid'),
    oldPage: failed('csrf_invalid'),
    expired: failed('expired'),
    loggedOutElsewhere: failed('logged_out_elsewhere'),
    header: {
      html: (locale) => login(locale, { variant: 'header' }),
      description: 'One line, for the header of every page.',
    },
    headerSignedIn: {
      html: (locale) => login(locale, { variant: 'header', state: 'signed-in', name: name[locale], csrf: 'example' }),
    },
    handWritten: {
      html: (locale) =>
        elementHtml(
          'tiwizi-identity-login',
          {},
          `<a class="tiwizi-button" href="/auth/login?lang=${urlSegment(locale)}">${({ 'ar-MA': 'تسجيل الدخول', zgh: 'ⴽⵛⵎ', 'fr-MA': 'Se connecter', en: 'Log in' } as const)[locale]}</a>`,
        ),
      description: 'A link of one’s own: the element adds what the script can do.',
    },
  },
};
