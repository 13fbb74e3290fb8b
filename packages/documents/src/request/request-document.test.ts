// The PDF of the request as others see it: qpdf, Poppler, our own signing engine.
import { formatDate, isolate, type OwnLocale, locales } from '@tiwizi/i18n';
import { scanPdf, signPdf, verifyPdf, webCryptoSigner } from '@tiwizi/signature/pades';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { makeAuthority } from '../../../signature/fixtures/test-ca.ts';
import { type Font, openFont } from '../text/fontkit.ts';
import { MARGIN, PAGE } from '../page/page-style.ts';
import { ask, objectsOf, textOf, toolMissing } from '../tools.fixture.ts';
import { makeRequestDocument, type RequestDocument } from './request-document.ts';
import { address, arabicFamilyName, arabicGivenName, createdAt, sampleRequest } from './request-document.fixture.ts';

const qpdf = { skip: toolMissing('qpdf') };
const poppler = { skip: toolMissing('pdftotext', 'pdfinfo', 'pdffonts') };
const fingerprint = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** How often a pattern with the flag `g` is in a text. */
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
/** The first group of a pattern. */
const group = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? assert.fail(`${pattern}`);
const asOneLine = (text: string): string => text.replace(/\s+/g, ' ');

const documents = new Map<string, Uint8Array>();
const made = (locale: OwnLocale): Uint8Array => documents.get(locale) ?? assert.fail(locale);
before(async () => {
  for (const locale of locales) documents.set(locale, await makeRequestDocument(sampleRequest(locale)));
});

