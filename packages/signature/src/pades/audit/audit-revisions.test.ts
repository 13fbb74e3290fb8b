import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  ONE_PAGE,
  WITH_FORM,
  appendRevision,
  bodyOf,
  buildPdf,
  lastStartxref,
  latin1,
  sample,
  stream,
  textOf,
} from '../../../fixtures/pdf-builder.ts';
import type { Objects } from '../../../fixtures/pdf-builder.ts';
import { makeAuthority } from '../../../fixtures/test-ca.ts';
import type { TestAuthority } from '../../../fixtures/test-ca.ts';
import { signPdf, verifyPdf, webCryptoSigner } from '../index.ts';
import type { Change, SignOptions, Signer } from '../index.ts';
import { PdfDocument } from '../pdf/document.ts';

let ca: TestAuthority;
let signer: Signer;

before(async () => {
  ca = await makeAuthority();
  const leaf = await ca.leaf({ kind: 'P-256' });
  signer = webCryptoSigner(leaf.keys.privateKey, leaf.chain);
});

const sign = (objects: Objects, options: Partial<SignOptions> = {}): Promise<Uint8Array> =>
  signPdf(buildPdf(objects), { signer, ...options });

/** Appends objects after a signature and returns what the audit of the first signature says. */
async function after(
  signed: Uint8Array,
  objects: Objects,
  trailer = '',
): Promise<{ status: string; changes: readonly Change[] }> {
  const { xref } = new PdfDocument(signed);
  const size = Math.max(xref.size, ...Object.keys(objects).map((num) => Number(num) + 1));
  const root = (xref.trailer.get('Root') as { num: number }).num;
  const changed = appendRevision(signed, objects, `/Size ${size} /Root ${root} 0 R ${trailer}`);
  const report = await verifyPdf(changed, { trust: [ca.root.der] });
  const [first] = report.signatures;
  assert.equal(first!.intact, true, 'the signature itself stays right: only the audit sees the change');
  assert.equal(first!.coversWholeFile, false);
  const refused = first!.changes.some((change) => !change.allowed);
  assert.equal(first!.problems.includes('modified_after_signing'), refused);
  return { status: first!.status, changes: first!.changes };
}
/** Codes, with `!` before those that are not allowed. */
const codes = ({ changes }: { changes: readonly Change[] }): string[] =>
  changes.map(({ code, allowed }) => (allowed ? code : `!${code}`));

