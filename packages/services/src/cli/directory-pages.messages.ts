import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  directory: {
    'ar-MA': 'دليل الخدمات',
    zgh: 'ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵜⵏⵓⴼⴰ',
    'fr-MA': 'Annuaire des services',
    en: 'Service directory',
  },
  breadcrumb: { 'ar-MA': 'مسار التصفح', zgh: 'ⴰⴱⵔⵉⴷ ⵏ ⵓⵙⵜⴰⵔⴰ', 'fr-MA': 'Fil d’Ariane', en: 'Breadcrumb' },
} as const;

/** Words of a directory that is written as files. */
export const directoryPagesMessages: Messages<typeof words> = defineMessages('directoryPages', words);
