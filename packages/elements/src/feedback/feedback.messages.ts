import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  heading: {
    'ar-MA': 'هل كانت هذه الصفحة مفيدة؟',
    zgh: 'ⵉⵙ ⵜⵓⵏⴼ ⵜⴰⵙⵏⴰ ⴰⴷ?',
    'fr-MA': 'Cette page vous a-t-elle été utile\u202f?',
    en: 'Was this page useful?',
  },
  yes: { 'ar-MA': 'نعم', zgh: 'ⵢⴰⵀ', 'fr-MA': 'Oui', en: 'Yes' },
  no: { 'ar-MA': 'لا', zgh: 'ⵓⵀⵓ', 'fr-MA': 'Non', en: 'No' },
  more: {
    'ar-MA': 'كتابة ملاحظة (اختياري)',
    zgh: 'ⴰⵔⴰ ⵜⴰⵡⵏⴳⵉⵎⵜ (ⵙ ⵓⵙⵜⴰⵢ)',
    'fr-MA': 'Écrire une remarque (facultatif)',
    en: 'Write a comment (optional)',
  },
  comment: {
    'ar-MA': 'ما الذي يمكن تحسينه؟',
    zgh: 'ⵎⴰⴷ ⵉⵅⵚⵚⴰⵏ?',
    'fr-MA': 'Que pouvons-nous améliorer\u202f?',
    en: 'What can we improve?',
  },
  hint: {
    'ar-MA': 'المرجو عدم كتابة أي معطيات شخصية: لا اسم ولا رقم بطاقة. لا يُرسل جواب.',
    zgh: null,
    'fr-MA': 'N’écrivez aucune donnée personnelle, ni nom ni numéro de carte. Il n’y sera pas répondu.',
    en: 'Write no personal data, neither name nor card number. There will be no answer.',
  },
  send: { 'ar-MA': 'إرسال الملاحظة', zgh: 'ⴰⵣⵏ', 'fr-MA': 'Envoyer la remarque', en: 'Send the comment' },
  sending: { 'ar-MA': 'جارٍ الإرسال', zgh: 'ⴷⴰ ⵉⵜⵜⵢⴰⵣⴰⵏ', 'fr-MA': 'Envoi en cours', en: 'Sending' },
  thanks: {
    'ar-MA': 'شكرا، تم تسجيل الرأي.',
    zgh: 'ⵜⴰⵏⵎⵎⵉⵔⵜ.',
    'fr-MA': 'Merci, votre avis est enregistré.',
    en: 'Thank you, your feedback has been recorded.',
  },
} as const;

/** Words of `<tiwizi-feedback>`. */
export const feedbackMessages: Messages<typeof words> = defineMessages('feedback', words);
