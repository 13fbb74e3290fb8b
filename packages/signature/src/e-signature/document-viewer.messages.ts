import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  drawing: {
    'ar-MA': 'جارٍ عرض الصفحات…',
    zgh: 'ⴷⴰ ⵜⵜⵓⵙⴽⴰⵏⵏⵜ ⵜⴰⵙⵏⵉⵡⵉⵏ…',
    'fr-MA': 'Affichage des pages…',
    en: 'Drawing the pages…',
  },
  notDrawn: {
    'ar-MA': 'تعذر عرض الصفحات هنا. يمكن فتح الوثيقة بالرابط أعلاه.',
    zgh: 'ⵓⵔ ⵖⵉⵢⵏⵜ ⵜⴰⵙⵏⵉⵡⵉⵏ ⴰⴷ ⵜⵜⵓⵙⴽⴰⵏⵏⵜ ⴷⴰ. ⵜⵖⵉⵢⴷ ⴰⴷ ⵜⵕⵥⵎⴷ ⴰⵔⵔⴰ ⵙ ⵓⵙⵖⵓⵏ ⴰⵏⴰⴼⵍⵍⴰ.',
    'fr-MA': 'Les pages n’ont pas pu être affichées ici. Ouvrez le document avec le lien ci-dessus.',
    en: 'The pages could not be shown here. The link above opens the document.',
  },
} as const;

/** Words about the pages that are drawn; they come with what draws them. */
export const viewerMessages: Messages<typeof words> = defineMessages('documentViewer', words);
