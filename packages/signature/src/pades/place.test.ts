import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  ONE_PAGE,
  WITH_FORM,
  appendRevision,
  bodyOf,
  buildPdf,
  sample,
  stream,
  textOf,
} from '../../fixtures/pdf-builder.ts';
import { makeAuthority } from '../../fixtures/test-ca.ts';
import type { TestAuthority } from '../../fixtures/test-ca.ts';
import { signPdf, verifyPdf, webCryptoSigner } from './index.ts';
import type { SignOptions, Signer } from './index.ts';
import { PdfDocument } from './pdf/document.ts';

let ca: TestAuthority;
let signer: Signer;

before(async () => {
  ca = await makeAuthority();
  const leaf = await ca.leaf({ kind: 'P-256' });
  signer = webCryptoSigner(leaf.keys.privateKey, leaf.chain);
});

const sign = (bytes: Uint8Array, options: Partial<SignOptions> = {}): Promise<Uint8Array> =>
  signPdf(bytes, { signer, ...options });
const rejectsWith =
  (code: string) =>
  (error: unknown): boolean =>
    (error as { code?: string }).code === code;
/** Numbers of the objects that a signing wrote. */
function written(original: Uint8Array, signed: Uint8Array): number[] {
  return [...textOf(signed.subarray(original.length)).matchAll(/(?:^|\n)(\d+) \d+ obj\n/g)]
    .map((match) => Number(match[1]))
    .sort((a, b) => a - b);
}
async function assertValid(bytes: Uint8Array, count: number): Promise<void> {
  const report = await verifyPdf(bytes, { trust: [ca.root.der] });
  assert.equal(report.signatures.length, count);
  assert.equal(report.valid, true, JSON.stringify(report, null, 1));
}
const box = { viewBox: [100, 50], paths: [{ d: 'M0 0H100V50H0Z' }] } as const;

