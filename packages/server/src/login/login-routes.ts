// The page where a login begins, and where a cancelled or failed one comes back with words.
import { redirect } from '@tiwizi/http';
import { type LocalizedText, text, urlSegment, wordsIn } from '@tiwizi/i18n';
import { safeReturnTo } from '@tiwizi/identity/server';
import { loginTitle } from '@tiwizi/identity/templates';
import { html, nothing } from 'lit/html.js';
import { nameIn } from '../request/visitor.ts';
import type { Page } from '../frame/page.ts';
import { paragraph } from '../frame/paragraph.ts';
import type { Visitor } from '../request/visitor.ts';
import { type Route, type Site, type Visit } from '../service/site.ts';
import { loginPageMessages } from './login-page.messages.ts';

/** What the login page says of the provider. */
export interface LoginPageOptions {
  readonly issuer: string;
  /** Name of the provider, as people know it. */
  readonly name: LocalizedText;
  readonly requiredAcr?: string | undefined;
}

/** `/login`: the login knows no languages; the way back says which one it was, else the browser. */
export function loginOfAnyLanguage({ languages }: Site, request: Request, url: URL): Response {
  const returnTo = safeReturnTo(url.searchParams.get('return_to') ?? '') ?? '/';
  const locale = languages.ofPath(returnTo) ?? languages.preferred(request.headers.get('accept-language'));
  return redirect(`/${urlSegment(locale)}/login${url.search}`, { vary: 'accept-language' });
}

/** `/{lang}/login`. */
export function loginRoutes(site: Site, provider: LoginPageOptions): Route {
  return async (visit) => {
    if (visit.path.join('/') !== 'login') return undefined;
    const { locale, url } = visit;
    const returnTo = safeReturnTo(url.searchParams.get('return_to') ?? '') ?? site.languages.home(locale);
    const visitor = await visit.visitor();
    const error = url.searchParams.get('login_error') ?? '';
    // Whoever is logged in already goes on; with an error there is something to say first.
    if (visitor && !error) return redirect(returnTo);
    const standard = (): Page => loginPage(visit, { provider, returnTo, error, visitor });
    const view = { locale, url: url.pathname + url.search, visitor, returnTo, error };
    return site.page(visit, (await site.pages.login?.(view, standard)) ?? standard());
  };
}

interface LoginPage {
  readonly provider: LoginPageOptions;
  readonly returnTo: string;
  readonly error: string;
  readonly visitor: Visitor | undefined;
}

function loginPage({ locale }: Visit, { provider, returnTo, error, visitor }: LoginPage): Page {
  const title = text(loginPageMessages, 'title', locale);
  return {
    title: loginTitle(title, error, locale),
    kits: ['elements', 'identity'],
    content: html`<div class="tiwizi-column"
      ><h1 class="tiwizi-heading-1">${title}</h1>
      ${paragraph(loginPageMessages, 'why', locale, 'tiwizi-lead')}
      <tiwizi-identity-login
        provider-name=${wordsIn(provider.name, locale)}
        provider-url=${new URL(provider.issuer).origin}
        return-to=${returnTo}
        acr=${provider.requiredAcr ?? nothing}
        error=${error}
        state=${visitor ? 'signed-in' : 'signed-out'}
        name=${visitor ? nameIn(visitor.session.user, locale) : ''}
        csrf=${visitor?.csrf ?? ''}
      ></tiwizi-identity-login
    ></div>`,
  };
}
