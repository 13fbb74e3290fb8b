import { text } from '@tiwizi/i18n';
import { preferencesPageMessages } from '../preferences/preferences-page.messages.ts';
import type { Page, PageView } from '../frame/page.ts';
import { helpPage } from '../help/help-page.ts';
import type { RequestDesk } from '../request/request-desk.ts';
import type { Route, Site } from '../service/site.ts';
import { askedPurposes } from './asked-purposes.ts';
import { accessibilityPage } from './accessibility-page.ts';
import { privacyPage, type KeptData } from './info-page.ts';

/** Help, accessibility, personal data, and the pages of the agency's own. */
export function infoRoutes(
  site: Site,
  desks: readonly RequestDesk[],
  { isTold, paymentDays: days, feedbackDays }: Pick<KeptData, 'isTold' | 'paymentDays' | 'feedbackDays'>,
): Route {
  const paymentDays = desks.some(({ service }) => service.fee) ? days : undefined;
  const { agency, pages } = site;
  const makers: Readonly<Record<string, (view: PageView) => Page | Promise<Page>>> = {
    help: (view) => made(pages.help, view, () => helpPage(desks, view.locale)),
    accessibility: (view) =>
      made(pages.accessibility, view, () =>
        accessibilityPage(agency, `${site.languages.home(view.locale)}preferences`, view.locale),
      ),
    privacy: async (view) => {
      const asked = await askedPurposes(desks);
      const home = site.languages.home(view.locale);
      const ownData = `${home}account/data`;
      const cookieUse = {
        hasLogin: site.hasLogin,
        hasAnonymous: desks.some(({ needsLogin }) => !needsLogin),
        preferencesUrl: `${home}preferences`,
        preferencesTitle: text(preferencesPageMessages, 'title', view.locale),
      };
      return made(pages.privacy, view, () =>
        privacyPage(agency, { desks, asked, isTold, paymentDays, feedbackDays, ownData, cookieUse }, view.locale),
      );
    },
  };
  const made = (
    own: ((view: PageView, standard: () => Page) => Page | Promise<Page>) | undefined,
    view: PageView,
    standard: () => Page,
  ): Page | Promise<Page> => (own ? own(view, standard) : standard());

  return async (visit) => {
    const [name = '', ...rest] = visit.path;
    if (rest.length) return undefined;
    const own = site.ownPage(name);
    const make = own ? (view: PageView) => own.page(view) : Object.hasOwn(makers, name) ? makers[name] : undefined;
    if (!make) return undefined;
    const { locale, url } = visit;
    return site.page(visit, await make({ locale, url: url.pathname + url.search, visitor: await visit.visitor() }));
  };
}
