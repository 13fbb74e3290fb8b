import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  title: { 'ar-MA': 'طلباتي', zgh: 'ⵜⵓⵜⵔⵉⵡⵉⵏ ⵉⵏⵓ', 'fr-MA': 'Mes demandes', en: 'My requests' },
  drafts: { 'ar-MA': 'طلبات لم تكتمل', zgh: null, 'fr-MA': 'Demandes à terminer', en: 'Requests to finish' },
  /** Day and hour, which tell several requests of one service from each other. */
  begun: { 'ar-MA': 'تاريخ البدء: {date}', zgh: null, 'fr-MA': 'Commencée le {date}', en: 'Begun on {date}' },
  /** Stands below a request that was begun. */
  until: {
    'ar-MA': 'الأجوبة محفوظة إلى غاية {date}',
    zgh: null,
    'fr-MA': 'Réponses gardées jusqu’au {date}',
    en: 'Answers kept until {date}',
  },
  /** Said to whoever has just left a form. */
  saved: {
    'ar-MA': 'الأجوبة محفوظة إلى غاية {date}، ولم يُرسل الطلب بعد. يوجد الطلب في هذه الصفحة: «طلباتي».',
    zgh: null,
    'fr-MA':
      'Vos réponses sont gardées jusqu’au {date}. La demande n’est pas encore envoyée. Vous la retrouvez sur cette page, «\u202fMes demandes\u202f».',
    en: 'Your answers are kept until {date}. The request has not been sent yet. You find it on this page, “My requests”.',
  },
  resume: {
    'ar-MA': 'الرجوع إلى الطلب',
    zgh: 'ⴰⵖⵓⵍ ⵖⵔ ⵜⵓⵜⵔⴰ',
    'fr-MA': 'Revenir à la demande',
    en: 'Go back to the request',
  },
  toSign: { 'ar-MA': 'طلبات في انتظار التوقيع', zgh: null, 'fr-MA': 'Demandes à signer', en: 'Requests to sign' },
  waiting: {
    'ar-MA': 'طلبات في طور الإيداع',
    zgh: null,
    'fr-MA': 'Demandes en cours de dépôt',
    en: 'Requests being filed',
  },
  sent: { 'ar-MA': 'طلبات تم إيداعها', zgh: null, 'fr-MA': 'Demandes déposées', en: 'Requests filed' },
  /** Stands below a request that was filed. */
  filed: {
    'ar-MA': 'الوصل رقم {number}، بتاريخ {date}',
    zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⵡⵔⵉⵇⵜ: {number}, {date}',
    'fr-MA': 'Récépissé n°\u00a0{number}, le {date}',
    en: 'Receipt {number}, {date}',
  },
  none: {
    'ar-MA': 'لا يوجد أي طلب.',
    zgh: null,
    'fr-MA': 'Vous n’avez aucune demande.',
    en: 'You have no request.',
  },
  receipt: { 'ar-MA': 'وصل الإيداع', zgh: 'ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵓⵙⵔⵓⵙ', 'fr-MA': 'Récépissé de dépôt', en: 'Receipt of filing' },
  follow: {
    'ar-MA': 'تتبع هذا الطلب',
    zgh: 'ⴹⴼⵕ ⵜⵓⵜⵔⴰ ⴰⴷ',
    'fr-MA': 'Suivre cette demande',
    en: 'Track this request',
  },
  statusAway: {
    'ar-MA': 'لا تجيب الإدارة الآن، ولا يمكن عرض مراحل الطلب. لم يضع أي شيء. المرجو إعادة المحاولة بعد بضع دقائق.',
    zgh: null,
    'fr-MA':
      'L’administration ne répond pas\u202f: les étapes de la demande ne peuvent pas être affichées. Rien n’est perdu. Réessayez dans quelques minutes.',
    en: 'The administration does not answer, so the steps of the request cannot be shown. Nothing is lost. Try again in a few minutes.',
  },
} as const;

/** Words of a person's own space. */
export const accountMessages: Messages<typeof words> = defineMessages('server-account', words);
