// A whole service and the sandbox it talks to, without a port of its own: its requests are handed to it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineFlow, type FormFlow } from '@tiwizi/forms';
import { locales, type Locale, type LocalizedText } from '@tiwizi/i18n';
import { createSandbox, type Sandbox } from '@tiwizi/sandbox';
import { parseServiceSheets, type ServiceSheet } from '@tiwizi/services';
import {
  createService,
  createLog,
  folderStores,
  type OnlineService,
  type Service,
  type ServiceOptions,
} from '../index.ts';

/** Nothing listens there: answers come from `handle`. */
export const origin = 'http://localhost:4321';

/** One text in all languages, as a flow wants it. */
export const inAll = (text: string): Record<Locale, string> =>
  Object.fromEntries(locales.map((locale) => [locale, `${text} ${locale}`])) as Record<Locale, string>;

export const certificateFlow: FormFlow = defineFlow({
  id: 'certificate',
  version: 1,
  title: inAll('Certificate'),
  steps: [
    {
      id: 'person',
      title: inAll('Person'),
      fields: [
        { name: 'given_name', label: inAll('Given name'), required: true, maxlength: 60 },
        { name: 'cnie', label: inAll('Card'), required: true, identifier: 'cnie' },
      ],
    },
    {
      id: 'copies',
      title: inAll('Copies'),
      fields: [{ name: 'copies', label: inAll('How many'), required: true, maxlength: 2 }],
    },
  ],
});

/** Words in the two languages of the permit. */
const inTwo = (text: string): LocalizedText => ({ 'ar-MA': `${text} ar`, 'fr-MA': `${text} fr` });

/** In Arabic and French alone. */
export const permitFlow: FormFlow = defineFlow({
  id: 'permit',
  version: 1,
  languages: ['ar-MA', 'fr-MA'],
  title: inTwo('Permit'),
  steps: [
    {
      id: 'company',
      title: inTwo('Company'),
      fields: [
        { name: 'ice', label: inTwo('ICE'), required: true, identifier: 'ice' },
        { name: 'plan', type: 'file', label: inTwo('Plan'), required: true, file: { accept: ['pdf'] } },
      ],
    },
  ],
});

const sheets = parseServiceSheets(
  readFileSync(new URL('../../../services/fixtures/services.json', import.meta.url), 'utf8'),
);
/** Sheets that the two services are of. */
export const certificateSlug = 'birth-certificate-extract';
export const permitSlug = 'terrace-permit';
const certificateSheet = sheets.find(({ slug }) => slug === certificateSlug) ?? sheets[0];
/** A service without login, which some tests add. */
export const complaintSlug = 'complaint';
export const allSheets: readonly ServiceSheet[] = certificateSheet
  ? [...sheets, ...[permitSlug, complaintSlug].map((slug) => ({ ...certificateSheet, id: slug, slug, sample: true }))]
  : sheets;

export const complaintFlow: FormFlow = defineFlow({
  id: 'complaint',
  version: 1,
  title: inAll('Complaint'),
  steps: [
    {
      id: 'subject',
      title: inAll('Subject'),
      fields: [{ name: 'what', type: 'textarea', label: inAll('What happened'), required: true, maxlength: 2000 }],
    },
    {
      id: 'place',
      title: inAll('Place'),
      fields: [
        { name: 'where', label: inAll('Where'), required: true, maxlength: 200 },
        { name: 'photo', type: 'file', label: inAll('Photo'), file: { accept: ['pdf'] } },
      ],
    },
  ],
});

/** A register that counts, and may be told to fail. */
export class TestRegister {
  readonly numbers: Map<string, string> = new Map();
  /** What the next hand-overs meet, in order. */
  readonly troubles: ('away' | 'nothing' | 'slow')[] = [];
  readonly filed: Parameters<OnlineService['handOver']>[0][] = [];

  readonly handOver: OnlineService['handOver'] = async (request) => {
    const trouble = this.troubles.shift();
    if (trouble === 'away') throw new Error('the register is away');
    if (trouble === 'nothing') return {} as { number: string };
    this.filed.push(request);
    const number = this.numbers.get(request.key) ?? request.number ?? `T-${this.numbers.size + 1}`;
    this.numbers.set(request.key, number);
    return { number };
  };
}

