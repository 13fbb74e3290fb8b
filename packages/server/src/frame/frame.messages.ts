import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  serviceName: {
    'ar-MA': 'الخدمات عبر الأنترنت',
    zgh: 'ⵜⵉⵏⵓⴼⴰ ⴳ ⵓⵏⵜⵔⵏⵉⵜ',
    'fr-MA': 'Services en ligne',
    en: 'Online services',
  },
  directory: {
    'ar-MA': 'دليل الخدمات',
    zgh: 'ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵜⵏⵓⴼⴰ',
    'fr-MA': 'Annuaire des services',
    en: 'Service directory',
  },
  breadcrumb: { 'ar-MA': 'مسار التصفح', zgh: 'ⴰⴱⵔⵉⴷ ⵏ ⵓⵙⵜⴰⵔⴰ', 'fr-MA': 'Fil d’Ariane', en: 'Breadcrumb' },
  help: { 'ar-MA': 'المساعدة', zgh: 'ⵜⵉⵡⵉⵙⵉ', 'fr-MA': 'Aide', en: 'Help' },
  accessibility: { 'ar-MA': 'إمكانية الولوج', zgh: 'ⵜⴰⵣⵎⵔⵜ ⵏ ⵓⴽⵛⵛⵓⵎ', 'fr-MA': 'Accessibilité', en: 'Accessibility' },
  privacy: { 'ar-MA': 'المعطيات الشخصية', zgh: 'ⵉⵙⴼⴽⴰ ⵉⵎⴰⵡⴰⵏⵏ', 'fr-MA': 'Données personnelles', en: 'Personal data' },
  demonstration: {
    'ar-MA': 'لا أثر قانونيا لما يُكتب أو يُوقَّع في هذا الموقع.',
    zgh: 'ⵓⵔ ⵖⵓⵔ ⵓⵙⵉⵜ ⴰⴷ ⴽⵔⴰ ⵏ ⵡⴰⵜⵉⴳ ⴰⵣⵔⴼⴰⵏ.',
    'fr-MA': 'Rien de ce que vous écrivez ou signez sur ce site n’a d’effet juridique.',
    en: 'Nothing you write or sign on this site has legal effect.',
  },
  sampleData: {
    'ar-MA': 'معطيات على سبيل المثال: لم يتم التحقق من المبالغ والآجال.',
    zgh: 'ⵉⵙⴼⴽⴰ ⵏ ⵓⵎⴷⵢⴰ: ⵓⵔ ⵜⵜⵓⵙⵙⴼⵔⴰⵏ ⵡⴰⵜⵉⴳⵏ ⴷ ⵜⵉⵣⵉⵡⵉⵏ.',
    'fr-MA': 'Données d’exemple\u202f: frais et délais non vérifiés.',
    en: 'Sample data: fees and time limits were not checked.',
  },
  account: { 'ar-MA': 'الحساب', zgh: 'ⴰⵎⵉⴹⴰⵏ', 'fr-MA': 'Compte', en: 'Account' },
  notFoundTitle: {
    'ar-MA': 'الصفحة غير موجودة',
    zgh: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⴰⵙⵏⴰ',
    'fr-MA': 'Page introuvable',
    en: 'Page not found',
  },
  notFoundText: {
    'ar-MA': 'ربما تغير العنوان أو وقع خطأ في كتابته. يمكن البحث عن الخدمة في الدليل.',
    zgh: 'ⵉⵥⴹⴰⵕ ⴰⴷ ⵜⴱⴷⴷⵍ ⵜⴰⵏⵙⴰ. ⵔⵣⵓ ⵅⴼ ⵜⵏⴰⴼⵓⵜ ⴳ ⵜⵍⴳⴰⵎⵜ.',
    'fr-MA': 'L’adresse a peut-être changé, ou elle a été mal recopiée. Cherchez le service dans l’annuaire.',
    en: 'The address may have changed, or may have been mistyped. You can find the service in the directory.',
  },
  failureTitle: {
    'ar-MA': 'تعذر عرض الصفحة',
    zgh: 'ⵓⵔ ⵜⵎⵓⵔⵙ ⵜⵙⵏⴰ',
    'fr-MA': 'La page ne peut pas s’afficher',
    en: 'The page cannot be shown',
  },
  failureText: {
    'ar-MA': 'وقع عطل من جهتنا. لم يُفقد ما تم حفظه. المرجو إعادة المحاولة بعد بضع دقائق.',
    zgh: 'ⵜⵍⵍⴰ ⵜⵎⵓⴽⵔⵉⵙⵜ ⵖⵓⵔⵏⵖ. ⵓⵔ ⵢⵓⴷⵉⵔ ⵎⴰⵢⴰ ⵉⵜⵜⵓⵃⴼⴹⵏ. ⴰⵔⵎ ⴷⴰⵖ ⴰⵔ ⵉⵎⵉⴽ.',
    'fr-MA':
      'Une panne est survenue de notre côté. Ce qui était enregistré n’est pas perdu. Réessayez dans quelques minutes.',
    en: 'Something failed on our side. What was saved is not lost. Please try again in a few minutes.',
  },
} as const;

/** Words that stand on every page, and on those that cannot be shown. */
export const frameMessages: Messages<typeof words> = defineMessages('frame', words);
