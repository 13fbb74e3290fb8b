import { urlSegment, type LocaleTag } from '@tiwizi/i18n';
import { defaultRoutes, type IdentityLoginData } from './login-data.ts';

/** The address that starts a login, with where to come back to, the level needed and the language of the page. */
export function loginAddress(
  { loginUrl, returnTo, acr }: Pick<IdentityLoginData, 'loginUrl' | 'returnTo' | 'acr'>,
  locale: LocaleTag,
): string {
  const [, path = '', fragment = ''] = /^([^#]*)(.*)$/s.exec(loginUrl || defaultRoutes.login) ?? [];
  const query = Object.entries({ return_to: returnTo, acr, lang: urlSegment(locale) })
    .flatMap(([name, value]) => (value ? `${name}=${encodeQuery(value)}` : []))
    .join('&');
  return path + (path.includes('?') ? '&' : '?') + query + fragment;
}

/** Encodes what would end or change a value of a query; browsers encode the rest. What stands for a server's placeholder stays as it is. */
function encodeQuery(value: string): string {
  return value.replace(/[\0- "#%&'+<>`\x7f]/g, encodeURIComponent);
}