describe('what an update writes', () => {
  it('rewrites page and catalog when Annots and AcroForm are missing, and nothing else', async () => {
    const original = buildPdf(ONE_PAGE);
    const signed = await sign(original);
    assert.deepEqual(written(original, signed), [1, 3, 6, 7, 8]);
    assert.match(bodyOf(signed, 1), /\/AcroForm <<\/SigFlags 3 \/Fields \[7 0 R\] >>/);
    assert.match(bodyOf(signed, 3), /\/Annots \[7 0 R\]/);
    await assertValid(signed, 1);
  });

  it('rewrites only the arrays when Annots and Fields are objects of their own', async () => {
    const original = buildPdf({
      ...WITH_FORM,
      3: WITH_FORM[3]!.replace('/Annots [7 0 R 8 0 R]', '/Annots 10 0 R'),
      6: '<< /Fields 11 0 R /SigFlags 3 >>',
      10: '[7 0 R 8 0 R]',
      11: '[7 0 R 8 0 R]',
    });
    const signed = await sign(original);
    assert.deepEqual(written(original, signed), [10, 11, 12, 13, 14]);
    assert.equal(bodyOf(signed, 10), '[7 0 R 8 0 R 13 0 R]');
    assert.equal(bodyOf(signed, 11), '[7 0 R 8 0 R 13 0 R]');
    await assertValid(signed, 1);
  });

  it('rewrites the form where it stands, sets SigFlags and never NeedAppearances', async () => {
    const original = buildPdf(WITH_FORM);
    const signed = await sign(original);
    assert.deepEqual(written(original, signed), [3, 6, 10, 11, 12]);
    assert.match(bodyOf(signed, 6), /\/SigFlags 3/);
    assert.doesNotMatch(textOf(signed), /NeedAppearances/);
    await assertValid(signed, 1);
  });

  it('takes Annots that point to nothing as none', async () => {
    const original = buildPdf({ ...ONE_PAGE, 3: ONE_PAGE[3]!.replace('>> >>', '>> >> /Annots 77 0 R') });
    const signed = await sign(original);
    assert.match(bodyOf(signed, 3), /\/Annots \[\d+ 0 R\]/);
    await assertValid(signed, 1);
  });

  it('makes the widget locked, printable, on its page, named for assistive technology, with an appearance', async () => {
    const widget = bodyOf(await sign(buildPdf(ONE_PAGE), { accessibleName: 'توقيع' }), 7);
    for (const part of [
      /\/F 132/,
      /\/P 3 0 R/,
      /\/Rect \[0 0 0 0\]/,
      /\/AP <<\/N 8 0 R >>/,
      /\/TU <feff062a0648064206 ?[0-9a-f]*>/,
      /\/FT \/Sig/,
    ]) {
      assert.match(widget, part);
    }
  });

  it('gives each new field a name that is free', async () => {
    const original = buildPdf({ ...WITH_FORM, 8: WITH_FORM[8]!.replace('(director)', '(Signature1)') });
    const report = await verifyPdf(await sign(await sign(original)), { trust: [ca.root.der] });
    assert.deepEqual(
      report.signatures.map((item) => item.field),
      ['Signature2', 'Signature3'],
    );
    await assert.rejects(sign(original, { newField: 'city' }), rejectsWith('pdf_field_exists'));
    await assert.rejects(sign(original, { newField: 'a.b' }), rejectsWith('option_invalid'));
  });

  it('appends the same kind of cross-reference as the newest one', async () => {
    for (const [name, kind] of [
      ['table', 'table'],
      ['hybrid', 'table'],
      ['linear', 'table'],
      ['objstm', 'stream'],
      ['linear-objstm', 'stream'],
      ['form-objstm', 'stream'],
    ] as const) {
      const original = sample(name);
      const added = textOf((await sign(original)).subarray(original.length));
      assert.equal(/\nxref\n/.test(added), kind === 'table', name);
      assert.equal(/\/Type \/XRef/.test(added), kind === 'stream', name);
      assert.match(added, new RegExp(`/Prev ${new PdfDocument(original).xref.startxref}\\b`), name);
    }
  });

  it('lists the new cross-reference stream in itself', async () => {
    const signed = await sign(sample('objstm'));
    const { xref } = new PdfDocument(signed);
    assert.ok([...xref.entries.values()].some((entry) => entry.type === 1 && entry.at === xref.startxref));
  });

  it('re-emits a page from an object stream as a plain object of the same number', async () => {
    const original = sample('objstm');
    const before = [...new PdfDocument(original).pages()][0]!.ref.num;
    const document = new PdfDocument(await sign(original));
    assert.equal([...document.pages()][0]!.ref.num, before);
    assert.equal(document.xref.entries.get(before)!.type, 1);
  });

  it('copies every trailer entry but those of the section, and renews the second ID', async () => {
    const original = buildPdf(ONE_PAGE, { trailer: '/Info 5 0 R /ID [<aa> <bb>] /Vendor (kept)' });
    const { trailer } = new PdfDocument(await sign(original)).xref;
    assert.deepEqual([...trailer.keys()].sort(), ['ID', 'Info', 'Prev', 'Root', 'Size', 'Vendor']);
    const text = textOf(await sign(original)).slice(original.length);
    assert.match(text, /\/ID \[<aa> <[0-9a-f]{32}>\]/);
    const hybrid = new PdfDocument(await sign(sample('hybrid'))).xref.trailer;
    assert.equal(hybrid.has('XRefStm'), false);
  });

  it('reads a table entry in use at offset 0 as free', async () => {
    const text = textOf(buildPdf(ONE_PAGE)).replace(/5 1\n\d{10}/, '5 1\n0000000000');
    const document = new PdfDocument(Buffer.from(text, 'latin1'));
    assert.equal(document.object(5), null);
  });
});

