import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, describe, it } from 'node:test';
import { toNode } from '@tiwizi/http';
import type { Locale } from '@tiwizi/i18n';
import { described } from '@tiwizi/testing/openapi';
import { sample } from '../../fixtures/pdf-builder.ts';
import type { ESignatureData } from '../e-signature/e-signature-data.ts';
import {
  signaturePage,
  signatureTitle,
  type SigningHttpOptions,
  type SigningPage,
  type SigningProblemJson,
  type SigningServer,
} from './index.ts';
import { openSample, session, startSigning, type TestSession, type TestSigning } from '../../fixtures/signing.ts';

let signing: TestSigning;
let server: SigningServer<TestSession>;
const origin = 'https://agency.example';
const openApi: unknown = JSON.parse(readFileSync(new URL('../../signing.openapi.json', import.meta.url), 'utf8'));
/** What was printed for a request. */
const printed = new WeakMap<Request, SigningPage>();
const http: SigningHttpOptions<TestSession> = {
  origin,
  basePath: (locale) => `/${locale.slice(0, 2)}/requests`,
  visitor: async ({ headers }) => {
    const subject = headers.get('x-owner');
    return subject === null ? undefined : { actor: subject, subject, csrf: 'token', session };
  },
  print(page, { request }) {
    printed.set(request, page);
    return signaturePage(page);
  },
  loginUrl: (_locale, returnTo) => `/auth/login?return_to=${returnTo}`,
  declinedUrl: (locale, id) => `/${locale.slice(0, 2)}/requests/${id}/check`,
  summaryOf: async () => [{ key: 'الاسم', value: 'أمينة' }],
};
before(async () => {
  signing = await startSigning({ http });
  server = signing.server;
});
after(() => signing.close());
afterEach(() => void signing.sandbox.control.reset());

type Fields = Record<string, string>;
interface Ask {
  readonly accept?: string;
  readonly owner?: string | null;
  readonly method?: string;
  readonly locale?: Locale;
  readonly type?: string;
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
/** An answer, read. */
interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly page: SigningPage | undefined;
  readonly json: unknown;
  readonly bytes: Uint8Array | undefined;
}

async function ask(
  on: SigningServer<TestSession>,
  id: string,
  leaf: string,
  fields?: Fields,
  {
    accept = 'text/html',
    owner = 'amina',
    method,
    locale = 'ar-MA',
    type = 'application/x-www-form-urlencoded',
    raw,
    headers,
  }: Ask = {},
): Promise<Answer | undefined> {
  const body = raw ?? (fields && new URLSearchParams(fields).toString());
  const request = new Request(`${origin}${http.basePath(locale)}/${id}/${leaf}?lang=x`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      accept,
      ...(owner && { 'x-owner': owner }),
      ...(body !== undefined && { 'content-type': type }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  });
  const watched = described(on.handle, openApi, /^\/[a-z]+\/requests/);
  const response = await watched.handle(request);
  watched.check();
  if (!response) return undefined;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const kind = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    page: printed.get(request),
    json: kind.includes('json') ? JSON.parse(Buffer.from(bytes).toString()) : undefined,
    bytes: kind === 'application/pdf' ? bytes : undefined,
  };
}

const dataOf = (response: Answer | undefined): ESignatureData => {
  assert.equal(response?.page?.kind, 'sign', JSON.stringify(response));
  return (response.page as { data: ESignatureData }).data;
};
/** The fields a page would post. */
const fieldsOf = ({ csrf = '', sha256 = '', idempotencyKey = '' }: ESignatureData): Fields => ({
  csrf,
  sha256,
  idempotency_key: idempotencyKey,
});
const page = async (id: string): Promise<ESignatureData> => dataOf(await ask(server, id, 'sign'));

