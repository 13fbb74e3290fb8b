// The PDF of the request as others see it: qpdf, Poppler, our own signing engine.
import { formatDate, isolate } from '@tiwizi/i18n';
import { scanPdf, signPdf, verifyPdf, webCryptoSigner } from '@tiwizi/signature/pades';
import { contrastRatio } from '@tiwizi/tokens';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';
import { makeAuthority } from '../../signature/fixtures/test-ca.ts';
import { MARK_TINTS } from '../template/pdf/page-frame.js';
import { INK, MARGIN, PAGE } from '../template/pdf/page-style.js';
import { makeRequestPdf } from '../template/pdf/request-pdf.js';
import {
  address,
  arabicFamilyName,
  arabicGivenName,
  ask,
  createdAt,
  locales,
  objectsOf,
  sampleRequest,
  textOf,
  toolMissing,
} from './request-pdf.fixture.mjs';

const qpdf = { skip: toolMissing('qpdf') };
const poppler = { skip: toolMissing('pdftotext', 'pdfinfo', 'pdffonts') };
const fingerprint = (bytes) => createHash('sha256').update(bytes).digest('hex');
const asOneLine = (text) => text.replace(/\s+/g, ' ');

/** @type {Map<string, Uint8Array>} */
const made = new Map();
before(async () => {
  for (const locale of locales) made.set(locale, await makeRequestPdf(sampleRequest(locale)));
});

