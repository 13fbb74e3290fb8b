import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  title: {
    'ar-MA': 'الرأي في صفحات الموقع',
    zgh: 'ⵜⴰⵡⵏⴳⵉⵎⵜ ⵅⴼ ⵜⴰⵙⵏⵉⵡⵉⵏ',
    'fr-MA': 'Votre avis sur les pages du site',
    en: 'Your feedback on the pages',
  },
  thanksTitle: { 'ar-MA': 'شكرا على الرأي', zgh: 'ⵜⴰⵏⵎⵎⵉⵔⵜ', 'fr-MA': 'Merci de votre avis', en: 'Thank you' },
  nothingSent: {
    'ar-MA': 'لم يُرسل أي شيء. المرجو الضغط على نعم أو لا، أو كتابة ملاحظة.',
    zgh: null,
    'fr-MA': 'Rien n’a été envoyé. Appuyez sur oui ou sur non, ou écrivez une remarque.',
    en: 'Nothing was sent. Press yes or no, or write a comment.',
  },
  tooMany: {
    'ar-MA': 'وصلت آراء كثيرة في وقت قصير، ولم يُحفظ هذا الرأي. ما كُتب لا يزال هنا. المرجو إعادة الإرسال بعد ساعة.',
    zgh: null,
    'fr-MA':
      'Beaucoup d’avis sont arrivés en peu de temps, et celui-ci n’est pas enregistré. Ce que vous avez écrit est encore ici. Envoyez-le de nouveau dans une heure.',
    en: 'Many answers arrived in a short time, and this one was not recorded. What you wrote is still here. Send it again in an hour.',
  },
  kept: {
    'ar-MA': {
      zero: 'لا يُحفظ الرأي.',
      one: 'يُحفظ الرأي يوما واحدا دون أي شيء عن صاحبه، ثم يُحذف. ما يشبه رقم بطاقة أو هاتف أو بريدا إلكترونيا لا يُحفظ.',
      two: 'يُحفظ الرأي يومين دون أي شيء عن صاحبه، ثم يُحذف. ما يشبه رقم بطاقة أو هاتف أو بريدا إلكترونيا لا يُحفظ.',
      few: 'يُحفظ الرأي {count} أيام دون أي شيء عن صاحبه، ثم يُحذف. ما يشبه رقم بطاقة أو هاتف أو بريدا إلكترونيا لا يُحفظ.',
      many: 'يُحفظ الرأي {count} يوما دون أي شيء عن صاحبه، ثم يُحذف. ما يشبه رقم بطاقة أو هاتف أو بريدا إلكترونيا لا يُحفظ.',
      other:
        'يُحفظ الرأي {count} يوم دون أي شيء عن صاحبه، ثم يُحذف. ما يشبه رقم بطاقة أو هاتف أو بريدا إلكترونيا لا يُحفظ.',
    },
    zgh: null,
    'fr-MA': {
      one: 'Les avis sont gardés {count}\u00a0jour sans rien sur leur auteur, puis effacés. Ce qui ressemble à un numéro de carte, de téléphone ou à un courriel n’est pas gardé.',
      many: 'Les avis sont gardés {count}\u00a0jours sans rien sur leur auteur, puis effacés. Ce qui ressemble à un numéro de carte, de téléphone ou à un courriel n’est pas gardé.',
      other:
        'Les avis sont gardés {count}\u00a0jours sans rien sur leur auteur, puis effacés. Ce qui ressemble à un numéro de carte, de téléphone ou à un courriel n’est pas gardé.',
    },
    en: {
      one: 'Feedback is kept for {count} day with nothing about who gave it, then deleted. What looks like a card number, a telephone number or an e-mail address is not kept.',
      other:
        'Feedback is kept for {count} days with nothing about who gave it, then deleted. What looks like a card number, a telephone number or an e-mail address is not kept.',
    },
  },
  back: { 'ar-MA': 'العودة إلى الصفحة', zgh: 'ⴰⵖⵓⵍ ⵖⵔ ⵜⴰⵙⵏⴰ', 'fr-MA': 'Revenir à la page', en: 'Back to the page' },
  answersTitle: {
    'ar-MA': 'آراء المرتفقين',
    zgh: 'ⵜⵉⵡⵏⴳⵉⵎⵉⵏ ⵏ ⵉⵏⵙⵙⵎⵔⴰⵙⵏ',
    'fr-MA': 'Avis des usagers',
    en: 'What service users said',
  },
  refused: {
    'ar-MA': 'هذه الصفحة مخصصة لمن تعينهم الإدارة.',
    zgh: null,
    'fr-MA': 'Cette page est réservée aux personnes que l’administration désigne.',
    en: 'This page is for those whom the agency names.',
  },
  counts: {
    'ar-MA': 'هل كانت الصفحة مفيدة؟',
    zgh: 'ⵉⵙ ⵜⵓⵏⴼ ⵜⴰⵙⵏⴰ?',
    'fr-MA': 'La page était-elle utile\u202f?',
    en: 'Was the page useful?',
  },
  page: { 'ar-MA': 'الصفحة', zgh: 'ⵜⴰⵙⵏⴰ', 'fr-MA': 'Page', en: 'Page address' },
  yes: { 'ar-MA': 'نعم', zgh: 'ⵢⴰⵀ', 'fr-MA': 'Oui', en: 'Yes' },
  no: { 'ar-MA': 'لا', zgh: 'ⵓⵀⵓ', 'fr-MA': 'Non', en: 'No' },
  comments: { 'ar-MA': 'الملاحظات', zgh: 'ⵜⵉⵡⵏⴳⵉⵎⵉⵏ', 'fr-MA': 'Remarques', en: 'Comments' },
  none: {
    'ar-MA': 'لا يوجد أي رأي بعد.',
    zgh: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⴰⵡⵏⴳⵉⵎⵜ.',
    'fr-MA': 'Aucun avis pour l’instant.',
    en: 'No feedback yet.',
  },
  remove: { 'ar-MA': 'حذف الملاحظة', zgh: 'ⴽⴽⵙ', 'fr-MA': 'Effacer la remarque', en: 'Delete the comment' },
} as const;

/** Words around "Was this page useful?": after the post, and for the agency. */
export const feedbackPageMessages: Messages<typeof words> = defineMessages('feedback-page', words, {
  legal: ['kept'],
});