describe('pages of signing', () => {
  it('lead by two posts from the document to the signed document', async () => {
    const id = await openSample(server);
    const read = await page(id);
    assert.deepEqual(
      [
        read.step,
        read.actionUrl,
        read.documentUrl,
        read.documentName,
        read.pages,
        read.signerName,
        read.summary,
        read.specimen,
      ],
      [
        'agree',
        `/ar/requests/${id}/sign`,
        `/ar/requests/${id}/document.pdf`,
        'طلب نسخة من رسم الولادة',
        3,
        session.name,
        [{ key: 'الاسم', value: 'أمينة' }],
        false,
      ],
    );
    const agree = await ask(server, id, 'sign', { ...fieldsOf(read), action: 'agree', agreed: 'yes' });
    assert.deepEqual([agree!.status, agree!.headers['location']], [303, `/ar/requests/${id}/sign`]);
    const code = await page(id);
    assert.deepEqual(
      [code.step, code.specimen, code.certificateSubject?.includes('Amina El Idrissi')],
      ['code', true, true],
    );
    assert.match(code.destination!, /212/);
    assert.match(code.idempotencyKey!, /^[\w-]{22}$/);
    const confirm = await ask(server, id, 'sign', { ...fieldsOf(code), action: 'confirm', code: signing.code() });
    assert.deepEqual([confirm!.status, confirm!.headers['location']], [303, `/ar/requests/${id}/sign`]);
    const done = await page(id);
    assert.deepEqual(
      [done.step, done.resultUrl, done.report?.status, done.specimen],
      ['done', `/ar/requests/${id}/signed.pdf`, 'valid', true],
    );
    const record = (await server.status(id, 'amina'))!;
    assert.equal(record.consent!.text, 'قرأت الوثيقة وأوافق على توقيعها إلكترونيا.');
    assert.equal(record.consent!.version, 'tiwizi-consent-2');
  });

  it('have a title each, that says what is wrong, and tell until when a code serves', async () => {
    const patient = signing.another({ http, codes: { delaySeconds: 0, perHour: 1000, validSeconds: 300 } });
    const id = await openSample(patient);
    const titles: string[] = [];
    const shown = (response: Answer | undefined): ESignatureData => {
      titles.push(signatureTitle(response!.page!));
      return dataOf(response);
    };
    const read = shown(await ask(patient, id, 'sign'));
    shown(await ask(patient, id, 'sign', { ...fieldsOf(read), action: 'agree' }));
    await ask(patient, id, 'sign', { ...fieldsOf(read), action: 'agree', agreed: 'yes' });
    const code = shown(await ask(patient, id, 'sign'));
    assert.equal(Date.parse(code.validUntil!) - Date.parse(code.sentAt!), 300_000);
    shown(await ask(patient, id, 'sign', { ...fieldsOf(code), action: 'confirm', code: '' }));
    await ask(patient, id, 'sign', { ...fieldsOf(code), action: 'confirm', code: signing.code() });
    shown(await ask(patient, id, 'sign'));
    const name = 'طلب نسخة من رسم الولادة';
    assert.deepEqual(titles, [
      `توقيع وثيقة – ${name}`,
      `خطأ: توقيع وثيقة – ${name}`,
      `تأكيد التوقيع بالرمز – ${name}`,
      `خطأ: تأكيد التوقيع بالرمز – ${name}`,
      `الوثيقة موقعة – ${name}`,
    ]);
  });

  it('are not stored and stand in no frame', async () => {
    const { headers } = (await ask(server, await openSample(server), 'sign'))!;
    assert.deepEqual(headers, {
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
      'x-frame-options': 'DENY',
    });
  });

  it('show each error in its place, with its status, and never give a code back', async () => {
    const id = await openSample(server);
    const read = await page(id);
    const missing = await ask(server, id, 'sign', { ...fieldsOf(read), action: 'agree' });
    assert.deepEqual([missing!.status, dataOf(missing).error, dataOf(missing).step], [422, 'consent_missing', 'agree']);
    await ask(server, id, 'sign', { ...fieldsOf(read), action: 'agree', agreed: 'yes' });
    const confirm = async (code: string): Promise<Answer> =>
      (await ask(server, id, 'sign', { ...fieldsOf(await page(id)), action: 'confirm', code }))!;
    const empty = await confirm('');
    assert.deepEqual([empty.status, dataOf(empty).error, dataOf(empty).step], [422, 'code_missing', 'code']);
    const wrong = signing.wrongCode();
    const first = await confirm(wrong);
    assert.deepEqual([first.status, dataOf(first).error, dataOf(first).triesLeft], [422, 'code_wrong', 2]);
    assert.equal(JSON.stringify(first).includes(wrong), false);
    await confirm(wrong);
    const last = await confirm(wrong);
    assert.deepEqual(
      [last.status, dataOf(last).error, dataOf(last).step, dataOf(last).agreed],
      [422, 'code_tries_exhausted', 'agree', undefined],
    );
  });

  it('keep the tick while the service is down, and ask for it again when the document changed or the page is forged', async () => {
    const id = await openSample(server);
    const fields = { ...fieldsOf(await page(id)), action: 'agree', agreed: 'yes' };
    signing.sandbox.control.set({ signingDown: 'reset' });
    const down = await ask(server, id, 'sign', fields);
    assert.deepEqual([down!.status, dataOf(down).error, dataOf(down).agreed], [503, 'signing_unreachable', true]);
    assert.equal(signing.errors.length, 1);
    signing.sandbox.control.reset();
    const changed = await ask(server, id, 'sign', { ...fields, sha256: '0'.repeat(64) });
    assert.deepEqual(
      [changed!.status, dataOf(changed).error, dataOf(changed).agreed],
      [409, 'document_changed', undefined],
    );
    const forged = await ask(server, id, 'sign', { ...fields, csrf: 'x' });
    assert.deepEqual(
      [forged!.status, dataOf(forged).error, dataOf(forged).agreed, dataOf(forged).csrf],
      [403, 'csrf_invalid', undefined, 'token'],
    );
    assert.equal((await server.status(id, 'amina'))!.consent, undefined);
  });

  it('send another code, go back to the document, or leave without signing', async () => {
    const id = await openSample(server);
    await ask(server, id, 'sign', { ...fieldsOf(await page(id)), action: 'agree', agreed: 'yes' });
    const code = signing.code();
    const resend = await ask(server, id, 'sign', { ...fieldsOf(await page(id)), action: 'resend' });
    assert.equal(resend!.status, 303);
    const sent = signing.sandbox.control.latestMessage('+212600000001')!;
    assert.ok(sent.code !== code || sent.sentAt > 0);
    await ask(server, id, 'sign', { ...fieldsOf(await page(id)), action: 'back' });
    assert.equal((await page(id)).step, 'agree');
    const orphan = await ask(server, id, 'sign', { ...fieldsOf(await page(id)), action: 'resend' });
    assert.deepEqual([orphan!.status, dataOf(orphan).error], [422, 'consent_missing']);
    const cancel = await ask(server, id, 'sign', { ...fieldsOf(await page(id)), action: 'cancel' });
    assert.deepEqual([cancel!.status, cancel!.headers['location']], [303, `/ar/requests/${id}/check`]);
  });

  it('tell how long to wait for another code', async () => {
    const slow = signing.another({ codes: { delaySeconds: 30 } });
    const id = await openSample(slow);
    await ask(slow, id, 'sign', { ...fieldsOf(await page(id)), action: 'agree', agreed: 'yes' });
    const soon = await ask(slow, id, 'sign', { ...fieldsOf(await page(id)), action: 'resend' });
    assert.equal(soon!.status, 429);
    assert.equal(dataOf(soon).error, 'code_too_soon');
    assert.ok(Number(soon!.headers['retry-after']) > 25 && dataOf(soon).retryAfter! <= 30);
  });

  it('lead on at once where the agency says, and say so to a second confirmation', async () => {
    const onward = signing.another({
      http: { ...http, nextUrl: (locale, id) => `/${locale.slice(0, 2)}/receipt/${id}` },
    });
    const id = await openSample(onward);
    await ask(onward, id, 'sign', { ...fieldsOf(await page(id)), action: 'agree', agreed: 'yes' });
    const fields = { ...fieldsOf(await page(id)), action: 'confirm', code: signing.code() };
    const twice = await Promise.all([ask(onward, id, 'sign', fields), ask(onward, id, 'sign', fields)]);
    assert.deepEqual(
      twice.map((response) => [response!.status, response!.headers['location']]),
      [
        [303, `/ar/receipt/${id}`],
        [303, `/ar/receipt/${id}`],
      ],
    );
    const again = await ask(onward, id, 'sign', { ...fields, action: 'agree', agreed: 'yes' });
    assert.equal(again!.headers['location'], `/ar/receipt/${id}`);
  });
});

