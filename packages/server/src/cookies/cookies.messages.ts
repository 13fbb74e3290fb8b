import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  title: {
    'ar-MA': 'ملفات تعريف الارتباط (كوكيز)',
    zgh: 'ⵉⴼⵓⵢⵍⴰ ⵏ ⵓⵎⵢⴰⵡⴰⴹ',
    'fr-MA': 'Témoins de connexion (cookies)',
    en: 'Cookies',
  },
  accepted: {
    'ar-MA': 'القياس مقبول حاليا في هذا المتصفح. يمكن تغيير الاختيار في أي وقت.',
    zgh: null,
    'fr-MA': 'La mesure est acceptée dans ce navigateur. Vous pouvez changer d’avis à tout moment.',
    en: 'Measuring is accepted in this browser. You can change your mind at any time.',
  },
  refused: {
    'ar-MA': 'القياس مرفوض حاليا في هذا المتصفح. يمكن تغيير الاختيار في أي وقت.',
    zgh: null,
    'fr-MA': 'La mesure est refusée dans ce navigateur. Vous pouvez changer d’avis à tout moment.',
    en: 'Measuring is refused in this browser. You can change your mind at any time.',
  },
  session: {
    'ar-MA': 'يبقي تسجيل الدخول مفتوحا. يُحذف عند الخروج أو عند إغلاق المتصفح.',
    zgh: null,
    'fr-MA': 'Vous garde connecté. Effacé à la déconnexion, ou quand le navigateur se ferme.',
    en: 'Keeps you logged in. Deleted when you log out, or when the browser is closed.',
  },
  transaction: {
    'ar-MA': 'يربط بين الذهاب إلى خدمة إثبات الهوية والرجوع منها، لبضع دقائق.',
    zgh: null,
    'fr-MA': 'Relie votre passage par le service d’identité à votre retour, pendant quelques minutes.',
    en: 'Ties your way to the identity service to your way back, for a few minutes.',
  },
  browser: {
    'ar-MA': 'يتيح الرجوع من هذا المتصفح إلى طلب بدأ دون تسجيل الدخول. يُحذف عند إغلاق المتصفح.',
    zgh: null,
    'fr-MA':
      'Vous ramène, dans ce navigateur, à une demande commencée sans vous connecter. Effacé quand le navigateur se ferme.',
    en: 'Brings you back, in this browser, to a request begun without logging in. Deleted when the browser is closed.',
  },
  preferences: {
    'ar-MA': 'حجم النص والتباين والألوان وتقليل استهلاك الأنترنت، إذا تم اختيارها فقط. يُحفظ سنة.',
    zgh: null,
    'fr-MA': 'Taille du texte, contraste, couleurs et mode économe, si vous les choisissez seulement. Gardé un an.',
    en: 'Text size, contrast, colours and low data, only if you choose them. Kept for a year.',
  },
  choice: {
    'ar-MA': 'قبول القياس أو رفضه. يُحفظ ستة أشهر.',
    zgh: null,
    'fr-MA': 'Votre accord ou votre refus de la mesure. Gardé six mois.',
    en: 'Whether you accepted or refused measuring. Kept for six months.',
  },
  needed: {
    'ar-MA': 'هذه الملفات ضرورية لما يُطلب من الموقع، ولا تتبع أحدا:',
    zgh: null,
    'fr-MA': 'Ceux-ci sont nécessaires à ce que vous demandez, et ne suivent personne\u202f:',
    en: 'These are needed for what you ask for, and track nobody:',
  },
} as const;

/** Words about cookies, to be confirmed by a jurist. */
export const cookieMessages: Messages<typeof words> = defineMessages('cookies', words, {
  legal: ['accepted', 'refused', 'session', 'transaction', 'browser', 'preferences', 'choice', 'needed'],
});
