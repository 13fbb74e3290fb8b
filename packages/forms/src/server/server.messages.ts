import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  notFoundTitle: {
    'ar-MA': 'الطلب غير موجود',
    zgh: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⵓⵜⵔⴰ',
    'fr-MA': 'Demande introuvable',
    en: 'Request not found',
  },
  draftEnded: {
    'ar-MA': 'تم توقيع هذا الطلب أو إرساله في هذه الأثناء. ما يُكتب في هذه الصفحة لم يعد يغيّر فيه شيئا.',
    zgh: null,
    'fr-MA': 'Cette demande a été signée ou envoyée entre-temps. Ce que vous écrivez ici n’y change plus rien.',
    en: 'This request has been signed or sent meanwhile. What you write here changes nothing of it any more.',
  },
  notFound: {
    'ar-MA': 'ربما تم حذف هذا الطلب، أو انتهت مدة حفظه، أو هو خاص بحساب آخر. يمكن بدء طلب جديد.',
    zgh: 'ⵉⵖⵉ ⴰⴷ ⵜⵜⵡⴰⴽⴽⵙ ⵜⵓⵜⵔⴰ, ⵏⵖ ⵜⴼⵓⴽ ⵜⵉⵣⵉ ⵏⵏⵙ, ⵏⵖ ⵜⴳⴰ ⵜⵉⵏ ⵓⵎⵉⴹⴰⵏ ⵢⴰⴹⵏ. ⵜⵣⵎⵔⴷ ⴰⴷ ⵜⵙⵙⵏⵜⵉⴷ ⵜⵓⵜⵔⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ.',
    'fr-MA':
      'Cette demande a peut-être été effacée, n’est plus gardée, ou appartient à un autre compte. Vous pouvez en commencer une nouvelle.',
    en: 'This request may have been deleted, may no longer be kept, or may belong to another account. You can start a new one.',
  },
  outdatedTitle: {
    'ar-MA': 'تغيّرت الاستمارة',
    zgh: 'ⵜⴱⴷⴷⵍ ⵜⴼⵔⵡⵉⵜ',
    'fr-MA': 'Le formulaire a changé',
    en: 'The form has changed',
  },
  outdated: {
    'ar-MA': 'بدأ هذا الطلب بنسخة سابقة من الاستمارة لا يمكن إتمامها. الأجوبة لم تُرسل. المرجو بدء طلب جديد.',
    zgh: 'ⵜⵙⵙⵏⵜⵉ ⵜⵓⵜⵔⴰ ⴰⴷ ⵙ ⵜⴼⵔⵡⵉⵜ ⵜⴰⵇⴱⵓⵔⵜ. ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵓⵔ ⵜⵜⵓⵣⵏⵏⵜ. ⵉⵅⵚⵚⴰ ⵓⵙⵙⵏⵜⵉ ⵏ ⵜⵓⵜⵔⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ.',
    'fr-MA':
      'Cette demande a été commencée avec une version précédente du formulaire, qui ne peut plus être terminée. Les réponses n’ont pas été envoyées. Commencez une nouvelle demande.',
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
      'حجم الملفات يتجاوز ما يمكن استقباله، ولم يُحتفظ بها. الأجوبة السابقة محفوظة. المرجو الرجوع واختيار ملف أصغر.',
    zgh: 'ⵉⴼⴰⵢⵍⵓⵜⵏ ⵎⵇⵇⵓⵔⵏ ⴱⴰⵀⵔⴰ, ⵓⵔ ⵜⵜⵡⴰⵃⴹⴰⵏ. ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵉⵣⵡⴰⵔⵏ ⵜⵜⵡⴰⵃⴹⴰⵏⵜ. ⵉⵅⵚⵚⴰ ⵓⵙⵜⴰⵢ ⵏ ⵓⴼⴰⵢⵍⵓ ⵎⵥⵥⵉⵢⵏ.',
    'fr-MA':
      'Les fichiers dépassent ce qui peut être reçu et n’ont pas été gardés. Les réponses précédentes sont gardées. Revenez et choisissez un fichier plus petit.',
    en: 'The files are larger than can be received and were not kept. Earlier answers are kept. Go back and choose a smaller file.',
  },
  busyTitle: {
    'ar-MA': 'الموقع مشغول الآن',
    zgh: 'ⵉⵜⵜⵡⴰⵎⵎⴰⵔ ⵓⵙⵉⵜ ⴷⵖⵉ',
    'fr-MA': 'Le site est très occupé',
    en: 'The site is very busy',
  },
  busy: {
    'ar-MA':
      'تصل ملفات كثيرة في هذه اللحظة، ولم يُحتفظ بما أُرسل الآن. الأجوبة السابقة محفوظة. المرجو الرجوع وإعادة الإرسال بعد دقيقة.',
    zgh: 'ⴳⴳⵓⵜⵏ ⵉⴼⴰⵢⵍⵓⵜⵏ ⴷⵖⵉ, ⵓⵔ ⵉⵜⵜⵡⴰⵃⴹⴰ ⵎⴰⴷ ⵉⵜⵜⵓⵣⵏⵏ. ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵉⵣⵡⴰⵔⵏ ⵜⵜⵡⴰⵃⴹⴰⵏⵜ. ⵉⵅⵚⵚⴰ ⵓⵣⵣⵏ ⵢⴰⴹⵏ ⴷⴼⴼⵉⵔ ⵜⵓⵙⴷⵉⴷⵜ.',
    'fr-MA':
      'Beaucoup de fichiers arrivent en ce moment, et ce que vous venez d’envoyer n’a pas été gardé. Les réponses précédentes sont gardées. Revenez et envoyez de nouveau dans une minute.',
    en: 'Many files are arriving at the moment, and what you have just sent was not kept. Earlier answers are kept. Go back and send it again in a minute.',
  },
  brokenTitle: {
    'ar-MA': 'لم يصل الإرسال كاملا',
    zgh: 'ⵓⵔ ⵉⵙⵎⵉⴷ ⵓⵙⵉⵡⴹ',
    'fr-MA': 'Envoi incomplet',
    en: 'What was sent is incomplete',
  },
  broken: {
    'ar-MA': 'انقطع الإرسال أو لم يكن مقروءا، ولم يُحتفظ به. الأجوبة السابقة محفوظة. المرجو الرجوع وإعادة المحاولة.',
    zgh: 'ⵉⴱⴱⵉ ⵓⵙⵉⵡⴹ, ⵓⵔ ⵉⵜⵜⵡⴰⵃⴹⴰ. ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵉⵣⵡⴰⵔⵏ ⵜⵜⵡⴰⵃⴹⴰⵏⵜ. ⵉⵅⵚⵚⴰ ⴰⵍⵙ ⵏ ⵓⵔⵎ.',
    'fr-MA':
      'L’envoi a été coupé ou n’était pas lisible, et n’a pas été gardé. Les réponses précédentes sont gardées. Revenez et réessayez.',
    en: 'It was cut off or could not be read, and was not kept. Earlier answers are kept. Go back and try again.',
  },
  tooManyTitle: {
    'ar-MA': 'طلبات كثيرة لم تكتمل',
    zgh: 'ⴳⴳⵓⵜⵏⵜ ⵜⵓⵜⵔⴰⵡⵉⵏ ⵓⵔ ⵉⵙⵎⵉⴷⵏ',
    'fr-MA': 'Trop de demandes commencées',
    en: 'Too many requests begun',
  },
  tooMany: {
    'ar-MA': 'لا يمكن بدء طلب جديد قبل إتمام أحد الطلبات التي سبق بدؤها أو حذفه. الأجوبة كلها محفوظة.',
    zgh: 'ⴰⴼⴰⴷ ⴰⴷ ⵜⵙⵙⵏⵜⵉⴷ ⵜⵓⵜⵔⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ, ⵉⵅⵚⵚⴰ ⵓⵙⵎⴷ ⵏⵖ ⵜⵓⴽⴽⵙⴰ ⵏ ⵢⴰⵜ ⵙⴳ ⵜⵉⵏⵏⴰ ⵜⵙⵙⵏⵜⵉⴷ. ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵜⵜⵡⴰⵃⴹⴰⵏⵜ.',
    'fr-MA':
      'Pour commencer une nouvelle demande, terminez ou effacez d’abord une de celles que vous avez commencées. Toutes vos réponses sont gardées.',
    en: 'To begin a new request, first finish or delete one of those already begun. All answers are kept.',
  },
  continueLast: {
    'ar-MA': 'متابعة آخر طلب',
    zgh: 'ⵙⵎⴷ ⵜⵓⵜⵔⴰ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ',
    'fr-MA': 'Continuer la dernière demande',
    en: 'Continue the last request',
  },
  start: {
    'ar-MA': 'بدء طلب جديد',
    zgh: 'ⴰⵙⵙⵏⵜⵉ ⵏ ⵜⵓⵜⵔⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ',
    'fr-MA': 'Commencer une nouvelle demande',
    en: 'Start a new request',
  },
  goBack: {
    'ar-MA': 'الرجوع إلى الاستمارة',
    zgh: 'ⴰⵖⵓⵍ ⵖⵔ ⵜⴼⵔⵡⵉⵜ',
    'fr-MA': 'Revenir au formulaire',
    en: 'Go back to the form',
  },
  begunTitle: {
    'ar-MA': 'سبق بدء هذا الطلب',
    zgh: 'ⵜⵙⵙⵏⵜⵉ ⵢⴰⴷ ⵜⵓⵜⵔⴰ ⴰⴷ',
    'fr-MA': 'Demande déjà commencée',
    en: 'You have already begun this request',
  },
  begun: {
    'ar-MA': 'الأجوبة السابقة محفوظة. يمكن إتمام الطلب أو بدء طلب جديد.',
    zgh: 'ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵉⵣⵡⴰⵔⵏ ⵜⵜⵡⴰⵃⴹⴰⵏⵜ. ⵙⵎⴷ ⵜⵓⵜⵔⴰ ⴰⴷ, ⵏⵖ ⵙⵙⵏⵜⵉ ⵜⵓⵜⵔⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ.',
    'fr-MA': 'Vos réponses sont gardées. Continuez, ou commencez une nouvelle demande.',
    en: 'Your answers are kept. Go on, or start a new request.',
  },
  /** A link; day and hour of the last change. */
  begunGoOn: {
    'ar-MA': 'إتمام الطلب المحفوظ في {date}',
    zgh: 'ⵙⵎⴷ ⵜⵓⵜⵔⴰ ⵏ {date}',
    'fr-MA': 'Continuer la demande enregistrée le {date}',
    en: 'Go on with the request saved on {date}',
  },
  validation: {
    'ar-MA': 'المرجو تصحيح بعض الأجوبة',
    zgh: 'ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵉⵇⵇⴰⵏ ⴰⴷ ⵜⵜⵓⵙⵖⵜⵉⵏⵜ',
    'fr-MA': 'Des réponses sont à corriger',
    en: 'Some answers have to be corrected',
  },
  draftConflict: {
    'ar-MA':
      'حُفظت أجوبة مختلفة من نافذة أخرى. المرجو التحقق من الأجوبة هنا. الضغط على «متابعة» يحتفظ بهذه ويحذف الأخرى.',
    zgh: 'ⵜⵜⵡⴰⵃⴹⴰⵏⵜ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ ⵢⴰⴹⵏⵉⵏ ⵙⴳ ⵢⴰⵏ ⵓⵙⴽⵙⵍ ⵢⴰⴹⵏ. ⵉⵅⵚⵚⴰ ⵓⵙⵙⴼⵔⵓ ⵏ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ ⴷⴰ; ⵎⴽ ⵜⵙⵎⴷⵉⴷ ⵔⴰⴷ ⵜⵜⵡⴰⵃⴹⵓⵏⵜ ⵜⵉⴷ.',
    'fr-MA':
      'D’autres réponses ont été enregistrées depuis un autre onglet. Vérifiez celles-ci. «\u202fContinuer\u202f» les garde et remplace les autres.',
    en: 'Other answers were saved from another tab. Check these. “Continue” keeps them and replaces the others.',
  },
  itemGone: {
    'ar-MA':
      'حُذف أحد عناصر هذه الصفحة من نافذة أخرى، ولم يُحتفظ بما كُتب فيه. المرجو التحقق من الأجوبة الباقية، ثم المتابعة.',
    zgh: 'ⵉⵜⵜⵡⴰⴽⴽⵙ ⵢⴰⵏ ⵓⴼⵔⴷⵉⵙ ⵏ ⵜⴰⵙⵏⴰ ⴰⴷ ⵙⴳ ⵢⴰⵏ ⵓⵙⴽⵙⵍ ⵢⴰⴹⵏ, ⵓⵔ ⵉⵜⵜⵡⴰⵃⴹⴰ ⵎⴰⵢⴷ ⴳⵉⵙ ⵉⵜⵜⵢⴰⵔⴰⵏ. ⵉⵅⵚⵚⴰ ⵓⵙⵙⴼⵔⵓ ⵏ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ ⵢⴰⴹⵏⵉⵏ.',
    'fr-MA':
      'Un élément de cette page a été retiré depuis un autre onglet, et ce qui y était écrit n’a pas été gardé. Vérifiez les autres réponses, puis continuez.',
    en: 'An item of this page was removed from another tab, and what was typed in it was not kept. Check the other answers, then continue.',
  },
  itemPageGone: {
    'ar-MA': 'حُذف هذا العنصر من نافذة أخرى، ولم يُحتفظ بما كُتب فيه. العناصر الأخرى محفوظة.',
    zgh: 'ⵉⵜⵜⵡⴰⴽⴽⵙ ⵓⴼⵔⴷⵉⵙ ⴰⴷ ⵙⴳ ⵢⴰⵏ ⵓⵙⴽⵙⵍ ⵢⴰⴹⵏ, ⵓⵔ ⵉⵜⵜⵡⴰⵃⴹⴰ ⵎⴰⵢⴷ ⴳⵉⵙ ⵉⵜⵜⵢⴰⵔⴰⵏ. ⵉⴼⵔⴷⵉⵙⵏ ⵢⴰⴹⵏⵉⵏ ⵜⵜⵡⴰⵃⴹⴰⵏ.',
    'fr-MA':
      'Cet élément a été retiré depuis un autre onglet, et ce qui y était écrit n’a pas été gardé. Les autres éléments sont gardés.',
    en: 'This item was removed from another tab, and what was typed in it was not kept. The other items are kept.',
  },
  checkConflict: {
    'ar-MA': 'تغيّرت الأجوبة من نافذة أخرى. المرجو التحقق منها من جديد قبل الإرسال.',
    zgh: 'ⴱⴷⴷⵍⵏⵜ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ ⵙⴳ ⵢⴰⵏ ⵓⵙⴽⵙⵍ ⵢⴰⴹⵏ. ⵉⵅⵚⵚⴰ ⵓⵙⵙⴼⵔⵓ ⴷⴰⵖ ⴷⴰⵜ ⵏ ⵓⵣⵏⵏⵉ.',
    'fr-MA': 'Les réponses ont changé depuis un autre onglet. Vérifiez-les de nouveau avant l’envoi.',
    en: 'The answers were changed from another tab. Check them again before sending.',
  },
  draftMigrated: {
    'ar-MA': 'تغيّرت الاستمارة منذ آخر زيارة. الأجوبة السابقة محفوظة. المرجو التحقق من كل مرحلة.',
    zgh: 'ⵜⴱⴷⴷⵍ ⵜⴼⵔⵡⵉⵜ. ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵉⵣⵡⴰⵔⵏ ⵜⵜⵡⴰⵃⴹⴰⵏⵜ; ⵉⵅⵚⵚⴰ ⵓⵙⵙⴼⵔⵓ ⵏ ⴽⵓ ⵜⴰⵙⵓⵔⵉⴼⵜ.',
    'fr-MA': 'Le formulaire a changé depuis votre dernière visite. Vos réponses sont gardées. Vérifiez chaque étape.',
    en: 'The form has changed since the last visit. The answers are kept; check each step.',
  },
  csrf: {
    'ar-MA': 'بقيت الصفحة مفتوحة مدة طويلة، ولم يُرسل شيء. الأجوبة ما زالت هنا. المرجو الضغط على «متابعة» من جديد.',
    zgh: 'ⵜⵇⵇⵉⵎⴰ ⵜⴰⵙⵏⴰ ⵜⵕⵥⵎ ⴱⴰⵀⵔⴰ, ⵓⵔ ⵉⵜⵜⵓⵣⵏ ⵡⴰⵍⵓ. ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵙⵓⵍ ⵍⵍⴰⵏⵜ ⴷⴰ; ⵙⵎⴷ ⴷⴰⵖ.',
    'fr-MA':
      'La page est restée ouverte trop longtemps et rien n’a été envoyé. Vos réponses sont toujours là. Appuyez de nouveau sur «\u202fContinuer\u202f».',
    en: 'The page was open for too long and nothing was sent. Your answers are still here. Press “Continue” again.',
  },
  notKept: {
    'ar-MA': 'تعذّر حفظ الأجوبة الآن. الأجوبة ما زالت هنا. المرجو إبقاء هذه الصفحة مفتوحة وإعادة المحاولة بعد قليل.',
    zgh: 'ⵓⵔ ⵉⵜⵜⵡⴰⵃⴹⴰ ⵎⴰⴷ ⵉⵜⵜⵓⵣⵏⵏ. ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵙⵓⵍ ⵍⵍⴰⵏⵜ ⴷⴰ; ⵉⵅⵚⵚⴰ ⴰⵍⵙ ⵏ ⵓⵔⵎ.',
    'fr-MA':
      'Vos réponses n’ont pas pu être enregistrées pour le moment. Elles sont toujours là. Gardez cette page ouverte et réessayez dans un moment.',
    en: 'The answers could not be saved just now. They are still here. Keep this page open and try again in a moment.',
  },
  submitFailed: {
    'ar-MA': 'تعذّر إرسال الطلب الآن. الأجوبة محفوظة، ولم يُسجل أي طلب. المرجو إعادة المحاولة بعد قليل.',
    zgh: 'ⵓⵔ ⵜⵖⵉ ⵜⵓⵜⵔⴰ ⴰⴷ ⵜⴻⵜⵜⵓⵣⵏ ⵖⵉⵍⴰⴷ. ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵜⵜⵡⴰⵃⴹⴰⵏⵜ. ⵉⵅⵚⵚⴰ ⴰⵍⵙ ⵏ ⵓⵔⵎ.',
    'fr-MA':
      'La demande n’a pas pu être envoyée pour le moment. Vos réponses sont gardées, aucune demande n’est enregistrée. Réessayez dans un moment.',
    en: 'The request could not be sent just now. The answers are kept and no request was registered. Try again in a moment.',
  },
  /** Before sending, and when it was tried. */
  filesWaiting: {
    'ar-MA':
      'لم يتم بعد فحص كل الملفات من الفيروسات، ولا يمكن إرسال الطلب قبل ذلك. كل شيء محفوظ. المرجو المحاولة من جديد بعد دقائق.',
    zgh: 'ⵓⵔⵜⴰ ⵜⵜⵓⵙⴼⵔⴰⵏ ⵎⴰⵕⵕⴰ ⵉⴼⴰⵢⵍⵓⵜⵏ ⵙⴳ ⵉⴼⵉⵔⵓⵙⵏ, ⵓⵔ ⵜⵖⵉ ⵜⵓⵜⵔⴰ ⴰⴷ ⵜⴻⵜⵜⵓⵣⵏ ⴷⴰⵜ ⵏⵏⵙ. ⴽⵓⵍⵛⵉ ⵉⵜⵜⵡⴰⵃⴹⴰ. ⵉⵅⵚⵚⴰ ⴰⵍⵙ ⵏ ⵓⵔⵎ ⴷⴰⵔⵜ ⵢⴰⵜ ⵜⵓⵙⴷⵉⴷⵜ.',
    'fr-MA':
      'Tous les fichiers n’ont pas encore passé le contrôle antivirus, et la demande ne peut pas être envoyée avant. Tout est gardé. Réessayez dans quelques minutes.',
    en: 'Not all files have been checked for viruses yet, and the request cannot be sent before. Everything is kept. Try again in a few minutes.',
  },
  /** What was posted is of a part that another answer has taken away meanwhile. */
  stepGone: {
    'ar-MA': 'تغيّر جواب آخر، ولم تعد الأسئلة التي كانت هنا مطلوبة. ما كُتب محفوظ، ولن يُرسل.',
    zgh: 'ⵉⵙⵇⵙⵉⵜⵏ ⵏⵏⴰ ⵢⵍⵍⴰⵏ ⴷⴰ ⵓⵔ ⵙⵓⵍ ⵜⵜⵡⴰⵙⵓⵜⵔⵏ. ⵎⴰⴷ ⵜⵓⵔⵉⴷ ⵉⵜⵜⵡⴰⵃⴹⴰ, ⵓⵔ ⵔⴰⴷ ⵉⵜⵜⵓⵣⵏ.',
    'fr-MA':
      'Une autre réponse a changé, et les questions qui étaient ici ne sont plus posées. Ce que vous avez écrit est gardé, et ne sera pas envoyé.',
    en: 'Another answer has changed, and the questions that were here are no longer asked. What you wrote is kept, and will not be sent.',
  },
  /** To a script alone, whose page then sends the file as one. */
  uploadRefused: {
    'ar-MA': 'لا يمكن إرسال هذا الملف على أجزاء. المرجو إرساله دفعة واحدة.',
    zgh: null,
    'fr-MA': 'Ce fichier ne peut pas être envoyé en plusieurs parties. Envoyez-le en une fois.',
    en: 'This file cannot be sent in parts. Send it in one piece.',
  },
  answersKept: {
    'ar-MA': 'انتهت الجلسة قبل الإرسال. ما كُتب محفوظ. المرجو التحقق منه ثم المتابعة.',
    zgh: 'ⵜⵎⵎⴷ ⵜⵖⵉⵎⵉⵜ ⴷⴰⵜ ⵏ ⵓⵣⵏⵏⵉ. ⵎⴰⴷ ⵉⵜⵜⵢⴰⵔⴰⵏ ⵉⵜⵜⵡⴰⵃⴹⴰ; ⵉⵅⵚⵚⴰ ⵓⵙⵙⴼⵔⵓ.',
    'fr-MA': 'La session a pris fin avant l’envoi. Ce que vous avez écrit est gardé. Vérifiez, puis continuez.',
    en: 'The session ended before this was sent. What was written is kept; check it, then continue.',
  },
  loginRequired: {
    'ar-MA': 'انتهت الجلسة. للمتابعة، المرجو تسجيل الدخول من جديد.',
    zgh: 'ⵜⵎⵎⴷ ⵜⵖⵉⵎⵉⵜ. ⵉⵅⵚⵚⴰ ⵓⴽⵛⵛⵓⵎ ⴷⴰⵖ.',
    'fr-MA': 'La session a pris fin. Connectez-vous de nouveau pour continuer.',
    en: 'The session has ended. Log in again to continue.',
  },
} as const;

/** What the form server says. Unexpected things only; words of the pages themselves are in `print.messages.ts`. */
export const serverMessages: Messages<typeof words> = defineMessages('forms-server', words);
