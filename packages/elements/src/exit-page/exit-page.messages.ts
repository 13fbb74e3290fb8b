import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  label: {
    'ar-MA': 'مغادرة هذه الصفحة بسرعة',
    zgh: 'ⴼⴼⵖ ⵙⴳ ⵜⴰⵙⵏⴰ ⴰⴷ ⵙ ⵜⴰⵣⵣⵍⴰ',
    'fr-MA': 'Quitter vite cette page',
    en: 'Leave this page quickly',
  },
  /** What it cannot do. */
  limits: {
    'ar-MA': 'يبقى أثر هذه الصفحة في سجل المتصفح. المرجو حذفه عند استعمال جهاز مشترك.',
    zgh: null,
    'fr-MA': 'Cette page reste dans l’historique du navigateur. Effacez-le si l’appareil est partagé.',
    en: 'This page stays in the history of the browser. Delete it if others use this device.',
  },
  keys: {
    'ar-MA': 'يمكن أيضا الضغط ثلاث مرات على مفتاح {key}.',
    zgh: 'ⵜⵣⵎⵔⴷ ⴰⴷ ⵜⴱⵔⵙⴷ 3 ⵏ ⵜⵡⴰⵍⴰⵡⵉⵏ ⵅⴼ {key}.',
    'fr-MA': 'Ou appuyez trois fois sur la touche {key}.',
    en: 'Or press the {key} key three times.',
  },
  /** Said after a press of Shift. */
  more: {
    'ar-MA': {
      one: 'مرة أخرى للمغادرة.',
      two: 'مرتان أخريان للمغادرة.',
      other: '{count} مرات أخرى للمغادرة.',
    },
    zgh: { one: '{count} ⵜⵉⴽⵍⵜ ⵢⴰⴹⵏ.', other: '{count} ⵏ ⵜⵡⴰⵍⴰⵡⵉⵏ ⵢⴰⴹⵏⵉⵏ.' },
    'fr-MA': { one: 'Encore {count} fois pour quitter.', other: 'Encore {count} fois pour quitter.' },
    en: { one: '{count} more time to leave.', other: '{count} more times to leave.' },
  },
} as const;

/** Words of `<tiwizi-exit-page>`. */
export const exitPageMessages: Messages<typeof words> = defineMessages('exit-page', words);
