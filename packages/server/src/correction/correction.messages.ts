import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  title: {
    'ar-MA': 'تصحيح الطلب رقم {number}',
    zgh: null,
    'fr-MA': 'Correction de la demande n°\u00a0{number}',
    en: 'Correction of request {number}',
  },
  /** Stands before what the agency wrote. */
  asked: {
    'ar-MA': 'ما طلبته الإدارة:',
    zgh: null,
    'fr-MA': 'Ce que l’administration demande\u202f:',
    en: 'What the administration asks:',
  },
  hint: {
    'ar-MA': 'المرجو تصحيح الأجوبة ثم إرسال الطلب من جديد. يبقى رقم الوصل كما هو.',
    zgh: null,
    'fr-MA': 'Corrigez vos réponses, puis envoyez de nouveau la demande. Le numéro du récépissé reste le même.',
    en: 'Correct your answers, then send the request again. The receipt number stays the same.',
  },
  begin: { 'ar-MA': 'تصحيح الطلب', zgh: 'ⵙⵖⵜⵉ ⵜⵓⵜⵔⴰ', 'fr-MA': 'Corriger la demande', en: 'Correct the request' },
  goOn: {
    'ar-MA': 'متابعة التصحيح',
    zgh: null,
    'fr-MA': 'Continuer la correction',
    en: 'Go on with the correction',
  },
  /** Signed or sent, and not yet with the agency. */
  signed: {
    'ar-MA': 'التصحيح في طور الإيداع.',
    zgh: null,
    'fr-MA': 'La correction est en cours de dépôt.',
    en: 'The correction is being filed.',
  },
  /** Of a correction that was begun and thrown away. */
  deleted: {
    'ar-MA': 'تم حذف التصحيح. لم يُرسل منه أي شيء، ويبقى الطلب الذي سبق إيداعه لدى الإدارة كما هو.',
    zgh: null,
    'fr-MA':
      'La correction est effacée. Rien n’en a été envoyé, et la demande déjà déposée reste telle quelle à l’administration.',
    en: 'The correction is deleted. Nothing of it was sent, and the request filed before stays with the administration as it is.',
  },
  twiceTitle: {
    'ar-MA': 'سبق بدء هذا التصحيح',
    zgh: null,
    'fr-MA': 'Correction déjà commencée',
    en: 'Correction already begun',
  },
  twice: {
    'ar-MA': 'سبق بدء تصحيح هذا الطلب، ربما في نافذة أخرى. لم يتغير أي شيء.',
    zgh: null,
    'fr-MA':
      'La correction de cette demande a déjà été commencée, peut-être dans un autre onglet. Rien n’a été changé.',
    en: 'The correction of this request was already begun, perhaps in another window. Nothing was changed.',
  },
  endedTitle: {
    'ar-MA': 'لا يوجد تصحيح مطلوب',
    zgh: null,
    'fr-MA': 'Aucune correction demandée',
    en: 'No correction is asked for',
  },
  ended: {
    'ar-MA': 'لا تطلب الإدارة الآن أي تصحيح لهذا الطلب. لم يتغير أي شيء.',
    zgh: null,
    'fr-MA': 'L’administration ne demande pas ou plus de correction pour cette demande. Rien n’a été changé.',
    en: 'The administration does not ask for a correction of this request, or no longer does. Nothing was changed.',
  },
  /** A link to the receipt of a corrected version. */
  version: {
    'ar-MA': 'وصل إيداع التصحيح، بتاريخ {date}',
    zgh: null,
    'fr-MA': 'Récépissé de dépôt de la correction, le {date}',
    en: 'Receipt of filing of the correction, {date}',
  },
} as const;

/** Words of the correction of a request. */
export const correctionMessages: Messages<typeof words> = defineMessages('correction', words);
