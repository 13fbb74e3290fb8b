import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleAttributes, type ExampleWords } from '../examples.ts';

const familyName: ExampleWords = {
  'ar-MA': 'الاسم العائلي',
  zgh: 'ⵉⵙⵎ ⵏ ⵜⵡⴰⵛⵓⵍⵜ',
  'fr-MA': 'Nom de famille',
  en: 'Family name',
};
const asOnCard: ExampleWords = {
  'ar-MA': 'كما هو مكتوب في البطاقة الوطنية',
  zgh: 'ⵣⵓⵏⴷ ⴳ ⵜⴽⴰⵕⴹⴰ ⵜⴰⵏⴰⵎⵓⵔⵜ',
  'fr-MA': 'Comme sur la carte nationale',
  en: 'As on your identity card',
};
const nameError: ExampleWords = {
  'ar-MA': 'المرجو كتابة الاسم العائلي',
  zgh: 'ⴰⵔⴰ ⵉⵙⵎ ⵏ ⵜⵡⴰⵛⵓⵍⵜ',
  'fr-MA': 'Écrivez votre nom de famille',
  en: 'Enter your family name',
};
const email: ExampleWords = {
  'ar-MA': 'البريد الإلكتروني',
  zgh: 'ⵜⴰⵏⵙⴰ ⵏ ⵉⵎⴰⵢⵍ',
  'fr-MA': 'Adresse électronique',
  en: 'Email address',
};
const identity: ExampleWords = {
  'ar-MA': 'رقم البطاقة الوطنية للتعريف',
  zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⴽⴰⵕⴹⴰ ⵜⴰⵏⴰⵎⵓⵔⵜ',
  'fr-MA': 'Numéro de la carte nationale',
  en: 'Identity card number',
};
const identityHint: ExampleWords = {
  'ar-MA': 'حرف أو حرفان تتبعهما أرقام، مثل \u2066AB123456\u2069',
  zgh: 'ⵙⵉⵏ ⵉⵙⴽⴽⵉⵍⵏ ⴷ ⵉⵣⵡⵉⵍⵏ: AB123456',
  'fr-MA': 'Une ou deux lettres, puis des chiffres, par exemple AB123456',
  en: 'One or two letters, then digits, for example AB123456',
};
const identityError: ExampleWords = {
  'ar-MA': 'الرقم غير تام. المرجو كتابة حرف أو حرفين ثم ستة أرقام',
  zgh: 'ⵓⵔ ⵉⴽⵎⵎⵍ ⵓⵟⵟⵓⵏ: ⵙⵉⵏ ⵉⵙⴽⴽⵉⵍⵏ ⴷ 6 ⵏ ⵉⵣⵡⵉⵍⵏ',
  'fr-MA': 'Le numéro est incomplet\u202f: une ou deux lettres, puis six chiffres',
  en: 'The number is not complete: one or two letters, then six digits',
};
const reason: ExampleWords = {
  'ar-MA': 'سبب الطلب',
  zgh: 'ⴰⵎⵏⵜⵉⵍ ⵏ ⵜⵓⵜⵔⴰ',
  'fr-MA': 'Motif de la demande',
  en: 'Reason for the application',
};
const reasonHint: ExampleWords = {
  'ar-MA': 'في بضعة أسطر',
  zgh: 'ⴳ ⴽⵔⴰ ⵏ ⵉⵣⵔⵉⵔⵉⴳⵏ',
  'fr-MA': 'En quelques lignes',
  en: 'In a few lines',
};
const reasonError: ExampleWords = {
  'ar-MA': 'المرجو ذكر سبب الطلب',
  zgh: 'ⴰⵔⴰ ⴰⵎⵏⵜⵉⵍ',
  'fr-MA': 'Indiquez le motif de la demande',
  en: 'Give the reason for the application',
};
const region: ExampleWords = { 'ar-MA': 'الجهة', zgh: 'ⵜⴰⵙⴳⴰ', 'fr-MA': 'Région', en: 'Region' };
const regionError: ExampleWords = {
  'ar-MA': 'المرجو اختيار جهة',
  zgh: 'ⵙⵜⵉ ⵜⴰⵙⴳⴰ',
  'fr-MA': 'Choisissez une région',
  en: 'Choose a region',
};
const regions: readonly ExampleWords[] = [
  {
    'ar-MA': 'الرباط – سلا – القنيطرة',
    zgh: 'ⵕⴱⴰⵟ – ⵙⵍⴰ – ⵇⵏⵉⵟⵔⴰ',
    'fr-MA': 'Rabat-Salé-Kénitra',
    en: 'Rabat-Salé-Kénitra',
  },
  { 'ar-MA': 'سوس – ماسة', zgh: 'ⵙⵓⵙ – ⵎⴰⵙⵙⴰ', 'fr-MA': 'Souss-Massa', en: 'Souss-Massa' },
  { 'ar-MA': 'درعة – تافيلالت', zgh: 'ⴷⵔⵄⴰ – ⵜⴰⴼⵉⵍⴰⵍⵜ', 'fr-MA': 'Drâa-Tafilalet', en: 'Drâa-Tafilalet' },
];
const collect: ExampleWords = {
  'ar-MA': 'كيفية تسلم الوثيقة',
  zgh: 'ⵎⴰⵎⴽ ⵔⴰⴷ ⵜⴰⵎⵥⴷ ⵜⴰⵡⵔⵇⵜ',
  'fr-MA': 'Comment recevoir le document',
  en: 'How to receive the document',
};
const collectError: ExampleWords = {
  'ar-MA': 'المرجو اختيار كيفية التسلم',
  zgh: 'ⵙⵜⵉ ⵎⴰⵎⴽ',
  'fr-MA': 'Choisissez comment le recevoir',
  en: 'Choose how to receive it',
};
const ways: readonly { readonly label: ExampleWords; readonly hint?: ExampleWords }[] = [
  {
    label: { 'ar-MA': 'ملف رقمي', zgh: 'ⴰⴼⴰⵢⵍⵓ ⵓⵟⵟⵓⵏⴰⵏ', 'fr-MA': 'Fichier numérique', en: 'Digital file' },
    hint: {
      'ar-MA': 'متاح في الحساب الشخصي فور توقيعه',
      zgh: 'ⴳ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ',
      'fr-MA': 'Disponible dans votre compte dès sa signature',
      en: 'In your account as soon as it is signed',
    },
  },
  {
    label: { 'ar-MA': 'بالشباك', zgh: 'ⴳ ⵜⵙⵉⵔⴰ', 'fr-MA': 'Au guichet', en: 'At the counter' },
    hint: {
      'ar-MA': 'من الاثنين إلى الجمعة',
      zgh: 'ⵙⴳ ⵓⵢⵏⴰⵙ ⴰⵔ ⴰⵙⵉⵎⵡⴰⵙ',
      'fr-MA': 'Du lundi au vendredi',
      en: 'Monday to Friday',
    },
  },
  { label: { 'ar-MA': 'بالبريد', zgh: 'ⵙ ⵜⵉⵔⵙⴰⵍ', 'fr-MA': 'Par la poste', en: 'By post' } },
];
const papers: ExampleWords = {
  'ar-MA': 'الوثائق المتوفرة',
  zgh: 'ⵜⵉⵡⵔⵇⵉⵡⵉⵏ ⵉⵍⵍⴰⵏ',
  'fr-MA': 'Documents en votre possession',
  en: 'Documents you have',
};
const papersError: ExampleWords = {
  'ar-MA': 'المرجو اختيار وثيقة واحدة على الأقل',
  zgh: 'ⵙⵜⵉ ⵢⴰⵜ ⵜⵡⵔⵇⵜ',
  'fr-MA': 'Choisissez au moins un document',
  en: 'Choose at least one document',
};
const bill: ExampleWords = {
  'ar-MA': 'فاتورة الماء أو الكهرباء',
  zgh: 'ⵜⴰⴼⴰⵜⵓⵔⵜ ⵏ ⵡⴰⵎⴰⵏ',
  'fr-MA': 'Facture d’eau ou d’électricité',
  en: 'Water or electricity bill',
};
const lease: ExampleWords = { 'ar-MA': 'عقد الكراء', zgh: 'ⴰⵎⵇⵇⵓⵏ ⵏ ⵓⴽⵔⴰ', 'fr-MA': 'Contrat de bail', en: 'Lease' };
const truth: ExampleWords = {
  'ar-MA': 'أصرح بأن المعلومات صحيحة',
  zgh: 'ⵙⴰⵡⵍⵖ ⵉⵙ ⵖⵓⴷⴰⵏ ⵉⵙⴰⵍⵍⵏ',
  'fr-MA': 'Je déclare que ces informations sont exactes',
  en: 'I declare that this information is right',
};
const truthError: ExampleWords = {
  'ar-MA': 'المرجو وضع علامة على التصريح لإرسال الطلب',
  zgh: 'ⴳ ⵜⴰⵎⴰⵜⴰⵔⵜ ⵃⵎⴰ ⴰⴷ ⵜⴰⵣⵏⴷ',
  'fr-MA': 'Cochez la déclaration pour envoyer la demande',
  en: 'Tick the declaration to send the application',
};
const birth: ExampleWords = {
  'ar-MA': 'تاريخ الازدياد',
  zgh: 'ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⵍⴰⵍⵉⵜ',
  'fr-MA': 'Date de naissance',
  en: 'Date of birth',
};
const birthHint: ExampleWords = {
  'ar-MA': 'مثال: 31 12 1990',
  zgh: 'ⴰⵎⴷⵢⴰ: 31 12 1990',
  'fr-MA': 'Par exemple 31 12 1990',
  en: 'For example 31 12 1990',
};
const birthError: ExampleWords = {
  'ar-MA': 'المرجو كتابة تاريخ في الماضي',
  zgh: 'ⵉⵇⵇⴰⵏ ⴰⴷ ⵉⴳ ⵓⵙⴰⴽⵓⴷ ⵣⵔⵉⵏ',
  'fr-MA': 'La date doit être passée',
  en: 'The date must be in the past',
};
const file: ExampleWords = {
  'ar-MA': 'إثبات السكنى',
  zgh: 'ⴰⵙⴽⵏ ⵏ ⵜⵣⴷⴷⵉⵖⵜ',
  'fr-MA': 'Justificatif de domicile',
  en: 'Proof of address',
};
const fileHint: ExampleWords = {
  'ar-MA': 'PDF أو صورة، 5 ميغابايت على الأكثر',
  zgh: 'PDF ⵏⵖ ⵜⴰⵡⵍⴰⴼⵜ, 5 MB',
  'fr-MA': 'PDF ou photo, 5 Mo au plus',
  en: 'PDF or picture, 5 MB at most',
};
const fileError: ExampleWords = {
  'ar-MA': 'الملف أكبر من 5 ميغابايت: المرجو اختيار ملف أصغر',
  zgh: 'ⵉⵎⵇⵇⵓⵔ ⵓⴼⴰⵢⵍⵓ',
  'fr-MA': 'Le fichier dépasse 5 Mo\u202f: choisissez-en un plus petit',
  en: 'The file is over 5 MB: choose a smaller one',
};
const code: ExampleWords = {
  'ar-MA': 'الرمز الذي وصل إلى الهاتف',
  zgh: 'ⵜⴰⵏⴳⴰⵍⵜ ⵉⵍⴽⵎⵏ',
  'fr-MA': 'Code reçu par SMS',
  en: 'Code sent to your phone',
};
const codeHint: ExampleWords = {
  'ar-MA': 'ستة أرقام في رسالة نصية',
  zgh: 'ⵚⴹⵉⵚ ⵉⵣⵡⵉⵍⵏ',
  'fr-MA': 'Six chiffres, dans un SMS',
  en: 'Six digits, in a text message',
};
const codeError: ExampleWords = {
  'ar-MA': 'الرمز غير صحيح أو انتهت صلاحيته',
  zgh: 'ⵓⵔ ⵜⵖⵓⴷⵉ ⵜⵏⴳⴰⵍⵜ',
  'fr-MA': 'Ce code est faux ou expiré',
  en: 'This code is wrong or too old',
};
const long: ExampleWords = {
  'ar-MA':
    'الاسم الكامل للشخص الذي يقطن معه طالب الشهادة بالعنوان المصرح به، إذا كان عقد الكراء أو فاتورة الماء والكهرباء في اسم غيره',
  zgh: 'ⵉⵙⵎ ⵉⴽⵎⵍⵏ ⵏ ⵓⴼⴳⴰⵏ ⴷ ⵉⵣⴷⴷⵖ ⵓⵎⵜⵔⴰⵔ ⴳ ⵜⴰⵏⵙⴰ ⵉⵜⵜⵓⵙⵏⵏⵏ, ⵎⴽ ⵜⴳⴰ ⵜⴼⴰⵜⵓⵔⵜ ⵙ ⵢⵉⵙⵎ ⵏ ⵡⴰⵢⴰⴹ',
  'fr-MA':
    'Nom complet de la personne chez qui réside le demandeur à l’adresse déclarée, si le bail ou la facture d’eau et d’électricité est au nom d’un tiers',
  en: 'Full name of the person with whom the applicant lives at the stated address, where the lease or the utility bill is in the name of someone else',
};
const longWord: ExampleWords = {
  'ar-MA': 'المستشفىالجهويالاستشفائيالجامعيبالرباط',
  zgh: 'ⵜⴰⵏⵏⵓⵔⵜⵜⴰⵎⵏⴰⴹⴰⵏⵜⵏⵓⵙⴳⵏⴼⵉⵜⴰⵙⴷⴰⵡⵉⵜ',
  'fr-MA': 'Anticonstitutionnellementissimesquement',
  en: 'Antidisestablishmentarianismwithoutspaces',
};

