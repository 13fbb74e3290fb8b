import { defineMessages, type Messages } from '@tiwizi/i18n';

/** For each code: what happened, and in the text what it means for the person and what to do. */
const words = {
  cancelled: {
    'ar-MA': 'تم التراجع عن تسجيل الدخول',
    zgh: null,
    'fr-MA': 'Connexion abandonnée',
    en: 'You cancelled the login',
  },
  cancelledText: {
    'ar-MA': 'لم تتوصل هذه الخدمة بأي معلومة. تسجيل الدخول ممكن الآن أو في وقت لاحق.',
    zgh: null,
    'fr-MA': 'Ce service n’a reçu aucune information. Vous pouvez vous connecter maintenant ou plus tard.',
    en: 'This service received no information. You can log in now or later.',
  },
  failed: {
    'ar-MA': 'تعذر تسجيل الدخول',
    zgh: null,
    'fr-MA': 'La connexion n’a pas abouti',
    en: 'The login did not succeed',
  },
  failedText: {
    'ar-MA':
      'لم يتم تأكيد الهوية لدى {provider}، ولم يتم أي إجراء. المرجو إعادة المحاولة. إذا تكرر ذلك، المرجو الاتصال بخدمة المساعدة لدى {provider}.',
    zgh: null,
    'fr-MA':
      'Votre identité n’a pas été confirmée par {provider}, et rien n’a été fait. Réessayez. Si cela se répète, contactez le service d’aide proposé par {provider}.',
    en: 'Your identity was not confirmed by {provider}, and nothing was done. Try again. If it happens again, contact the help service of {provider}.',
  },
  acr_insufficient: {
    'ar-MA': 'مستوى التحقق من الهوية غير كاف',
    zgh: null,
    'fr-MA': 'Le niveau de vérification ne suffit pas',
    en: 'The proof of identity is not strong enough',
  },
  acr_insufficientText: {
    'ar-MA': 'تتطلب هذه الخدمة طريقة أقوى لإثبات الهوية. المرجو إعادة المحاولة باختيار طريقة أخرى لدى {provider}.',
    zgh: null,
    'fr-MA':
      'Ce service demande une preuve d’identité plus sûre. Réessayez en choisissant un autre moyen proposé par {provider}.',
    en: 'This service needs a stronger way to prove who you are. Try again and choose another way with {provider}.',
  },
  acr_unsupported: {
    'ar-MA': 'خلل في إعداد هذه الخدمة',
    zgh: null,
    'fr-MA': 'Ce service est mal configuré',
    en: 'This service is not set up correctly',
  },
  acr_unsupportedText: {
    'ar-MA': 'طلبت الصفحة مستوى من الهوية غير معروف. إعادة المحاولة لا تفيد. المرجو إخبار الإدارة المسؤولة عن الخدمة.',
    zgh: null,
    'fr-MA':
      'La page a demandé un niveau d’identité inconnu. Réessayer n’y changera rien\u202f: prévenez l’administration responsable du service.',
    en: 'The page asked for an unknown level of identity. Trying again will not help: tell the administration responsible for the service.',
  },
  state_unknown: {
    'ar-MA': 'انتهت صلاحية محاولة تسجيل الدخول',
    zgh: null,
    'fr-MA': 'Cette tentative de connexion n’est plus valable',
    en: 'This attempt to log in is no longer valid',
  },
  state_unknownText: {
    'ar-MA':
      'إما أنها استغرقت وقتا طويلا، أو بدأت في متصفح آخر، أو سبق استعمالها. المرجو تسجيل الدخول من جديد من هذه الصفحة.',
    zgh: null,
    'fr-MA':
      'Elle a duré trop longtemps, a commencé dans un autre navigateur, ou a déjà servi. Connectez-vous de nouveau depuis cette page.',
    en: 'It took too long, began in another browser, or was used already. Log in again from this page.',
  },
  response_invalid: {
    'ar-MA': 'تم رفض جواب {provider} حماية للهوية',
    zgh: null,
    'fr-MA': 'La réponse donnée par {provider} a été refusée, par sécurité',
    en: 'The answer of {provider} was refused, for your safety',
  },
  response_invalidText: {
    'ar-MA':
      'لم يكن الجواب مطابقا لما طُلب، ولم يتم أي إجراء. المرجو إعادة المحاولة. إذا تكرر ذلك، المرجو إخبار الإدارة المسؤولة عن الخدمة.',
    zgh: null,
    'fr-MA':
      'Elle ne correspondait pas à la demande, et rien n’a été fait. Réessayez. Si cela se répète, prévenez l’administration responsable du service.',
    en: 'It did not match what was asked, and nothing was done. Try again. If it happens again, tell the administration responsible for the service.',
  },
  provider_unreachable: {
    'ar-MA': 'لا يمكن الوصول حاليا إلى {provider}',
    zgh: null,
    'fr-MA': 'Impossible de joindre {provider} pour le moment',
    en: 'There is no answer from {provider} at the moment',
  },
  provider_unreachableText: {
    'ar-MA': 'العطل ليس في هذه الصفحة ولا في الجهاز المستعمل. المرجو إعادة المحاولة بعد بضع دقائق.',
    zgh: null,
    'fr-MA': 'La panne ne vient ni de cette page ni de votre appareil. Réessayez dans quelques minutes.',
    en: 'The fault lies neither with this page nor with your device. Try again in a few minutes.',
  },
  return_to_invalid: {
    'ar-MA': 'الرابط الذي أدى إلى هنا غير صحيح',
    zgh: null,
    'fr-MA': 'Le lien qui vous a mené ici est incorrect',
    en: 'The link that led you here is wrong',
  },
  return_to_invalidText: {
    'ar-MA': 'كان سيؤدي بعد تسجيل الدخول إلى موقع آخر، فتم رفضه. المرجو تسجيل الدخول من هذه الصفحة.',
    zgh: null,
    'fr-MA':
      'Il menait vers un autre site après la connexion\u202f; il a été refusé. Connectez-vous depuis cette page.',
    en: 'It would have led to another website after the login, and was refused. Log in from this page.',
  },
  csrf_invalid: {
    'ar-MA': 'بقيت الصفحة مفتوحة مدة طويلة',
    zgh: null,
    'fr-MA': 'La page est restée ouverte trop longtemps',
    en: 'The page was open for too long',
  },
  csrf_invalidText: {
    'ar-MA': 'لم يتم أي إجراء. المرجو إعادة المحاولة من هذه الصفحة.',
    zgh: null,
    'fr-MA': 'Rien n’a été fait. Réessayez depuis cette page.',
    en: 'Nothing was done. Try again from this page.',
  },
  expired: {
    'ar-MA': 'انتهت الجلسة',
    zgh: null,
    'fr-MA': 'La session est terminée',
    en: 'The session has ended',
  },
  expiredText: {
    'ar-MA': 'تنتهي الجلسة حماية للمعلومات عند عدم استعمال الصفحة. للمتابعة، المرجو تسجيل الدخول من جديد.',
    zgh: null,
    'fr-MA':
      'Elle se termine quand la page n’est plus utilisée, pour protéger vos informations. Pour continuer, connectez-vous de nouveau.',
    en: 'It ends when the page is not used, to protect your information. To go on, log in again.',
  },
  logged_out_elsewhere: {
    'ar-MA': 'تم تسجيل الخروج من نافذة أخرى',
    zgh: null,
    'fr-MA': 'Déconnexion faite depuis un autre onglet',
    en: 'You logged out in another tab',
  },
  logged_out_elsewhereText: {
    'ar-MA': 'شمل ذلك هذه الصفحة أيضا. للمتابعة، المرجو تسجيل الدخول من جديد.',
    zgh: null,
    'fr-MA': 'Cela vaut aussi pour cette page. Pour continuer, connectez-vous de nouveau.',
    en: 'That holds for this page too. To go on, log in again.',
  },
  consent_refused: {
    'ar-MA': 'لم تتم الموافقة على إرسال المعلومات',
    zgh: null,
    'fr-MA': 'Vous n’avez pas accepté l’envoi de vos informations',
    en: 'You did not agree to send your information',
  },
  consent_refusedText: {
    'ar-MA':
      'لا يمكن تسجيل الدخول بدون الموافقة لدى {provider}. لم يتم إرسال أي معلومة ولم يتم أي إجراء. يمكن تسجيل الدخول مع الموافقة، الآن أو في وقت لاحق.',
    zgh: null,
    'fr-MA':
      'Sans votre accord, demandé par {provider}, la connexion n’est pas possible. Aucune information n’a été envoyée et rien n’a été fait. Vous pouvez vous connecter et donner votre accord, maintenant ou plus tard.',
    en: 'Without the agreement that {provider} asks for, you cannot log in. No information was sent and nothing was done. You can log in and agree, now or later.',
  },
  login_incomplete: {
    'ar-MA': 'لم يكتمل تسجيل الدخول',
    zgh: null,
    'fr-MA': 'La connexion n’est pas terminée',
    en: 'The login was not finished',
  },
  login_incompleteText: {
    'ar-MA':
      'توقف إثبات الهوية لدى {provider} قبل نهايته، ولم يتم أي إجراء. المرجو تسجيل الدخول من جديد من هذه الصفحة.',
    zgh: null,
    'fr-MA':
      'La vérification par {provider} s’est arrêtée avant la fin, et rien n’a été fait. Connectez-vous de nouveau depuis cette page.',
    en: 'The check by {provider} stopped before its end, and nothing was done. Log in again from this page.',
  },
  client_refused: {
    'ar-MA': 'خلل في إعداد تسجيل الدخول إلى هذه الخدمة',
    zgh: null,
    'fr-MA': 'La connexion à ce service est mal configurée',
    en: 'The login of this service is not set up correctly',
  },
  client_refusedText: {
    'ar-MA':
      'الخلل في إعداد الخدمة، وليس في المعلومات المكتوبة ولا في الجهاز المستعمل. لم يتم أي إجراء، ولن تفيد إعادة المحاولة الآن. المرجو إخبار الإدارة المسؤولة عن الخدمة.',
    zgh: null,
    'fr-MA':
      'La panne ne vient ni de vous ni de votre appareil, et rien n’a été fait. Réessayer maintenant n’y changera rien\u202f: prévenez l’administration responsable du service.',
    en: 'The fault is neither yours nor that of your device, and nothing was done. Trying again now will not help: tell the administration responsible for the service.',
  },
} as const;

/** Words for logins that came back without a session, and for sessions that ended. */
export const loginErrorMessages: Messages<typeof words> = defineMessages('loginError', words);