describe('what is reported as modified', () => {
  it('a page whose content stream was replaced', async () => {
    const result = await after(await sign(ONE_PAGE), { 4: stream('BT /F1 18 Tf 72 720 Td (I owe 99 dirhams) Tj ET') });
    assert.equal(result.status, 'invalid');
    assert.deepEqual(result.changes, [{ code: 'page_content_changed', allowed: false, page: 0, object: 4 }]);
  });

  it('a page that points to another content', async () => {
    const signed = await sign(ONE_PAGE);
    const page = bodyOf(signed, 3).replace('/Contents 4 0 R', '/Contents 20 0 R');
    assert.deepEqual(codes(await after(signed, { 3: page, 20: stream('BT (other) Tj ET') })), [
      '!page_content_changed',
    ]);
    const cropped = bodyOf(signed, 3).replace('/MediaBox [0 0 595 842]', '/MediaBox [0 0 595 100]');
    assert.deepEqual((await after(signed, { 3: cropped })).changes, [
      { code: 'page_changed', allowed: false, page: 0, key: 'MediaBox' },
    ]);
  });

  it('a font, an image, anything the page uses', async () => {
    assert.deepEqual(
      codes(await after(await sign(ONE_PAGE), { 5: '<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>' })),
      ['!object_changed'],
    );
  });

  it('a page added, removed or swapped', async () => {
    const signed = await sign(ONE_PAGE);
    const added = await after(signed, {
      2: '<< /Type /Pages /Kids [3 0 R 20 0 R] /Count 2 >>',
      20: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
    });
    assert.deepEqual(codes(added), ['!page_changed', '!object_changed']);
    const swapped = await after(signed, {
      2: '<< /Type /Pages /Kids [20 0 R] /Count 1 >>',
      20: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
    });
    assert.deepEqual(codes(swapped), ['!page_changed', '!object_changed']);
  });

  it('the stream length kept in another object', async () => {
    const content = '(a) Tj (b) Tj';
    const objects = { ...ONE_PAGE, 4: `<< /Length 6 0 R >>\nstream\n${content}\nendstream`, 6: String(content.length) };
    // A shorter length cuts the content although its own object is untouched.
    assert.deepEqual(codes(await after(await sign(objects), { 6: '6' })).includes('!object_changed'), true);
  });

  it('an annotation laid over the page', async () => {
    const signed = await sign(ONE_PAGE);
    const page = bodyOf(signed, 3).replace(/\/Annots \[(.*?)\]/, '/Annots [$1 20 0 R]');
    const overlay = {
      3: page,
      20: '<< /Type /Annot /Subtype /FreeText /Rect [70 700 300 740] /Contents (I owe nothing) >>',
    };
    assert.deepEqual(codes(await after(signed, overlay)), ['!annotation_added']);
    const commentable = await sign(ONE_PAGE, { certify: 3 });
    assert.deepEqual(
      codes(
        await after(commentable, {
          ...overlay,
          3: bodyOf(commentable, 3).replace(/\/Annots \[(.*?)\]/, '/Annots [$1 20 0 R]'),
        }),
      ),
      ['annotation_added'],
    );
  });

  it("the signature's own widget removed or moved", async () => {
    const signed = await sign(ONE_PAGE);
    assert.deepEqual(codes(await after(signed, { 3: bodyOf(signed, 3).replace(/\/Annots \[.*?\]/, '/Annots []') })), [
      '!annotation_changed',
    ]);
    assert.deepEqual(
      codes(await after(signed, { 7: bodyOf(signed, 7).replace('/Rect [0 0 0 0]', '/Rect [0 0 99 99]') })),
      ['!form_changed'],
    );
  });

  it('a catalog that opens or runs something', async () => {
    const signed = await sign(ONE_PAGE);
    const catalog = bodyOf(signed, 1).replace(/>>$/, '/OpenAction << /S /JavaScript /JS (app.alert) >> >>');
    assert.deepEqual((await after(signed, { 1: catalog })).changes, [
      { code: 'catalog_changed', allowed: false, key: 'OpenAction' },
    ]);
    const layered = bodyOf(signed, 1).replace(/>>$/, '/OCProperties << >> >>');
    assert.deepEqual(codes(await after(signed, { 1: layered })), ['!catalog_changed']);
    const permitted = bodyOf(signed, 1).replace(/>>$/, '/Perms << /DocMDP 6 0 R >> >>');
    assert.deepEqual(codes(await after(signed, { 1: permitted })), ['!permissions_changed']);
  });

  it('a field that runs something, new or filled in', async () => {
    const signed = await sign(WITH_FORM);
    const form = { 6: bodyOf(signed, 6).replace(/\/Fields \[(.*?)\]/, '/Fields [$1 20 0 R]') };
    const field = (entries: string): Objects => ({
      ...form,
      20: `<< /Type /Annot /Subtype /Widget /FT /Sig /T (third) /Rect [0 0 0 0] /F 132 ${entries} >>`,
    });
    assert.deepEqual(codes(await after(signed, field(''))), ['signature_field_added']);
    const action = '<< /S /JavaScript /JS (app.alert) >>';
    for (const entries of [`/A ${action}`, `/AA << /E ${action} >>`]) {
      assert.deepEqual(codes(await after(signed, field(entries))), ['!form_changed'], entries);
      // The same in a widget of its own.
      const apart = {
        ...form,
        20: '<< /FT /Sig /T (third) /Kids [21 0 R] >>',
        21: field(entries)[20]!.replace('/T (third)', ''),
      };
      assert.deepEqual(codes(await after(signed, apart)), ['!form_changed'], entries);
      const filled = bodyOf(signed, 7).replace('(Fes)', '(Rabat)').replace(/>>$/, `${entries} >>`);
      assert.deepEqual(codes(await after(signed, { 7: filled })), ['!form_changed'], entries);
    }
  });

  it('another catalog altogether', async () => {
    const signed = await sign(ONE_PAGE);
    const changed = appendRevision(signed, { 20: bodyOf(signed, 1) }, '/Size 21 /Root 20 0 R');
    const [report] = (await verifyPdf(changed, { trust: [ca.root.der] })).signatures;
    assert.deepEqual(codes(report!), ['!catalog_changed']);
  });

  it('something put where the signed revision pointed to nothing', async () => {
    const dangling = { ...ONE_PAGE, 3: ONE_PAGE[3]!.replace('/Contents 4 0 R', '/Contents [4 0 R 40 0 R]') };
    assert.deepEqual(codes(await after(await sign(dangling), { 40: stream('BT (more) Tj ET') })), [
      '!reference_captured',
    ]);
  });

  it('an object set free', async () => {
    const signed = await sign(ONE_PAGE);
    const freed = latin1(
      textOf(appendRevision(signed, { 5: 'null' }, '/Size 9 /Root 1 0 R')).replace(
        /5 1\n\d{10} 00000 n (?=\ntrailer\n.*\n.*\n\d+\n%%EOF\n$)/,
        '5 1\n0000000000 00001 f ',
      ),
    );
    const [report] = (await verifyPdf(freed, { trust: [ca.root.der] })).signatures;
    // Its body is still in the update, and nothing leads to it.
    assert.deepEqual(codes(report!), ['!object_removed', '!bytes_appended']);
  });

  it('bytes after the end', async () => {
    const signed = await sign(ONE_PAGE);
    const check = async (tail: string): Promise<string[]> =>
      codes((await verifyPdf(Buffer.concat([signed, Buffer.from(tail)]), { trust: [ca.root.der] })).signatures[0]!);
    assert.deepEqual(await check('hidden'), ['!bytes_appended']);
    assert.deepEqual(await check('\n\n'), []);
    assert.deepEqual(await check('% hidden'), ['!bytes_appended']);
    // Closed as if they were an update, by the address of a section that was there before.
    const closing = `startxref\n${lastStartxref(signed)}\n%%EOF\n`;
    for (const tail of ['', '9 0 obj\n(hidden)\nendobj\n', '% hidden\n', 'hidden\n', '9 0 obj\n(hidden\n'])
      assert.deepEqual(await check(tail + closing), ['!bytes_appended'], tail);
  });

  it('bytes inside an update that no cross-reference leads to', async () => {
    const signed = await sign(WITH_FORM);
    const fill = {
      7: bodyOf(signed, 7).replace('(Fes)', '(Rabat)'),
      9: stream('BT (Rabat) Tj ET', '/Type /XObject /Subtype /Form /BBox [0 0 128 20]'),
    };
    const check = async (change: (text: string) => string): Promise<string[]> => {
      const bytes = latin1(change(textOf(appendRevision(signed, fill, '/Size 10 /Root 1 0 R'))));
      return codes((await verifyPdf(bytes, { trust: [ca.root.der] })).signatures[0]!);
    };
    assert.deepEqual(await check((text) => text), ['form_filled']);
    // Between its trailer and its address: comments are what some programs write there.
    assert.deepEqual(await check((text) => text.replace(/(startxref\n\d+\n%%EOF\n)$/, '%program 1.0\n$1')), [
      'form_filled',
    ]);
    for (const hidden of ['hidden\n', '9 0 obj\n(hidden)\nendobj\n', '<< >>\n'])
      assert.deepEqual(
        await check((text) => text.replace(/(startxref\n\d+\n%%EOF\n)$/, (last) => hidden + last)),
        ['form_filled', '!bytes_appended'],
        hidden,
      );
  });

  it('an update taken back: the last address leads to an older section', async () => {
    const once = await sign(ONE_PAGE);
    const twice = await signPdf(once, { signer });
    const tail = latin1(`startxref\n${lastStartxref(once)}\n%%EOF\n`);
    const { signatures } = await verifyPdf(Buffer.concat([twice, tail]), { trust: [ca.root.der] });
    assert.equal(signatures.length, 1);
    assert.deepEqual(codes(signatures[0]!), ['!bytes_appended']);
  });

  it('a later revision that cannot be read', async () => {
    const signed = await sign(ONE_PAGE);
    const { changes } = await after(signed, { 2: '<< /Type /Pages /Kids 99 0 R' });
    assert.deepEqual(codes({ changes }), ['!revision_unreadable', '!bytes_appended']);
  });
});