describe('an existing field', () => {
  it('is signed in place', async () => {
    const original = buildPdf(WITH_FORM);
    const signed = await sign(original, { field: 'director' });
    assert.deepEqual(written(original, signed), [6, 8, 10]);
    assert.match(bodyOf(signed, 8), /\/V 10 0 R/);
    await assertValid(signed, 1);
    const marked = await sign(original, { field: 'director', mark: box });
    assert.match(bodyOf(marked, 8), /\/AP <<\/N 11 0 R >>/);
    await assertValid(marked, 1);
  });

  it('is refused when missing, of another type, or signed already', async () => {
    const original = buildPdf(WITH_FORM);
    await assert.rejects(sign(original, { field: 'nobody' }), rejectsWith('pdf_field_not_found'));
    await assert.rejects(sign(original, { field: 'city' }), rejectsWith('pdf_field_not_found'));
    await assert.rejects(
      sign(await sign(original, { field: 'director' }), { field: 'director' }),
      rejectsWith('pdf_field_signed'),
    );
  });

  it('is refused when it demands seed values that are not honoured', async () => {
    const original = buildPdf({
      ...WITH_FORM,
      8: WITH_FORM[8]!.replace('/Sig ', '/Sig /SV << /Ff 2 /SubFilter [/adbe.x509.rsa_sha1] >> '),
    });
    await assert.rejects(sign(original, { field: 'director' }), rejectsWith('pdf_field_seed_value'));
  });

  it('with a Lock gets a FieldMDP reference, which then keeps the locked fields from being signed', async () => {
    const original = buildPdf({
      ...WITH_FORM,
      6: '<< /Fields [7 0 R 8 0 R 10 0 R] >>',
      8: WITH_FORM[8]!.replace('/Sig ', '/Sig /Lock << /Type /SigFieldLock /Action /Include /Fields [(second)] >> '),
      10: '<< /Type /Annot /Subtype /Widget /FT /Sig /T (second) /Rect [0 0 0 0] /P 3 0 R /F 4 >>',
    });
    const signed = await sign(original, { field: 'director' });
    assert.match(
      textOf(signed),
      /\/TransformMethod \/FieldMDP \/TransformParams <<\/Type \/TransformParams \/Action \/Include \/Fields \[<7365636f6e64>\] \/V \/1\.2 >>/,
    );
    await assertValid(signed, 1);
    await assert.rejects(sign(signed, { field: 'second' }), rejectsWith('pdf_field_locked'));
    await assertValid(await sign(signed), 2);
  });

  it('keeps SigFlags and certification when both change the catalog', async () => {
    const original = buildPdf({
      ...WITH_FORM,
      1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [7 0 R 8 0 R] >> >>',
    });
    const signed = await sign(original, { field: 'director', certify: 2 });
    assert.match(bodyOf(signed, 1), /\/SigFlags 3/);
    assert.match(bodyOf(signed, 1), /\/Perms <<\/DocMDP 10 0 R >>/);
    await assertValid(signed, 1);
  });
});

describe('certification', () => {
  it('with P = 1 refuses any further signature, before anything is spent', async () => {
    const certified = await sign(sample('table'), { certify: 1 });
    const report = await verifyPdf(certified, { trust: [ca.root.der] });
    assert.deepEqual([report.permission, report.signatures[0]!.kind, report.valid], [1, 'certification', true]);
    await assert.rejects(sign(certified), rejectsWith('pdf_docmdp_no_changes'));
  });

  it('with P = 2 lets others sign', async () => {
    for (const name of ['table', 'objstm', 'form'])
      await assertValid(await sign(await sign(sample(name), { certify: 2 })), 2);
  });

  it('must be the first signature', async () => {
    await assert.rejects(sign(await sign(sample('table')), { certify: 2 }), rejectsWith('pdf_certify_not_first'));
  });
});

describe('a field shown in two places', () => {
  const widget = (rect: string): string =>
    `<< /Type /Annot /Subtype /Widget /Parent 8 0 R /Rect [${rect}] /P 3 0 R /F 4 >>`;
  const original = buildPdf({
    ...WITH_FORM,
    3: WITH_FORM[3]!.replace('8 0 R]', '10 0 R 11 0 R]'),
    8: '<< /FT /Sig /T (director) /Kids [10 0 R 11 0 R] >>',
    10: widget('72 500 272 560'),
    11: widget('300 500 500 560'),
  });

  it('shows the mark in both, also after another signature', async () => {
    for (const [before, signatures] of [
      [original, 1],
      [await sign(original), 2],
    ] as const) {
      const signed = await sign(before, { field: 'director', mark: box });
      const marks = [10, 11].map((num) => /\/AP <<\/N (\d+) 0 R >>/.exec(bodyOf(signed, num))?.[1]);
      assert.ok(marks[0] && marks[0] === marks[1], marks.join());
      assert.ok(bodyOf(signed, Number(marks[0])).includes('100 50 l'));
      await assertValid(signed, signatures);
    }
  });
});

