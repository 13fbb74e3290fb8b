import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** On the button; `password` follows for those who listen. */
  show: { 'ar-MA': 'إظهار', zgh: 'ⵙⴽⵏ', 'fr-MA': 'Afficher', en: 'Show' },
  hide: { 'ar-MA': 'إخفاء', zgh: 'ⵙⵙⵏⵜⵍ', 'fr-MA': 'Masquer', en: 'Hide' },
  password: { 'ar-MA': 'كلمة السر', zgh: 'ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ', 'fr-MA': 'le mot de passe', en: 'the password' },
  shown: {
    'ar-MA': 'كلمة السر ظاهرة على الشاشة',
    zgh: 'ⵜⴻⵜⵜⵓⵙⴽⴰⵏ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ',
    'fr-MA': 'Le mot de passe est visible à l’écran',
    en: 'The password can be read on the screen',
  },
  hidden: {
    'ar-MA': 'كلمة السر مخفية',
    zgh: 'ⵜⴻⵏⵜⵍ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ',
    'fr-MA': 'Le mot de passe est masqué',
    en: 'The password is hidden',
  },
} as const;

/** Words of `<tiwizi-password-input>`. */
export const passwordInputMessages: Messages<typeof words> = defineMessages('password-input', words);