describe('what is allowed', () => {
  it('a second signature in every structure', async () => {
    for (const name of [
      'table',
      'objstm',
      'linear',
      'linear-objstm',
      'hybrid',
      'form',
      'form-objstm',
      'printed-page',
    ]) {
      const once = await signPdf(sample(name), { signer });
      const mark = { rect: [10, 40, 60, 70], viewBox: [50, 30], paths: [{ d: 'M0 0L50 30' }] } as const;
      const [first] = (await verifyPdf(await signPdf(once, { signer, mark }), { trust: [ca.root.der] })).signatures;
      assert.deepEqual(codes(first!), ['signature_added'], name);
    }
  });

  it('signing a field that was waiting', async () => {
    const once = await sign(WITH_FORM);
    const twice = await signPdf(once, {
      signer,
      field: 'director',
      mark: { viewBox: [9, 9], paths: [{ d: 'M0 0L9 9', stroke: [0, 0, 0] }] },
    });
    const [waiting, first] = (await verifyPdf(twice, { trust: [ca.root.der] })).signatures;
    assert.deepEqual(first!.changes, [{ code: 'signature_added', allowed: true, field: 'director' }]);
    assert.deepEqual(waiting!.changes, []);
  });

  it('validation data and metadata', async () => {
    const signed = await sign({
      ...ONE_PAGE,
      1: '<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R >>',
      6: stream('<old/>', '/Type /Metadata'),
    });
    const withStore = bodyOf(signed, 1).replace(/>>$/, '/DSS << /Certs [30 0 R] >> /Extensions << >> >>');
    assert.deepEqual(codes(await after(signed, { 1: withStore, 30: stream('cert') })), ['validation_data_added']);
    const described = bodyOf(signed, 1).replace('/Metadata 6 0 R', '/Metadata 31 0 R');
    assert.deepEqual(codes(await after(signed, { 1: described, 31: stream('<x/>') }, '/Info 32 0 R')), [
      'metadata_changed',
    ]);
  });

  it('dictionaries written with their keys in another order, and nothing else', async () => {
    const grouped = {
      ...ONE_PAGE,
      3: ONE_PAGE[3]!.replace('/Contents', '/Group << /S /Transparency /CS /DeviceRGB /I true >> /Contents'),
    };
    const signed = await sign(grouped);
    const turned = bodyOf(signed, 3).replace(/\/Group <<.*?>>/, '/Group << /I true /CS /DeviceRGB /S /Transparency >>');
    assert.deepEqual(
      (await after(signed, { 3: turned, 5: '<< /BaseFont /Helvetica /Subtype /Type1 /Type /Font >>' })).changes,
      [],
    );
    assert.deepEqual(codes(await after(signed, { 3: turned.replace('/I true', '/I false') })), ['!page_changed']);
  });

  it('an object written again without change', async () => {
    const signed = await sign(ONE_PAGE);
    assert.deepEqual((await after(signed, { 5: bodyOf(signed, 5), 4: bodyOf(signed, 4) })).changes, []);
  });

  it('filling in a field, unless the certification or a lock forbids it', async () => {
    const fill = (signed: Uint8Array): Objects => ({
      7: bodyOf(signed, 7).replace('(Fes)', '(Agadir)').replace('/N 9 0 R', '/N 20 0 R'),
      20: stream('BT (Agadir) Tj ET'),
    });
    for (const [certify, expected] of [
      [undefined, 'form_filled'],
      [1, '!form_filled'],
      [2, 'form_filled'],
      [3, 'form_filled'],
    ] as const) {
      const signed = await sign(WITH_FORM, certify ? { certify } : {});
      assert.deepEqual(
        (await after(signed, fill(signed))).changes.map(
          ({ code, allowed, field }) => `${allowed ? '' : '!'}${code} ${field}`,
        ),
        [`${expected} city`],
      );
    }
    const locking = { ...WITH_FORM, 8: WITH_FORM[8]!.replace('/Sig ', '/Sig /Lock << /Action /All >> ') };
    const locked = await sign(locking, { field: 'director' });
    assert.deepEqual(codes(await after(locked, fill(locked))), ['!form_filled']);
  });

  it('replacing the appearance stream of a filled field in place, when it still shows the value', async () => {
    assert.deepEqual(
      codes(await after(await sign(WITH_FORM), { 9: stream('0.1 g BT (Fes) Tj ET', '/Subtype /Form') })),
      ['form_filled'],
    );
  });
});