describe('a visible mark', () => {
  it('is drawn in the widget of the same revision; the page content stays untouched', async () => {
    const original = buildPdf(ONE_PAGE);
    const signed = await sign(original, { mark: { ...box, rect: [50, 60, 150, 110] } });
    assert.deepEqual(written(original, signed), [1, 3, 6, 7, 8]);
    assert.match(bodyOf(signed, 7), /\/Rect \[50 60 150 110\]/);
    assert.match(bodyOf(signed, 8), /q 1 0 0 -1 0 50 cm\n0 0 0 rg\n0 0 m\n100 0 l\n100 50 l\n0 50 l\nh\nf\nQ/);
    await assertValid(signed, 1);
  });

  it('reads SVG paths, relative and absolute', async () => {
    const d = 'm10,10 l5-5h-2v+3c1 1 2 2 3 3q.5.5 1 1zM1e1 2L3 4 5 6';
    const signed = await sign(buildPdf(ONE_PAGE), {
      mark: { rect: [0, 0, 9, 9], viewBox: [9, 9], paths: [{ d, stroke: [1, 0, 0.5], strokeWidth: 2 }] },
    });
    const drawn = bodyOf(signed, 8);
    const expected = [
      '1 0 0.5 RG',
      '2 w',
      '10 10 m',
      '15 5 l',
      '13 5 l',
      '13 8 l',
      '14 9 15 10 16 11 c',
      '16.3333 11.3333 16.6667 11.6667 17 12 c',
      'h',
      '10 2 m',
      '3 4 l',
      '5 6 l',
      'S',
    ];
    assert.ok(drawn.includes(expected.join('\n')), drawn);
  });

  it('is turned on a turned page', async () => {
    for (const [rotate, matrix] of [
      [90, '0 1 -1 0 0 0'],
      [180, '-1 0 0 -1 0 0'],
      [270, '0 -1 1 0 0 0'],
      [-90, '0 -1 1 0 0 0'],
    ] as const) {
      const original = buildPdf({ ...ONE_PAGE, 2: `<< /Type /Pages /Kids [3 0 R] /Count 1 /Rotate ${rotate} >>` });
      assert.ok(
        bodyOf(await sign(original, { mark: { ...box, rect: [0, 0, 50, 100] } }), 8).includes(`/Matrix [${matrix}]`),
      );
    }
  });

  it('is refused when it cannot be drawn', async () => {
    const bad = [
      { ...box },
      { ...box, rect: [10, 10, 10, 20] },
      { ...box, rect: [0, 0, NaN, 9] },
      { ...box, rect: [0, 0, 9, 9], viewBox: [0, 5] },
      ...['L1 1', 'M1', 'M1 1A5 5 0 0 1 2 2', 'M1 1 L x', '', 'M1 1Z 5 5', 'M1 99999999'].map((d) => ({
        ...box,
        rect: [0, 0, 9, 9],
        paths: [{ d }],
      })),
      { ...box, rect: [0, 0, 9, 9], paths: [{ d: 'M0 0', fill: [2, 0, 0] }] },
    ];
    for (const mark of bad)
      await assert.rejects(
        sign(buildPdf(ONE_PAGE), { mark } as never),
        rejectsWith('mark_invalid'),
        JSON.stringify(mark),
      );
  });
});

it('an update by another program, with a stream in it, is signed and verified like any other', async () => {
  const updated = appendRevision(buildPdf(ONE_PAGE), { 4: stream('BT /F1 9 Tf (new) Tj ET') }, '/Size 6 /Root 1 0 R');
  await assertValid(await sign(await sign(updated)), 2);
});
