// The form of the request: what is asked, in which order, and in which branch. Pure data; words come from the messages.
import { locales, text } from '@tiwizi/i18n';
import { requestMessages } from '../messages/request.messages.js';

const words = (key) => Object.fromEntries(locales.map((locale) => [locale, text(requestMessages, key, locale)]));
const choice = (value, label, hint) => ({ value, label: words(label), ...(hint ? { hint: words(hint) } : {}) });
const forWhom = (...values) => ({ field: 'for-whom', in: values });

/** Names in both spellings, as Moroccan civil status keeps them. `prefix` tells the person from the one who asks. */
const names = (prefix) => [
  { name: `${prefix}family-name-arabic`, label: words('familyNameArabic'), required: true, controlDir: 'rtl', maxlength: '60', autocomplete: prefix ? undefined : 'family-name', script: 'arabic' },
  { name: `${prefix}given-name-arabic`, label: words('givenNameArabic'), required: true, controlDir: 'rtl', maxlength: '60', autocomplete: prefix ? undefined : 'given-name', script: 'arabic' },
  { name: `${prefix}family-name-latin`, label: words('familyNameLatin'), required: true, controlDir: 'ltr', maxlength: '60', script: 'latin' },
  { name: `${prefix}given-name-latin`, label: words('givenNameLatin'), required: true, controlDir: 'ltr', maxlength: '60', script: 'latin' },
];
const birthDate = (name, complete) => ({ name, type: 'date', label: words('birthDate'), hint: words('birthDateHint'), required: true, date: { past: true, minimumYear: 1900 }, ...(complete ? { autocomplete: 'bday' } : {}) });

/** @param {{ value: string, label: Record<string, string> }[]} offices civil-status offices, from the agency's register */
export function birthCertificateFlow(offices) {
  return {
    id: 'birth-certificate',
    version: 2,
    steps: [
      {
        id: 'for-whom', title: words('forWhomStep'),
        fields: [{ name: 'for-whom', type: 'radio', label: words('forWhom'), required: true, options: [choice('myself', 'forMyself'), choice('child', 'forMyChild'), choice('represented', 'forRepresented', 'forRepresentedHint')] }],
      },
      { id: 'mandate', title: words('mandateStep'), when: forWhom('represented'), fields: [{ name: 'mandate', type: 'file', label: words('mandate'), hint: words('mandateHint'), required: true, accept: 'application/pdf,image/jpeg,image/png', file: { maximumBytes: 5_000_000, types: ['pdf', 'jpeg', 'png'] } }] },
      { id: 'person', title: words('personStep'), when: forWhom('child', 'represented'), fields: [...names('person-'), birthDate('person-birth-date')] },
      { id: 'identity', title: words('identityStep'), fields: [...names(''), { name: 'cnie', label: words('cnie'), hint: words('cnieHint'), required: true, identifier: 'cnie', controlDir: 'ltr', width: '10', maxlength: '12' }, birthDate('birth-date', true)] },
      {
        id: 'delivery', title: words('deliveryStep'),
        fields: [
          { name: 'office', type: 'select', label: words('office'), hint: words('officeHint'), required: true, options: offices },
          { name: 'copies', type: 'select', label: words('copies'), required: true, options: ['1', '2', '3'].map((value) => ({ value, label: Object.fromEntries(locales.map((locale) => [locale, value])) })) },
          { name: 'phone', label: words('phone'), hint: words('phoneHint'), required: true, identifier: 'phone', inputType: 'tel', autocomplete: 'tel', width: '20' },
          { name: 'delivery', type: 'radio', label: words('delivery'), required: true, options: [choice('counter', 'deliveryCounter'), choice('post', 'deliveryPost')] },
          { name: 'address', type: 'textarea', label: words('address'), required: true, rows: '3', maxlength: '300', autocomplete: 'street-address', when: { field: 'delivery', equals: 'post' } },
        ],
      },
    ],
  };
}
