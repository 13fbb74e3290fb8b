import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  subject: {
    'ar-MA': '{agency}: {service}',
    zgh: '{agency}: {service}',
    'fr-MA': '{agency}\u202f: {service}',
    en: '{agency}: {service}',
  },
  draftEnds: {
    'ar-MA': '{agency}: لم يُرسل بعد طلب «{service}»، وستُحذف الأجوبة بتاريخ {date}. لإتمام الطلب:',
    zgh: null,
    'fr-MA':
      '{agency}\u202f: votre demande «\u202f{service}\u202f» n’est pas encore envoyée. Vos réponses seront effacées le {date}. Pour la terminer\u202f:',
    en: '{agency}: your request “{service}” is not sent yet. Your answers will be deleted on {date}. To finish it:',
  },
  unpaid: {
    'ar-MA': '{agency}: لم يُؤد بعد رسم طلب «{service}»، وسيُلغى الطلب بتاريخ {date}. لأداء الرسم:',
    zgh: null,
    'fr-MA':
      '{agency}\u202f: les frais de votre demande «\u202f{service}\u202f» ne sont pas encore payés. Elle sera abandonnée le {date}. Pour payer\u202f:',
    en: '{agency}: the fee of your request “{service}” is not paid yet. The request will be given up on {date}. To pay:',
  },
  /** The number for the counter. It is not told: others may read a telephone. */
  cashEnds: {
    'ar-MA': '{agency}: ينتهي بتاريخ {date} أجل الأداء بالشباك لطلب «{service}». بعد ذلك، المرجو طلب مرجع أداء جديد:',
    zgh: null,
    'fr-MA':
      '{agency}\u202f: la référence de paiement au guichet de votre demande «\u202f{service}\u202f» expire le {date}. Ensuite, il faudra en demander une nouvelle\u202f:',
    en: '{agency}: the counter takes the fee of your request “{service}” until {date}. After that you will need a new payment reference:',
  },
  correction: {
    'ar-MA': '{agency}: المرجو تصحيح الطلب رقم {number} ({service}). ما طلبته الإدارة مبين في صفحة «طلباتي»:',
    zgh: null,
    'fr-MA':
      '{agency}\u202f: votre demande n°\u00a0{number} ({service}) est à corriger. Voyez ce que demande l’administration sur la page «\u202fMes demandes\u202f»\u202f:',
    en: '{agency}: your request {number} ({service}) has to be corrected. See what the administration asks on the page “My requests”:',
  },
  /** Refused. Others may read a telephone: it does not say how. */
  decided: {
    'ar-MA': '{agency}: صدر قرار بشأن الطلب رقم {number} ({service}). المرجو الاطلاع عليه في صفحة «طلباتي»:',
    zgh: null,
    'fr-MA':
      '{agency}\u202f: une décision a été prise sur votre demande n°\u00a0{number} ({service}). Lisez-la sur la page «\u202fMes demandes\u202f»\u202f:',
    en: '{agency}: a decision was made on your request {number} ({service}). Read it on the page “My requests”:',
  },
  ready: {
    'ar-MA': '{agency}: نتيجة الطلب رقم {number} ({service}) جاهزة. المرجو الاطلاع عليها في صفحة «طلباتي»:',
    zgh: null,
    'fr-MA':
      '{agency}\u202f: le résultat de votre demande n°\u00a0{number} ({service}) est prêt. Voyez la page «\u202fMes demandes\u202f»\u202f:',
    en: '{agency}: the result of your request {number} ({service}) is ready. See the page “My requests”:',
  },
  /** To the agency's desk. */
  filed: {
    'ar-MA': 'وصل طلب جديد، رقمه {number} ({service}).',
    zgh: null,
    'fr-MA': 'Une demande est arrivée\u202f: n°\u00a0{number} ({service}).',
    en: 'A request has arrived: {number} ({service}).',
  },
} as const;

/** Messages that leave the site: no personal data, no link to log in. Those with effect on a person await a jurist. */
export const notificationMessages: Messages<typeof words> = defineMessages('notifications', words, {
  legal: ['draftEnds', 'unpaid', 'correction', 'decided'],
});
