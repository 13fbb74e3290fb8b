import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  continue: { 'ar-MA': 'متابعة', zgh: 'ⴽⵎⵎⵍ', 'fr-MA': 'Continuer', en: 'Continue' },
  saveExit: {
    'ar-MA': 'الحفظ والإتمام لاحقا',
    zgh: 'ⵃⴹⵓ, ⵙⵎⴷ ⵖⴹⴼⴼⵉⵔ',
    'fr-MA': 'Enregistrer et terminer plus tard',
    en: 'Save and finish later',
  },
  back: {
    'ar-MA': 'الرجوع إلى المرحلة السابقة',
    zgh: 'ⴰⵖⵓⵍ ⵖⵔ ⵜⵙⵓⵔⵉⴼⵜ ⵉⵣⵔⵉⵏ',
    'fr-MA': 'Revenir à l’étape précédente',
    en: 'Back to the previous step',
  },
  checkTitle: {
    'ar-MA': 'التحقق من الأجوبة',
    zgh: 'ⴰⵙⵙⴼⵔⵓ ⵏ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ',
    'fr-MA': 'Vérifier les réponses',
    en: 'Check your answers',
  },
  checkText: {
    'ar-MA': 'هذه هي الأجوبة كما ستُعتمد. يمكن تغيير أي جواب قبل المتابعة.',
    zgh: 'ⵜⵉⴷ ⴰⵢⴷ ⵉⴳⴰⵏ ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ. ⵜⵣⵎⵔⴷ ⴰⴷ ⵜⵙⵏⴼⵍⴷ ⵢⴰⵜ ⵜⵎⵔⴰⵔⵓⵜ ⴷⴰⵜ ⵏ ⵓⵙⵎⴷⵉ.',
    'fr-MA': 'Voici les réponses telles qu’elles seront retenues. Chacune peut encore être modifiée.',
    en: 'These are the answers as they will be used. Each can still be changed.',
  },
  confirm: {
    'ar-MA': 'تأكيد الأجوبة والمتابعة',
    zgh: 'ⵙⵏⵜⵎ ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ, ⴽⵎⵎⵍ',
    'fr-MA': 'Confirmer les réponses et continuer',
    en: 'Confirm the answers and continue',
  },
  change: { 'ar-MA': 'تغيير', zgh: 'ⵙⵏⴼⵍ', 'fr-MA': 'Modifier', en: 'Change' },
  notAnswered: { 'ar-MA': 'بدون جواب', zgh: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⵎⵔⴰⵔⵓⵜ', 'fr-MA': 'Pas de réponse', en: 'Not answered' },
  leftOut: {
    'ar-MA': 'أجوبة لم تعد مطلوبة بعد تغيير جواب سابق، ولن تُرسل:',
    zgh: 'ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵜⵜⵡⴰⵙⵓⵜⵔⵏⵜ, ⵓⵔ ⵔⴰⴷ ⵜⵜⵓⵣⵏⵏⵜ:',
    'fr-MA':
      'Ces réponses ne sont plus demandées depuis qu’une réponse précédente a changé. Elles ne seront pas envoyées\u202f:',
    en: 'These answers are no longer asked for since an earlier answer was changed. They will not be sent:',
  },
  fileKept: {
    'ar-MA': 'تم استلام الملف {file} ({size}). اختيار ملف آخر يعوّضه.',
    zgh: 'ⵉⵜⵜⵡⴰⵎⵥ ⵓⴼⴰⵢⵍⵓ {file} ({size}). ⵎⴽ ⵜⵙⵜⵉⴷ ⵢⴰⴹⵏ ⵔⴰⴷ ⵉⵃⵍⵍ ⵉ ⵓⴷⵖⴰⵔ ⵏⵏⵙ.',
    'fr-MA': 'Fichier reçu\u202f: {file} ({size}). En choisir un autre le remplace.',
    en: 'File received: {file} ({size}). Choosing another replaces it.',
  },
  keptUntil: {
    'ar-MA': 'الأجوبة محفوظة إلى غاية {date}، ثم تُحذف إذا لم يتم الإرسال.',
    zgh: 'ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵜⵜⵡⴰⵃⴹⴰⵏⵜ ⴰⵔ {date}, ⴷⴰⵔⵜ ⵏⵏⵙ ⵔⴰⴷ ⵜⵜⵡⴰⴽⴽⵙⵏⵜ.',
    'fr-MA': 'Les réponses sont gardées jusqu’au {date}, puis effacées si rien n’est envoyé.',
    en: 'The answers are kept until {date}, then deleted if nothing is sent.',
  },
  deleteTitle: {
    'ar-MA': 'حذف هذا الطلب',
    zgh: 'ⵜⵓⴽⴽⵙⴰ ⵏ ⵓⵙⵓⵜⵔ ⴰⴷ',
    'fr-MA': 'Effacer cette demande',
    en: 'Delete this request',
  },
  deleteText: {
    'ar-MA': 'سيتم حذف كل الأجوبة والملفات نهائيا.',
    zgh: 'ⵔⴰⴷ ⵜⵜⵡⴰⴽⴽⵙⵏⵜ ⵎⴰⵕⵕⴰ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ ⴷ ⵉⴼⴰⵢⵍⵓⵜⵏ.',
    'fr-MA': 'Toutes les réponses et tous les fichiers seront effacés pour de bon.',
    en: 'All answers and files will be deleted for good.',
  },
  delete: { 'ar-MA': 'تأكيد الحذف', zgh: 'ⵙⵏⵜⵎ ⵜⵓⴽⴽⵙⴰ', 'fr-MA': 'Confirmer l’effacement', en: 'Confirm deletion' },
  saved: {
    'ar-MA': 'تم الحفظ على الساعة {time}',
    zgh: 'ⵜⵜⵡⴰⵃⴹⴰ ⴳ {time}',
    'fr-MA': 'Enregistré à {time}',
    en: 'Saved at {time}',
  },
  unsaved: {
    'ar-MA': 'لم يتم حفظ آخر التغييرات بعد. ستتم المحاولة من جديد.',
    zgh: 'ⵓⵔⵜⴰ ⵜⵜⵡⴰⵃⴹⴰⵏ ⵉⴱⴷⴷⵉⵍⵏ ⵉⵎⴳⴳⵓⵔⴰ. ⵔⴰⴷ ⵏⴰⵔⵎ ⴷⴰⵖ.',
    'fr-MA': 'Les dernières modifications ne sont pas encore enregistrées. Un nouvel essai suivra.',
    en: 'The last changes are not saved yet. It will be tried again.',
  },
  failed: {
    'ar-MA':
      'تعذّر الاتصال بالخادم. لم يضع شيء: كل ما كُتب ما زال هنا. المطلوب التحقق من الاتصال ثم الضغط على زر المتابعة من جديد.',
    zgh: 'ⵓⵔ ⵉⵍⵍⵉ ⵓⵣⴷⴰⵢ. ⵡⴰⵍⵓ ⵎⴰⴷ ⵉⵊⵍⴰⵏ: ⵎⴰⴷ ⵜⵓⵔⵉⴷ ⵙⵓⵍ ⵉⵍⵍⴰ ⴷⴰ. ⵉⵅⵚⵚⴰ ⵓⵙⵙⴼⵔⵓ ⵏ ⵓⵣⴷⴰⵢ, ⴷⴰⵔⵜ ⵏⵏⵙ ⴽⵎⵎⵍ.',
    'fr-MA':
      'Le serveur n’a pas pu être joint. Rien n’est perdu\u202f: tout ce qui est écrit est encore là. Vérifier la connexion, puis continuer à nouveau.',
    en: 'The server could not be reached. Nothing is lost: all that was written is still here. Check the connection, then continue again.',
  },
  session: {
    'ar-MA': 'انتهت الجلسة. المطلوب تسجيل الدخول من جديد؛ هذه الصفحة تبقى كما هي.',
    zgh: 'ⵜⵎⵎⴷ ⵜⵖⵉⵎⵉⵜ. ⵉⵅⵚⵚⴰ ⴰⵙⵙⵏ ⴷⴰⵖ; ⵜⴰⵙⵏⴰ ⴰⴷ ⵔⴰⴷ ⵜⵇⵇⵉⵎ ⴰⵎ ⵎⴰⴷ ⵜⴳⴰ.',
    'fr-MA': 'La session a pris fin. Se connecter à nouveau\u202f; cette page reste comme elle est.',
    en: 'The session has ended. Log in again; this page stays as it is.',
  },
  sessionSaved: {
    'ar-MA': 'انتهت الجلسة. ما كُتب محفوظ. المطلوب تسجيل الدخول من جديد للمتابعة.',
    zgh: 'ⵜⵎⵎⴷ ⵜⵖⵉⵎⵉⵜ. ⵎⴰⴷ ⵉⵜⵜⵢⴰⵔⴰⵏ ⵉⵜⵜⵡⴰⵃⴹⴰ. ⵉⵅⵚⵚⴰ ⴰⵙⵙⵏ ⴷⴰⵖ.',
    'fr-MA': 'La session a pris fin. Ce qui a été écrit est gardé. Se connecter à nouveau pour continuer.',
    en: 'The session has ended. What was written is kept. Log in again to continue.',
  },
  login: { 'ar-MA': 'تسجيل الدخول', zgh: 'ⴰⵙⵙⵏ', 'fr-MA': 'Se connecter', en: 'Log in' },
  otherTab: {
    'ar-MA': 'هذا الطلب مفتوح في نافذة أخرى. المتابعة في نافذة واحدة تجنّب اختلاط الأجوبة.',
    zgh: 'ⵉⵕⵥⵎ ⵓⵙⵓⵜⵔ ⴰⴷ ⴳ ⵢⴰⵏ ⵓⵙⴽⵙⵍ ⵢⴰⴹⵏ. ⵙⵎⵔⵙ ⵢⴰⵏ ⵓⵙⴽⵙⵍ ⵅⵙ.',
    'fr-MA':
      'Cette demande est ouverte dans un autre onglet. Continuer dans un seul onglet évite de mélanger les réponses.',
    en: 'This request is open in another tab. Going on in one tab only avoids mixing up the answers.',
  },
} as const;

/** Words of the pages of a form. */
export const printMessages: Messages<typeof words> = defineMessages('forms-print', words);
