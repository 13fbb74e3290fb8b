import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import {
  ONE_PAGE,
  SIGNABLE,
  WITH_FORM,
  appendRevision,
  buildPdf,
  lastStartxref,
  latin1,
  sample,
  stream,
  textOf,
} from '../../fixtures/pdf-builder.ts';
import type { Objects } from '../../fixtures/pdf-builder.ts';
import { survives } from '../../fixtures/survives.ts';
import { makeAuthority } from '../../fixtures/test-ca.ts';
import type { TestAuthority } from '../../fixtures/test-ca.ts';
import { signPdf, verifyPdf, webCryptoSigner } from './index.ts';
import type { Signer } from './index.ts';

/**
 * Files made to mislead, to stall or to exhaust: each ends as its line says. `survives` sees to the
 * rest: nothing untyped is thrown, and what is signed begins with the given bytes and verifies.
 */

let ca: TestAuthority;
let signer: Signer;

before(async () => {
  ca = await makeAuthority();
  const leaf = await ca.leaf({ kind: 'P-256' });
  signer = webCryptoSigner(leaf.keys.privateKey, leaf.chain);
});

type Made = Uint8Array | string | Objects;

const bytesOf = (made: Made): Uint8Array =>
  made instanceof Uint8Array ? made : typeof made === 'string' ? latin1(made) : buildPdf(made);

function becomes(expected: string, cases: Readonly<Record<string, () => Made>>): void {
  for (const [name, make] of Object.entries(cases)) {
    it(`${name}: ${expected}`, async () =>
      assert.equal(await survives(bytesOf(make()), signer, [ca.root.der]), expected));
  }
}

