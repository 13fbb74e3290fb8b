import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  textSize: { 'ar-MA': 'حجم النص', zgh: 'ⵜⵉⴷⴷⵉ ⵏ ⵓⴹⵕⵉⵚ', 'fr-MA': 'Taille du texte', en: 'Text size' },
  normal: { 'ar-MA': 'عادي', zgh: 'ⴰⵎⴰⴳⵏⵓ', 'fr-MA': 'Normale', en: 'Normal' },
  large: { 'ar-MA': 'كبير', zgh: 'ⵎⵇⵇⵓⵔⵏ', 'fr-MA': 'Grande', en: 'Large' },
  larger: { 'ar-MA': 'كبير جدا', zgh: 'ⵎⵇⵇⵓⵔⵏ ⴽⵉⴳⴰⵏ', 'fr-MA': 'Très grande', en: 'Very large' },
  contrast: { 'ar-MA': 'التباين', zgh: null, 'fr-MA': 'Contraste', en: 'Contrast' },
  auto: { 'ar-MA': 'حسب إعدادات الجهاز', zgh: null, 'fr-MA': 'Comme sur l’appareil', en: 'As on the device' },
  more: { 'ar-MA': 'قوي', zgh: null, 'fr-MA': 'Renforcé', en: 'Strong' },
  scheme: { 'ar-MA': 'الألوان', zgh: 'ⵉⴽⵍⴰⵏ', 'fr-MA': 'Couleurs', en: 'Colours' },
  light: { 'ar-MA': 'فاتحة', zgh: null, 'fr-MA': 'Claires', en: 'Light' },
  dark: { 'ar-MA': 'داكنة', zgh: null, 'fr-MA': 'Sombres', en: 'Dark' },
  lowData: {
    'ar-MA': 'تقليل استهلاك الأنترنت',
    zgh: null,
    'fr-MA': 'Utiliser moins de données',
    en: 'Use less data',
  },
  lowDataHint: {
    'ar-MA': 'صفحات بدون صور ولا خطوط خاصة: أسرع وأقل كلفة.',
    zgh: null,
    'fr-MA': 'Pages sans images ni polices\u202f: plus rapides, moins chères.',
    en: 'Pages without pictures and fonts: faster, cheaper.',
  },
  save: { 'ar-MA': 'حفظ', zgh: 'ⵃⴹⵓ', 'fr-MA': 'Enregistrer', en: 'Save' },
} as const;

/** Words of `<tiwizi-preferences>`. */
export const preferencesMessages: Messages<typeof words> = defineMessages('preferences', words);