describe('the PDF of the request', () => {
  for (const locale of locales) {
    it(`${locale}: qpdf finds nothing wrong`, qpdf, () => {
      const { status, output, problems } = ask(made.get(locale), 'qpdf', '--check', 'FILE');
      assert.equal(status, 0, output + problems);
      assert.match(output, /PDF Version: 1\.7/);
    });

    it(`${locale}: text comes out in the order it is read`, poppler, () => {
      const request = sampleRequest(locale);
      const text = asOneLine(textOf(made.get(locale), '-layout')).normalize('NFC');
      const words = [
        request.title,
        request.agency,
        arabicFamilyName,
        arabicGivenName,
        'El Idrissi',
        'AB123456',
        '+212 6 12 34 56 78',
        'TWZ-2026-000123',
        'SP',
        'Résidence « Al Amal »',
        'زنقة الأطلس',
      ].concat(request.sections.flatMap((section) => [section.heading, ...section.rows.map((row) => row.label)]));
      for (const word of words)
        for (const part of word.split(/[\s()،:؟?]+/))
          assert.ok(text.includes(part.normalize('NFC')), `“${part}” of “${word}” is not in ${text}`);
    });

    it(`${locale}: it is tagged, titled, embeds its fonts, and has neither script nor encryption`, poppler, () => {
      const request = sampleRequest(locale);
      const facts = Object.fromEntries(
        ask(made.get(locale), 'pdfinfo', '-enc', 'UTF-8', 'FILE')
          .output.split('\n')
          .filter(Boolean)
          .map((line) => line.split(/:\s+/, 2)),
      );
      assert.deepEqual(
        [
          facts.Title,
          facts.Author,
          facts.Tagged,
          facts.JavaScript,
          facts.Encrypted,
          facts.Form,
          facts['PDF version'],
          facts.Pages,
        ],
        [request.title, request.agency, 'yes', 'no', 'no', 'none', '1.7', '1'],
      );
      assert.match(facts['Page size'], /A4/);
      const fonts = ask(made.get(locale), 'pdffonts', 'FILE').output.trim().split('\n').slice(2);
      assert.ok(fonts.length >= 2);
      for (const font of fonts) assert.match(font, /^[A-Z]{6}\+.* CID TrueType\s+Identity-H\s+yes yes yes /);
      const catalogue = objectsOf(made.get(locale)).find((object) =>
        object.dictionary.includes('/Type /Catalog'),
      ).dictionary;
      assert.ok(catalogue.includes(`/Lang (${locale})`));
      assert.doesNotMatch(
        Buffer.from(made.get(locale)).toString('latin1'),
        /\/(?:JavaScript|OpenAction|AA|Encrypt|AcroForm)\b/,
      );
      assert.ok(objectsOf(made.get(locale)).some((object) => object.dictionary.includes('/DisplayDocTitle true')));
    });

    it(`${locale}: words stay inside the margins and do not cover each other`, poppler, () => {
      const boxes = [
        ...ask(made.get(locale), 'pdftotext', '-bbox', 'FILE', '-').output.matchAll(
          /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g,
        ),
      ].map(([, xMin, yMin, xMax, yMax, word]) => ({ word, xMin: +xMin, yMin: +yMin, xMax: +xMax, yMax: +yMax }));
      assert.ok(boxes.length > 40);
      for (const { word, xMin, xMax } of boxes) assert.ok(xMin > MARGIN - 2 && xMax < PAGE.width - MARGIN + 2, word);
      const edge =
        locale === 'ar-MA' ? Math.max(...boxes.map((box) => box.xMax)) : Math.min(...boxes.map((box) => box.xMin));
      assert.ok(Math.abs(edge - (locale === 'ar-MA' ? PAGE.width - MARGIN : MARGIN)) < 2);
      // Poppler gives each word the height of its font; letters fill the middle half.
      const cores = boxes.map((box) => ({
        ...box,
        top: box.yMin + (box.yMax - box.yMin) / 4,
        bottom: box.yMax - (box.yMax - box.yMin) / 4,
      }));
      cores.forEach((one, index) =>
        cores.slice(index + 1).forEach((other) => {
          const across = Math.min(one.xMax, other.xMax) - Math.max(one.xMin, other.xMin);
          const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
          assert.ok(across < 2 || down <= 0, `“${one.word}” and “${other.word}”`);
        }),
      );
    });
  }

  it('every Arabic and Amazigh word of the starter comes out letter by letter', poppler, async () => {
    const folder = new URL('../template/messages/', import.meta.url);
    const tables = await Promise.all(readdirSync(folder).map((file) => import(new URL(file, folder).href)));
    const all = JSON.stringify(tables.map((table) => Object.values(table)));
    for (const [locale, letters, least] of [
      ['ar-MA', /[\u0620-\u065f]{2,}/g, 200],
      ['zgh', /[\u2d30-\u2d7f]{2,}/g, 150],
    ]) {
      const words = [...new Set(all.match(letters))];
      assert.ok(words.length > least, `${words.length} words`);
      const bytes = await makeRequestPdf({
        locale,
        title: 'x',
        agency: 'x',
        createdAt,
        sections: [{ heading: 'x', rows: words.map((word, index) => ({ label: String(index), value: word })) }],
      });
      const found = new Set(textOf(bytes, '-layout').split(/\s+/));
      assert.deepEqual(
        words.filter((word) => !found.has(word.normalize('NFC'))),
        [],
      );
    }
  });

  it('says what each part is: heading, table, header cell, cell, and what ornaments are not', poppler, () => {
    const structure = ask(made.get('fr-MA'), 'pdfinfo', '-struct-text', 'FILE').output;
    assert.equal(structure.match(/^\s*H1 /gm).length, 1);
    assert.equal(structure.match(/^\s*H2 /gm).length, 3);
    assert.equal(structure.match(/^\s*Table /gm).length, 3);
    assert.equal(structure.match(/\/Scope \/Row/g).length, 9);
    assert.match(structure, /TH:\s+\/Scope \/Row\s+"Numéro de CNIE"\s+TD\s+"AB123456"/);
    // Footer, mark and ornaments are no part of it.
    assert.doesNotMatch(structure, /Page 1/);
    assert.equal(structure.match(/SPÉCIMEN/g).length, 1);
  });

  it('gives Arabic to programs that read aloud in the order of the text', () => {
    const said = objectsOf(made.get('fr-MA'))
      .flatMap(({ dictionary }) => /\/S \/TD[\s\S]*\/ActualText \(([\s\S]*?)(?<!\\)\)/.exec(dictionary)?.[1] ?? [])
      .map((raw) =>
        Buffer.from(
          raw.replace(/\\([nrtbf()\\])/g, (_, sign) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[sign] ?? sign),
          'latin1',
        )
          .subarray(2)
          .swap16()
          .toString('utf16le'),
      );
    assert.deepEqual(said, [arabicFamilyName, arabicGivenName, address.replace('\n', ' '), '12345 | أ | 6']);
    assert.ok(objectsOf(made.get('fr-MA')).some(({ dictionary }) => /\/S \/TD\s+\/Lang \(ar\)/.test(dictionary)));
  });

  it('embeds glyphs as wide as it says they are', () => {
    const require = createRequire(import.meta.url);
    const fontkit = createRequire(require.resolve('pdfkit'))('fontkit');
    const objects = new Map(objectsOf(made.get('ar-MA')).map((object) => [object.number, object]));
    const fonts = [...objects.values()].filter(({ dictionary }) => dictionary.includes('/CIDFontType2'));
    assert.ok(fonts.length >= 3);
    for (const { dictionary } of fonts) {
      const widths = /\/W \[0 \[([^\]]*)\]\]/.exec(dictionary)[1].split(' ').map(Number);
      const descriptor = objects.get(Number(/\/FontDescriptor (\d+)/.exec(dictionary)[1]));
      const font = fontkit.create(objects.get(Number(/\/FontFile2 (\d+)/.exec(descriptor.dictionary)[1])).stream);
      assert.deepEqual(
        widths,
        widths.map((_, code) => font.hmtx.metrics.get(code).advance),
      );
    }
  });
});

