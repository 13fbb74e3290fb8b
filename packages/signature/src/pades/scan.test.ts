import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ONE_PAGE, SIGNABLE, WITH_FORM, appendRevision, buildPdf, sample, stream } from '../../fixtures/pdf-builder.ts';
import type { Objects } from '../../fixtures/pdf-builder.ts';
import { makeAuthority } from '../../fixtures/test-ca.ts';
import { scanPdf, signPdf, webCryptoSigner } from './index.ts';

const found = async (objects: Objects): Promise<string[]> =>
  (await scanPdf(buildPdf(objects))).findings.map(({ code, level }) => `${level} ${code}`);
const catalog = (entries: string, more: Objects = {}): Objects => ({
  ...ONE_PAGE,
  1: `<< /Type /Catalog /Pages 2 0 R ${entries} >>`,
  ...more,
});

describe('scanPdf', () => {
  it('finds nothing in the plain samples', async () => {
    for (const name of SIGNABLE.filter((item) => item !== 'js')) {
      assert.deepEqual((await scanPdf(sample(name))).findings, [], name);
    }
  });

  it('finds JavaScript inside an object stream', async () => {
    const report = await scanPdf(sample('js'));
    assert.deepEqual(
      report.findings.map(({ code, level }) => [code, level]),
      [['javascript', 'warn']],
    );
    assert.equal(report.blocked, false);
    assert.ok(report.findings[0]!.objects.includes(5));
  });

  const cases: [string, Objects, string[]][] = [
    [
      'a launch action',
      catalog('/OpenAction << /S /Launch /F (x.exe) >>'),
      ['warn automatic_action', 'block launch_action'],
    ],
    ['a page to open at, which is no action', catalog('/OpenAction [3 0 R /Fit]'), []],
    [
      'dynamic XFA',
      catalog('/NeedsRendering true /AcroForm << /XFA 6 0 R /Fields [] >>', { 6: stream('<xdp/>') }),
      ['block pdf_xfa_dynamic', 'warn xfa_form'],
    ],
    ['embedded files', catalog('/Names << /EmbeddedFiles << >> >>'), ['warn embedded_files']],
    ['layers', catalog('/OCProperties << >>'), ['warn optional_content']],
    ['a web link', { ...ONE_PAGE, 6: '<< /S /URI /URI (https://example.org) >>' }, ['warn web_link']],
    ['another document', { ...ONE_PAGE, 6: '<< /S /GoToR /F (x.pdf) >>' }, ['warn external_reference']],
    [
      'a form that sends itself',
      { ...ONE_PAGE, 6: '<< /S /SubmitForm /F (https://example.org) >>' },
      ['warn submit_action'],
    ],
    [
      'nothing in keys that every object of the language has',
      { ...ONE_PAGE, 6: '<< /constructor 1 /toString 1 /S /valueOf /__proto__ << /S /hasOwnProperty >> >>' },
      [],
    ],
    ['a film', { ...ONE_PAGE, 6: '<< /Type /Annot /Subtype /RichMedia >>' }, ['warn rich_media']],
    [
      'values redrawn by the viewer',
      catalog('/AcroForm << /NeedAppearances true /Fields [] >>'),
      ['warn need_appearances'],
    ],
    ['automatic actions', { ...ONE_PAGE, 6: '<< /AA << >> >>' }, ['warn automatic_action']],
    ['usage rights', catalog('/Perms << /UR3 6 0 R >>', { 6: 'null' }), ['warn usage_rights']],
    ['numbers missing in the table', { ...ONE_PAGE, 8: '(x)' }, ['warn xref_gaps']],
  ];
  for (const [name, objects, expected] of cases)
    it(`finds ${name}`, async () => assert.deepEqual(await found(objects), expected));

  it('blocks what the engine refuses, instead of throwing', async () => {
    for (const [bytes, code] of [
      [sample('encrypted'), 'pdf_encrypted'],
      [new Uint8Array(3), 'pdf_not_pdf'],
      [sample('table').subarray(0, 900), 'pdf_broken'],
    ] as const) {
      const report = await scanPdf(bytes);
      assert.deepEqual([report.blocked, report.findings[0]!.code, report.pages], [true, code, 0]);
    }
  });

  it('tells an unsigned later revision from a signature', async () => {
    const authority = await makeAuthority();
    const leaf = await authority.leaf({ kind: 'P-256' });
    const signer = webCryptoSigner(leaf.keys.privateKey, leaf.chain);
    const plain = sample('table');
    const signed = await signPdf(await signPdf(plain, { signer }), { signer });
    const codes = async (bytes: Uint8Array): Promise<string[]> =>
      (await scanPdf(bytes)).findings.map((item) => item.code);
    assert.deepEqual(await codes(signed), []);
    assert.deepEqual(await codes(appendRevision(plain, { 4: '<< /Type /Font >>' }, '/Size 11 /Root 2 0 R')), [
      'unsigned_revisions',
    ]);
    assert.deepEqual((await scanPdf(signed)).signatures, 2);
    assert.deepEqual((await scanPdf(await signPdf(plain, { signer, certify: 1 }))).blocked, true);
  });

  it('names the fields that wait for a signature', async () => {
    assert.deepEqual((await scanPdf(buildPdf(WITH_FORM))).emptyFields, ['director']);
  });
});
