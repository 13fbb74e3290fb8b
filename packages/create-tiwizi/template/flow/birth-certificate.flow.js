// The form of the request: what is asked, in which order, and in which branch. Pure data; words come from the messages.
import { defineFlow } from '@tiwizi/forms';
import { locales, text } from '@tiwizi/i18n';
import { requestMessages } from '../messages/request.messages.js';

/** A text of this request in every language. @param {string} key */
export const words = (key) => Object.fromEntries(locales.map((locale) => [locale, text(requestMessages, key, locale)]));
const choice = (value, label, hint) => ({ value, label: words(label), ...(hint ? { hint: words(hint) } : {}) });
const forWhom = (...values) => ({ field: 'for_whom', in: values });

const arabicLetters = {
  pattern: '[\\p{Script=Arabic}\\p{M}\\s\\-]+',
  patternMessage: words('arabicLetters'),
  controlDir: 'rtl',
  maxlength: 60,
};
const latinLetters = {
  pattern: "[\\p{Script=Latin}\\p{M}\\s'’\\-]+",
  patternMessage: words('latinLetters'),
  controlDir: 'ltr',
  maxlength: 60,
};

/** Names in both spellings, as Moroccan civil status keeps them. `prefix` tells the person from the one who asks. */
const names = (prefix) =>
  [
    ['family_name_arabic', 'familyNameArabic', arabicLetters, 'section-arabic family-name'],
    ['given_name_arabic', 'givenNameArabic', arabicLetters, 'section-arabic given-name'],
    ['family_name_latin', 'familyNameLatin', latinLetters, 'family-name'],
    ['given_name_latin', 'givenNameLatin', latinLetters, 'given-name'],
  ].map(([name, label, letters, autocomplete]) => ({
    name: `${prefix}${name}`,
    label: words(label),
    required: true,
    ...letters,
    ...(prefix ? {} : { autocomplete }),
  }));
const birthDate = (name) => ({
  name,
  type: 'date',
  label: words('birthDate'),
  hint: words('birthDateHint'),
  required: true,
  date: { past: true, minYear: 1900 },
});

/** @param {{ value: string, label: Record<string, string> }[]} offices civil-status offices, from the agency's register */
export function birthCertificateFlow(offices) {
  return defineFlow({
    id: 'birth-certificate',
    version: 2,
    title: words('title'),
    steps: [
      {
        id: 'for-whom',
        title: words('forWhomStep'),
        fields: [
          {
            name: 'for_whom',
            type: 'radio',
            label: words('forWhom'),
            required: true,
            options: [
              choice('myself', 'forMyself'),
              choice('child', 'forMyChild'),
              choice('represented', 'forRepresented', 'forRepresentedHint'),
            ],
          },
        ],
      },
      {
        id: 'mandate',
        title: words('mandateStep'),
        when: forWhom('represented'),
        fields: [
          {
            name: 'mandate',
            type: 'file',
            label: words('mandate'),
            hint: words('mandateHint'),
            required: true,
            file: { accept: ['pdf', 'jpeg', 'png'] },
          },
        ],
      },
      {
        id: 'person',
        title: words('personStep'),
        when: forWhom('child', 'represented'),
        fields: [...names('person_'), birthDate('person_birth_date')],
      },
      {
        id: 'identity',
        title: words('identityStep'),
        text: words('identityText'),
        fields: [
          ...names(''),
          {
            name: 'cnie',
            label: words('cnie'),
            hint: words('cnieHint'),
            required: true,
            identifier: 'cnie',
            controlDir: 'ltr',
            width: '10',
          },
          { ...birthDate('birth_date'), autocomplete: 'bday' },
        ],
      },
      {
        id: 'delivery',
        title: words('deliveryStep'),
        fields: [
          {
            name: 'office',
            type: 'select',
            label: words('office'),
            hint: words('officeHint'),
            required: true,
            options: offices,
          },
          {
            name: 'copies',
            type: 'select',
            label: words('copies'),
            required: true,
            options: ['1', '2', '3'].map((value) => ({
              value,
              label: Object.fromEntries(locales.map((locale) => [locale, value])),
            })),
          },
          {
            name: 'phone',
            label: words('phone'),
            hint: words('phoneHint'),
            required: true,
            identifier: 'phone',
            inputType: 'tel',
            autocomplete: 'tel',
            width: '20',
          },
          {
            name: 'delivery',
            type: 'radio',
            label: words('delivery'),
            required: true,
            options: [choice('counter', 'deliveryCounter'), choice('post', 'deliveryPost')],
          },
          {
            name: 'address',
            type: 'textarea',
            label: words('address'),
            required: true,
            rows: '3',
            maxlength: 300,
            autocomplete: 'street-address',
            when: { field: 'delivery', equals: 'post' },
          },
        ],
      },
    ],
  });
}

/** Version 1 asked the name in one field and had no CNIE: what it knew is kept, the rest is asked. */
export const birthCertificateMigrations = {
  1: (answers) => {
    const { full_name_latin: fullName = '', ...kept } = answers;
    const [givenName = '', ...familyName] = String(fullName).trim().split(/\s+/);
    return { ...kept, ...(fullName ? { given_name_latin: givenName, family_name_latin: familyName.join(' ') } : {}) };
  },
};
