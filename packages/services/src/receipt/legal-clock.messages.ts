import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  dueBy: {
    'ar-MA': 'الجواب متوقع في أجل أقصاه {date}',
    zgh: null,
    'fr-MA': 'Réponse attendue au plus tard le {date}',
    en: 'Answer expected by {date}',
  },
  dueAbout: {
    'ar-MA': 'الجواب متوقع حوالي {date}. قد يتأخر إذا كان هناك عيد ديني.',
    zgh: null,
    'fr-MA': 'Réponse attendue vers le {date}, plus tard en cas de fête religieuse',
    en: 'Answer expected around {date}, later if there is a religious holiday',
  },
  noDue: {
    'ar-MA': 'لم تحدد الإدارة أجلا لهذه الخدمة',
    zgh: null,
    'fr-MA': 'L’administration n’a pas fixé de délai pour ce service',
    en: 'The administration has set no time limit for this service',
  },
  legalMaximum: {
    'ar-MA': {
      one: 'الأجل الأقصى حسب القانون رقم {law}: يوم واحد، أي إلى غاية {date}',
      two: 'الأجل الأقصى حسب القانون رقم {law}: يومان، أي إلى غاية {date}',
      few: 'الأجل الأقصى حسب القانون رقم {law}: {count} أيام، أي إلى غاية {date}',
      many: 'الأجل الأقصى حسب القانون رقم {law}: {count} يوما، أي إلى غاية {date}',
      other: 'الأجل الأقصى حسب القانون رقم {law}: {count} يوم، أي إلى غاية {date}',
    },
    zgh: null,
    'fr-MA': {
      one: 'Délai maximal selon la loi n°\u00a0{law}\u202f: {count} jour, soit jusqu’au {date}',
      other: 'Délai maximal selon la loi n°\u00a0{law}\u202f: {count} jours, soit jusqu’au {date}',
    },
    en: {
      one: 'Longest time under law {law}: {count} day, that is until {date}',
      other: 'Longest time under law {law}: {count} days, that is until {date}',
    },
  },
  toBeConfirmed: {
    'ar-MA': 'معلومة قانونية في انتظار تأكيدها من طرف مختص في القانون',
    zgh: null,
    'fr-MA': 'Information juridique à confirmer par un juriste',
    en: 'Legal information to be confirmed by a lawyer',
  },
} as const;

/** Words of the legal clock. The wording of the legal maximum has legal effect and awaits a jurist, in every language. */
export const legalClockMessages: Messages<typeof words> = defineMessages('legalClock', words, {
  legal: ['legalMaximum', 'dueBy', 'toBeConfirmed'],
});