describe('the SPECIMEN mark', () => {
  const words = {
    'ar-MA': ['نموذج', 'SPECIMEN', 'بدون أي قيمة قانونية'],
    zgh: ['SPECIMEN', 'ⵡⴰⵔ ⴰⵜⵉⴳ ⴰⵣⵔⴼⴰⵏ'],
    'fr-MA': ['SPÉCIMEN sans valeur juridique'],
    en: ['SPECIMEN, no legal value'],
  };
  const manyRows = (locale) => ({
    ...sampleRequest(locale),
    sections: [
      {
        heading: 'x',
        rows: Array.from({ length: 60 }, (_, index) => ({ label: `Label ${index}`, value: `Value ${index}` })),
      },
    ],
  });

  for (const locale of locales) {
    it(`${locale}: stands in words on each page`, poppler, async () => {
      const bytes = await makeRequestPdf(manyRows(locale));
      for (const page of ['1', '2']) {
        const text = asOneLine(textOf(bytes, '-layout', '-f', page, '-l', page));
        for (const word of words[locale])
          for (const part of word.split(' ')) assert.ok(text.includes(part), `${part} on page ${page}`);
      }
    });
  }

  it('lies across each page as a band, unless the document is real', async () => {
    const bands = (bytes) => objectsOf(bytes).filter(({ stream }) => stream?.includes('/Type /Background')).length;
    assert.equal(bands(await makeRequestPdf(manyRows('en'))), 3);
    assert.equal(bands(await makeRequestPdf({ ...manyRows('en'), specimen: undefined })), 3);
    const real = await makeRequestPdf({ ...manyRows('en'), specimen: false });
    assert.equal(bands(real), 0);
    assert.doesNotMatch(Buffer.from(real).toString('latin1'), /SPECIMEN/);
  });

  it('leaves all text over it a contrast of 4.5 to 1', () => {
    const mixed = [MARK_TINTS.band, MARK_TINTS.word].reduce(
      (under, share) =>
        under.map(
          (value, index) =>
            value * (1 - share) + parseInt(INK.ornament.slice(1 + 2 * index, 3 + 2 * index), 16) * share,
        ),
      [255, 255, 255],
    );
    const background = `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
    for (const ink of [INK.text, INK.muted, INK.accent])
      assert.ok(contrastRatio(ink, background) >= 4.5, `${ink} on ${background}`);
  });
});

describe('long requests', () => {
  it('go on over pages, each numbered, and lose nothing', poppler, async () => {
    const request = sampleRequest('ar-MA');
    // Poppler takes the direction of a page from the greater number of its letters: here that is Arabic throughout.
    const sentence = `أقر بأن رقم هاتفي هو ${isolate('+212 6 12 34 56 78', 'ltr')} وأن المعلومات المدلى بها أعلاه صحيحة وكاملة. `;
    request.sections = [
      {
        heading: 'بيانات',
        rows: [
          ...Array.from({ length: 50 }, (_, index) => ({ label: `خانة ${index}`, value: `قيمة${index}` })),
          { label: 'نص', value: sentence.repeat(60) },
        ],
      },
    ];
    const bytes = await makeRequestPdf(request);
    const pages = Number(/Pages:\s+(\d+)/.exec(ask(bytes, 'pdfinfo', 'FILE').output)[1]);
    assert.ok(pages >= 4);
    const text = asOneLine(textOf(bytes, '-layout'));
    for (let index = 0; index < 50; index += 1) assert.ok(text.includes(`قيمة${index} `), `row ${index}`);
    assert.equal(text.match(/هاتفي/g).length, 60);
    assert.equal(text.match(/\+212 6 12 34 56 78/g).length, 60);
    for (let page = 1; page <= pages; page += 1) {
      // Poppler puts the space on the other side of its marks of direction.
      assert.ok(
        textOf(bytes, '-layout', '-f', String(page), '-l', String(page))
          .replace(/\s/g, '')
          .includes(`الصفحة${page}من${pages}`),
        `page ${page}`,
      );
    }
  });

  it('one cell on several pages is one cell', poppler, async () => {
    const bytes = await makeRequestPdf({
      ...sampleRequest('en'),
      sections: [{ heading: 'x', rows: [{ label: 'Reason', value: 'word '.repeat(1200) }] }],
    });
    const structure = ask(bytes, 'pdfinfo', '-struct-text', 'FILE').output;
    assert.equal(structure.match(/^\s*TD$/gm).length, 1);
    assert.equal(structure.match(/\bword\b/g).length, 1200);
  });
});

describe('the bytes', () => {
  it('are the same for the same request, whatever was made before, also in another process', async () => {
    const here = fingerprint(await makeRequestPdf(sampleRequest('ar-MA')));
    assert.equal(here, fingerprint(made.get('ar-MA')));
    const program = `
      import { createHash } from 'node:crypto';
      import { makeRequestPdf } from '${new URL('../template/pdf/request-pdf.js', import.meta.url)}';
      import { sampleRequest } from '${new URL('./request-pdf.fixture.mjs', import.meta.url)}';
      console.log(createHash('sha256').update(await makeRequestPdf(sampleRequest('ar-MA'))).digest('hex'));`;
    const there = execFileSync(
      process.execPath,
      [...process.execArgv.filter((arg) => !arg.startsWith('--test')), '--input-type=module', '-e', program],
      { encoding: 'utf8', env: { ...process.env, TZ: 'Asia/Tokyo' } },
    );
    assert.equal(there.trim(), here);
  });

  it('carry an identifier made of the content and the date it was given', async () => {
    const idOf = (bytes) => /\/ID \[<([0-9a-f]{32})> <\1>\]/.exec(Buffer.from(bytes).toString('latin1'))[1];
    const request = sampleRequest('fr-MA');
    const other = await makeRequestPdf({ ...request, notice: 'x' });
    assert.notEqual(idOf(other), idOf(made.get('fr-MA')));
    assert.ok(Buffer.from(other).toString('latin1').includes('(D:20261122090500Z)'));
    assert.equal(idOf(await makeRequestPdf({ ...request, createdAt: new Date(createdAt) })), idOf(made.get('fr-MA')));
  });

  it('hold what a person typed as text, not as markup or PDF syntax', async () => {
    const title = 'A & B <script> "c" (d) \\ )';
    const bytes = await makeRequestPdf({ ...sampleRequest('en'), title });
    const metadata = objectsOf(bytes)
      .find((object) => object.dictionary.includes('/Type /Metadata'))
      .stream.toString('utf8');
    assert.ok(metadata.includes('A &#38; B &#60;script&#62; &#34;c&#34; (d) \\ )'));
    assert.ok(Buffer.from(bytes).toString('latin1').includes('(A & B <script> "c" \\(d\\) \\\\ \\))'));
  });
});

describe('what is refused', () => {
  const request = sampleRequest('en');
  it('a date that is none', () =>
    assert.rejects(makeRequestPdf({ ...request, createdAt: 'soon' }), {
      name: 'RangeError',
      message: 'request-pdf-invalid-date',
    }));
  it('no date', () => assert.rejects(makeRequestPdf({ ...request, createdAt: undefined }), RangeError));
  for (const part of ['title', 'agency', 'sections'])
    it(`no ${part}`, () =>
      assert.rejects(makeRequestPdf({ ...request, [part]: undefined }), {
        name: 'TypeError',
        message: `request-pdf-missing: ${part}`,
      }));
});

describe('signing', () => {
  it('is done on it by an incremental update, verified, and still well-formed', qpdf, async () => {
    const authority = await makeAuthority();
    const leaf = await authority.leaf({ kind: 'P-256', name: 'أمينة الإدريسي' });
    for (const locale of locales) {
      const original = made.get(locale);
      assert.deepEqual(await scanPdf(original).then((scan) => [scan.blocked, scan.findings]), [false, []]);
      const signed = await signPdf(original, {
        signer: webCryptoSigner(leaf.keys.privateKey, leaf.chain),
        reason: sampleRequest(locale).title,
      });
      assert.deepEqual(signed.subarray(0, original.length), original);
      const report = await verifyPdf(signed, { trust: [authority.root.der] });
      assert.equal(report.status, 'valid', JSON.stringify(report));
      const { status, output, problems } = ask(signed, 'qpdf', '--check', 'FILE');
      assert.equal(status, 0, output + problems);
      const altered = signed.slice();
      altered[Math.floor(original.length / 2)] ^= 1;
      assert.equal((await verifyPdf(altered, { trust: [authority.root.der] })).status, 'invalid');
    }
  });
});

it('shows the day in the words of each language', poppler, () => {
  for (const locale of locales)
    assert.ok(
      asOneLine(textOf(made.get(locale), '-layout')).includes(formatDate(createdAt, locale).split(' ')[1]),
      locale,
    );
});
