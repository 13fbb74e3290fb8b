// A clerk reads requests in their own language, whatever the person's was; what the person wrote stays as it is.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startSandbox } from '../sandbox.fixture.ts';
import type { Sandbox } from '../sandbox.ts';
import { handsTo, request } from './desk.fixture.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.close());
const { send, handOver } = handsTo(() => sandbox);
const open = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${sandbox.url}/desk${path}`, { headers });
const languageIn = async (answer: Response): Promise<string | undefined> =>
  /<html lang="([^"]*)"/.exec(await answer.text())?.[1];

const inTwo = {
  ...request,
  summary: [
    {
      heading: 'الهوية',
      rows: [
        { label: 'الصفة', value: 'وكيل' },
        { label: 'الاسم', value: 'Amina' },
      ],
    },
    { heading: 'التجهيزات', rows: [] },
    { heading: 'التجهيز 1', level: 3 as const, rows: [{ label: 'النوع', value: 'كرسي' }] },
  ],
  unchecked: [{ name: 'ice', label: 'رقم ICE' }],
  translations: {
    'fr-MA': {
      title: 'Extrait d’acte de naissance',
      summary: [
        {
          heading: 'Identité',
          rows: [
            { label: 'Qualité', value: 'Mandataire' },
            { label: 'Nom', value: 'Amina' },
          ],
        },
        { heading: 'Équipements', rows: [] },
        { heading: 'Équipement 1', level: 3 as const, rows: [{ label: 'Type', value: 'Chaise' }] },
      ],
      labels: { ice: 'Numéro ICE' },
    },
  },
};

test('title, headings, questions and choices are in the language of the clerk; what was typed says which it is in', async () => {
  await handOver('t1', inTwo);
  assert.match(await (await open('?lang=fr')).text(), /<bdi lang="fr-MA">Extrait d’acte de naissance<\/bdi>/);
  const french = (await (await open('/t1?lang=fr')).text()).replace(/\s+/g, ' ');
  assert.match(french, /<section lang="fr-MA" dir="ltr">\s*<h2>Identité<\/h2>/);
  assert.match(french, /<dt>Qualité<\/dt><dd><bdi>Mandataire<\/bdi>/);
  assert.match(french, /<dt>Nom<\/dt><dd><bdi lang="fr">Amina<\/bdi>/);
  assert.match(french, /Réponses non vérifiées[^]*Numéro ICE/);
  assert.doesNotMatch(french, /الصفة|وكيل|رقم ICE/);
  assert.doesNotMatch(french, /<dl[^>]*>\s*<\/dl>/, 'no list without rows');
  const arabic = await (await open('/t1?lang=ar')).text();
  assert.match(arabic, /<section lang="ar-MA" dir="rtl">\s*<h2>الهوية<\/h2>/);
  // The form is in no Amazigh: its words stay in the language of the request.
  assert.match(await (await open('/t1?lang=zgh')).text(), /<section lang="ar-MA" dir="rtl">\s*<h2>الهوية<\/h2>/);
});

test('it opens in the language that was chosen, else in Arabic or French as the browser has it', async () => {
  assert.equal(await languageIn(await open('', { 'accept-language': 'en-US,en;q=0.9,fr;q=0.5' })), 'fr-MA');
  assert.equal(await languageIn(await open('', { 'accept-language': 'en' })), 'ar-MA');
  assert.equal(await languageIn(await open('', { 'accept-language': 'ar-MA,fr' })), 'ar-MA');
  const chosen = await open('?lang=fr', { 'accept-language': 'ar' });
  const [cookie = ''] = (chosen.headers.get('set-cookie') ?? '').split(';');
  assert.equal(await languageIn(await open('', { 'accept-language': 'ar', cookie: `a=b; ${cookie}` })), 'fr-MA');
  assert.equal(await languageIn(await open('?lang=en', { cookie })), 'en');
  assert.equal(await languageIn(await open('', { cookie: 'desk-language=<script>' })), 'ar-MA');
});

test('when it was signed and when it came are two moments, each with its name', async () => {
  await handOver('t2', { ...request, evidence: {}, filedAt: '2026-11-20T09:00:00Z' });
  const page = (await (await open('/t2?lang=fr')).text()).replace(/\s+/g, ' ');
  const [, came] = /Déposée le<\/span><\/dt><dd><time datetime="([^"]*)"/.exec(page) ?? [];
  assert.match(page, /Signée le<\/span><\/dt><dd><time datetime="2026-11-20T09:00:00Z"/);
  const { steps } = (await (await send('GET', 't2')).json()) as { steps: { at: string }[] };
  assert.equal(came, steps[0]?.at);
  await handOver('t3');
  assert.match(await (await open('/t3?lang=fr')).text(), /Envoyée le/);
});