describe('the PDF of the request', () => {
  for (const locale of locales) {
    it(`${locale}: qpdf finds nothing wrong`, qpdf, () => {
      const { status, output, problems } = ask(made(locale), 'qpdf', '--check', 'FILE');
      assert.equal(status, 0, output + problems);
      assert.match(output, /PDF Version: 1\.7/);
    });

    it(`${locale}: text comes out in the order it is read`, poppler, () => {
      const request = sampleRequest(locale);
      const text = asOneLine(textOf(made(locale), '-layout')).normalize('NFC');
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
        ask(made(locale), 'pdfinfo', '-enc', 'UTF-8', 'FILE')
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
      const fonts = ask(made(locale), 'pdffonts', 'FILE').output.trim().split('\n').slice(2);
      assert.ok(fonts.length >= 2);
      for (const font of fonts) assert.match(font, /^[A-Z]{6}\+.* CID TrueType\s+Identity-H\s+yes yes yes /);
      const catalogue = objectsOf(made(locale)).find((object) =>
        object.dictionary.includes('/Type /Catalog'),
      )?.dictionary;
      assert.ok(catalogue?.includes(`/Lang (${locale})`));
      assert.doesNotMatch(
        Buffer.from(made(locale)).toString('latin1'),
        /\/(?:JavaScript|OpenAction|AA|Encrypt|AcroForm)\b/,
      );
      assert.ok(objectsOf(made(locale)).some((object) => object.dictionary.includes('/DisplayDocTitle true')));
    });

    it(`${locale}: words stay inside the margins and do not cover each other`, poppler, () => {
      const boxes = [
        ...ask(made(locale), 'pdftotext', '-bbox', 'FILE', '-').output.matchAll(
          /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g,
        ),
      ].map(([, xMin, yMin, xMax, yMax, word]) => ({
        word,
        xMin: Number(xMin),
        yMin: Number(yMin),
        xMax: Number(xMax),
        yMax: Number(yMax),
      }));
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

  it('every Arabic and Amazigh word of the house comes out letter by letter', poppler, async () => {
    const packages = new URL('../../../', import.meta.url);
    const all = readdirSync(packages, { recursive: true, encoding: 'utf8' })
      .filter((file) => /^[^/]+\/src\/.*\.messages\.ts$/.test(file.replaceAll('\\', '/')))
      .map((file) => readFileSync(new URL(file, packages), 'utf8'))
      .join('\n');
    for (const [locale, letters, least] of [
      ['ar-MA', /[\u0620-\u065f]{2,}/g, 200],
      ['zgh', /[\u2d30-\u2d7f]{2,}/g, 150],
    ] as const) {
      const words = [...new Set(Array.from(all.matchAll(letters), ([word]) => word))];
      assert.ok(words.length > least, `${words.length} words`);
      const bytes = await makeRequestDocument({
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
    const structure = ask(made('fr-MA'), 'pdfinfo', '-struct-text', 'FILE').output;
    assert.equal(count(structure, /^\s*H1 /gm), 1);
    assert.equal(count(structure, /^\s*H2 /gm), 3);
    assert.equal(count(structure, /^\s*Table /gm), 3);
    assert.equal(count(structure, /\/Scope \/Row/g), 9);
    assert.match(structure, /TH:\s+\/Scope \/Row\s+"Numéro de CNIE"\s+TD\s+"AB123456"/);
    // Footer, mark and ornaments are no part of it.
    assert.doesNotMatch(structure, /Page 1/);
    assert.equal(count(structure, /SPÉCIMEN/g), 1);
  });

  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  it('gives Arabic to programs that read aloud in the order of the text', () => {
    const said = objectsOf(made('fr-MA'))
      .flatMap(({ dictionary }) => /\/S \/TD[\s\S]*\/ActualText \(([\s\S]*?)(?<!\\)\)/.exec(dictionary)?.[1] ?? [])
      .map((raw) =>
        Buffer.from(
          raw.replace(/\\([nrtbf()\\])/g, (_, sign: string) => escapes[sign] ?? sign),
          'latin1',
        )
          .subarray(2)
          .swap16()
          .toString('utf16le'),
      );
    assert.deepEqual(said, [arabicFamilyName, arabicGivenName, address.replace('\n', ' '), '12345 | أ | 6']);
    assert.ok(objectsOf(made('fr-MA')).some(({ dictionary }) => /\/S \/TD\s+\/Lang \(ar\)/.test(dictionary)));
  });

  it('embeds glyphs as wide as it says they are', () => {
    const objects = new Map(objectsOf(made('ar-MA')).map((object) => [object.number, object]));
    const fonts = [...objects.values()].filter(({ dictionary }) => dictionary.includes('/CIDFontType2'));
    assert.ok(fonts.length >= 3);
    for (const { dictionary } of fonts) {
      const widths = group(dictionary, /\/W \[0 \[([^\]]*)\]\]/)
        .split(' ')
        .map(Number);
      const descriptor = objects.get(Number(group(dictionary, /\/FontDescriptor (\d+)/)));
      const font = openFont(
        objects.get(Number(group(descriptor?.dictionary ?? '', /\/FontFile2 (\d+)/)))?.stream ?? assert.fail(),
      ) as Font & { hmtx: { metrics: { get(code: number): { advance: number } } } };
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
  const manyRows = (locale: OwnLocale): RequestDocument => ({
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
      const bytes = await makeRequestDocument(manyRows(locale));
      for (const page of ['1', '2']) {
        const text = asOneLine(textOf(bytes, '-layout', '-f', page, '-l', page));
        for (const word of words[locale])
          for (const part of word.split(' ')) assert.ok(text.includes(part), `${part} on page ${page}`);
      }
    });
  }

  it('lies across each page as a band, unless the document is real', async () => {
    const bands = (bytes: Uint8Array): number =>
      objectsOf(bytes).filter(({ stream }) => stream?.includes('/Type /Background')).length;
    assert.equal(bands(await makeRequestDocument(manyRows('en'))), 3);
    assert.equal(bands(await makeRequestDocument({ ...manyRows('en'), specimen: undefined })), 3);
    const real = await makeRequestDocument({ ...manyRows('en'), specimen: false });
    assert.equal(bands(real), 0);
    assert.doesNotMatch(Buffer.from(real).toString('latin1'), /SPECIMEN/);
  });
});

describe('long requests', () => {
  it('go on over pages, each numbered, and lose nothing', poppler, async () => {
    // Poppler takes the direction of a page from the greater number of its letters: here that is Arabic throughout.
    const sentence = `أقر بأن رقم هاتفي هو ${isolate('+212 6 12 34 56 78', 'ltr')} وأن المعلومات المدلى بها أعلاه صحيحة وكاملة. `;
    const sections = [
      {
        heading: 'بيانات',
        rows: [
          ...Array.from({ length: 50 }, (_, index) => ({ label: `خانة ${index}`, value: `قيمة${index}` })),
          { label: 'نص', value: sentence.repeat(60) },
        ],
      },
    ];
    const bytes = await makeRequestDocument({ ...sampleRequest('ar-MA'), sections });
    const pages = Number(group(ask(bytes, 'pdfinfo', 'FILE').output, /Pages:\s+(\d+)/));
    assert.ok(pages >= 4);
    const text = asOneLine(textOf(bytes, '-layout'));
    for (let index = 0; index < 50; index += 1) assert.ok(text.includes(`قيمة${index} `), `row ${index}`);
    assert.equal(count(text, /هاتفي/g), 60);
    assert.equal(count(text, /\+212 6 12 34 56 78/g), 60);
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
    const bytes = await makeRequestDocument({
      ...sampleRequest('en'),
      sections: [{ heading: 'x', rows: [{ label: 'Reason', value: 'word '.repeat(1200) }] }],
    });
    const structure = ask(bytes, 'pdfinfo', '-struct-text', 'FILE').output;
    assert.equal(count(structure, /^\s*TD$/gm), 1);
    assert.equal(count(structure, /\bword\b/g), 1200);
  });
});

describe('the bytes', () => {
  it('are the same for the same request, whatever was made before, also in another process', async () => {
    const here = fingerprint(await makeRequestDocument(sampleRequest('ar-MA')));
    assert.equal(here, fingerprint(made('ar-MA')));
    const program = `
      import { createHash } from 'node:crypto';
      import { makeRequestDocument } from '${new URL('./request-document.ts', import.meta.url)}';
      import { sampleRequest } from '${new URL('./request-document.fixture.ts', import.meta.url)}';
      console.log(createHash('sha256').update(await makeRequestDocument(sampleRequest('ar-MA'))).digest('hex'));`;
    const there = execFileSync(
      process.execPath,
      [...process.execArgv.filter((arg) => !arg.startsWith('--test')), '--input-type=module', '-e', program],
      { encoding: 'utf8', env: { ...process.env, TZ: 'Asia/Tokyo' } },
    );
    assert.equal(there.trim(), here);
  });

  it('carry an identifier made of the content and the date it was given', async () => {
    const idOf = (bytes: Uint8Array): string =>
      group(Buffer.from(bytes).toString('latin1'), /\/ID \[<([0-9a-f]{32})> <\1>\]/);
    const request = sampleRequest('fr-MA');
    const other = await makeRequestDocument({ ...request, notice: 'x' });
    assert.notEqual(idOf(other), idOf(made('fr-MA')));
    assert.ok(Buffer.from(other).toString('latin1').includes('(D:20261122090500Z)'));
    assert.equal(idOf(await makeRequestDocument({ ...request, createdAt: new Date(createdAt) })), idOf(made('fr-MA')));
  });

  it('hold what a person typed as text, not as markup or PDF syntax', async () => {
    const title = 'A & B <script> "c" (d) \\ )';
    const bytes = await makeRequestDocument({ ...sampleRequest('en'), title });
    const metadata = objectsOf(bytes)
      .find((object) => object.dictionary.includes('/Type /Metadata'))
      ?.stream?.toString('utf8');
    assert.ok(metadata?.includes('A &#38; B &#60;script&#62; &#34;c&#34; (d) \\ )'));
    assert.ok(Buffer.from(bytes).toString('latin1').includes('(A & B <script> "c" \\(d\\) \\\\ \\))'));
  });
});

describe('what is refused', () => {
  const request = sampleRequest('en');
  it('a date that is none', () =>
    assert.rejects(makeRequestDocument({ ...request, createdAt: 'soon' }), {
      name: 'RangeError',
      message: 'document-invalid-date',
    }));
  it('no date', () => assert.rejects(makeRequestDocument({ ...request, createdAt: undefined as never }), RangeError));
  it('a title in which nothing is seen', () =>
    assert.rejects(makeRequestDocument({ ...request, title: ' \u2066\u200d\n' }), {
      message: 'document-missing: title',
    }));
  it('but not a request without answers', async () =>
    assert.ok((await makeRequestDocument({ ...request, sections: [] })).length));
  for (const part of ['title', 'agency', 'sections'] as const)
    it(`no ${part}`, () =>
      assert.rejects(makeRequestDocument({ ...request, [part]: undefined }), {
        name: 'TypeError',
        message: `document-missing: ${part}`,
      }));
});

describe('signing', () => {
  it('is done on it by an incremental update, verified, and still well-formed', qpdf, async () => {
    const authority = await makeAuthority();
    const leaf = await authority.leaf({ kind: 'P-256', name: 'أمينة الإدريسي' });
    for (const locale of locales) {
      const original = made(locale);
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
      const middle = Math.floor(original.length / 2);
      altered[middle] = (altered[middle] ?? 0) ^ 1;
      assert.equal((await verifyPdf(altered, { trust: [authority.root.der] })).status, 'invalid');
    }
  });
});

it('shows the day in the words of each language', poppler, () => {
  for (const locale of locales)
    assert.ok(
      asOneLine(textOf(made(locale), '-layout')).includes(formatDate(createdAt, locale).split(' ')[1] ?? assert.fail()),
      locale,
    );
});
