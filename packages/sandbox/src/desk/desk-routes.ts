import type { IncomingMessage, ServerResponse } from 'node:http';
import { isFromOurPages, PostError, readPost, toRequest, valueOf } from '@tiwizi/http';
import { cleanText, type Locale } from '@tiwizi/i18n';
import { RequestError } from '../http/request.ts';
import { sendPage } from '../http/respond.ts';
import { allowMethods, type Route } from '../http/router.ts';
import { chooseLocale } from '../pages/language.ts';
import { decisions, type CaseFile, type CaseFiles } from './case-files.ts';
import { casePage, deskPage, deskPath } from './desk.page.ts';
import { filesOf } from './handed-request.ts';

const megabyte = 1024 * 1024;
/** What nobody decides without a word. */
const needsText: readonly string[] = ['correction', 'refused'];

/**
 * The clerk's desk, for whoever tries the demonstration: `GET /desk` lists the requests, `GET /desk/<key>` shows one, `POST` decides, and
 * `GET /desk/<key>/files/<sha256>` gives a file. There is no login: the sandbox answers this machine alone.
 *
 * @param url address of the sandbox
 */
export function deskRoutes(cases: CaseFiles, url: string): readonly Route[] {
  return [
    {
      path: deskPath,
      async handle(request, response, { pathname, searchParams }) {
        const locale = languageOf(searchParams.get('lang'), request);
        if (searchParams.has('lang'))
          response.setHeader(
            'set-cookie',
            `${languageCookie}=${locale}; Path=${deskPath}; HttpOnly; SameSite=Lax; Max-Age=31536000`,
          );
        const [key = '', leaf, name = ''] = pathname.slice(deskPath.length + 1).split('/');
        if (!key) {
          allowMethods(request, response, 'GET', 'HEAD');
          return sendPage(response, 200, deskPage(locale, await cases.list()));
        }
        const file = await cases.find(key);
        if (!file?.isWhole) throw new RequestError(404, 'there is no such request');
        if (leaf === 'files') return sendFile(cases, file, name, response);
        if (leaf !== undefined) throw new RequestError(404, 'nothing is served here');
        allowMethods(request, response, 'GET', 'HEAD', 'POST');
        const { correctionOf } = file.request;
        // A corrected version lies in the case of its request.
        if (correctionOf !== undefined)
          return void response.writeHead(303, { location: `${deskPath}/${correctionOf}?lang=${locale}` }).end();
        const versions = await cases.versions(file);
        if (request.method !== 'POST') return sendPage(response, 200, casePage(locale, file, versions));
        const error = await decide(cases, file, request, url);
        if (error) return sendPage(response, 422, casePage(locale, file, versions, error));
        response.writeHead(303, { location: `${deskPath}/${key}?lang=${locale}`, 'cache-control': 'no-store' }).end();
      },
    },
  ];
}

/** What was chosen last, in this browser. */
const languageCookie = 'desk-language';

/** The language of a clerk: as chosen, now or before, else that of the browser. Offices work in Arabic or French: English is for who chooses it. */
function languageOf(asked: string | null, { headers }: IncomingMessage): Locale {
  const [, kept] = new RegExp(`(?:^|; )${languageCookie}=([\\w-]+)`).exec(headers.cookie ?? '') ?? [];
  const own = headers['accept-language']?.split(',').filter((each) => !/^\s*en\b/i.test(each));
  return chooseLocale(asked, kept, own?.join());
}

async function decide(
  cases: CaseFiles,
  { key }: CaseFile,
  incoming: IncomingMessage,
  url: string,
): Promise<'textMissing' | 'resultMissing' | undefined> {
  const request = toRequest(incoming);
  if (!isFromOurPages(request, new URL(url).origin)) throw new RequestError(403, 'this post is from another site');
  const post = await readPost(request, {
    types: ['form', 'multipart'],
    fileBytes: 10 * megabyte,
    totalBytes: 11 * megabyte,
  }).catch((error: unknown) => {
    throw error instanceof PostError ? new RequestError(error.status, error.code) : error;
  });
  const action = decisions.find((each) => each === valueOf(post, 'action'));
  if (!action) throw new RequestError(400, 'there is no such decision');
  if (action === 'ready') {
    const { name, bytes } = post.files.get('result')?.at(-1) ?? {};
    if (!name || !bytes || Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== '%PDF-') return 'resultMissing';
    await cases.issue(key, { name, type: 'application/pdf', bytes });
    return undefined;
  }
  const words = cleanText(valueOf(post, 'text'), 'lines', 1000);
  if (!words && needsText.includes(action)) return 'textMissing';
  await cases.decide(key, action, words);
  return undefined;
}

async function sendFile(cases: CaseFiles, file: CaseFile, sha256: string, response: ServerResponse): Promise<void> {
  const known = filesOf(file.request).find((each) => each.sha256 === sha256);
  const blob = known && (await cases.open(file.key, sha256));
  if (!known || !blob) throw new RequestError(404, 'there is no such file');
  response.writeHead(200, {
    'content-type': /^[\w.+-]+\/[\w.+-]+$/.test(known.type) ? known.type : 'application/octet-stream',
    'content-length': blob.size,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(known.name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  for await (const chunk of blob.stream) response.write(chunk);
  response.end();
}
