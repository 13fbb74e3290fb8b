import type { ExampleSet } from '@tiwizi/core';
import { text, type OwnLocale } from '@tiwizi/i18n';
import { renderTemplate } from '@tiwizi/ssr/render-template';
import type { Answer, FileAnswer } from '../flow/answers.ts';
import { printField } from '../print/field.print.ts';
import { fileMessages } from './file.messages.ts';
import { file, type FileField } from './file.ts';

const plans: FileField = {
  name: 'plans',
  type: 'file',
  required: true,
  file: { accept: ['pdf', 'jpeg'], least: 2, most: 4 },
  label: { 'ar-MA': 'تصاميم المحل', zgh: 'ⵉⵖⴰⵡⴰⵙⵏ ⵏ ⵓⴷⵖⴰⵔ', 'fr-MA': 'Plans du local', en: 'Plans of the premises' },
  hint: {
    'ar-MA': 'من ملفين إلى أربعة ملفات، PDF أو JPEG، لا يتجاوز كل ملف 5 ميغابايت.',
    zgh: 'ⵙⴳ 2 ⴰⵔ 4 ⵏ ⵉⴼⴰⵢⵍⵓⵜⵏ, PDF ⵏⵖ JPEG, 5 ⵏ ⵎⵉⴳⴰⴱⴰⵢⵜ ⵉ ⵢⴰⵏ.',
    'fr-MA': 'De deux à quatre fichiers, PDF ou JPEG, de 5\u00a0Mo au plus chacun.',
    en: 'Two to four files, PDF or JPEG, of at most 5 MB each.',
  },
};
const photo: FileField = {
  name: 'shopfront',
  type: 'file',
  file: { accept: ['jpeg'], capture: 'environment' },
  label: {
    'ar-MA': 'صورة الواجهة',
    zgh: 'ⵜⴰⵡⵍⴰⴼⵜ ⵏ ⵡⵓⴷⵎ',
    'fr-MA': 'Photo de la devanture',
    en: 'Photo of the shop front',
  },
};
const received: readonly FileAnswer[] = [
  { file: 'a', name: 'تصميم الطابق الأرضي.pdf', size: 1_258_291, type: 'pdf' },
  { file: 'b', name: 'façade.jpg', size: 812_000, type: 'jpeg' },
  { file: 'c', name: 'façade (2).jpg', size: 64_000, type: 'jpeg', sentAs: 'façade.jpg' },
];

function page(answer: Answer | undefined, locale: OwnLocale, field = plans): string {
  const issue = answer === undefined ? undefined : file.check(field, answer, { locale, now: new Date(0) });
  return renderTemplate(
    printField({ field, asked: true, ...(answer && { answer }), ...(issue && { error: issue.message }) }, locale),
  );
}

/** The page as script shows it while files are on their way: the state of each row, in the order of the list. */
function underWay(locale: OwnLocale): string {
  const states = [
    text(fileMessages, 'sending', locale, { percent: '40' }),
    text(fileMessages, 'waiting', locale),
    text(fileMessages, 'unsent', locale),
  ];
  return page(received, locale).replaceAll(
    /(data-tiwizi-part="file-state"\s*>)[^<]+/g,
    (state, tag: string) => `${tag}${states.shift() ?? state.slice(tag.length)}`,
  );
}

/** Examples of a field that takes several files, as the form server prints it. */
export const fileExamples: ExampleSet = {
  title: 'Forms/Files',
  tag: 'tiwizi-field',
  examples: {
    none: {
      html: (locale) => page(undefined, locale),
      description: 'Without script the second button sends what was chosen.',
    },
    received: {
      html: (locale) => page(received, locale),
      description: 'What was received, each with its button. Of two of one name both are kept.',
    },
    underWay: {
      html: underWay,
      description:
        'With script each file is sent as it is chosen: one is being sent, one waits, one the network kept back.',
    },
    scanned: {
      html: (locale) =>
        page(
          received.map((each, place) => (place ? each : { ...each, scan: 'waiting' as const })),
          locale,
        ),
      description: 'Kept, and not looked over by the virus scanner yet.',
    },
    one: {
      html: (locale) => page(received[1], locale, photo),
      description:
        'A question that takes one file, by the camera too on a telephone. The next replaces what was received.',
    },
    refused: {
      html: (locale) =>
        page(
          [
            ...received.slice(0, 1),
            { refused: 'file_heic', name: 'IMG_0001.HEIC' },
            { refused: 'file_empty', name: 'scan.pdf' },
            { refused: 'file_too_large', name: 'تصميم الطابق الأول.pdf' },
          ],
          locale,
        ),
      description: 'Each file that was not kept is named with its reason, beside those that were.',
    },
    tooFew: { html: (locale) => page(received.slice(0, 1), locale), description: 'Fewer than are needed.' },
  },
};
