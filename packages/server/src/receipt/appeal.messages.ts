import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  title: {
    'ar-MA': 'إذا رُفض الطلب أو لم يأت الجواب',
    zgh: null,
    'fr-MA': 'En cas de refus, ou sans réponse',
    en: 'If it is refused, or not answered',
  },
  appeal: {
    'ar-MA':
      'على الإدارة أن تبين سبب الرفض. يمكن تقديم تظلم إليها حسب القانون رقم 55.19، أو اللجوء إلى المحكمة الإدارية، مع ذكر رقم الوصل.',
    zgh: null,
    'fr-MA':
      'L’administration doit donner les motifs d’un refus. Vous pouvez lui adresser un recours administratif (loi n°\u00a055-19) ou saisir le tribunal administratif, avec le numéro du récépissé.',
    en: 'The administration has to give the reasons for a refusal. You can send it an administrative appeal (law 55-19) or go to the administrative court, with the receipt number.',
  },
} as const;

/** What can be done against a decision: it has legal effect and awaits a jurist, in every language. */
export const appealMessages: Messages<typeof words> = defineMessages('appeal', words, {
  legal: ['title', 'appeal'],
});