/** A field with its words in a language; its id follows the example's name, so that many stand on one page. */
function field(
  id: string,
  type: string | undefined,
  words: Readonly<Record<string, ExampleWords>>,
  rest: ExampleAttributes = {},
): ExampleSet['examples'][string] {
  return {
    html(locale) {
      const spoken = Object.fromEntries(Object.entries(words).map(([name, each]) => [name, each[locale]]));
      const options = Array.isArray(rest['options'])
        ? rest['options'].map((option) => translated(option, locale))
        : undefined;
      return elementHtml('tiwizi-field', {
        type,
        ...spoken,
        name: id,
        'control-id': `example-${id}`,
        ...rest,
        options,
      });
    },
  };
}

function translated(option: Readonly<Record<string, string | ExampleWords>>, locale: keyof ExampleWords): object {
  return Object.fromEntries(
    Object.entries(option).map(([key, each]) => [key, typeof each === 'string' ? each : each[locale]]),
  );
}

const regionOptions = regions.map((label, index) => ({ value: String(index + 1), label }));
const wayOptions = ways.map((way, index) => ({ value: String(index + 1), ...way }));
const paperOptions = [
  { value: 'bill', label: bill },
  { value: 'lease', label: lease },
];

/** Examples of `<tiwizi-field>`. */
export const fieldExamples: ExampleSet = {
  title: 'Elements/Field',
  tag: 'tiwizi-field',
  examples: {
    text: field('text', undefined, { label: familyName }, { required: true, autocomplete: 'family-name' }),
    optional: field('optional', undefined, { label: email }, { 'input-type': 'email', autocomplete: 'email' }),
    textWithHint: field('text-hint', undefined, { label: familyName, hint: asOnCard }, { required: true }),
    textWithError: field(
      'text-error',
      undefined,
      { label: familyName, hint: asOnCard, error: nameError },
      { required: true },
    ),
    identifier: field(
      'identifier',
      undefined,
      { label: identity, hint: identityHint },
      { required: true, width: 10, 'control-dir': 'ltr', value: 'AB123456' },
    ),
    identifierWithError: field(
      'identifier-error',
      undefined,
      { label: identity, hint: identityHint, error: identityError },
      { required: true, width: 10, 'control-dir': 'ltr', value: 'AB12' },
    ),
    disabled: field(
      'disabled',
      undefined,
      { label: familyName },
      { required: true, disabled: true, value: 'Ameziane' },
    ),
    textarea: field('textarea', 'textarea', { label: reason, hint: reasonHint }, { required: true, rows: 4 }),
    textareaWithError: field(
      'textarea-error',
      'textarea',
      { label: reason, hint: reasonHint, error: reasonError },
      { required: true },
    ),
    characterCount: field(
      'count',
      'textarea',
      { label: reason, hint: reasonHint },
      { required: true, rows: 4, 'character-count': 200 },
    ),
    select: field('select', 'select', { label: region }, { required: true, options: regionOptions }),
    selectWithError: field(
      'select-error',
      'select',
      { label: region, error: regionError },
      { required: true, options: regionOptions },
    ),
    radio: field('radio', 'radio', { label: collect }, { required: true, options: wayOptions, value: '2' }),
    radioWithError: field(
      'radio-error',
      'radio',
      { label: collect, error: collectError },
      { required: true, options: wayOptions },
    ),
    checkboxes: field(
      'checkboxes',
      'checkbox',
      { label: papers },
      { required: true, options: paperOptions, value: 'bill' },
    ),
    checkboxesWithError: field(
      'checkboxes-error',
      'checkbox',
      { label: papers, error: papersError },
      { required: true, options: paperOptions },
    ),
    checkbox: field('checkbox', 'checkbox', { label: truth }, { required: true }),
    checkboxWithError: field('checkbox-error', 'checkbox', { label: truth, error: truthError }, { required: true }),
    date: field(
      'date',
      'date',
      { label: birth, hint: birthHint },
      { required: true, autocomplete: 'bday', value: '1990-12-31' },
    ),
    dateWithError: field(
      'date-error',
      'date',
      { label: birth, hint: birthHint, error: birthError },
      { required: true, value: '2090-12-31' },
    ),
    file: field('file', 'file', { label: file, hint: fileHint }, { required: true, accept: '.pdf,image/*' }),
    fileWithError: field(
      'file-error',
      'file',
      { label: file, hint: fileHint, error: fileError },
      { required: true, accept: '.pdf,image/*' },
    ),
    oneTimeCode: field('code', 'one-time-code', { label: code, hint: codeHint }, { required: true }),
    oneTimeCodeWithError: field(
      'code-error',
      'one-time-code',
      { label: code, hint: codeHint, error: codeError },
      { required: true, value: '12345' },
    ),
    longLabel: field('long-label', undefined, { label: long, hint: long }, { required: true }),
    longWord: field(
      'long-word',
      'radio',
      { label: longWord },
      {
        required: true,
        options: [
          { value: '1', label: longWord },
          { value: '2', label: long },
        ],
      },
    ),
    ownMarkup: {
      html: (locale) =>
        `<tiwizi-field><label class="tiwizi-label" for="example-own">${familyName[locale]}</label><input class="tiwizi-input" id="example-own" name="own" autocomplete="family-name" dir="auto" required></tiwizi-field>`,
      description: 'The author’s own label and input are kept as they are.',
    },
  },
};
