import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  recent: {
    'ar-MA': 'آخر الخدمات المعروضة',
    zgh: 'ⵜⵉⵏⵓⴼⴰ ⵏ ⵜⴳⵉⵔⴰ',
    'fr-MA': 'Services consultés récemment',
    en: 'Recently viewed services',
  },
  note: {
    'ar-MA':
      'هذه اللائحة محفوظة في هذا الجهاز فقط، لمدة 30 يوما على الأكثر، ولا ترسل إلى أي جهة. قد يراها كل من يستعمل هذا الجهاز.',
    zgh: null,
    'fr-MA':
      'Cette liste reste sur cet appareil, 30 jours au plus, et n’est envoyée à personne. Qui utilise cet appareil peut la voir.',
    en: 'This list stays on this device, for 30 days at most, and is sent to nobody. Whoever uses this device can see it.',
  },
  refuse: {
    'ar-MA': 'حذف اللائحة والتوقف عن حفظها',
    zgh: 'ⴽⴽⵙ ⵜⴰⵍⴳⴰⵎⵜ',
    'fr-MA': 'Effacer la liste et ne plus la garder',
    en: 'Delete the list and keep it no more',
  },
  refused: {
    'ar-MA': 'حذفت اللائحة. لن تحفظ الخدمات المعروضة في هذا الجهاز.',
    zgh: null,
    'fr-MA': 'La liste est effacée. Les services consultés ne sont plus gardés sur cet appareil.',
    en: 'The list is deleted. Viewed services are no longer kept on this device.',
  },
  allow: {
    'ar-MA': 'حفظ الخدمات المعروضة من جديد',
    zgh: 'ⵃⴹⵓ ⵜⵉⵏⵓⴼⴰ ⴷⴰⵖ',
    'fr-MA': 'Garder de nouveau les services consultés',
    en: 'Keep viewed services again',
  },
  /** Said, and not shown: there is no list yet. */
  allowed: {
    'ar-MA': 'ستحفظ الخدمات المعروضة من جديد في هذا الجهاز.',
    zgh: null,
    'fr-MA': 'Les services consultés seront de nouveau gardés sur cet appareil.',
    en: 'Viewed services will be kept on this device again.',
  },
} as const;

/** Words of `<tiwizi-recent-services>`. */
export const recentServicesMessages: Messages<typeof words> = defineMessages('recentServices', words);
