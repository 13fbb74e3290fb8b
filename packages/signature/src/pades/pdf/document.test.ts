import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import {
  ONE_PAGE,
  appendRevision,
  buildPdf,
  latin1,
  lastStartxref,
  sample,
  stream,
  textOf,
} from '../../../fixtures/pdf-builder.ts';
import { formFields } from '../fields.ts';
import { scanPdf } from '../scan.ts';
import { PdfDocument, openPdf } from './document.ts';
import { MAX_INFLATED } from './filters.ts';
import { MAX_NESTING } from './lexer.ts';
import type { PdfStream } from './objects.ts';

const refusal = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    return (error as { code?: string }).code ?? `untyped ${String(error)}`;
  }
  return undefined;
};
const pages = (bytes: Uint8Array): number => [...openPdf(bytes).pages()].length;
/** Reads everything there is. */
const readAll = (bytes: Uint8Array): void => {
  const document = openPdf(bytes);
  for (const num of document.xref.entries.keys()) document.object(num);
};

describe('PdfDocument', () => {
  it('reads every structure of the samples', () => {
    for (const [name, count] of [
      ['table', 3],
      ['objstm', 3],
      ['linear', 3],
      ['linear-objstm', 2],
      ['hybrid', 1],
      ['form', 2],
      ['form-objstm', 2],
      ['printed-page', 1],
      ['js', 1],
    ] as const) {
      assert.equal(pages(sample(name)), count, name);
      assert.equal(
        refusal(() => readAll(sample(name))),
        undefined,
        name,
      );
    }
  });

  it('finds what a hybrid file hides from old readers', () => {
    const document = new PdfDocument(sample('hybrid'));
    assert.equal(document.xref.kind, 'table');
    assert.ok(document.object(6) !== null && document.object(7) !== null);
  });

  it('takes a reference to nothing, or of another generation, as null', () => {
    const document = new PdfDocument(buildPdf({ ...ONE_PAGE, 6: '[99 0 R 5 1 R 5 0 R]' }));
    const [missing, older, good] = document.object(6) as never[];
    assert.deepEqual([document.get(missing), document.get(older), document.get(good) !== null], [null, null, true]);
  });

  it('refuses an encrypted file, even when only an older trailer says so', () => {
    assert.equal(
      refusal(() => openPdf(sample('encrypted'))),
      'pdf_encrypted',
    );
    const older = buildPdf(ONE_PAGE, { trailer: '/Encrypt 5 0 R' });
    assert.equal(
      refusal(() => openPdf(appendRevision(older, { 6: 'null' }, '/Size 7 /Root 1 0 R'))),
      'pdf_encrypted',
    );
  });
});

describe('damage is refused, never repaired', () => {
  const good = textOf(buildPdf(ONE_PAGE));
  const cases: Record<string, string> = {
    'no startxref': good.replace('startxref', 'startxxxx'),
    'no end marker': good.replace('%%EOF', ''),
    'startxref to nowhere': good.replace(/startxref\n\d+/, 'startxref\n99999'),
    'startxref to an object': good.replace(/startxref\n\d+/, 'startxref\n9'),
    'no root': good.replace('/Root 1 0 R', '/Boot 1 0 R'),
    'root that is nothing': good.replace('/Root 1 0 R', '/Root 9 0 R'),
    'offset to another object': good.replace(
      /1 1\n\d{10}/,
      `1 1\n${String(good.indexOf('2 0 obj')).padStart(10, '0')}`,
    ),
    'offset after the end': good.replace(/1 1\n\d{10}/, '1 1\n0000999999'),
    'table longer than the file': good.replace('xref\n1 1\n', 'xref\n1 9999999\n'),
    'page tree loop': good.replace('/Kids [3 0 R]', '/Kids [2 0 R]'),
    'direct page': good.replace('/Kids [3 0 R]', '/Kids [<<>>]'),
    'unfinished object': good.replace('/Count 1 >>\nendobj', '/Count 1 >>\n      '),
    'key twice, differing': good.replace('/Count 1 ', '/Count 1 /Count 2 '),
  };
  for (const [name, text] of Object.entries(cases)) {
    it(name, () => {
      assert.notEqual(text, good);
      assert.equal(
        refusal(() => pages(latin1(text))),
        'pdf_broken',
      );
    });
  }

  it('a stream of the wrong length', () => {
    const bytes = latin1(good.replace(/\/Length \d+/, '/Length 7 '));
    assert.equal(
      refusal(() => readAll(bytes)),
      'pdf_broken',
    );
    assert.equal(
      refusal(() => readAll(latin1(good.replace(/\/Length \d+/, '/Length -1')))),
      'pdf_broken',
    );
  });

  it('bytes before the header, and no header', () => {
    assert.equal(
      refusal(() => openPdf(latin1(`x${good}`))),
      'pdf_junk_before_header',
    );
    assert.equal(
      refusal(() => openPdf(latin1(good.slice(8)))),
      'pdf_not_pdf',
    );
    assert.equal(
      refusal(() => openPdf(new Uint8Array(0))),
      'pdf_not_pdf',
    );
  });
});

