// What a signature binds of the files of a request: name, size and digest stand in the text.
import { locales } from '@tiwizi/i18n';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { ask, textOf, toolMissing } from '../tools.fixture.ts';
import { type Attachment, digestLines } from './attachments.ts';
import { sampleRequest } from './request-document.fixture.ts';
import { makeRequestDocument } from './request-document.ts';

const poppler = { skip: toolMissing('pdftotext', 'pdfinfo') };
const bytes = (text: string): Buffer => Buffer.from(text.repeat(4000));
const attachment = (name: string, content: Buffer, label?: string): Attachment => ({
  label,
  name,
  size: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});
const bill = attachment('فاتورة الماء (نونبر 2026).pdf', bytes('bill'), 'إثبات السكن');
const photo = attachment(`photo ${'longue_'.repeat(20)}.jpg`, bytes('photo'));
const digits = (text: string): string => text.replace(/[^0-9a-f]/g, '');

describe('the files of a request', () => {
  it('have digests in groups that a person can compare', () => {
    const lines = digestLines(bill.sha256.toUpperCase());
    assert.deepEqual(
      lines.map((line) => line.split(' ').map((group) => group.length)),
      [Array(8).fill(4), Array(8).fill(4)],
    );
    assert.equal(digits(lines.join('')), bill.sha256);
  });

  for (const locale of locales) {
    it(`${locale}: stand in the text with name, size and digest, each digest on two lines`, poppler, async () => {
      const pdf = await makeRequestDocument({ ...sampleRequest(locale), attachments: [bill, photo] });
      const text = textOf(pdf, '-layout');
      const lines = text.split('\n').map((line) => line.trim());
      for (const { sha256, size } of [bill, photo]) {
        const [first = '', second = ''] = digestLines(sha256);
        const at = lines.indexOf(first);
        assert.ok(at >= 0, `${first} in ${text}`);
        assert.equal(lines[at + 1], second);
        assert.ok(text.replace(/[.,\s]/g, '').includes(String(size)));
      }
      assert.ok(text.includes('فاتورة'));
      assert.equal(text.replace(/\s/g, '').match(/longue_/g)?.length, 20);
    });
  }

  it('are a section after the answers, and nothing when there are none', poppler, async () => {
    const structure = async (attachments: readonly Attachment[]): Promise<string> => {
      const pdf = await makeRequestDocument({ ...sampleRequest('fr-MA'), attachments });
      return ask(pdf, 'pdfinfo', '-struct-text', 'FILE').output;
    };
    const [, ...found] =
      /H2 \(block\)\s+"Fichiers joints\s*"\s+P \(block\)\s+"Ces fichiers font partie[^"]*"\s+Table \(block\)\s+TR\s+TH:[^"]*"([^"]*)"\s+TD[^"]*"([^"]*)"/.exec(
        await structure([photo]),
      ) ?? [];
    assert.equal(found[0]?.trim(), 'Fichier 1');
    assert.ok(digits(found[1]?.split('SHA-256')[1] ?? '').endsWith(photo.sha256));
    assert.doesNotMatch(await structure([]), /Fichiers joints/);
  });

  it('say that they are part of the request, where nobody signs it', poppler, async () => {
    const words = async (signed?: boolean): Promise<string> =>
      textOf(await makeRequestDocument({ ...sampleRequest('fr-MA'), attachments: [bill], signed })).replace(
        /\s+/g,
        ' ',
      );
    assert.match(await words(), /partie de la demande signée/);
    assert.doesNotMatch(await words(), /sans signature/);
    assert.match(await words(false), /partie de la demande\. .*envoyée sans signature/);
    assert.doesNotMatch(await words(false), /demande signée/);
  });

  it('another digest is another document', async () => {
    const made = async (sha256: string): Promise<string> =>
      Buffer.from(await makeRequestDocument({ ...sampleRequest('en'), attachments: [{ ...bill, sha256 }] })).toString(
        'latin1',
      );
    const [one, other] = [await made(bill.sha256), await made(photo.sha256)];
    const id = /\/ID \[<([0-9a-f]{32})>/;
    assert.notEqual(id.exec(one)?.[1], id.exec(other)?.[1]);
  });

  it('a name can neither begin a line of its own nor turn one round', poppler, async () => {
    const forged = digestLines(photo.sha256)[0] ?? '';
    for (const end of ['\n', '\r', '\u0085', '\u2028', '\u2029', '\u202e\n']) {
      const pdf = await makeRequestDocument({
        ...sampleRequest('ar-MA'),
        attachments: [{ ...bill, name: `a${end}${forged}` }],
      });
      const lines = textOf(pdf, '-layout')
        .split('\n')
        .map((line) => line.trim());
      assert.ok(!lines.includes(forged), JSON.stringify(end));
      assert.ok(lines.some((line) => line.includes(`a ${forged}`)));
      assert.ok(lines.includes(digestLines(bill.sha256)[1] ?? ''));
    }
  });

  for (const [what, wrong] of Object.entries({
    'no name': { name: '' },
    'a size that is none': { size: 1.5 },
    'a negative size': { size: -1 },
    'half a digest': { sha256: bill.sha256.slice(32) },
    'a digest in Base64': { sha256: `${'A'.repeat(43)}=` },
  }))
    it(`${what} is refused`, () =>
      assert.rejects(makeRequestDocument({ ...sampleRequest('en'), attachments: [{ ...bill, ...wrong }] }), {
        name: 'TypeError',
        message: /^document-invalid-attachment: /,
      }));
});

describe('names in two scripts', () => {
  const names = { arabic: 'أمينة الإدريسي', latin: 'Amina El Idrissi' };
  for (const [locale, shown] of [
    ['ar-MA', names.arabic],
    ['zgh', names.arabic],
    ['fr-MA', names.latin],
    ['en', names.latin],
  ] as const)
    it(`${locale}: shows ${shown}`, poppler, async () => {
      const made = async (value: object): Promise<string> =>
        textOf(
          await makeRequestDocument({
            ...sampleRequest(locale),
            sections: [{ heading: 'x', rows: [{ label: 'x', value }] }],
          }),
          '-layout',
        );
      const both = await made(names);
      assert.ok(both.includes(shown));
      assert.ok(!both.includes(shown === names.arabic ? names.latin : names.arabic));
      assert.ok((await made({ latin: names.latin })).includes(names.latin));
      assert.ok((await made({ arabic: names.arabic })).includes(names.arabic));
    });

  it('Arabic that stands in a document of another language says so', poppler, async () => {
    const pdf = await makeRequestDocument({
      ...sampleRequest('zgh'),
      sections: [{ heading: 'الهوية', rows: [{ label: 'الاسم', value: names }] }],
      attachments: [bill],
    });
    const structure = ask(pdf, 'qpdf', '--json', 'FILE').output;
    for (const tag of ['H2', 'TH', 'TD', 'P'])
      assert.match(structure, new RegExp(`"/Lang": "u:ar-MA",[^}]*"/S": "/${tag}"`), tag);
  });
});
