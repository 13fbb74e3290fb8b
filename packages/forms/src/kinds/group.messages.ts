import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** What one of several is called: “Equipment item 2”. */
  itemTitle: { 'ar-MA': '{item} {number}', zgh: '{item} {number}', 'fr-MA': '{item} {number}', en: '{item} {number}' },
  /** Before what is wrong in one of several. */
  inItem: {
    'ar-MA': '{title}: {message}',
    zgh: '{title}: {message}',
    'fr-MA': '{title}\u202f: {message}',
    en: '{title}: {message}',
  },
  /** The button, where the flow has no words of its own: of any gender, since the item may be of any. */
  add: { 'ar-MA': 'إضافة: {item}', zgh: 'ⵔⵏⵓ: {item}', 'fr-MA': 'Ajouter\u202f: {item}', en: 'Add: {item}' },
  remove: { 'ar-MA': 'حذف', zgh: 'ⴽⴽⵙ', 'fr-MA': 'Retirer', en: 'Remove' },
  /** Said when one of several was removed; of any gender. */
  removed: {
    'ar-MA': 'تم الحذف: {title}',
    zgh: 'ⵉⵜⵜⵡⴰⴽⴽⵙ: {title}',
    'fr-MA': 'Retrait effectué\u202f: {title}',
    en: 'Removed: {title}',
  },
  /** Of an item that has a page of its own: it is not finished. Of any gender. */
  open: { 'ar-MA': 'معلومات ناقصة', zgh: 'ⵓⵔⵜⴰ ⵉⵙⵎⴷ', 'fr-MA': 'À compléter', en: 'To be completed' },
  /** The button that opens the page of an item that is not finished. */
  fill: { 'ar-MA': 'استكمال', zgh: 'ⴰⵙⵎⴷ', 'fr-MA': 'Compléter', en: 'Complete' },
  /** There is none of several. */
  none: { 'ar-MA': 'لا شيء', zgh: 'ⵡⴰⵍⵓ', 'fr-MA': 'Aucun', en: 'None' },
  tooFew: {
    'ar-MA': 'العدد في «{label}» غير كاف، والحد الأدنى هو {count}. المرجو إضافة ما ينقص.',
    zgh: 'ⵓⵟⵟⵓⵏ ⴳ «{label}» ⵉⴷⵔⵓⵙ. ⵉⵅⵚⵚⴰ {count} ⵏⵖ ⵓⴳⴳⴰⵔ.',
    'fr-MA': 'Pour «\u202f{label}\u202f», il en faut au moins {count}. Ajoutez ce qui manque.',
    en: 'For “{label}”, at least {count} needed. Add what is missing.',
  },
  tooMany: {
    'ar-MA': 'العدد في «{label}» يفوق الحد الأقصى، وهو {count}. المرجو حذف ما زاد عليه.',
    zgh: 'ⵓⵟⵟⵓⵏ ⴳ «{label}» ⵢⵓⴳⴰⵔ {count}. ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⵜⵜⵡⴰⴽⴽⵙ ⵎⴰⵢⴷ ⵉⵔⵏⴰⵏ.',
    'fr-MA': 'Pour «\u202f{label}\u202f», il y en a plus que {count}, le maximum. Retirez ce qui est de trop.',
    en: 'For “{label}”, there are more than {count}, the maximum. Remove what is too many.',
  },
} as const;

/** Words of repeating groups. */
export const groupMessages: Messages<typeof words> = defineMessages('forms-group', words);