describe('hostile structures end in a typed refusal', () => {
  it('cross-reference loop', () => {
    const bytes = buildPdf(ONE_PAGE);
    const looped = textOf(bytes).replace('/Size 6', `/Prev ${lastStartxref(bytes)} /Size 6`);
    assert.equal(
      refusal(() => openPdf(latin1(looped))),
      'pdf_broken',
    );
    const hybrid = textOf(bytes).replace('/Size 6', `/XRefStm ${lastStartxref(bytes)} /Size 6`);
    assert.equal(
      refusal(() => openPdf(latin1(hybrid))),
      'pdf_broken',
    );
  });

  it('nesting deeper than the limit', () => {
    const nested = (depth: number): Uint8Array => buildPdf({ ...ONE_PAGE, 6: '['.repeat(depth) + ']'.repeat(depth) });
    assert.equal(
      refusal(() => readAll(nested(MAX_NESTING))),
      undefined,
    );
    assert.equal(
      refusal(() => readAll(nested(MAX_NESTING + 1))),
      'pdf_too_complex',
    );
    assert.equal(
      refusal(() => readAll(nested(100_000))),
      'pdf_too_complex',
    );
  });

  it('reference hops beyond the limit, and loops of references', () => {
    const chain: Record<number, string> = { ...ONE_PAGE };
    for (let num = 10; num < 80; num++) chain[num] = `${num + 1} 0 R`;
    chain[80] = '7';
    const document = new PdfDocument(buildPdf(chain));
    assert.equal(document.get(document.object(40)), 7);
    assert.equal(
      refusal(() => document.get(document.object(10))),
      'pdf_too_complex',
    );
    const loop = new PdfDocument(buildPdf({ ...ONE_PAGE, 6: '7 0 R', 7: '6 0 R' }));
    assert.equal(
      refusal(() => loop.get(loop.object(6))),
      'pdf_too_complex',
    );
  });

  it('a stream that needs itself, or a chain of streams, for its length', () => {
    const own = buildPdf({ ...ONE_PAGE, 6: '<< /Length 6 0 R >>\nstream\nx\nendstream' });
    assert.equal(
      refusal(() => readAll(own)),
      'pdf_too_complex',
    );
    const chain: Record<number, string> = { ...ONE_PAGE };
    for (let num = 10; num < 5000; num++) chain[num] = `<< /Length ${num + 1} 0 R >>\nstream\nx\nendstream`;
    chain[5000] = '1';
    assert.equal(
      refusal(() => new PdfDocument(buildPdf(chain)).object(10)),
      'pdf_too_complex',
    );
  });

  it('a decompression bomb, in one stream or in many', async () => {
    const bomb = deflateSync(Buffer.alloc(MAX_INFLATED / 4 + 1), { level: 9 }).toString('latin1');
    const objects: Record<number, string> = { ...ONE_PAGE };
    for (let num = 10; num < 15; num++)
      objects[num] = stream(bomb, '/Type /ObjStm /N 1 /First 10 /Filter /FlateDecode');
    // Each object stream alone stays under the cap; together they pass it.
    const rows = Buffer.concat([10, 11, 12, 13, 14].map((container) => Buffer.from([2, 0, container, 0])));
    const base = buildPdf(objects);
    const entries = `/Type /XRef /Size 120 /Root 1 0 R /W [1 2 1] /Index [110 5] /Prev ${lastStartxref(base)}`;
    const text = `${textOf(base)}15 0 obj\n${stream(rows.toString('latin1'), entries)}\nendobj\nstartxref\n${base.length}\n%%EOF\n`;
    const document = openPdf(latin1(text));
    const codes = [110, 111, 112, 113, 114].map((num) => refusal(() => document.object(num)));
    assert.ok(codes.includes('pdf_too_complex'), String(codes));
    assert.equal((await scanPdf(latin1(text))).blocked, true);
  });

  it('object numbers beyond what PDF allows', () => {
    const far = textOf(buildPdf(ONE_PAGE)).replace('5 1\n', '99999999 1\n');
    assert.equal(
      refusal(() => openPdf(latin1(far))),
      'pdf_too_complex',
    );
  });

  it('an object stream inside an object stream', () => {
    const inner = '20 0 << /Type /ObjStm >>';
    const objects = { ...ONE_PAGE, 6: stream(inner, '/Type /ObjStm /N 1 /First 5') };
    const base = buildPdf(objects);
    const rows = Buffer.from([2, 0, 6, 0, 2, 0, 20, 0]).toString('latin1');
    const entries = `/Type /XRef /Size 22 /Root 1 0 R /W [1 2 1] /Index [20 2] /Prev ${lastStartxref(base)}`;
    const text = `${textOf(base)}7 0 obj\n${stream(rows, entries)}\nendobj\nstartxref\n${base.length}\n%%EOF\n`;
    const document = openPdf(latin1(text));
    assert.notEqual(document.object(20), null);
    assert.equal(
      refusal(() => document.object(21)),
      'pdf_broken',
    );
  });

  it('form fields in a loop', () => {
    const looped = buildPdf({
      ...ONE_PAGE,
      1: '<< /Pages 2 0 R /AcroForm << /Fields [6 0 R] >> >>',
      6: '<< /T (a) /Kids [6 0 R] >>',
    });
    assert.equal(
      refusal(() => formFields(openPdf(looped))),
      'pdf_broken',
    );
  });
});

it('a stream keeps exactly the bytes between its keywords', () => {
  const document = new PdfDocument(buildPdf({ ...ONE_PAGE, 6: '<< /Length 3 >>\nstream\r\na\nb\r\nendstream' }));
  const value = document.object(6) as PdfStream;
  assert.equal(textOf(value.data), 'a\nb');
});
