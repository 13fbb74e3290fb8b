// Directory, service pages, and the pages of the footer.
import { plainContext } from '@tiwizi/core/template';
import { audiences, directoryTitle, findServiceSheet } from '@tiwizi/services';
import { serviceCardListTemplate } from '@tiwizi/services/templates';
import { renderTemplate } from '@tiwizi/ssr';
import { cleanText, text } from '@tiwizi/i18n';
import { Router } from 'express';
import { directoryCard, directoryPage } from '../pages/directory.page.js';
import { helpPage } from '../pages/help.page.js';
import { infoPage } from '../pages/info.page.js';
import { servicePage, serviceTitle } from '../pages/service.page.js';
import { siteMessages } from '../messages/site.messages.js';

const pageSize = 30;

export function directoryRoutes({ config, sheets, index, send }) {
  const router = Router();
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));

  router.get('/directory/index.json', (request, response) => {
    response.set('cache-control', 'public, max-age=3600').json(index.toJSON());
  });

  router.get('/:lang/', (request, response, next) => {
    if (!request.locale) return next();
    const query = cleanText(request.query.q, 'line', 200);
    const audience = audiences.find((each) => each === request.query.audience) ?? '';
    const found = query
      ? index
          .search(query, { limit: sheets.length, asYouType: false, ...(audience ? { audience } : {}) })
          .map(({ id }) => byId.get(id))
      : sheets.filter((sheet) => !audience || sheet.audience === audience);
    const pages = Math.max(1, Math.ceil(found.length / pageSize));
    const page = Math.min(pages, Math.max(1, Math.trunc(Number(request.query.page)) || 1));
    return send(request, response, {
      title: directoryTitle(
        text(siteMessages, 'directory', request.locale),
        { query, audience, total: found.length, page, pages },
        request.locale,
      ),
      kits: ['elements', 'services'],
      content: directoryPage({
        locale: request.locale,
        query,
        audience,
        page,
        pageSize,
        results: found,
        left: request.query,
      }),
    });
  });

  // All cards, for the script: fetched when a person begins to search.
  router.get('/:lang/directory/cards', (request, response, next) => {
    const { locale } = request;
    if (!locale) return next();
    const list = serviceCardListTemplate(
      sheets.map((sheet) => directoryCard(sheet, locale)),
      plainContext(locale),
    );
    return response
      .type('html')
      .set('cache-control', 'public, max-age=3600')
      .send(
        `<!doctype html><html lang="${locale}"><title>${text(siteMessages, 'directory', locale)}</title>${renderTemplate(list)}</html>`,
      );
  });

  router.get('/:lang/services/:id', (request, response, next) => {
    const sheet = request.locale && findServiceSheet(sheets, request.params.id);
    if (!sheet) return next();
    const online = config.onlineService === (sheet.slug ?? sheet.id);
    return send(request, response, {
      title: serviceTitle(sheet, request.locale),
      kits: ['elements'],
      content: servicePage({ locale: request.locale, sheet, online }),
    });
  });

  router.get('/:lang/help', (request, response, next) => {
    const { locale } = request;
    return locale
      ? send(request, response, {
          kits: ['elements'],
          ...helpPage({ locale, sheet: findServiceSheet(sheets, config.onlineService) }),
        })
      : next();
  });

  router.get('/:lang/:page', (request, response, next) => {
    const page = request.locale && infoPage(request.params.page, request.locale);
    return page ? send(request, response, { kits: ['elements'], ...page }) : next();
  });
  return router;
}
