import { allowMethods, type Route } from '../http/router.ts';
import { RequestError } from '../http/request.ts';
import { sendPage, sendText } from '../http/respond.ts';
import { homePage } from './home.page.ts';
import { chooseLocale } from './language.ts';
import { stylesheetPath } from './layout.ts';
import { logo } from './logo.ts';
import { stylesheet } from './stylesheet.ts';

/** The stylesheet, the mark and the home page. */
export const pageRoutes: readonly Route[] = [
  {
    path: stylesheetPath,
    handle(_request, response) {
      sendText(response, 200, 'text/css; charset=utf-8', stylesheet);
    },
  },
  {
    path: '/assets/logo.svg',
    handle(_request, response) {
      sendText(response, 200, 'image/svg+xml', logo);
    },
  },
  {
    path: '/favicon.ico',
    handle(_request, response) {
      response.writeHead(204).end();
    },
  },
  {
    path: '',
    handle(request, response, { pathname, searchParams }) {
      if (pathname !== '/') throw new RequestError(404, 'nothing is served here');
      allowMethods(request, response, 'GET', 'HEAD');
      sendPage(response, 200, homePage(chooseLocale(searchParams.get('lang'), request.headers['accept-language'])));
    },
  },
];
