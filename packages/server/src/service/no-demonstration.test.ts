// `demonstration: false`: an agency's own site. Every page that people meet is read, in Arabic and French, to the receipts with and without login.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  agree,
  allSheets,
  certificateSlug,
  complaintFlow,
  complaintSlug,
  fillCertificate,
  hiddenOf,
  origin,
  Person,
  startService,
  type Seen,
  type TestService,
} from './service.fixture.ts';

const own = mkdtempSync(join(tmpdir(), 'tiwizi-own-'));
let site: TestService;
before(async () => {
  writeFileSync(join(own, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><title>Commune</title></svg>');
  site = await startService(
    ({ agency, assets, services }, register) => ({
      agency: { ...agency, demonstration: false },
      assets: { ...assets, own },
      specimen: false,
      services: [
        ...services,
        { sheet: complaintSlug, flow: complaintFlow, login: 'none', handOver: register.handOver },
      ],
      sheets: allSheets.map(({ sample: _, contactPoints: _points, ...sheet }) => ({
        ...sheet,
        authority: { id: 'commune', name: { fr: 'Commune', ar: 'الجماعة' } },
      })),
    }),
    { signers: ['amina'] },
  );
});
after(async () => {
  await site.close();
  rmSync(own, { recursive: true });
});

/** What only a demonstration says, on the page or about it. */
function checkPage({ url, headers, text }: Seen): void {
  // Keys of a sandbox sign here: what their certificate says of itself stands on pages of a signature, whatever else is said.
  const about = /SPECIMEN-amina/.test(text)
    ? text.replace(/(?:Tiwizi sandbox (?:test authority — )?)?SP[EÉ]CIMEN| specimen(?=[\s>])/g, '')
    : text;
  const words = about.replace(/<[^>]*>/g, ' ');
  const only =
    /.{0,60}(?:d[ée]monstration|sp[ée]cimen|sandbox|fictif|fictive|données d’exemple|effet juridique|تجريبي|على سبيل المثال|لا أثر قانونيا).{0,60}/i;
  assert.deepEqual(only.exec(words)?.[0], undefined, url.pathname);
  assert.doesNotMatch(about, /name="robots"| demonstration[\s>=]| specimen[\s>=]/, url.pathname);
  assert.equal(headers.get('x-robots-tag'), null, url.pathname);
  if (/^<!doctype html>/i.test(text)) assert.match(text, /rel="icon"\s+href="[^"]*\/own\/favicon\.svg"/, url.pathname);
}

/** A person whose every page is read. */
class Reader extends Person {
  override async get(...given: Parameters<Person['get']>): Promise<Seen> {
    return this.#read(await super.get(...given));
  }
  override async post(...given: Parameters<Person['post']>): Promise<Seen> {
    return this.#read(await super.post(...given));
  }
  #read(page: Seen): Seen {
    // The provider is another's.
    if (page.url.origin === origin && !page.text.startsWith('%PDF')) checkPage(page);
    return page;
  }
}

test('pages that everybody meets', async () => {
  const reader = new Reader(site);
  const slugs = [certificateSlug, complaintSlug];
  const pages = ['', 'help', 'accessibility', 'privacy', 'login', 'resume', 'nothing', '?q=acte'];
  for (const language of ['ar', 'fr'])
    for (const page of [...pages, ...slugs.map((slug) => `services/${slug}`)]) await reader.get(`/${language}/${page}`);
});

test('from the form to the receipt, signed', async () => {
  const reader = new Reader(site);
  const draft = await fillCertificate(reader);
  await reader.get(`${draft}/check`);
  const confirm = await agree(site, reader, draft);
  const receipt = await reader.post(`${draft}/sign`, confirm);
  assert.match(receipt.url.pathname, /\/fr\/receipts\//);
  assert.match(receipt.text, /T-\d+/);
  await reader.get(receipt.url.pathname.replace('/fr/', '/ar/'));
  for (const page of ['account', 'account/data', `account/${receipt.url.pathname.split('/').at(-1)}`])
    for (const language of ['ar', 'fr']) await reader.get(`/${language}/${page}`);
});

test('from the form to the receipt, without login', async () => {
  const reader = new Reader(site);
  const base = `/ar/requests/${complaintSlug}`;
  const first = await reader.post(`${base}/new`, hiddenOf(await reader.get(`${base}/new`)));
  const second = await reader.post(first.url.pathname, { ...hiddenOf(first), what: 'المصباح' });
  const check = await reader.post(second.url.pathname, { ...hiddenOf(second), where: 'الزنقة 4' });
  const receipt = await reader.post(check.url.pathname, hiddenOf(check));
  assert.match(receipt.url.pathname, /\/ar\/receipts\//);
  assert.match(receipt.text, /T-\d+/);
  const pdf = await reader.get(`${check.url.pathname.replace(/\/check$/, '')}/document.pdf`);
  assert.match(pdf.text, /^%PDF-/);
  assert.doesNotMatch(pdf.text, /SPECIMEN/);
});

test('its icon is its own, at the address that browsers try too', async () => {
  const icon = await new Person(site).get('/favicon.ico');
  assert.match(icon.text, /<title>Commune<\/title>/);
});