describe('JSON of signing', () => {
  const json = { accept: 'application/json' };

  it('tells how things stand after each decision', async () => {
    const id = await openSample(server);
    const agree = await ask(server, id, 'sign', { ...fieldsOf(await page(id)), action: 'agree', agreed: 'yes' }, json);
    assert.equal(agree!.status, 200);
    const state = agree!.json as Record<string, string>;
    assert.deepEqual(
      [state['step'], state['csrf'], typeof state['destination'], typeof state['sentAt']],
      ['code', 'token', 'string', 'string'],
    );
    assert.equal(
      state['specimen'],
      true,
      'the certificate says that it is a specimen, and the page in the browser hears of it',
    );
    const body = JSON.stringify({ csrf: 'token', sha256: state['sha256'], action: 'confirm', code: signing.code() });
    const confirm = await ask(server, id, 'sign', undefined, {
      ...json,
      raw: body,
      type: 'application/json; charset=utf-8',
    });
    assert.deepEqual(
      [(confirm!.json as { step: string }).step, (confirm!.json as { report: { valid: boolean } }).report.valid],
      ['done', true],
    );
  });

  for (const [locale, message] of [
    ['ar-MA', 'الرمز غير صحيح. بقيت محاولتان'],
    ['zgh', 'الرمز غير صحيح. بقيت محاولتان'],
    ['fr-MA', 'Ce code n’est pas le bon. Il reste 2 essais'],
    ['en', 'This is not the right code. 2 tries left'],
  ] as const) {
    it(`tells an error as problem details, in words (${locale})`, async () => {
      const id = await openSample(server);
      const asked = { ...json, locale };
      const read = dataOf(await ask(server, id, 'sign', undefined, { locale }));
      await ask(server, id, 'sign', { ...fieldsOf(read), action: 'agree', agreed: 'yes' }, asked);
      const response = (await ask(
        server,
        id,
        'sign',
        { ...fieldsOf(read), action: 'confirm', code: signing.wrongCode() },
        asked,
      ))!;
      const { state, ...problem } = response.json as SigningProblemJson;
      assert.equal(response.headers['content-type'], 'application/problem+json');
      assert.deepEqual(problem, {
        type: 'about:blank',
        title: message,
        status: 422,
        code: 'code_wrong',
        errors: [{ name: 'code', code: 'code_wrong', message }],
      });
      assert.deepEqual([state!.step, state!.error, state!.triesLeft], ['code', 'code_wrong', 2]);
    });
  }

  it('tells the page to log in', async () => {
    const id = await openSample(server);
    const response = await ask(server, id, 'sign', { action: 'agree' }, { ...json, owner: null });
    assert.deepEqual(
      [response!.status, (response!.json as SigningProblemJson).login],
      [401, `/auth/login?return_to=/ar/requests/${id}/sign`],
    );
  });
});

