// The paper twin of a form as others see it: qpdf and Poppler.
import { locales } from '@tiwizi/i18n';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONTENT_WIDTH, MARGIN, PAGE } from '../page/page-style.ts';
import { ask, objectsOf, textOf, toolMissing } from '../tools.fixture.ts';
import { blankSample } from './blank-form.fixture.ts';
import { type BlankForm, makeBlankForm } from './blank-form.ts';

const poppler = { skip: toolMissing('pdftotext', 'pdfinfo', 'qpdf') };
const one = (bytes: Uint8Array): string => textOf(bytes, '-layout').replace(/\s+/g, ' ').normalize('NFC');
const structureOf = (bytes: Uint8Array): string => ask(bytes, 'pdfinfo', '-struct', 'FILE').output;
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
/** The rectangles drawn with a line around them, in points. */
const outlined = (bytes: Uint8Array): { x: number; width: number; height: number }[] =>
  objectsOf(bytes).flatMap(({ stream }) =>
    [
      ...(stream?.toString('latin1') ?? '').matchAll(
        /([\d.]+) [\d.]+ ([\d.]+) ([\d.]+) re\n(?:[^\n]*(?:CS|SCN|w|gs)\n)*S\n/g,
      ),
    ].map(([, x, width, height]) => ({ x: Number(x), width: Number(width), height: Number(height) })),
  );
const withQuestions = (
  questions: BlankForm['sections'][number]['questions'],
  more: Partial<BlankForm> = {},
): BlankForm => ({
  ...blankSample('en'),
  notice: [],
  whereToBring: [],
  sections: [{ heading: 'Questions', questions }],
  ...more,
});

