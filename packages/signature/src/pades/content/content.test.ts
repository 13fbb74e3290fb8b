import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ONE_PAGE, WITH_FORM, buildPdf, sample, stream } from '../../../fixtures/pdf-builder.ts';
import type { Objects } from '../../../fixtures/pdf-builder.ts';
import { formFields } from '../fields.ts';
import { PdfDocument } from '../pdf/document.ts';
import { contentBoxes } from './covered.ts';
import { charactersOf } from './font-text.ts';
import { showsOtherValue, standsFor } from './form-values.ts';
import { overlap, transformBox } from './matrix.ts';
import { TextReader, textBudget } from './shown-text.ts';
import type { ShownText } from './shown-text.ts';

function shown(
  content: string,
  more: Objects = {},
  resources = '/Font << /F1 5 0 R >>',
): { document: PdfDocument; texts: ShownText[] } {
  const page = ONE_PAGE[3]!.replace('/Font << /F1 5 0 R >>', resources);
  const document = new PdfDocument(buildPdf({ ...ONE_PAGE, 3: page, 4: stream(content), ...more }));
  const [first] = [...document.pages()];
  return {
    document,
    texts: new TextReader(document, textBudget()).page(first!.dict, document.dict(first!.dict.get('Resources'))),
  };
}
const words = ({ texts }: { texts: ShownText[] }): string[] =>
  texts.map(({ bytes }) => Buffer.from(bytes).toString('latin1'));
const origins = ({ texts }: { texts: ShownText[] }): string[] =>
  texts.map(({ box: [x, , , top] }) => `${Math.round(x)} ${Math.round(top)}`);

