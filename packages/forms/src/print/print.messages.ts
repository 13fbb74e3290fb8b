import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  toBeConfirmed: {
    'ar-MA': 'معلومة قانونية في انتظار تأكيدها من طرف مختص في القانون',
    zgh: null,
    'fr-MA': 'Information juridique à confirmer par un juriste',
    en: 'Legal information to be confirmed by a lawyer',
  },
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
  tasksTitle: {
    'ar-MA': 'قائمة المهام',
    zgh: 'ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵜⵡⵓⵔⵉⵡⵉⵏ',
    'fr-MA': 'Liste des tâches',
    en: 'List of tasks',
  },
  tasksText: {
    'ar-MA': 'يمكن إنجاز المهام بأي ترتيب. كل ما كُتب محفوظ.',
    zgh: 'ⵜⵣⵎⵔⴷ ⴰⴷ ⵜⵙⵙⵏⵜⵉⴷ ⵙ ⵜⵡⵓⵔⵉ ⵏⵏⴰ ⵜⵔⵉⴷ. ⵎⴰⴷ ⵜⵓⵔⵉⴷ ⵉⵜⵜⵡⴰⵃⴹⴰ.',
    'fr-MA': 'Faites les tâches dans l’ordre qui vous convient. Ce que vous avez écrit est gardé.',
    en: 'Do the tasks in the order that suits you. What you have written is kept.',
  },
  tasksDone: {
    'ar-MA': 'عدد المهام المنجزة: {done} من أصل {total}.',
    zgh: 'ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⵉⵙⵎⴷⵏ: {done} ⵙⴳ {total}.',
    'fr-MA': 'Tâches terminées\u202f: {done} sur {total}.',
    en: 'Tasks done: {done} of {total}.',
  },
  taskNotStarted: {
    'ar-MA': 'لم تبدأ بعد',
    zgh: 'ⵓⵔⵜⴰ ⵜⵙⵙⵏⵜⵉ',
    'fr-MA': 'Pas encore commencée',
    en: 'Not started yet',
  },
  taskUnderWay: { 'ar-MA': 'قيد الإنجاز', zgh: 'ⴷⴰ ⵜⵜⵓⵙⴽⴰⵔ', 'fr-MA': 'En cours', en: 'Under way' },
  taskDone: { 'ar-MA': 'منجزة', zgh: 'ⵜⵙⵎⴷ', 'fr-MA': 'Terminée', en: 'Done' },
  taskBlocked: {
    'ar-MA': 'لا يمكن بدؤها الآن',
    zgh: 'ⵓⵔⵜⴰ ⵜⵣⵎⵉⵔ ⴰⴷ ⵜⵙⵙⵏⵜⵉ',
    'fr-MA': 'Ne peut pas encore commencer',
    en: 'Cannot start yet',
  },
  /** Names of tasks, as a list. */
  taskWaits: {
    'ar-MA': 'المرجو أولا إنجاز: {tasks}.',
    zgh: 'ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵙⵎⴷ ⵙ ⵓⵙⵡⵓⵔ: {tasks}.',
    'fr-MA': 'À terminer d’abord\u202f: {tasks}.',
    en: 'To be done first: {tasks}.',
  },
  toTasks: {
    'ar-MA': 'الرجوع إلى قائمة المهام',
    zgh: 'ⴰⵖⵓⵍ ⵖⵔ ⵜⵍⴳⴰⵎⵜ ⵏ ⵜⵡⵓⵔⵉⵡⵉⵏ',
    'fr-MA': 'Revenir à la liste des tâches',
    en: 'Back to the list of tasks',
  },
  checkTitle: {
    'ar-MA': 'التحقق من الأجوبة',
    zgh: 'ⴰⵙⵙⴼⵔⵓ ⵏ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ',
    'fr-MA': 'Vérifiez vos réponses',
    en: 'Check your answers',
  },
  checkText: {
    'ar-MA': 'المرجو قراءة الأجوبة. يمكن تغييرها الآن.',
    zgh: 'ⵖⵔⴰⵜ ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ. ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⵏⵜ ⵜⵙⵏⴼⵍⵎ ⴷⵖⵉ.',
    'fr-MA': 'Relisez vos réponses. Vous pouvez encore les modifier.',
    en: 'Read your answers again. You can still change them.',
  },
  confirm: {
    'ar-MA': 'تأكيد الأجوبة والمتابعة',
    zgh: 'ⵙⵏⵜⵎ ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ, ⴽⵎⵎⵍ',
    'fr-MA': 'Confirmer les réponses et continuer',
    en: 'Confirm the answers and continue',
  },
  send: { 'ar-MA': 'إرسال الطلب', zgh: 'ⴰⵣⵏ ⵜⵓⵜⵔⴰ', 'fr-MA': 'Envoyer la demande', en: 'Send the request' },
  give: {
    'ar-MA': 'تسليم الطلب إلى صاحبه',
    zgh: null,
    'fr-MA': 'Remettre la demande à la personne',
    en: 'Give the request to the person',
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
  keptUntil: {
    'ar-MA': 'الأجوبة محفوظة إلى غاية {date}. إذا لم يُرسل الطلب قبل ذلك، ستُحذف.',
    zgh: 'ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵜⵜⵡⴰⵃⴹⴰⵏⵜ ⴰⵔ {date}, ⴷⴰⵔⵜ ⵏⵏⵙ ⵔⴰⴷ ⵜⵜⵡⴰⴽⴽⵙⵏⵜ.',
    'fr-MA': 'Vos réponses sont gardées jusqu’au {date}. Si la demande n’est pas envoyée avant, elles seront effacées.',
    en: 'Your answers are kept until {date}. If the request is not sent before then, they will be deleted.',
  },
  /** Of a correction: its request was sent before. */
  correctionKeptUntil: {
    'ar-MA': 'التصحيح محفوظ إلى غاية {date}. إذا لم يُرسل قبل ذلك، سيُحذف.',
    zgh: null,
    'fr-MA': 'La correction est gardée jusqu’au {date}. Si elle n’est pas envoyée avant, elle sera effacée.',
    en: 'The correction is kept until {date}. If it is not sent before then, it will be deleted.',
  },
  correctionDeleteTitle: {
    'ar-MA': 'حذف هذا التصحيح',
    zgh: null,
    'fr-MA': 'Effacer cette correction',
    en: 'Delete this correction',
  },
  correctionDeleteText: {
    'ar-MA': 'سيتم حذف ما تغيّر هنا نهائيا. يبقى الطلب الذي سبق إيداعه لدى الإدارة كما هو.',
    zgh: null,
    'fr-MA':
      'Ce que vous avez changé ici sera effacé définitivement. La demande déjà déposée reste telle quelle à l’administration.',
    en: 'What you changed here will be deleted for good. The request filed before stays with the administration as it is.',
  },
  deleteTitle: {
    'ar-MA': 'حذف هذا الطلب',
    zgh: 'ⵜⵓⴽⴽⵙⴰ ⵏ ⵜⵓⵜⵔⴰ ⴰⴷ',
    'fr-MA': 'Effacer cette demande',
    en: 'Delete this request',
  },
  deleteText: {
    'ar-MA': 'سيتم حذف كل الأجوبة والملفات نهائيا.',
    zgh: 'ⵔⴰⴷ ⵜⵜⵡⴰⴽⴽⵙⵏⵜ ⵎⴰⵕⵕⴰ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ ⴷ ⵉⴼⴰⵢⵍⵓⵜⵏ, ⵓⵔ ⵔⴰⴷ ⴷ ⴰⵖⵓⵍⵏ.',
    'fr-MA': 'Toutes les réponses et tous les fichiers seront effacés définitivement.',
    en: 'All answers and files will be deleted, and cannot be brought back.',
  },
  delete: { 'ar-MA': 'تأكيد الحذف', zgh: 'ⵙⵏⵜⵎ ⵜⵓⴽⴽⵙⴰ', 'fr-MA': 'Confirmer l’effacement', en: 'Confirm deletion' },
  sending: { 'ar-MA': 'جارٍ الإرسال…', zgh: 'ⴷⴰ ⵉⵜⵜⵓⵣⵏ…', 'fr-MA': 'Envoi en cours…', en: 'Sending…' },
  sendingFile: {
    'ar-MA': 'جارٍ إرسال الملف: {percent}%',
    zgh: 'ⴷⴰ ⵉⵜⵜⵓⵣⵏ ⵓⴼⴰⵢⵍⵓ: {percent}%',
    'fr-MA': 'Envoi du fichier\u202f: {percent}\u202f%',
    en: 'Sending the file: {percent}%',
  },
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
      'تعذّر الاتصال بالموقع. لم يُفقد أي شيء: كل ما كُتب ما زال هنا. المرجو التحقق من الأنترنت ثم الضغط على «متابعة» من جديد.',
    zgh: 'ⵓⵔ ⵉⵜⵜⵔⴰⵔ ⵓⵙⵉⵜ. ⵡⴰⵍⵓ ⵎⴰⴷ ⵉⵊⵍⴰⵏ: ⵎⴰⴷ ⵜⵓⵔⵉⴷ ⵙⵓⵍ ⵉⵍⵍⴰ ⴷⴰ. ⵉⵅⵚⵚⴰ ⵓⵙⵙⴼⵔⵓ ⵏ ⵓⵏⵜⵔⵏⵉⵜ, ⴷⴰⵔⵜ ⵏⵏⵙ ⴰⴷⵔ «ⴽⵎⵎⵍ» ⴷⴰⵖ.',
    'fr-MA':
      'Le site ne répond pas. Rien n’est perdu\u202f: tout ce que vous avez écrit est encore là. Vérifiez votre connexion, puis appuyez de nouveau sur «\u202fContinuer\u202f».',
    en: 'The website does not answer. Nothing is lost: all that you wrote is still here. Check your connection, then press “Continue” again.',
  },
  session: {
    'ar-MA': 'انتهت الجلسة. المرجو تسجيل الدخول من جديد؛ هذه الصفحة تبقى كما هي.',
    zgh: 'ⵜⵎⵎⴷ ⵜⵖⵉⵎⵉⵜ. ⵉⵅⵚⵚⴰ ⵓⴽⵛⵛⵓⵎ ⴷⴰⵖ; ⵜⴰⵙⵏⴰ ⴰⴷ ⵔⴰⴷ ⵜⵇⵇⵉⵎ ⴰⵎ ⵎⴰⴷ ⵜⴳⴰ.',
    'fr-MA': 'La session a pris fin. Connectez-vous de nouveau\u202f; cette page reste comme elle est.',
    en: 'The session has ended. Log in again; this page stays as it is.',
  },
  sessionSaved: {
    'ar-MA': 'انتهت الجلسة. ما كُتب محفوظ. للمتابعة، المرجو تسجيل الدخول من جديد.',
    zgh: 'ⵜⵎⵎⴷ ⵜⵖⵉⵎⵉⵜ. ⵎⴰⴷ ⵉⵜⵜⵢⴰⵔⴰⵏ ⵉⵜⵜⵡⴰⵃⴹⴰ. ⵉⵅⵚⵚⴰ ⵓⴽⵛⵛⵓⵎ ⴷⴰⵖ.',
    'fr-MA': 'La session a pris fin. Ce que vous avez écrit est gardé. Connectez-vous de nouveau pour continuer.',
    en: 'The session has ended. What was written is kept. Log in again to continue.',
  },
  /** The cookie of a form without login is gone. */
  unknown: {
    'ar-MA': 'لم يعد هذا المتصفح يتعرف على الطلب؛ هذه الصفحة تبقى كما هي.',
    zgh: null,
    'fr-MA': 'Ce navigateur ne reconnaît plus la demande\u202f; cette page reste comme elle est.',
    en: 'This browser no longer knows the request; this page stays as it is.',
  },
  unknownSaved: {
    'ar-MA': 'لم يعد هذا المتصفح يتعرف على الطلب. ما كُتب محفوظ.',
    zgh: null,
    'fr-MA': 'Ce navigateur ne reconnaît plus la demande. Ce que vous avez écrit est gardé.',
    en: 'This browser no longer knows the request. What was written is kept.',
  },
  resume: {
    'ar-MA': 'المتابعة برمز الاستئناف',
    zgh: null,
    'fr-MA': 'Reprendre avec un code',
    en: 'Resume with a code',
  },
  login: { 'ar-MA': 'تسجيل الدخول', zgh: 'ⴽⵛⵎ', 'fr-MA': 'Se connecter', en: 'Log in' },
  otherTab: {
    'ar-MA': 'هذا الطلب مفتوح في نافذة أخرى. المرجو المتابعة في نافذة واحدة، لكي لا تختلط الأجوبة.',
    zgh: 'ⵜⵕⵥⵎ ⵜⵓⵜⵔⴰ ⴰⴷ ⴳ ⵢⴰⵏ ⵓⵙⴽⵙⵍ ⵢⴰⴹⵏ. ⵙⵎⵔⵙ ⵢⴰⵏ ⵓⵙⴽⵙⵍ ⵖⴰⵙ.',
    'fr-MA':
      'Cette demande est ouverte dans un autre onglet. Continuez dans un seul onglet, pour ne pas mélanger les réponses.',
    en: 'This request is open in another tab. Going on in one tab only avoids mixing up the answers.',
  },
} as const;

/** Words of the pages of a form. */
export const printMessages: Messages<typeof words> = defineMessages('forms-print', words);