describe('a blank form', () => {
  for (const locale of locales) {
    it(`${locale}: has every word of every question, where to bring it, and what is declared`, poppler, async () => {
      const form = blankSample(locale);
      const bytes = await makeBlankForm(form);
      const { status, output, problems } = ask(bytes, 'qpdf', '--check', 'FILE');
      assert.equal(status, 0, output + problems);
      const text = one(bytes);
      const words = [form.title, form.agency, form.notice, form.whereToBring]
        .flat()
        .concat(
          form.sections.flatMap(({ heading, questions }) => [
            heading,
            ...questions.flatMap(({ label, hint = '', answer }) => [
              label,
              hint,
              ...(answer?.kind === 'choices' ? answer.options : []),
            ]),
          ]),
        );
      for (const part of words.join(' ').split(/[\s()،,:.؟?]+/)) {
        // Poppler takes the direction of a page from the greater number of its letters: here Arabic may stand in for Amazigh.
        const ways = locale === 'zgh' ? [part, [...part].reverse().join('')] : [part];
        assert.ok(
          ways.some((way) => text.includes(way.normalize('NFC'))),
          `${part} in ${text}`,
        );
      }
      const facts = ask(bytes, 'pdfinfo', 'FILE').output;
      assert.match(facts, /Tagged: +yes/);
      assert.match(facts, /Form: +none/);
    });
  }

  it('has a place to write for each question, said to programs that read aloud', poppler, async () => {
    const bytes = await makeBlankForm(blankSample('fr-MA'));
    const structure = structureOf(bytes);
    // Name, CNIE, three parts of two dates, two choices, address, document, signature.
    assert.equal(count(structure, /^ +Form/gm), 1 + 1 + 3 + 2 + 1 + 1 + 3 + 1);
    assert.equal(count(structure, /^ +LI /gm), 3);
    const raw = Buffer.from(bytes).toString('latin1');
    assert.equal(count(raw, /\/O \/PrintField\n\/Role \/tv/g), 10);
    assert.equal(count(raw, /\/O \/PrintField\n\/Role \/cb/g), 3);
    const said = ask(bytes, 'qpdf', '--json', 'FILE').output;
    assert.ok(said.includes('"/Alt": "u:À remplir\u202f: Date de naissance, Mois"'));
    assert.ok(said.includes('"/Alt": "u:Case à cocher\u202f: Au guichet"'));
  });

  it('has a box a letter, side by side, and eight of them for a date', poppler, async () => {
    const boxes = outlined(
      await makeBlankForm(withQuestions([{ label: 'CNIE', answer: { kind: 'boxes', count: 8 } }])),
    );
    assert.equal(boxes.length, 8);
    boxes.slice(1).forEach(({ x, width }, index) => assert.ok(Math.abs(x - (boxes[index]?.x ?? 0) - width) < 0.1));
    const date = await makeBlankForm(withQuestions([{ label: 'Date', answer: { kind: 'date' } }]));
    assert.equal(outlined(date).length, 8);
    assert.match(one(date), /Day Month Year/);
  });

  it('keeps boxes inside the page, however many', poppler, async () => {
    const form = withQuestions([{ label: 'RIB', answer: { kind: 'boxes', count: 40 } }]);
    for (const locale of ['ar-MA', 'en'] as const) {
      const boxes = outlined(await makeBlankForm({ ...form, locale }));
      assert.equal(boxes.length, 40);
      for (const { x, width } of boxes) assert.ok(x >= MARGIN - 0.1 && x + width <= PAGE.width - MARGIN + 0.1);
    }
  });

  it('begins at the other side in Arabic: the first part of a date is on the right', poppler, async () => {
    const form = withQuestions([{ label: 'x', answer: { kind: 'date' } }]);
    const xs = async (locale: 'ar-MA' | 'fr-MA'): Promise<number[]> =>
      outlined(await makeBlankForm({ ...form, locale })).map(({ x }) => x);
    const [rtl, ltr] = [await xs('ar-MA'), await xs('fr-MA')];
    assert.ok((rtl[0] ?? 0) > (rtl.at(-1) ?? 0));
    assert.ok((ltr[0] ?? 0) < (ltr.at(-1) ?? 0));
    assert.ok(Math.max(...rtl) < MARGIN + CONTENT_WIDTH * 0.63);
  });

  it('says whether one box is to be ticked or several', poppler, async () => {
    const answer = { kind: 'choices', options: ['Red', 'Green'] } as const;
    assert.match(one(await makeBlankForm(withQuestions([{ label: 'x', answer }]))), /Tick one box\./);
    assert.match(
      one(await makeBlankForm(withQuestions([{ label: 'x', answer: { ...answer, several: true } }]))),
      /You may tick several boxes\./,
    );
  });

  it('goes on over pages: a question is not cut, a long list of choices loses none', poppler, async () => {
    const questions = Array.from({ length: 12 }, (_, index) => ({
      label: `Question ${index}`,
      answer: { kind: 'lines', lines: 4 } as const,
    }));
    const pages = textOf(await makeBlankForm(withQuestions(questions)), '-layout')
      .split('\f')
      .slice(0, -1);
    assert.ok(pages.length >= 2);
    questions.forEach(({ label }) => assert.equal(count(pages.join(' '), new RegExp(`${label}\\b`, 'g')), 1, label));
    const options = Array.from({ length: 90 }, (_, index) => `Choice-${index}.`);
    const long = await makeBlankForm(
      withQuestions([{ label: 'Commune', answer: { kind: 'choices', options } }, { label: 'After' }]),
    );
    const text = one(long);
    for (const option of [...options, 'After']) assert.ok(text.includes(option), option);
    assert.equal(outlined(long).length, 90);
    const boxes = [...ask(long, 'pdftotext', '-bbox', 'FILE', '-').output.matchAll(/yMax="([\d.]+)">Choice/g)];
    for (const [, y] of boxes) assert.ok(Number(y) < PAGE.height - 62);
  });

  it('is signed only where something is declared', poppler, async () => {
    assert.doesNotMatch(one(await makeBlankForm(withQuestions([{ label: 'x' }]))), /Signature/);
    assert.match(
      one(await makeBlankForm(withQuestions([{ label: 'x' }], { notice: 'I declare.' }))),
      /I declare\. .*Signature/,
    );
  });

  it('is the same bytes for the same form, and a specimen unless it is told otherwise', async () => {
    const form = blankSample('ar-MA');
    const bytes = await makeBlankForm(form);
    assert.deepEqual(await makeBlankForm(blankSample('ar-MA')), bytes);
    const marks = (made: Uint8Array): number =>
      objectsOf(made).filter(({ stream }) => stream?.includes('/Type /Background')).length;
    assert.ok(marks(bytes) > 0);
    assert.equal(marks(await makeBlankForm({ ...form, specimen: false })), 0);
  });

  it('is refused without a title, or with a date that is none', async () => {
    const form = blankSample('en');
    await assert.rejects(makeBlankForm({ ...form, title: '' }), { message: 'document-missing: title' });
    await assert.rejects(makeBlankForm({ ...form, createdAt: 'soon' }), { message: 'document-invalid-date' });
  });
});