describe('text of a page', () => {
  it('is found by every operator that shows it, where it stands', () => {
    const all = shown(
      'BT /F1 10 Tf 12 TL 100 700 Td (a) Tj T* (b) Tj 0 -20 TD (c) Tj (d) \' 1 2 (e) " [(f) -1000 (g)] TJ 1 0 0 1 50 50 Tm <68> Tj ET',
    );
    assert.deepEqual(words(all), ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
    assert.deepEqual(origins(all), [
      '100 708',
      '100 696',
      '100 676',
      '100 656',
      '100 636',
      '105 636',
      '120 636',
      '50 58',
    ]);
  });

  it('follows transformations, saved states and drawn forms', () => {
    const form = stream(
      'BT /F1 10 Tf 1 1 Td (in a form) Tj ET',
      '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Matrix [1 0 0 1 30 40] /Resources << /Font << /F1 5 0 R >> >>',
    );
    const all = shown(
      'q 2 0 0 2 10 10 cm BT /F1 10 Tf 5 5 Td (big) Tj ET Q BT /F1 10 Tf 5 5 Td (small) Tj ET q 1 0 0 1 100 100 cm /Fm Do Q',
      { 6: form },
      '/Font << /F1 5 0 R >> /XObject << /Fm 6 0 R >>',
    );
    assert.deepEqual(words(all), ['big', 'small', 'in a form']);
    assert.deepEqual(origins(all), ['20 36', '5 13', '131 149']);
  });

  it('is not sought in the data of an inline image', () => {
    assert.deepEqual(words(shown('BI /W 4 /H 1 /BPC 8 /CS /G ID (x)\u0001 EI BT /F1 9 Tf (after) Tj ET')), ['after']);
  });

  it('costs no more than its budget, and forms within forms end', () => {
    const loop = stream('/Fm Do', '/Subtype /Form /Resources << /XObject << /Fm 6 0 R >> >>');
    assert.throws(
      () => shown('/Fm Do', { 6: loop }, '/XObject << /Fm 6 0 R >>'),
      (error: unknown) => (error as { code: string }).code === 'pdf_too_complex',
    );
    assert.throws(
      () => shown('q '.repeat(600_000)),
      (error: unknown) => (error as { code: string }).code === 'pdf_too_complex',
    );
  });

  it('is found on real pages', () => {
    for (const name of ['table', 'objstm', 'printed-page']) {
      const document = new PdfDocument(sample(name));
      const [page] = [...document.pages()];
      const boxes = contentBoxes(document, page!, textBudget());
      assert.ok(
        boxes.length > 1 &&
          boxes.every(([left, bottom, right, top]) => left < right && bottom < top && left > 0 && top < 850),
        name,
      );
    }
  });
});

describe('characters', () => {
  it("come from the font's own map, by single codes and by ranges", () => {
    const cmap =
      '1 begincodespacerange <0000> <ffff> endcodespacerange 2 beginbfchar <0001> <0041> <0002> <06230644> endbfchar 1 beginbfrange <0010> <0012> <0061> endbfrange 1 beginbfrange <0020> <0021> [<0078> <0079>] endbfrange';
    const font = {
      5: '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode 7 0 R >>',
      7: stream(cmap),
    };
    const { document, texts } = shown('BT /F1 9 Tf <0001000200100011001200200021> Tj ET', font);
    assert.equal(charactersOf(document, texts), 'Aألabcxy');
    assert.equal(charactersOf(document, shown('BT /F1 9 Tf <0099> Tj ET', font).texts), undefined);
  });

  it('of a font that does not tell are unknown', () => {
    const { document, texts } = shown('BT /F1 9 Tf (a) Tj ET', {
      5: '<< /Type /Font /Subtype /Type1 /Encoding << /Differences [97 /b] >> >>',
    });
    assert.equal(charactersOf(document, texts), undefined);
  });
});

describe('values and appearances', () => {
  it('stand for each other however numbers, dates and Arabic are written', () => {
    for (const [text, value] of [
      ['Fes', 'Fes'],
      [' FES ', 'fes'],
      ['1 000,50 DH', '1000.5'],
      ['1,000', '1000'],
      ['22/11/2026', '2026-11-22'],
      ['ﺓﻥﺍﺱ', 'سانة'],
      ['', ''],
    ] as const)
      assert.ok(standsFor(text, value), `${text} ${value}`);
    for (const [text, value] of [
      ['Fes', 'Rabat'],
      ['1 000', '10'],
      ['9100', '1900'],
      ['100', '1000'],
      ['', 'Fes'],
      ['Fes', ''],
      ['22/11/2027', '2026-11-22'],
    ] as const)
      assert.ok(!standsFor(text, value), `${text} ${value}`);
  });

  it('is compared in linear time, whatever marks a file piles up', (context) => {
    const runs: number[] = [];
    const { normalize } = String.prototype;
    context.mock.method(String.prototype, 'normalize', function (this: string, form: string) {
      runs.push(...Array.from(this.matchAll(/\p{M}+/gu), ([run]) => run.length));
      return normalize.call(this, form);
    });
    assert.ok(!standsFor(`a${'\u0316\u0301'.repeat(100_000)}`, 'b'));
    assert.equal(Math.max(...runs), 30);
  });

  const differs = (field: string, more: Objects = {}): boolean => {
    const document = new PdfDocument(buildPdf({ ...WITH_FORM, 7: field, ...more }));
    return showsOtherValue(document, formFields(document)[0]!, textBudget());
  };
  const text = (entries: string): string =>
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (city) /Rect [72 600 200 620] /F 4 ${entries} >>`;

  it('are compared for text, choices and buttons', () => {
    assert.equal(differs(text('/V (Fes) /AP << /N 9 0 R >>')), false);
    assert.equal(differs(text('/V (Rabat) /AP << /N 9 0 R >>')), true);
    assert.equal(differs(text('/AP << /N 9 0 R >>')), true, 'something is shown where there is no value');
    assert.equal(differs(text('/V (Fes)')), false, 'no appearance: the viewer draws the value');
    assert.equal(differs(text('/V (secret) /Ff 8192 /AP << /N 9 0 R >>')), false, 'a password');
    const choice = (entries: string): string => text(entries).replace('/Tx', '/Ch');
    assert.equal(differs(choice('/V (fs) /Opt [[(fs) (Fes)] [(rb) (Rabat)]] /AP << /N 9 0 R >>')), false);
    assert.equal(differs(choice('/V (rb) /Opt [[(fs) (Fes)] [(rb) (Rabat)]] /AP << /N 9 0 R >>')), true);
    const button = (entries: string): string => text(entries).replace('/Tx', '/Btn');
    const states = '/AP << /N << /Yes 9 0 R /Off 9 0 R >> >>';
    assert.equal(differs(button(`/V /Yes /AS /Yes ${states}`)), false);
    assert.equal(differs(button(`/V /Off /AS /Yes ${states}`)), true);
    assert.equal(
      differs(button('/V /Off /AS /Yes /AP << /N << /Off 9 0 R >> >>')),
      false,
      'no appearance for that state',
    );
    assert.equal(differs(button('/V /Yes /AS /Off')), false, 'another of a group may be the chosen one');
  });

  it('that cannot be read say nothing', () => {
    assert.equal(
      differs(text('/V (Rabat) /AP << /N 9 0 R >>'), { 9: stream('BT (Fes) Tj', '/Subtype /Form /Filter /LZWDecode') }),
      false,
    );
  });
});

it('boxes overlap when they share an area', () => {
  assert.ok(overlap([0, 0, 2, 2], [1, 1, 3, 3]));
  assert.ok(!overlap([0, 0, 2, 2], [2, 0, 4, 2]));
  assert.deepEqual(transformBox([0, 0, 2, 1], [0, 1, -1, 0, 5, 5]), [4, 5, 5, 7]);
});
