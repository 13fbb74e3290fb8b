import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  nearest: {
    'ar-MA': 'ترتيب حسب القرب من مكاني',
    zgh: 'ⵉⵎⵉⴽ ⵏ ⵓⵎⵛⵡⴰⵔ ⴷ ⴰⵎⵣⵡⴰⵔⵓ',
    'fr-MA': 'Les plus proches d’abord',
    en: 'Nearest first',
  },
  /** Before anybody presses. */
  note: {
    'ar-MA': 'سيسأل المتصفح عن مكان الجهاز. يبقى المكان في هذا الجهاز ولا يرسل إلى أي جهة.',
    zgh: null,
    'fr-MA': 'Le navigateur demandera votre position. Elle reste sur cet appareil et n’est envoyée à personne.',
    en: 'The browser will ask for your position. It stays on this device and is sent to nobody.',
  },
  sorted: {
    'ar-MA': 'اللائحة مرتبة حسب القرب.',
    zgh: 'ⵜⴰⵍⴳⴰⵎⵜ ⵜⵜⵡⴰⵙⵙⵓⴷⵙ.',
    'fr-MA': 'La liste commence par les plus proches.',
    en: 'The list begins with the nearest.',
  },
  refused: {
    'ar-MA': 'لم يسمح المتصفح بمعرفة المكان. يمكن اختيار الجماعة من اللائحة.',
    zgh: 'ⵓⵔ ⵉⵜⵜⵓⵙⵙⵏ ⵓⴷⵖⴰⵔ. ⵙⵜⵉ ⵜⴰⴳⵔⴰⵡⵜ.',
    'fr-MA': 'Le navigateur ne donne pas la position. Choisissez votre commune dans la liste.',
    en: 'The browser does not give the position. Please choose your commune from the list.',
  },
  unknown: {
    'ar-MA': 'تعذرت معرفة المكان. يمكن اختيار الجماعة من اللائحة.',
    zgh: 'ⵓⵔ ⵉⵜⵜⵓⵙⵙⵏ ⵓⴷⵖⴰⵔ. ⵙⵜⵉ ⵜⴰⴳⵔⴰⵡⵜ.',
    'fr-MA': 'La position est introuvable. Choisissez votre commune dans la liste.',
    en: 'The position could not be found. Please choose your commune from the list.',
  },
  /** {distance} is a number of kilometres, as the crow flies. */
  away: {
    'ar-MA': 'على بعد {distance} كلم تقريبا',
    zgh: '{distance} ⴽⵎ',
    'fr-MA': 'À {distance} km environ',
    en: 'About {distance} km away',
  },
} as const;

/** Words of `<tiwizi-near-me>`. */
export const nearMeMessages: Messages<typeof words> = defineMessages('nearMe', words);