describe('requests of other kinds', () => {
  it('of someone who is not logged in lead to the login and back', async () => {
    const id = await openSample(server);
    for (const response of [
      await ask(server, id, 'document.pdf', undefined, { owner: null }),
      await ask(server, id, 'sign', { action: 'agree' }, { owner: null }),
    ]) {
      assert.deepEqual(
        [response!.status, response!.headers['location']],
        [303, `/auth/login?return_to=/ar/requests/${id}/sign`],
      );
    }
  });

  it('of someone else find nothing, in words and in JSON', async () => {
    const id = await openSample(server);
    for (const leaf of ['sign', 'document.pdf', 'signed.pdf', 'evidence.json']) {
      const response = (await ask(server, id, leaf, undefined, { owner: 'youssef' }))!;
      assert.deepEqual([response.status, response.page?.kind, response.bytes], [404, 'problem', undefined]);
    }
    const posted = (await ask(
      server,
      id,
      'sign',
      { action: 'agree', agreed: 'yes', csrf: 'token' },
      { owner: 'youssef', accept: 'application/json' },
    ))!;
    assert.deepEqual([posted.status, (posted.json as SigningProblemJson).code], [404, 'not_found']);
  });

  it('give the frozen file, and after signing the signed one and its evidence', async () => {
    const id = await openSample(server);
    const original = (await ask(server, id, 'document.pdf'))!;
    assert.deepEqual(original.bytes, new Uint8Array(sample('table')));
    assert.equal(original.headers['content-type'], 'application/pdf');
    assert.match(original.headers['content-disposition']!, /^inline; filename="document\.pdf"; filename\*=UTF-8''%D8/);
    assert.equal((await ask(server, id, 'signed.pdf'))!.status, 404);
    await ask(server, id, 'sign', { ...fieldsOf(await page(id)), action: 'agree', agreed: 'yes' });
    await ask(server, id, 'sign', { ...fieldsOf(await page(id)), action: 'confirm', code: signing.code() });
    const signed = (await ask(server, id, 'signed.pdf'))!;
    assert.ok(signed.bytes!.length > original.bytes!.length);
    assert.match(signed.headers['content-disposition']!, /^attachment/);
    const evidence = (await ask(server, id, 'evidence.json'))!;
    for (const { headers } of [original, signed, evidence]) assert.match(headers['cache-control']!, /\bno-store$/);
    assert.deepEqual(
      [evidence.headers['content-type'], (evidence.json as { verification: string }).verification],
      ['application/json', 'valid'],
    );
  });

  it('that cannot be read change nothing', async () => {
    const id = await openSample(server);
    for (const [status, more] of [
      [413, { raw: 'x'.repeat(40_000) }],
      [415, { raw: 'a=b', type: 'multipart/form-data' }],
      [400, { raw: '[1', type: 'application/json' }],
      [400, { raw: 'csrf=token&action=unknown' }],
    ] as const) {
      const response = (await ask(server, id, 'sign', undefined, more))!;
      assert.deepEqual([response.status, response.page?.kind], [status, 'problem']);
      assert.equal(JSON.stringify(response.page).includes('undefined'), false);
    }
  });

  it('by other methods and to other addresses are not answered', async () => {
    const id = await openSample(server);
    const refused = async (leaf: string, more: Ask, fields?: Fields): Promise<unknown[]> => {
      const { status, headers } = (await ask(server, id, leaf, fields, more))!;
      return [status, headers['allow']];
    };
    assert.deepEqual(await refused('sign', { method: 'PUT' }), [405, 'GET, HEAD, POST']);
    assert.deepEqual(await refused('signed.pdf', {}, {}), [405, 'GET, HEAD']);
    for (const [name, leaf] of [
      [id, 'other'],
      ['..', 'sign'],
      [`${id}/x`, 'sign'],
      // Not in normal form: another program may read these differently.
      [`/${id}`, 'sign'],
      [`${id}/`, 'sign'],
    ])
      assert.equal(await ask(server, name!, leaf!), undefined, `${name}/${leaf}`);
  });

  it('to an address that another program may read differently are nobody’s, on a real line', async () => {
    const id = await openSample(server);
    const kit = toNode(server.handle);
    const site = createServer((request, response) => void kit(request, response)).listen(0, '127.0.0.1');
    await once(site, 'listening');
    const { port } = site.address() as AddressInfo;
    const statusOf = (path: string): Promise<number> =>
      new Promise((done, failed) => {
        const headers = { 'x-owner': 'amina', accept: 'text/html' };
        get({ port, host: '127.0.0.1', path: `/ar/requests/${path}`, headers, agent: false }, (response) => {
          response.resume();
          done(response.statusCode!);
        }).on('error', failed);
      });
    try {
      assert.equal(await statusOf(`${id}/sign`), 200);
      for (const path of [
        `x/../${id}/sign`,
        `x/%2e%2e/${id}/sign`,
        `/${id}/sign`,
        `${id}/./sign`,
        `${id}\\sign`,
        `${id}%2Fsign`,
      ])
        assert.equal(await statusOf(path), 404, path);
    } finally {
      site.close();
    }
  });

  it('from pages of other sites decide nothing, whatever token they carry', async () => {
    const id = await openSample(server);
    const fields = { ...fieldsOf(await page(id)), action: 'agree', agreed: 'yes' };
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      const forged = await ask(server, id, 'sign', fields, { headers });
      assert.deepEqual([forged!.status, dataOf(forged).error], [403, 'csrf_invalid'], JSON.stringify(headers));
    }
    assert.equal((await server.status(id, 'amina'))!.consent, undefined);
    assert.equal((await ask(server, id, 'sign', fields, { headers: { origin } }))!.status, 303);
  });

  it('in a language that is not served are nobody’s', async () => {
    const french = signing.another({ http: { ...http, languages: ['fr-MA'] } });
    const id = await openSample(french);
    assert.equal((await ask(french, id, 'sign', undefined, { locale: 'fr-MA' }))!.status, 200);
    assert.equal(await ask(french, id, 'sign'), undefined);
  });
});

describe('signaturePage', () => {
  it('marks what is in Arabic on an Amazigh page', () => {
    const page = { kind: 'problem', locale: 'zgh', status: 404, code: 'not_found', links: [] } as const;
    assert.equal(
      signaturePage({ ...page, title: 'الوثيقة غير موجودة', text: 'ⴰⵔⵔⴰ' }),
      '<h1 class="tiwizi-heading-1" lang="ar-MA" dir="rtl">الوثيقة غير موجودة</h1><p class="tiwizi-text">ⴰⵔⵔⴰ</p>',
    );
    assert.doesNotMatch(signaturePage({ ...page, locale: 'ar-MA', title: 'الوثيقة', text: 'لا' }), /lang/);
  });

  it('prints data as attributes that never become markup', async () => {
    const id = 'hostile';
    const title = '"><script>alert(1)</script>&amp;';
    await server.open({ id, owner: 'amina', pdf: sample('table'), title });
    const html = signaturePage((await ask(server, id, 'sign'))!.page!);
    assert.equal(html.includes('<script'), false);
    assert.ok(html.includes('document-name="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;"'));
    assert.ok(html.endsWith('></tiwizi-e-signature>'));
  });
});
