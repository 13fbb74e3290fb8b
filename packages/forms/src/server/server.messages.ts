import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  notFoundTitle: {
    'ar-MA': 'الطلب غير موجود',
    zgh: 'ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵓⵜⵔ',
    'fr-MA': 'Demande introuvable',
    en: 'Request not found',
  },
  notFound: {
    'ar-MA': 'قد يكون الطلب محذوفا بعد سبعة أيام دون تغيير، أو خاصا بحساب آخر. يمكن بدء طلب جديد.',
    zgh: 'ⵉⵖⵉ ⴰⴷ ⵉⵜⵜⵡⴰⴽⴽⵙ ⵓⵙⵓⵜⵔ ⴷⴰⵔⵜ 7 ⵏ ⵡⵓⵙⵙⴰⵏ, ⵏⵖ ⵉⴳⴰ ⵡⵉⵏ ⵓⵎⵉⴹⴰⵏ ⵢⴰⴹⵏ. ⵜⵣⵎⵔⴷ ⴰⴷ ⵜⵙⵙⵏⵜⵉⴷ ⴰⵙⵓⵜⵔ ⴰⵎⴰⵢⵏⵓ.',
    'fr-MA':
      'La demande a pu être effacée après sept jours sans changement, ou appartient à un autre compte. Il est possible d’en commencer une nouvelle.',
    en: 'The request may have been deleted after seven days without a change, or belong to another account. A new one can be started.',
  },
  outdatedTitle: {
    'ar-MA': 'تغيّرت الاستمارة',
    zgh: 'ⵜⴱⴷⴷⵍ ⵜⵔⵎⵜ',
    'fr-MA': 'Le formulaire a changé',
    en: 'The form has changed',
  },
  outdated: {
    'ar-MA': 'بدأ هذا الطلب بصيغة سابقة من الاستمارة لا يمكن إتمامها. الأجوبة لم تُرسل. المطلوب بدء طلب جديد.',
    zgh: 'ⵉⵙⵙⵏⵜⵉ ⵓⵙⵓⵜⵔ ⴰⴷ ⵙ ⵜⵔⵎⵜ ⵜⴰⵇⴱⵓⵔⵜ. ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵓⵔ ⵜⵜⵓⵣⵏⵏⵜ. ⵉⵅⵚⵚⴰ ⵓⵙⵙⵏⵜⵉ ⵏ ⵓⵙⵓⵜⵔ ⴰⵎⴰⵢⵏⵓ.',
    'fr-MA':
      'Cette demande a été commencée avec une version précédente du formulaire, qui ne peut plus être terminée. Les réponses n’ont pas été envoyées. Commencer une nouvelle demande.',
    en: 'This request was begun with an earlier version of the form, which can no longer be finished. The answers were not sent. Start a new request.',
  },
  tooLargeTitle: {
    'ar-MA': 'حجم ما أُرسل كبير جدا',
    zgh: 'ⵉⵎⵇⵇⵓⵔ ⴱⴰⵀⵔⴰ ⵎⴰⴷ ⵉⵜⵜⵓⵣⵏⵏ',
    'fr-MA': 'Envoi trop lourd',
    en: 'Too much was sent',
  },
  tooLarge: {
    'ar-MA':
      'حجم الملفات يتجاوز ما يمكن استقباله، ولم يُحتفظ بها. الأجوبة السابقة محفوظة. المطلوب الرجوع واختيار ملف أصغر.',
    zgh: 'ⵉⴼⴰⵢⵍⵓⵜⵏ ⵎⵇⵇⵓⵔⵏ ⴱⴰⵀⵔⴰ, ⵓⵔ ⵜⵜⵡⴰⵃⴹⴰⵏ. ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵉⵣⵡⴰⵔⵏ ⵜⵜⵡⴰⵃⴹⴰⵏⵜ. ⵉⵅⵚⵚⴰ ⵓⵙⵜⴰⵢ ⵏ ⵓⴼⴰⵢⵍⵓ ⵎⵥⵥⵉⵢⵏ.',
    'fr-MA':
      'Les fichiers dépassent ce qui peut être reçu et n’ont pas été gardés. Les réponses précédentes sont gardées. Revenir et choisir un fichier plus petit.',
    en: 'The files are larger than can be received and were not kept. Earlier answers are kept. Go back and choose a smaller file.',
  },
  brokenTitle: {
    'ar-MA': 'لم يصل الإرسال كاملا',
    zgh: 'ⵓⵔ ⵉⵙⵎⵉⴷ ⵓⵙⵉⵡⴹ',
    'fr-MA': 'Envoi incomplet',
    en: 'What was sent is incomplete',
  },
  broken: {
    'ar-MA': 'انقطع الإرسال أو لم يكن مقروءا، ولم يُحتفظ به. الأجوبة السابقة محفوظة. المطلوب الرجوع والمحاولة من جديد.',
    zgh: 'ⵉⴱⴱⵉ ⵓⵙⵉⵡⴹ, ⵓⵔ ⵉⵜⵜⵡⴰⵃⴹⴰ. ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵉⵣⵡⴰⵔⵏ ⵜⵜⵡⴰⵃⴹⴰⵏⵜ. ⵉⵅⵚⵚⴰ ⴰⵍⵙ ⵏ ⵓⵔⵎ.',
    'fr-MA':
      'L’envoi a été coupé ou n’était pas lisible, et n’a pas été gardé. Les réponses précédentes sont gardées. Revenir et essayer à nouveau.',
    en: 'It was cut off or could not be read, and was not kept. Earlier answers are kept. Go back and try again.',
  },
  start: {
    'ar-MA': 'بدء طلب جديد',
    zgh: 'ⴰⵙⵙⵏⵜⵉ ⵏ ⵓⵙⵓⵜⵔ ⴰⵎⴰⵢⵏⵓ',
    'fr-MA': 'Commencer une nouvelle demande',
    en: 'Start a new request',
  },
  goBack: {
    'ar-MA': 'الرجوع إلى الاستمارة',
    zgh: 'ⴰⵖⵓⵍ ⵖⵔ ⵜⵔⵎⵜ',
    'fr-MA': 'Revenir au formulaire',
    en: 'Go back to the form',
  },
  validation: {
    'ar-MA': 'أجوبة يتعين تصحيحها',
    zgh: 'ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵉⵇⵇⴰⵏ ⴰⴷ ⵜⵜⵓⵙⵖⵜⵉⵏⵜ',
    'fr-MA': 'Des réponses sont à corriger',
    en: 'Some answers are to be corrected',
  },
  draftConflict: {
    'ar-MA':
      'حُفظت أجوبة أخرى لهذه المرحلة من نافذة أخرى. المطلوب التحقق من الأجوبة هنا؛ والمتابعة تحتفظ بها مكان الأخرى.',
    zgh: 'ⵜⵜⵡⴰⵃⴹⴰⵏⵜ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ ⵢⴰⴹⵏⵉⵏ ⵙⴳ ⵢⴰⵏ ⵓⵙⴽⵙⵍ ⵢⴰⴹⵏ. ⵉⵅⵚⵚⴰ ⵓⵙⵙⴼⵔⵓ ⵏ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ ⴷⴰ; ⵎⴽ ⵜⵙⵎⴷⵉⴷ ⵔⴰⴷ ⵜⵜⵡⴰⵃⴹⵓⵏⵜ ⵜⵉⴷ.',
    'fr-MA':
      'D’autres réponses à cette étape ont été enregistrées depuis un autre onglet. Vérifier les réponses ici\u202f; continuer les garde à la place des autres.',
    en: 'Other answers to this step were saved from another tab. Check the answers here; continuing keeps these in place of the others.',
  },
  checkConflict: {
    'ar-MA': 'تغيّرت الأجوبة من نافذة أخرى بعد عرض هذه الصفحة. المطلوب التحقق منها من جديد قبل الإرسال.',
    zgh: 'ⴱⴷⴷⵍⵏⵜ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ ⵙⴳ ⵢⴰⵏ ⵓⵙⴽⵙⵍ ⵢⴰⴹⵏ. ⵉⵅⵚⵚⴰ ⵓⵙⵙⴼⵔⵓ ⴷⴰⵖ ⴷⴰⵜ ⵏ ⵓⵣⵏⵏⵉ.',
    'fr-MA': 'Les réponses ont changé depuis un autre onglet. Les vérifier à nouveau avant l’envoi.',
    en: 'The answers were changed from another tab. Check them again before sending.',
  },
  draftMigrated: {
    'ar-MA': 'تغيّرت الاستمارة منذ آخر زيارة. الأجوبة السابقة محفوظة؛ المطلوب التحقق من كل مرحلة.',
    zgh: 'ⵜⴱⴷⴷⵍ ⵜⵔⵎⵜ. ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵉⵣⵡⴰⵔⵏ ⵜⵜⵡⴰⵃⴹⴰⵏⵜ; ⵉⵅⵚⵚⴰ ⵓⵙⵙⴼⵔⵓ ⵏ ⴽⵓ ⵜⴰⵙⵓⵔⵉⴼⵜ.',
    'fr-MA':
      'Le formulaire a changé depuis la dernière visite. Les réponses sont gardées\u202f; vérifier chaque étape.',
    en: 'The form has changed since the last visit. The answers are kept; check each step.',
  },
  csrf: {
    'ar-MA': 'بقيت الصفحة مفتوحة مدة طويلة، ولم يُرسل شيء. الأجوبة ما زالت هنا؛ الضغط على زر المتابعة مرة أخرى يكفي.',
    zgh: 'ⵜⵇⵇⵉⵎⴰ ⵜⴰⵙⵏⴰ ⵜⵕⵥⵎ ⴱⴰⵀⵔⴰ, ⵓⵔ ⵉⵜⵜⵓⵣⵏ ⵡⴰⵍⵓ. ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵙⵓⵍ ⵍⵍⴰⵏⵜ ⴷⴰ; ⵙⵎⴷ ⴷⴰⵖ.',
    'fr-MA':
      'La page est restée ouverte trop longtemps et rien n’a été envoyé. Les réponses sont toujours là\u202f; continuer à nouveau suffit.',
    en: 'The page was open for too long and nothing was sent. The answers are still here; just continue again.',
  },
  submitFailed: {
    'ar-MA': 'تعذّر إرسال الطلب الآن. الأجوبة محفوظة، ولم يُسجل أي طلب. المطلوب المحاولة من جديد بعد قليل.',
    zgh: 'ⵓⵔ ⵉⵖⵉ ⵓⵙⵓⵜⵔ ⴰⴷ ⵉⵜⵜⵓⵣⵏ ⵖⵉⵍⴰⴷ. ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵜⵜⵡⴰⵃⴹⴰⵏⵜ. ⵉⵅⵚⵚⴰ ⴰⵍⵙ ⵏ ⵓⵔⵎ.',
    'fr-MA':
      'La demande n’a pas pu être envoyée pour le moment. Les réponses sont gardées, aucune demande n’est enregistrée. Essayer à nouveau dans un moment.',
    en: 'The request could not be sent just now. The answers are kept and no request was registered. Try again in a moment.',
  },
  answersKept: {
    'ar-MA': 'انتهت الجلسة قبل الإرسال. ما كُتب محفوظ؛ المطلوب التحقق منه ثم المتابعة.',
    zgh: 'ⵜⵎⵎⴷ ⵜⵖⵉⵎⵉⵜ ⴷⴰⵜ ⵏ ⵓⵣⵏⵏⵉ. ⵎⴰⴷ ⵉⵜⵜⵢⴰⵔⴰⵏ ⵉⵜⵜⵡⴰⵃⴹⴰ; ⵉⵅⵚⵚⴰ ⵓⵙⵙⴼⵔⵓ.',
    'fr-MA': 'La session a pris fin avant l’envoi. Ce qui a été écrit est gardé\u202f; vérifier, puis continuer.',
    en: 'The session ended before this was sent. What was written is kept; check it, then continue.',
  },
  loginRequired: {
    'ar-MA': 'انتهت الجلسة. المطلوب تسجيل الدخول من جديد للمتابعة.',
    zgh: 'ⵜⵎⵎⴷ ⵜⵖⵉⵎⵉⵜ. ⵉⵅⵚⵚⴰ ⴰⵙⵙⵏ ⴷⴰⵖ.',
    'fr-MA': 'La session a pris fin. Se connecter à nouveau pour continuer.',
    en: 'The session has ended. Log in again to continue.',
  },
} as const;

/** What the form server says. Unexpected things only; words of the pages themselves are in `print.messages.ts`. */
export const serverMessages: Messages<typeof words> = defineMessages('forms-server', words);
