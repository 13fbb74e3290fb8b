// Puts the service together: what it reads at start, its middleware and its routes.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toNode, toRequest } from '@tiwizi/http';
import { createIdentityServer } from '@tiwizi/identity/server';
import { negotiateLocale } from '@tiwizi/i18n';
import { findServiceSheet, parseServiceSheets } from '@tiwizi/services';
import { createServiceIndex } from '@tiwizi/services/search';
import { fileStore, purgeRegularly } from '@tiwizi/store';
import express from 'express';
import { checkConfig, ConfigurationError, isSandbox } from './config.js';
import { printPage } from './pages/layout.js';
import { problemPage } from './pages/problem.page.js';
import { readOffices } from './server/agency-register.js';
import { languageOfPath, sendToLanguage } from './server/languages.js';
import { securityHeaders } from './server/security.js';
import { directoryRoutes } from './routes/directory.routes.js';
import { loginRoutes } from './routes/login.routes.js';
import { requestRoutes } from './routes/request.routes.js';
import { signingRoutes } from './routes/signing.routes.js';
import { receiptRoutes } from './routes/receipt.routes.js';

const assets = dirname(fileURLToPath(import.meta.resolve('@tiwizi/browser/tiwizi.js')));
const ownFiles = fileURLToPath(new URL('./public/', import.meta.url));
const sheetsFile = fileURLToPath(new URL('./data/services.json', import.meta.url));

/**
 * Makes the agency's service.
 *
 * @param {ReturnType<import('./config.js').readConfig>} config
 * @throws {import('./config.js').ConfigurationError}
 */
export async function createApp(config) {
  checkConfig(config);
  const sheets = parseServiceSheets(JSON.parse(await readFile(sheetsFile, 'utf8')));
  if (!findServiceSheet(sheets, config.onlineService))
    throw new ConfigurationError(
      'starter_setting_invalid',
      `onlineService in config.js is "${config.onlineService}", and data/services.json has no sheet with this slug or id.`,
    );
  const secret = (name) => createHash('sha256').update(`${name}:${config.keys.drafts}`).digest();
  const stores = fileStore(join(config.storeFolder, 'kept'), { keys: secret('store') });
  purgeRegularly(stores, { onError: (error) => console.error('[store-purge]', error.message) });
  const identity = createIdentityServer({
    stores,
    ...config.identity,
    redirectUri: `${config.origin}/auth/callback`,
    cookieKeys: [config.keys.cookies],
    scope: 'openid profile identity phone',
    errorPath: '/login',
    defaultReturnTo: '/',
  });
  const service = {
    config,
    sheets,
    index: createServiceIndex(sheets),
    offices: await readOffices(config.registryUrl),
    identity,
    secret,
    stores,
    specimen: isSandbox(config),
    store: (name) => join(config.storeFolder, name),
    /** Sends a whole page. */
    async send(request, response, { status = 200, ...page }) {
      const session = page.session === undefined ? await service.session(request) : page.session;
      response
        .status(status)
        .type('html')
        .set('cache-control', 'no-store')
        .send(printPage({ locale: request.locale, url: request.originalUrl, config, session, ...page }));
    },
    /** Prints a page that a kit answers with. */
    print: (page, { request, locale, visitor }) =>
      printPage({
        locale,
        url: request.url.slice(new URL(request.url).origin.length),
        config,
        session: visitor?.session,
        ...page,
      }),
    /** Who is signed in: `{ user, csrf, … }`, or null. */
    async session(request) {
      const session = await identity.getSession(toRequest(request));
      return session ? { ...session, csrf: identity.csrfToken(session) } : null;
    },
  };

  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders([new URL(config.identity.issuer).origin]));
  app.use(
    '/assets',
    express.static(assets, { index: false, maxAge: config.production ? '1d' : 0 }),
    (request, response) => response.sendStatus(404),
  );
  app.use(
    '/public',
    express.static(ownFiles, { index: false, maxAge: config.production ? '1d' : 0 }),
    (request, response) => response.sendStatus(404),
  );
  app.use(toNode(identity.handle));
  app.use(languageOfPath);
  app.get('/favicon.ico', (request, response) => response.redirect(301, '/assets/favicon.svg'));
  app.get('/', sendToLanguage);
  for (const routes of [directoryRoutes, loginRoutes, receiptRoutes, signingRoutes, requestRoutes])
    app.use(await routes(service));
  app.use((request, response) =>
    request.locale
      ? service.send(request, response, problemPage(request.locale, 404))
      : sendToLanguage(request, response),
  );
  app.use((error, request, response, _next) => {
    request.locale ??= negotiateLocale(request.get('accept-language'));
    // An address that cannot be decoded is nobody's page, and no failure of ours.
    if (error instanceof URIError && !response.headersSent)
      return service.send(request, response, { ...problemPage(request.locale, 404), session: null });
    console.error('[starter-failure]', error);
    if (response.headersSent) return response.destroy();
    return service.send(request, response, { ...problemPage(request.locale, 500), session: null });
  });
  return app;
}
