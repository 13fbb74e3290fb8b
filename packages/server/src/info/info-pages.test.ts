// What the pages of the footer say of data and of accessibility, in the agency's words and in ours.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { origin, startService, type TestService } from '../service/service.fixture.ts';

let plain: TestService;
let told: TestService;
before(async () => {
  plain = await startService();
  told = await startService(
    () => ({
      agency: {
        name: { ar: 'الجماعة', fr: 'Commune' },
        contacts: { privacy: { fr: 'Le délégué', ar: 'المندوب' } },
        privacy: {
          controller: { fr: 'Commune d’Exemple, 1 rue du Modèle', ar: 'جماعة المثال' },
          recipients: [{ fr: 'La préfecture', ar: 'العمالة' }],
          contactHref: 'mailto:dpo@exemple.ma',
          reference: 'A-123/2026',
          referenceKind: 'authorisation',
        },
        accessibility: {
          state: 'partial',
          date: '2026-10-05',
          method: 'audit',
          assessor: { fr: 'Cabinet Exemple', ar: 'مكتب المثال' },
          limits: [{ fr: 'Les plans ne sont pas décrits.', ar: 'التصاميم غير موصوفة.' }],
        },
      },
    }),
    { sandbox: plain.sandbox },
  );
});
after(async () => {
  await told.close();
  await plain.close();
});

const read = async (of: TestService, path: string): Promise<string> =>
  (await of.service.handle(new Request(new URL(path, origin)))).text();

test('personal data: the fields of law 09-08, once', async () => {
  const page = await read(told, '/fr/privacy');
  assert.match(
    page,
    /<tiwizi-privacy-notice[^]*Commune d’Exemple, 1 rue du Modèle[^]*La préfecture[^]*n°\u00a009-08[^]*href="mailto:dpo@exemple.ma"[^]*Le délégué[^]*Numéro d’autorisation[^]*A-123\/2026/,
  );
  assert.equal([...page.matchAll(/09-08/g)].length, 1, 'one mechanism says it');
  const unnamed = await read(plain, '/fr/privacy');
  assert.match(unnamed, /Numéro de déclaration[^]*À nommer par l’administration/);
  assert.match(await read(plain, '/zgh/privacy'), /<bdi lang="ar-MA"[^>]*>معالجة الطلب فقط/);
});

test('accessibility: what was found, when, how, and what does not work', async () => {
  const page = await read(told, '/fr/accessibility');
  assert.match(
    page,
    /partiellement conforme à <bdi[^>]*>WCAG 2.2 AA<\/bdi>[^]*5 octobre 2026[^]*audit indépendant[^]*Cabinet Exemple[^]*Les plans ne sont pas décrits/,
  );
  const ours = await read(plain, '/fr/accessibility');
  assert.match(ours, /aucune conformité n’est déclarée[^]*29 novembre 2026/);
  assert.doesNotMatch(ours, /conforme à/);
});
