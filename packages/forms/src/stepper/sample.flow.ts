import { defineFlow, type FormFlow } from '../flow/index.ts';

/** A sample form, for stories and tests: the request of a fictitious commune. Amazigh unreviewed. */
export const sampleFlow: FormFlow = defineFlow({
  id: 'birth-extract',
  version: 2,
  title: {
    'ar-MA': 'طلب نسخة من رسم الولادة',
    zgh: 'ⵜⵓⵜⵔⴰ ⵏ ⵓⴳⵣⵓⵎ ⵏ ⵡⴰⵔⵔⴰ ⵏ ⵜⵍⴰⵍⵉⵜ',
    'fr-MA': 'Demande d’extrait d’acte de naissance',
    en: 'Request for a birth certificate extract',
  },
  steps: [
    {
      id: 'for-whom',
      title: { 'ar-MA': 'صاحب الوثيقة', zgh: 'ⴱⴰⴱ ⵏ ⵜⴰⵔⵔⴰ', 'fr-MA': 'Pour qui', en: 'For whom' },
      fields: [
        {
          name: 'forWhom',
          type: 'radio',
          required: true,
          label: {
            'ar-MA': 'لمن هذه الوثيقة؟',
            zgh: 'ⵉ ⵡⵉⵏⵎⵉ ⵜⴰⵔⵔⴰ ⴰⴷ?',
            'fr-MA': 'Pour qui est ce document\u202f?',
            en: 'Who is this document for?',
          },
          options: [
            { value: 'self', label: { 'ar-MA': 'لي شخصيا', zgh: 'ⵉ ⵏⴽⴽⵉⵏ', 'fr-MA': 'Pour moi', en: 'For me' } },
            {
              value: 'child',
              label: {
                'ar-MA': 'لابني أو ابنتي',
                zgh: 'ⵉ ⵢⵉⵡⵉ ⵏⵖ ⵢⵍⵍⵉ',
                'fr-MA': 'Pour mon enfant',
                en: 'For my child',
              },
            },
            {
              value: 'represented',
              label: {
                'ar-MA': 'لشخص أنوب عنه',
                zgh: 'ⵉ ⵓⴼⴳⴰⵏ ⵉⵢⵉ ⵉⵡⴽⴽⵍⵏ',
                'fr-MA': 'Pour une personne que je représente',
                en: 'For someone I represent',
              },
              hint: {
                'ar-MA': 'ستُطلب وثيقة تثبت النيابة',
                zgh: 'ⵔⴰⴷ ⵜⵜⵡⴰⵙⵓⵜⵔ ⵜⴰⵔⵔⴰ ⵏ ⵜⵡⴽⴽⴰⵍⵜ',
                'fr-MA': 'Une preuve de mandat sera demandée',
                en: 'A proof of mandate will be asked for',
              },
            },
          ],
        },
      ],
    },
    {
      id: 'identity',
      title: { 'ar-MA': 'الهوية', zgh: 'ⵜⴰⵎⴰⴳⵉⵜ', 'fr-MA': 'Identité', en: 'Identity' },
      text: {
        'ar-MA': 'المعلومات كما هي في رسم الولادة.',
        zgh: 'ⵉⵏⵖⵎⵉⵙⵏ ⴰⵎ ⵎⴰⴷ ⵍⵍⴰⵏ ⴳ ⵓⵙⵏⵖⵍ ⵏ ⵜⵍⴰⵍⵉⵜ.',
        'fr-MA': 'Comme sur l’acte de naissance.',
        en: 'As on the birth certificate.',
      },
      fields: [
        {
          name: 'nameArabic',
          required: true,
          controlDir: 'rtl',
          pattern: "[\\p{Script=Arabic}\\s'-]+",
          label: {
            'ar-MA': 'الاسم الكامل بالحروف العربية',
            zgh: 'ⵉⵙⵎ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵄⵔⴰⴱⵏ',
            'fr-MA': 'Nom complet en lettres arabes',
            en: 'Full name in Arabic letters',
          },
          patternMessage: {
            'ar-MA': 'الاسم مكتوب بحروف غير عربية. المرجو كتابته بالحروف العربية فقط.',
            zgh: 'ⵉⵙⵎ ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵄⵔⴰⴱⵏ. ⵉⵅⵚⵚⴰ ⵜⵉⵔⵔⴰ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵄⵔⴰⴱⵏ.',
            'fr-MA': 'Le nom contient des lettres non arabes. Écrivez-le en lettres arabes seulement.',
            en: 'The name has letters that are not Arabic. Write it in Arabic letters only.',
          },
        },
        {
          name: 'nameLatin',
          required: true,
          controlDir: 'ltr',
          autocomplete: 'name',
          pattern: "[\\p{Script=Latin}\\s'’-]+",
          label: {
            'ar-MA': 'الاسم الكامل بالحروف اللاتينية',
            zgh: 'ⵉⵙⵎ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵍⴰⵜⵉⵏⵏ',
            'fr-MA': 'Nom complet en lettres latines',
            en: 'Full name in Latin letters',
          },
          patternMessage: {
            'ar-MA': 'الاسم مكتوب بحروف غير لاتينية. المرجو كتابته بالحروف اللاتينية فقط.',
            zgh: 'ⵉⵙⵎ ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵍⴰⵜⵉⵏⵏ. ⵉⵅⵚⵚⴰ ⵜⵉⵔⵔⴰ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵍⴰⵜⵉⵏⵏ.',
            'fr-MA': 'Le nom contient des lettres non latines. Écrivez-le en lettres latines seulement.',
            en: 'The name has letters that are not Latin. Write it in Latin letters only.',
          },
        },
        {
          name: 'cnie',
          required: true,
          identifier: 'cnie',
          controlDir: 'ltr',
          width: '10',
          when: { not: { field: 'forWhom', equals: 'child' } },
          label: {
            'ar-MA': 'رقم البطاقة الوطنية',
            zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⴽⴰⵕⴹⴰ ⵜⴰⵏⴰⵎⵓⵔⵜ',
            'fr-MA': 'Numéro de la carte nationale (CNIE)',
            en: 'National card number (CNIE)',
          },
          hint: {
            'ar-MA': 'مثل \u2066AB123456\u2069',
            zgh: 'ⵣⵓⵏⴷ AB123456',
            'fr-MA': 'Par exemple AB123456',
            en: 'For example AB123456',
          },
        },
        {
          name: 'birthDate',
          type: 'date',
          required: true,
          autocomplete: 'bday',
          date: { past: true, minYear: 1900 },
          label: {
            'ar-MA': 'تاريخ الازدياد',
            zgh: 'ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⵍⴰⵍⵉⵜ',
            'fr-MA': 'Date de naissance',
            en: 'Date of birth',
          },
          hint: {
            'ar-MA': 'مثل 31 12 1990',
            zgh: 'ⵣⵓⵏⴷ 31 12 1990',
            'fr-MA': 'Par exemple 31 12 1990',
            en: 'For example 31 12 1990',
          },
        },
      ],
    },
    {
      id: 'mandate',
      title: { 'ar-MA': 'إثبات التوكيل', zgh: 'ⵜⴰⵔⵔⴰ ⵏ ⵜⵡⴽⴽⴰⵍⵜ', 'fr-MA': 'Preuve de mandat', en: 'Proof of mandate' },
      when: { field: 'forWhom', equals: 'represented' },
      fields: [
        {
          name: 'mandateFile',
          type: 'file',
          required: true,
          file: { accept: ['pdf', 'jpeg', 'png'] },
          label: { 'ar-MA': 'الوكالة', zgh: 'ⵜⴰⵡⴽⴽⴰⵍⵜ', 'fr-MA': 'Procuration', en: 'Power of attorney' },
          hint: {
            'ar-MA': 'ملف PDF أو صورة، 5 ميغابايت على الأكثر',
            zgh: 'PDF ⵏⵖ ⵜⴰⵡⵍⴰⴼⵜ, 5 ⵎⵉⴳⴰⴱⴰⵢⵜ',
            'fr-MA': 'PDF ou photo, 5\u00a0Mo au plus',
            en: 'PDF or photo, 5 MB at most',
          },
        },
      ],
    },
    {
      id: 'delivery',
      title: {
        'ar-MA': 'المكتب والتسليم',
        zgh: 'ⴰⵎⴰⵙ ⴷ ⵓⵙⵉⵡⴹ',
        'fr-MA': 'Bureau et remise',
        en: 'Office and delivery',
      },
      fields: [
        {
          name: 'office',
          type: 'select',
          required: true,
          label: {
            'ar-MA': 'مكتب الحالة المدنية',
            zgh: 'ⴰⵎⴰⵙ ⵏ ⵡⴰⴷⴷⴰⴷ ⴰⵖⵔⵎⴰⵏ',
            'fr-MA': 'Bureau d’état civil',
            en: 'Civil-status office',
          },
          options: [
            { value: 'centre', label: { 'ar-MA': 'المركز', zgh: 'ⴰⵎⵎⴰⵙ', 'fr-MA': 'Centre', en: 'Centre' } },
            {
              value: 'north',
              label: { 'ar-MA': 'الحي الشمالي', zgh: 'ⴰⴳⴰⴼⴰ', 'fr-MA': 'Quartier nord', en: 'North quarter' },
            },
          ],
        },
        {
          name: 'delivery',
          type: 'radio',
          required: true,
          label: { 'ar-MA': 'طريقة التسليم', zgh: 'ⴰⵎⵎⴰⴽ ⵏ ⵓⵙⵉⵡⴹ', 'fr-MA': 'Mode de remise', en: 'Way of delivery' },
          options: [
            {
              value: 'counter',
              label: { 'ar-MA': 'من الشباك', zgh: 'ⴳ ⵓⵎⴰⵙ', 'fr-MA': 'Au guichet', en: 'At the counter' },
            },
            { value: 'post', label: { 'ar-MA': 'بالبريد', zgh: 'ⵙ ⵜⴱⵔⴰⵜ', 'fr-MA': 'Par la poste', en: 'By post' } },
          ],
        },
        {
          name: 'address',
          type: 'textarea',
          required: true,
          rows: '3',
          maxlength: 300,
          autocomplete: 'street-address',
          when: { field: 'delivery', equals: 'post' },
          label: { 'ar-MA': 'العنوان البريدي', zgh: 'ⵜⴰⵏⵙⴰ ⵏ ⵜⴱⵔⴰⵜ', 'fr-MA': 'Adresse postale', en: 'Postal address' },
        },
      ],
    },
  ],
});