const good = textOf(buildPdf(ONE_PAGE));
const catalog = (entries: string, more: Objects = {}): Objects => ({
  ...ONE_PAGE,
  1: `<< /Type /Catalog /Pages 2 0 R ${entries} >>`,
  ...more,
});
const page = (entries: string, more: Objects = {}): Objects => ({
  ...ONE_PAGE,
  3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ${entries} >>`,
  ...more,
});
/** Two different texts, so that a case that changes nothing cannot pass. */
function changed(text: string, from: string | RegExp, to: string | ((found: string) => string)): string {
  const result = text.replace(from, to as string);
  assert.notEqual(result, text);
  return result;
}

/** The one-page file and an update of it. */
const update = (objects: Objects, first: Objects = {}): string =>
  textOf(appendRevision(buildPdf({ ...ONE_PAGE, ...first }), objects, '/Size 9 /Root 1 0 R'));

/** The one-page file with a cross-reference stream after it that adds the given rows. */
function withXrefStream(
  rows: readonly (readonly number[])[],
  {
    widths = [1, 4, 2],
    entries = '',
    filter = '',
    more = {},
  }: { widths?: number[]; entries?: string; filter?: string; more?: Objects } = {},
): string {
  const base = buildPdf({ ...ONE_PAGE, ...more });
  const data = Buffer.concat(
    rows.flatMap((row) =>
      row.map((value, i) =>
        Buffer.from(
          value
            .toString(16)
            .padStart(2 * widths[i]!, '0')
            .slice(0, 2 * widths[i]!),
          'hex',
        ),
      ),
    ),
  );
  const stored =
    filter === 'ASCIIHexDecode'
      ? `${data.toString('hex')}>`
      : filter
        ? deflateSync(data).toString('latin1')
        : data.toString('latin1');
  const own = stream(
    stored,
    `/Type /XRef /Size 40 /Root 1 0 R /W [${widths.join(' ')}] /Prev ${lastStartxref(base)} ${filter ? `/Filter /${filter}` : ''} ${entries}`,
  );
  return `${textOf(base)}39 0 obj\n${own}\nendobj\nstartxref\n${base.length}\n%%EOF\n`;
}

/** A file of many objects that all begin inside the first one. */
function nested(count: number, open: string, close: string): string {
  let text = '%PDF-1.7\n';
  const rows: string[] = [];
  const begin = (num: number): void => void rows.push(`${num} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`);
  for (const [num, body] of Object.entries(ONE_PAGE)) {
    begin(Number(num));
    text += `${num} 0 obj\n${body}\nendobj\n`;
  }
  for (let num = 10; num < 10 + count; num++) {
    begin(num);
    text += `${num} 0 obj ${open}`;
  }
  text += close;
  return `${text}xref\n${rows.join('')}trailer\n<< /Size ${count + 10} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

describe('what looks odd but is sound', () => {
  becomes('signed', {
    ...Object.fromEntries(
      ['1.0', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '2.0'].map((version) => [
        `PDF ${version}`,
        () => changed(good, '1.7', version),
      ]),
    ),
    'two end markers': () => `${good}%%EOF\n`,
    'no line break at the end': () => good.trimEnd(),
    'white space after the end': () => `${good}\n\n   \n`,
    'no page at all': () => ({ ...ONE_PAGE, 2: '<< /Type /Pages /Kids [] /Count 0 >>' }),
    'a lying page count': () => ({ ...ONE_PAGE, 2: '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>' }),
    'Annots null': () => page('/Annots null'),
    'Annots a number': () => page('/Annots 7'),
    'Annots a dictionary': () => page('/Annots << /A 1 >>'),
    'Annots pointing to nothing': () => page('/Annots 99 0 R'),
    'Annots pointing to a stream': () => page('/Annots 4 0 R'),
    'Annots pointing to a reference to an array': () => page('/Annots 6 0 R', { 6: '7 0 R', 7: '[]' }),
    'Annots with direct dictionaries and nulls': () =>
      page('/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] >> null 99 0 R]'),
    'AcroForm null': () => catalog('/AcroForm null'),
    'AcroForm empty': () => catalog('/AcroForm << >>'),
    'AcroForm a number': () => catalog('/AcroForm 6 0 R', { 6: '12' }),
    'AcroForm pointing to nothing': () => catalog('/AcroForm 99 0 R'),
    'Fields a dictionary': () => catalog('/AcroForm << /Fields << >> >>'),
    'Fields pointing to nothing': () => catalog('/AcroForm << /Fields 99 0 R >>'),
    'fields that are nothing': () => catalog('/AcroForm << /Fields [null 99 0 R 6 0 R] >>', { 6: 'null' }),
    'names with #00 and other escapes': () => catalog('/a#00b /c#20#23d /#28e 1', { 6: '<< /#00 1 >>' }),
    'keys written twice alike': () => catalog('/Lang (fr) /Lang (fr)'),
    'comments between everything': () => catalog('%>> endobj\n/Lang %(\n(fr)'),
    'a page of another generation': () =>
      changed(
        changed(changed(good, '3 0 obj', '3 7 obj'), '[3 0 R]', '[3 7 R]'),
        /3 1\n(\d{10}) 00000/,
        '3 1\n$1 00007',
      ),
    'a free entry in the middle': () => changed(good, 'xref\n', 'xref\n7 1\n0000000000 00001 f \n'),
    'an unused object set free by an update': () =>
      changed(update({ 7: '(y)' }, { 6: '(x)' }), /xref\n7 1/, 'xref\n6 1\n0000000000 00001 f \n7 1'),
    'the same number twice in one section: the first counts': () =>
      changed(good, 'trailer', `1 1\n0000000009 00009 n \ntrailer`),
    'a cross-reference stream with a width of eight': () =>
      withXrefStream([[0, 0, 0]], { widths: [1, 8, 2], entries: '/Index [20 1]' }),
    'a cross-reference stream without kinds': () =>
      withXrefStream(
        [[9, 0]].map((row) => [0, ...row]),
        { widths: [0, 4, 2], entries: '/Index [1 1]' },
      ),
    'a cross-reference stream in hexadecimal': () =>
      withXrefStream([[0, 0, 0]], { filter: 'ASCIIHexDecode', entries: '/Index [20 1]' }),
    'rows of a kind from the future': () => withXrefStream([[7, 1, 1]], { entries: '/Index [20 1]' }),
    'a linearized file whose hints lie': () =>
      changed(textOf(sample('linear')), /\/(L|E|N|T) \d+/g, (hint) => hint.replace(/\d/g, '7')),
    'a stream whose length stands in another object': () => ({
      ...ONE_PAGE,
      4: '<< /Length 6 0 R >>\nstream\nBT ET\nendstream',
      6: '5',
    }),
    'thirty thousand objects': () => ({
      ...ONE_PAGE,
      ...Object.fromEntries(Array.from({ length: 30_000 }, (_, i) => [i + 10, '<< /Type /Font >>'])),
    }),
    'a string of four million bytes': () => ({ ...ONE_PAGE, 6: `(${'a'.repeat(4_000_000)})` }),
    'an array of a million numbers': () => ({ ...ONE_PAGE, 6: `[${'1 '.repeat(1_000_000)}]` }),
    'a number of a thousand digits': () => ({ ...ONE_PAGE, 6: '1'.repeat(1000) }),
  });

  it('120 000 objects: signed', async () => {
    const objects: Record<number, string> = { ...ONE_PAGE };
    for (let num = 10; num < 120_000; num++) objects[num] = '<< /Type /Font >>';
    assert.equal(await survives(buildPdf(objects), signer, [ca.root.der]), 'signed');
  });

  it('100 MB: signed', async () => {
    assert.equal(
      await survives(buildPdf({ ...ONE_PAGE, 6: stream('x'.repeat(100 * 1024 * 1024)) }), signer, [ca.root.der]),
      'signed',
    );
  });

  it('predictors: those of PNG and TIFF are undone', async () => {
    const rows = [
      [0, 0, 0],
      [0, 1, 2],
    ];
    const plain = Buffer.from(rows.flat());
    const taken = (predictor: number, data: Buffer): string => {
      const base = buildPdf(ONE_PAGE);
      const packed = deflateSync(data).toString('latin1');
      const own = stream(
        packed,
        `/Type /XRef /Size 40 /Root 1 0 R /W [1 1 1] /Index [20 2] /Prev ${lastStartxref(base)} /Filter /FlateDecode /DecodeParms << /Predictor ${predictor} /Columns 3 >>`,
      );
      return `${textOf(base)}39 0 obj\n${own}\nendobj\nstartxref\n${base.length}\n%%EOF\n`;
    };
    const tagged = (tag: number): Buffer =>
      Buffer.concat([Buffer.from([tag]), plain.subarray(0, 3), Buffer.from([tag]), plain.subarray(3)]);
    for (const [predictor, data] of [
      [1, plain],
      [2, plain],
      ...[0, 1, 2, 3, 4].map((tag) => [10 + tag, tagged(tag)] as const),
      [15, tagged(2)],
    ] as const) {
      assert.equal(await survives(latin1(taken(predictor, data)), signer, [ca.root.der]), 'signed', String(predictor));
    }
    assert.equal(await survives(latin1(taken(16, plain)), signer, [ca.root.der]), 'pdf_filter_unsupported');
  });
});

describe('damage that some reader would have to mend', () => {
  becomes('pdf_broken', {
    'an object that nothing uses, at a wrong offset': () =>
      changed(textOf(buildPdf({ ...ONE_PAGE, 6: '(x)' })), /6 1\n(\d{9})\d/, '6 1\n$11'),
    'an offset after the end': () => changed(good, /5 1\n\d{10}/, '5 1\n0099999999'),
    'an entry of another generation than its object': () => changed(good, /5 1\n(\d{10}) 00000/, '5 1\n$1 00001'),
    'startxref two bytes early': () =>
      changed(good, /startxref\n\d+/, `startxref\n${lastStartxref(buildPdf(ONE_PAGE)) - 1}`),
    'no /Size': () => changed(good, '/Size 6', '/Sire 6'),
    'a stream that is cut short': () => changed(good, /Tj ET\nendstream/, 'Tj'),
    'a stream without length': () => changed(good, /\/Length \d+/, ''),
    'a length beyond the file': () => changed(good, /\/Length \d+/, '/Length 4294967296'),
    'a length one too small': () => changed(good, /(?<=\/Length )\d+/, (length) => String(Number(length) - 1)),
    'a file that is cut in half': () => good.slice(0, good.length >> 1),
    'an unbalanced string': () =>
      changed(good, '(I owe 10 dirhams) Tj ET', '(I owe 10 dirhams Tj ET').replace(
        '/BaseFont /Helvetica',
        '/BaseFont (Helvetica',
      ),
    'an unbalanced dictionary': () => changed(good, '/BaseFont /Helvetica >>', '/BaseFont /Helvetica   '),
    'hexadecimal that is none': () => ({ ...ONE_PAGE, 6: '<4g>' }),
    'a page in the tree twice': () => ({ ...ONE_PAGE, 2: '<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>' }),
    'a page tree that loops': () => ({
      ...ONE_PAGE,
      2: '<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>',
      6: '<< /Type /Pages /Kids [2 0 R] >>',
    }),
    'a page set free by an update': () =>
      changed(update({ 6: '(x)' }), /xref\n6 1/, 'xref\n3 1\n0000000000 00001 f \n6 1'),
    'revisions that point to each other': () => {
      const text = textOf(
        appendRevision(buildPdf(ONE_PAGE, { trailer: '/Prev 0000000' }), { 6: '(x)' }, '/Size 7 /Root 1 0 R'),
      );
      return changed(text, '/Prev 0000000', `/Prev ${String(lastStartxref(latin1(text))).padStart(7, '0')}`);
    },
    'a hybrid whose XRefStm points to a page': () =>
      changed(good, '/Size 6', `/XRefStm ${good.indexOf('3 0 obj')} /Size 6`),
    'a hybrid whose XRefStm points to nothing': () => changed(good, '/Size 6', '/XRefStm 999999 /Size 6'),
    'widths that are all zero': () => withXrefStream([], { widths: [0, 0, 0], entries: '/Index [20 1]' }),
    'rows that the stream does not have': () => withXrefStream([[0, 0, 0]], { entries: '/Index [20 1000]' }),
    'an object stream that is a page': () => withXrefStream([[2, 3, 0]], { entries: '/Index [20 1]' }),
    'an object stream that stands in an object stream': () =>
      withXrefStream(
        [
          [2, 6, 0],
          [2, 20, 0],
        ],
        { entries: '/Index [20 2]', more: { 6: stream('20 0 << /Type /ObjStm >>', '/Type /ObjStm /N 1 /First 5') } },
      ),
    'an object stream that holds a number twice': () =>
      withXrefStream([[2, 6, 0]], {
        entries: '/Index [20 1]',
        more: { 6: stream('20 0 20 2 1 2', '/Type /ObjStm /N 2 /First 10') },
      }),
    'an object stream with a huge count': () =>
      withXrefStream([[2, 6, 0]], {
        entries: '/Index [20 1]',
        more: { 6: stream('20 0 1', '/Type /ObjStm /N 2147483647 /First 5') },
      }),
    'a comment in the cross-reference table': () => changed(good, 'xref\n1 1\n', `xref\n1 1\n%${'3'.repeat(40)}\n`),
    'objects inside strings of each other': () => nested(20_000, '(', `${')'.repeat(20_000)} endobj\n`),
    'fields that loop': () =>
      catalog('/AcroForm << /Fields [6 0 R] >>', { 6: '<< /T (a) /Kids [7 0 R] >>', 7: '<< /T (b) /Kids [6 0 R] >>' }),
  });

  becomes('pdf_junk_before_header', {
    'junk before the header': () => `x\n${good}`,
    'a mark of UTF-8': () => `\xef\xbb\xbf${good}`,
  });
  becomes('pdf_not_pdf', {
    'no header': () => good.slice(9),
    'a header after a kilobyte': () => ' '.repeat(2000) + good,
  });
});

describe('files made to exhaust', () => {
  const bomb = (size: number): string => deflateSync(Buffer.alloc(size), { level: 9 }).toString('latin1');
  becomes('pdf_too_complex', {
    nesting: () => ({ ...ONE_PAGE, 6: '['.repeat(1_000_000) }),
    'a name of a million letters': () => ({ ...ONE_PAGE, 6: `/${'a'.repeat(1_000_000)}` }),
    'a word of a million letters': () => ({ ...ONE_PAGE, 6: 'a'.repeat(1_000_000) }),
    'objects inside comments of each other': () => nested(20_000, '%', '\nnull endobj\n'),
    'references in a ring that nobody follows': () => ({ ...ONE_PAGE, 6: '7 0 R', 7: '6 0 R' }),
    'references in a ring': () => catalog('/AcroForm 6 0 R', { 6: '7 0 R', 7: '6 0 R' }),
    'a stream whose length is itself': () => ({ ...ONE_PAGE, 6: '<< /Length 6 0 R >>\nstream\nx\nendstream' }),
    'a cross-reference stream that inflates without end': () => {
      const packed = bomb(200_000_000);
      return changed(
        good,
        /xref\n[\s\S]*/,
        `9 0 obj\n${stream(packed, '/Type /XRef /Size 9 /Root 1 0 R /W [1 2 2] /Filter /FlateDecode')}\nendobj\nstartxref\n${good.lastIndexOf('xref\n', good.length - 40)}\n%%EOF\n`,
      );
    },
    'a cross-reference stream of endless rows': () => {
      const base = buildPdf(ONE_PAGE);
      const own = stream(
        bomb(30_000_000),
        `/Type /XRef /Size 9 /Root 1 0 R /W [1 0 0] /Index [${'0 5000000 '.repeat(6)}] /Filter /FlateDecode /Prev ${lastStartxref(base)}`,
      );
      return `${textOf(base)}39 0 obj\n${own}\nendobj\nstartxref\n${base.length}\n%%EOF\n`;
    },
    'object streams whose objects are all the same bytes': () => {
      const count = 2000;
      const head = Array.from({ length: count }, (_, i) => `${100 + i} 0`).join(' ');
      const packed = deflateSync(Buffer.from(`${head} [${'1 '.repeat(500_000)}]`)).toString('latin1');
      const rows = Array.from({ length: count }, () => [2, 6, 0]);
      return withXrefStream(rows, {
        entries: `/Index [100 ${count}]`,
        filter: 'FlateDecode',
        more: { 6: stream(packed, `/Type /ObjStm /N ${count} /First ${head.length + 1} /Filter /FlateDecode`) },
      });
    },
    'five thousand revisions': () => {
      let text = good;
      for (let i = 0, at = lastStartxref(latin1(good)); i < 5000; i++) {
        const next = text.length;
        text += `xref\n0 0\ntrailer\n<< /Size 6 /Root 1 0 R /Prev ${at} >>\nstartxref\n${next}\n%%EOF\n`;
        at = next;
      }
      return text;
    },
    'more objects than PDF has numbers': () => changed(good, '5 1\n', '8388608 1\n'),
    'no object number left': () => changed(good, '/Size 6', '/Size 8388608'),
    'fields nested in fields': () =>
      catalog(
        '/AcroForm << /Fields [10 0 R] >>',
        Object.fromEntries(
          Array.from({ length: 500 }, (_, i) => [10 + i, `<< /T (a) /Kids [${11 + i} 0 R] >>`]).concat([
            [510, '<< /T (a) >>'],
          ]),
        ),
      ),
    'a field name that fills the file': () =>
      catalog('/AcroForm << /Fields [6 0 R] >>', { 6: `<< /T <feff${'0061'.repeat(100_000)}> >>` }),
  });
  becomes('pdf_filter_unsupported', {
    'a filter that nobody uses for structure': () =>
      withXrefStream([[0, 0, 0]], { filter: 'LZWDecode', entries: '/Index [20 1]' }),
  });
});

describe('signatures that are none', () => {
  const invalid = async (bytes: Uint8Array): Promise<string[]> => {
    const { status, problems, signatures } = await verifyPdf(bytes, { trust: [ca.root.der] });
    assert.notEqual(status, 'valid');
    return [...problems, ...signatures.flatMap((item) => item.problems)];
  };
  const signature = (entries: string): Objects => ({
    ...WITH_FORM,
    8: '<< /Type /Annot /Subtype /Widget /FT /Sig /T (director) /V 10 0 R /Rect [0 0 0 0] /P 3 0 R >>',
    10: `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ${entries} >>`,
  });

  for (const [name, entries] of Object.entries({
    'a placeholder': `/ByteRange [0 0 0 0] /Contents <${'0'.repeat(100)}>`,
    'no byte range': '/Contents <00>',
    'no contents': '/ByteRange [0 10 20 30]',
    'a byte range of names': '/ByteRange [/a /b /c /d] /Contents <00>',
    'a byte range of six numbers': '/ByteRange [0 10 20 30 40 50] /Contents <00>',
    'a negative byte range': '/ByteRange [0 -10 20 30] /Contents <00>',
    'a byte range that overlaps': '/ByteRange [0 500 400 100] /Contents <00>',
    'a byte range beyond the file': '/ByteRange [0 10 20 99999999999] /Contents <00>',
    'a byte range in loops': '/ByteRange [10 0 R 10 0 R 10 0 R 10 0 R] /Contents <00>',
    'contents that are a number': '/ByteRange [0 10 20 30] /Contents 7',
  })) {
    it(`${name} is invalid, and another may still sign`, async () => {
      const bytes = buildPdf(signature(entries));
      assert.deepEqual(await invalid(bytes), ['byterange_invalid']);
      assert.equal(
        (await verifyPdf(await signPdf(bytes, { signer }), { trust: [ca.root.der] })).signatures.filter(
          (item) => item.status === 'valid',
        ).length,
        1,
      );
    });
  }

  it('five thousand fields with one signature are too many', async () => {
    const signed = await signPdf(buildPdf(ONE_PAGE), { signer });
    const number = /\/V (\d+) 0 R/.exec(textOf(signed))![1]!;
    const objects: Record<number, string> = {
      1: `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${Array.from({ length: 5000 }, (_, i) => `${100 + i} 0 R`).join(' ')}] >> >>`,
    };
    for (let i = 0; i < 5000; i++) objects[100 + i] = `<< /FT /Sig /T (q${i}) /V ${number} 0 R >>`;
    assert.deepEqual(await invalid(appendRevision(signed, objects, '/Size 6000 /Root 1 0 R')), ['pdf_too_complex']);
  });

  it('forty thousand annotations are compared at once', async () => {
    const objects = page(`/Annots [${Array.from({ length: 40_000 }, (_, i) => `${1000 + i} 0 R`).join(' ')}]`);
    const twice = await signPdf(await signPdf(buildPdf(objects), { signer }), { signer });
    assert.equal((await verifyPdf(twice, { trust: [ca.root.der] })).status, 'valid');
  });
});

it('every sample with its catalog in an object stream, in a table or in both is signed', async () => {
  for (const name of SIGNABLE) assert.equal(await survives(sample(name), signer, [ca.root.der]), 'signed', name);
});