describe('objects that play two parts', () => {
  it('an appearance that a page shows too may not change', async () => {
    const shared = { ...WITH_FORM, 3: WITH_FORM[3]!.replace('/Font <<', '/XObject << /Im 9 0 R >> /Font <<') };
    assert.ok(codes(await after(await sign(shared), { 9: stream('(forged) Tj') })).includes('!object_changed'));
  });

  it('a document information that is the resources of a page may not change', async () => {
    const objects = {
      ...ONE_PAGE,
      3: ONE_PAGE[3]!.replace('/Resources << /Font << /F1 5 0 R >> >>', '/Resources 6 0 R'),
      6: '<< /Font << /F1 5 0 R >> >>',
    };
    const signed = await signPdf(buildPdf(objects, { trailer: '/Info 6 0 R' }), { signer });
    assert.ok(
      codes(
        await after(signed, { 6: '<< /Font << /F1 20 0 R >> >>', 20: '<< /Type /Font >>' }, '/Info 6 0 R'),
      ).includes('!object_changed'),
    );
  });

  it('an array of contents that is the list of annotations may not grow', async () => {
    const objects = {
      ...ONE_PAGE,
      3: ONE_PAGE[3]!.replace('/Contents 4 0 R', '/Contents [4 0 R] /Annots 6 0 R /B 6 0 R'),
      6: '[]',
      9: '<< /Uses 6 0 R >>',
    };
    const signed = await sign(objects);
    assert.ok(codes(await after(signed, { 6: '[20 0 R]', 20: stream('x') })).some((code) => code.startsWith('!')));
  });
});

it("a signature copied into a later revision of another file is not that file's", async () => {
  const signed = await sign(ONE_PAGE);
  const other = buildPdf({ ...ONE_PAGE, 4: stream('BT (other) Tj ET') });
  const field = {
    1: bodyOf(signed, 1),
    3: bodyOf(signed, 3),
    6: bodyOf(signed, 6),
    7: bodyOf(signed, 7),
    8: bodyOf(signed, 8),
  };
  const forged = appendRevision(other, field, '/Size 9 /Root 1 0 R');
  const report = await verifyPdf(forged, { trust: [ca.root.der] });
  assert.equal(report.valid, false);
  assert.equal(report.signatures[0]!.intact, false);
});
