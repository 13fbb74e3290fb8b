import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  lifeEvents: { 'ar-MA': 'أحداث الحياة', zgh: 'ⵉⴷⵢⴰⵏⵏ ⵏ ⵜⵓⴷⵔⵜ', 'fr-MA': 'Événements de vie', en: 'Life events' },
  intro: {
    'ar-MA': 'الخدمات التي يحتاج إليها الناس في كل حدث، بالترتيب.',
    zgh: 'ⵜⵏⵓⴼⴰ ⵏ ⴽⵓ ⴰⴷⵢⴰⵏ, ⵙ ⵓⵙⵙⵓⴷⵙ.',
    'fr-MA': 'Les services utiles à chaque événement, dans l’ordre.',
    en: 'The services that each event calls for, in order.',
  },
  /** Above the list of services, which are to be done in this order. */
  inOrder: {
    'ar-MA': 'الخدمات بالترتيب',
    zgh: 'ⵜⵏⵓⴼⴰ ⵙ ⵓⵙⵙⵓⴷⵙ',
    'fr-MA': 'Les services, dans l’ordre',
    en: 'The services, in order',
  },
  parts: {
    'ar-MA': 'حالات خاصة',
    zgh: 'ⵉⴷⵢⴰⵏⵏ ⵢⴰⴹⵏ',
    'fr-MA': 'Cas particuliers',
    en: 'Particular cases',
  },
} as const;

/** Words of life events. */
export const lifeEventsMessages: Messages<typeof words> = defineMessages('lifeEvents', words);
