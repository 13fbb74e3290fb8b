import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** Under the label of a time. {example} and {other} are times. */
  hint: {
    'ar-MA': 'على 24 ساعة، مثلا {example} أو {other}',
    zgh: 'ⵖⴼ 24 ⵏ ⵜⵙⵔⴰⴳⵜ, ⵣⵓⵏⴷ {example} ⵏⵖ {other}',
    'fr-MA': 'Sur 24 heures, par exemple {example} ou {other}',
    en: 'On the 24-hour clock, for example {example} or {other}',
  },
  unreadable: {
    'ar-MA': 'الساعة في «{label}» غير مفهومة. المرجو كتابة الساعة ثم الدقائق، من 0:00 إلى 23:59، مثل {example}.',
    zgh: 'ⵜⴰⵙⵔⴰⴳⵜ ⴳ «{label}» ⵓⵔ ⵜⵜⵓⴼⵀⴰⵎ. ⵉⵅⵚⵚⴰ ⵜⵉⵔⵔⴰ ⵏⵏⵙ ⵙⴳ 0:00 ⴰⵔ 23:59, ⵣⵓⵏⴷ {example}.',
    'fr-MA':
      'L’heure de «\u202f{label}\u202f» ne peut pas être lue. Écrivez l’heure puis les minutes, de 0:00 à 23:59, par exemple {example}.',
    en: 'The time in “{label}” cannot be read. Write the hour, then the minutes, from 0:00 to 23:59, for example {example}.',
  },
  tooEarly: {
    'ar-MA': 'الساعة في «{label}» مبكرة. المرجو كتابة {min} أو ساعة بعدها.',
    zgh: 'ⵜⴰⵙⵔⴰⴳⵜ ⴳ «{label}» ⵜⵣⵡⴰⵔ. ⵉⵅⵚⵚⴰ {min} ⵏⵖ ⴷⴼⴼⵉⵔ ⵏⵏⵙ.',
    'fr-MA': 'L’heure de «\u202f{label}\u202f» est trop tôt. Écrivez {min} ou plus tard.',
    en: 'The time in “{label}” is too early. Write {min} or later.',
  },
  tooLate: {
    'ar-MA': 'الساعة في «{label}» متأخرة. المرجو كتابة {max} أو ساعة قبلها.',
    zgh: 'ⵜⴰⵙⵔⴰⴳⵜ ⴳ «{label}» ⵜⵎⵎⴰⵟⵍ. ⵉⵅⵚⵚⴰ {max} ⵏⵖ ⴷⴰⵜ ⵏⵏⵙ.',
    'fr-MA': 'L’heure de «\u202f{label}\u202f» est trop tard. Écrivez {max} ou plus tôt.',
    en: 'The time in “{label}” is too late. Write {max} or earlier.',
  },
  /** {before} and {after} are the times that are accepted on either side. */
  between: {
    'ar-MA': 'الساعة في «{label}» غير مقترحة. أقرب ساعتين: {before} و{after}. المرجو كتابة إحداهما.',
    zgh: 'ⵜⴰⵙⵔⴰⴳⵜ ⴳ «{label}» ⵓⵔ ⵜⵍⵍⵉ. ⵉⵅⵚⵚⴰ ⵜⵉⵔⵔⴰ ⵏ {before} ⵏⵖ {after}.',
    'fr-MA': 'L’heure de «\u202f{label}\u202f» n’est pas proposée. Écrivez {before} ou {after}.',
    en: 'The time in “{label}” is not offered. Write {before} or {after}.',
  },
} as const;

/** Sentences of times of day. */
export const timeMessages: Messages<typeof words> = defineMessages('time', words);
