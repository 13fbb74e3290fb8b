import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  alpha: { 'ar-MA': 'نسخة أولية', zgh: 'ⴰⵔⵎⵓⴷ ⴰⵎⵣⵡⴰⵔⵓ', 'fr-MA': 'Version d’essai', en: 'Alpha' },
  beta: { 'ar-MA': 'نسخة تجريبية', zgh: 'ⴰⵔⵎⵓⴷ', 'fr-MA': 'Version bêta', en: 'Beta' },
  text: {
    'ar-MA': 'هذه الخدمة جديدة، وما زالت تتحسن.',
    zgh: 'ⵜⴰⵏⴰⴼⵓⵜ ⴰⴷ ⵜⴳⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ.',
    'fr-MA': 'Ce service est nouveau et s’améliore encore.',
    en: 'This service is new and still being improved.',
  },
  feedback: { 'ar-MA': 'إبداء الرأي', zgh: 'ⵉⵏⵉ ⵜⴰⵡⵏⴳⵉⵎⵜ', 'fr-MA': 'Donner votre avis', en: 'Give your feedback' },
} as const;

/** Words of `<tiwizi-phase-banner>`. */
export const phaseBannerMessages: Messages<typeof words> = defineMessages('phase-banner', words);
