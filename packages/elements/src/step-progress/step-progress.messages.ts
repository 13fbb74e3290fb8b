import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  position: {
    'ar-MA': 'المرحلة {current} من {total}',
    zgh: 'ⵜⴰⵙⵓⵔⵉⴼⵜ {current} ⵙⴳ {total}',
    'fr-MA': 'Étape {current} sur {total}',
    en: 'Step {current} of {total}',
  },
  positionOnly: {
    'ar-MA': 'المرحلة {current}',
    zgh: 'ⵜⴰⵙⵓⵔⵉⴼⵜ {current}',
    'fr-MA': 'Étape {current}',
    en: 'Step {current}',
  },
  colon: { 'ar-MA': ':', zgh: ':', 'fr-MA': '\u202f:', en: ':' },
  done: { 'ar-MA': '(منجزة)', zgh: '(ⵜⵎⵎⵓⵔⵙ)', 'fr-MA': '(terminée)', en: '(done)' },
  upcoming: { 'ar-MA': '(لاحقة)', zgh: '(ⵜⵓⴹⴼⵉⵔⵜ)', 'fr-MA': '(à venir)', en: '(to come)' },
  next: {
    'ar-MA': 'المرحلة الموالية: {step}',
    zgh: 'ⵜⴰⵙⵓⵔⵉⴼⵜ ⵉⴹⴼⴰⵕⵏ: {step}',
    'fr-MA': 'Étape suivante\u202f: {step}',
    en: 'Next step: {step}',
  },
} as const;

/** Words of the step progress. */
export const stepProgressMessages: Messages<typeof words> = defineMessages('step-progress', words);