/** A service under test. */
/** With login and signature. */
type UsualOptions = ServiceOptions & { readonly [Key in 'identity' | 'signing']: NonNullable<ServiceOptions[Key]> };

export interface TestService {
  readonly service: Service;
  readonly sandbox: Sandbox;
  readonly register: TestRegister;
  readonly folder: string;
  readonly lines: string[];
  readonly options: UsualOptions;
  close(): Promise<void>;
}

/** Assets as a build leaves them, small. */
function someAssets(folder: string): string {
  const assets = join(folder, 'assets');
  mkdirSync(join(assets, 'kits'), { recursive: true });
  writeFileSync(join(assets, 'tiwizi.core.css'), `.tiwizi-page { color: #123456 }\n`.repeat(100));
  writeFileSync(
    join(assets, 'tiwizi.more.css'),
    ":root[data-tiwizi-text-size='large'],.tiwizi-page .tiwizi-password-input{color:#123456}\n",
  );
  writeFileSync(join(assets, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(assets, 'kits/elements.js'), "import './chunk.js';\n");
  writeFileSync(join(assets, '.hidden'), 'no');
  return assets;
}

/** Starts both, or the service alone beside a sandbox. @param change what the test has in place of the usual options */
export async function startService(
  change: (options: UsualOptions, register: TestRegister) => Partial<ServiceOptions> = () => ({}),
  { signers = [], sandbox: shared }: { readonly signers?: readonly string[]; readonly sandbox?: Sandbox } = {},
): Promise<TestService> {
  const folder = mkdtempSync(join(tmpdir(), 'tiwizi-server-'));
  const sandbox =
    shared ??
    (await createSandbox({
      port: 0,
      dataDir: join(folder, 'sandbox'),
      clientRedirectUris: [`${origin}/auth/callback`],
    }));
  const register = new TestRegister();
  const lines: string[] = [];
  const log = createLog((line) => lines.push(line));
  const secret = 'a secret of the tests, thirty-two characters';
  const usual: UsualOptions = {
    origin,
    agency: { name: { ar: 'الجماعة', zgh: 'ⵜⴰⴳⵔⴰⵡⵜ', fr: 'Commune', en: 'Commune' }, demonstration: true },
    sheets: allSheets,
    services: [
      {
        sheet: certificateSlug,
        flow: certificateFlow,
        known: { given_name: 'given_name', cnie: 'cnie' },
        bound: ['given_name', 'cnie'],
        handOver: register.handOver,
        startNote: { fr: 'Cinq minutes.', ar: 'خمس دقائق.' },
      },
      { sheet: permitSlug, flow: { ...permitFlow, languages: [...locales] }, handOver: register.handOver },
    ],
    identity: {
      name: inAll('Identity'),
      issuer: sandbox.issuer,
      clientId: sandbox.client.id,
      clientSecret: sandbox.client.secret,
      scope: 'openid profile identity phone',
      acrValues: ['low', 'substantial', 'high'],
      requiredAcr: 'substantial',
    },
    signing: {
      name: inAll('Signing'),
      csc: { baseUrl: sandbox.cscUrl, accessToken: sandbox.cscToken },
      trust: [sandbox.caCertificate.pem],
      codes: { delaySeconds: 0, perHour: 1000, perPersonHour: 1000 },
    },
    stores: folderStores(join(folder, 'store'), secret, log),
    keys: { cookies: ['another secret of the tests, 32 characters'], drafts: secret },
    assets: { tiwizi: someAssets(folder) },
    specimen: true,
    log,
  };
  const options = { ...usual, ...change(usual, register) } as UsualOptions;
  const service = createService(options);
  // Keys are made when first asked for, which on a busy machine takes longer than a step may.
  for (const citizen of signers)
    await fetch(`${sandbox.cscUrl}/credentials/list`, {
      method: 'POST',
      headers: { authorization: `Bearer ${sandbox.cscToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ userID: citizen }),
    });
  return {
    service,
    sandbox,
    register,
    folder,
    lines,
    options,
    async close() {
      await service.close();
      if (!shared) await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A page a person came to. */
export interface Seen {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A person with a browser reduced to cookies, links and forms; no script. */
export class Person {
  #test: TestService;
  readonly #cookies = new Map<string, string>();

  constructor(test: TestService) {
    this.#test = test;
  }

  /** The same browser, where another instance answers. */
  on(test: TestService): this {
    this.#test = test;
    return this;
  }

  /** Somebody else who has the cookies of this browser, as they are now. */
  copy(): Person {
    const other = new Person(this.#test);
    for (const [name, value] of this.#cookies) other.#cookies.set(name, value);
    return other;
  }

  get cookie(): string {
    return this.#of(origin);
  }

  /** Opens an address and follows where it leads. */
  get(path: string, headers: Record<string, string> = {}): Promise<Seen> {
    return this.#ask(new URL(path, origin), { headers });
  }

  /** Posts a form, with what the page before had hidden. */
  post(path: string, fields: Record<string, string | File>, follow = true): Promise<Seen> {
    const hasFile = Object.values(fields).some((value) => typeof value !== 'string');
    const body = hasFile ? new FormData() : new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) body.append(name, value as string);
    return this.#ask(new URL(path, origin), { method: 'POST', body }, follow);
  }

  /** Logs in at the sandbox, on the way to a page. */
  async logIn(path: string, citizen = 'amina', level = 'substantial'): Promise<Seen> {
    const page = await this.get(`/auth/login?return_to=${encodeURIComponent(path)}`);
    const action = /<form method="post" action="([^"]+)"/.exec(page.text)?.[1];
    if (!action) throw new Error(`no form at ${page.url.href}: ${page.text.slice(0, 300)}`);
    return this.post(new URL(action, page.url).href, { action: 'continue', citizen, level });
  }

  async #ask(url: URL, init: RequestInit, follow = true): Promise<Seen> {
    const headers = new Headers(init.headers);
    headers.set('cookie', this.#of(url.origin));
    if (url.origin === origin) headers.set('sec-fetch-site', 'same-origin');
    const asked = { ...init, headers, redirect: 'manual' } as const;
    const answer =
      url.origin === origin ? await this.#test.service.handle(new Request(url, asked)) : await fetch(url, asked);
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(`${url.hostname} ${name}`, /max-age=0|expires=Thu, 01 Jan 1970/i.test(line) ? '' : value);
    }
    const location = answer.headers.get('location');
    if (!location || !follow) return { url, status: answer.status, headers: answer.headers, text: await answer.text() };
    await answer.body?.cancel();
    return this.#ask(new URL(location, url), {});
  }

  #of(address: string): string {
    const { hostname } = new URL(address);
    return [...this.#cookies]
      .filter(([key, value]) => key.startsWith(`${hostname} `) && value)
      .map(([key, value]) => `${key.slice(hostname.length + 1)}=${value}`)
      .join('; ');
  }
}

/** The hidden fields of a page's forms. */
export const hiddenOf = ({ text }: Pick<Seen, 'text'>): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );

/** Goes from the beginning of a certificate to its answers to check; gives the address of the draft. */
export async function fillCertificate(person: Person, citizen = 'amina', copies = '1'): Promise<string> {
  const first = await person.logIn(`/fr/requests/${certificateSlug}/new?anew`, citizen);
  const draft = first.url.pathname.replace(/\/person$/, '');
  const second = await person.post(first.url.pathname, hiddenOf(first));
  const check = await person.post(second.url.pathname, { ...hiddenOf(second), copies });
  if (!check.url.pathname.endsWith('/check')) throw new Error(`${check.url.pathname}: ${check.text.slice(-3000)}`);
  await person.post(check.url.pathname, hiddenOf(check));
  return draft;
}

/** Agrees to the document of a draft, and gives what confirms it. */
export async function agree(
  test: TestService,
  person: Person,
  draft: string,
  phone = '+212600000001',
): Promise<Record<string, string>> {
  const sign = await person.get(`${draft}/sign`);
  const agreed = await person.post(`${draft}/sign`, { ...hiddenOf(sign), action: 'agree', agreed: 'yes' });
  const code = test.sandbox.control.latestMessage(phone)?.code;
  if (!code) throw new Error(`no code was sent: ${agreed.status} ${agreed.text.slice(0, 2000)}`);
  return { ...hiddenOf(agreed), action: 'confirm', code };
}
