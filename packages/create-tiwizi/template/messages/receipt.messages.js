import { defineMessages } from '@tiwizi/i18n';

/** Words of the receipt and of what leads to it. */
export const receiptMessages = defineMessages(
  'receipt-page',
  {
    filed: {
      'ar-MA': 'تم إيداع الطلب',
      zgh: 'ⵜⴻⵜⵜⵓⵙⵔⵙ ⵜⵓⵜⵔⴰ',
      'fr-MA': 'La demande est déposée',
      en: 'The request has been filed',
    },
    verification: {
      'ar-MA': 'التحقق من التوقيع',
      zgh: 'ⴰⵙⵙⴼⵔⵓ ⵏ ⵓⵙⴳⵎⴹ',
      'fr-MA': 'Vérification de la signature',
      en: 'Verification of the signature',
    },
    nextCheck: {
      'ar-MA': 'يراجع مكتب الحالة المدنية الطلب.',
      zgh: 'ⴷⴰ ⵉⵜⵜⵎⵏⴰⴷ ⵓⵙⵉⵔⴰ ⵏ ⵡⴰⴷⴷⴰⴷ ⴰⵖⴰⵔⵉⵎ ⵜⵓⵜⵔⴰ.',
      'fr-MA': 'Le bureau d’état civil examine la demande.',
      en: 'The civil-status office checks the request.',
    },
    nextMessage: {
      'ar-MA': 'ستُرسل رسالة إلى رقم الهاتف عندما تكون النسخة جاهزة.',
      zgh: 'ⵔⴰⴷ ⵜⴻⵜⵜⵓⵣⵏ ⵢⴰⵜ ⵜⵓⵣⵉⵏⵜ ⵖⵔ ⵓⵟⵟⵓⵏ ⵏ ⵜⵉⵍⵉⴼⵓⵏ ⵎⴰⵢ ⵉⵡⵊⴷ ⵓⴳⵣⵓⵎ.',
      'fr-MA': 'Vous recevrez un message sur votre téléphone quand l’extrait sera prêt.',
      en: 'You will get a message on your phone when the extract is ready.',
    },
    nextCollect: {
      'ar-MA':
        'عند الاستلام في الشباك: المرجو إحضار البطاقة الوطنية ورقم الوصل إلى مكتب الحالة المدنية المختار. أوقات العمل تحددها الجماعة.',
      zgh: 'ⴳ ⵓⵙⴳⵡⵔ: ⴰⵡⵢⴰⵜ ⴷ ⵜⴰⴽⴰⵕⴹⴰ ⵜⴰⵏⴰⵎⵓⵔⵜ ⴷ ⵓⵟⵟⵓⵏ ⵏ ⵜⵡⵔⵉⵇⵜ.',
      'fr-MA':
        'Au guichet\u202f: apportez votre carte nationale et le numéro du récépissé au bureau d’état civil choisi. La commune en fixe les horaires.',
      en: 'At the counter: bring your national card and the receipt number to the civil-status office you chose. The commune sets its opening hours.',
    },
    nextLate: {
      'ar-MA': 'عند تجاوز الأجل، المرجو الاتصال بالجماعة مع ذكر رقم الوصل.',
      zgh: 'ⵎⴽ ⵜⵣⵔⵉ ⵜⵉⵣⵉ, ⵙⵙⵉⵡⵍⴰⵜ ⵉ ⵜⴳⵔⴰⵡⵜ ⵙ ⵓⵟⵟⵓⵏ ⵏ ⵜⵡⵔⵉⵇⵜ.',
      'fr-MA': 'Si le délai est dépassé, contactez la commune avec le numéro du récépissé.',
      en: 'If it takes longer, contact the commune and give the receipt number.',
    },
    nextFind: {
      'ar-MA': 'للرجوع إلى هذا الوصل: المرجو حفظ عنوان هذه الصفحة، ثم تسجيل الدخول.',
      zgh: 'ⴰⴷ ⵜⴰⵖⵓⵍⵎ ⵖⵔ ⵜⵡⵔⵉⵇⵜ ⴰⴷ: ⵃⴹⵓⵜ ⵜⴰⵏⵙⴰ ⵏ ⵜⵙⵏⴰ ⴰⴷ, ⴽⵛⵎⴰⵜ.',
      'fr-MA': 'Pour retrouver ce récépissé\u202f: gardez l’adresse de cette page, puis connectez-vous.',
      en: 'To find this receipt again: keep the address of this page, then log in.',
    },
    registering: {
      'ar-MA':
        'تم توقيع الطلب وحفظه، لكن سجل الجماعة لا يجيب الآن. لا حاجة إلى توقيع جديد. المرجو إعادة المحاولة بعد بضع دقائق.',
      zgh: 'ⵜⴻⵜⵜⵓⵙⴳⵎⴹ ⵜⵓⵜⵔⴰ, ⵎⴰⵛⴰ ⵓⵔ ⴷ ⵉⵔⵔⵉ ⵓⵣⵎⵎⴻⵎ. ⵓⵔ ⵉⵅⵚⵚⵉ ⵓⵙⴳⵎⴹ ⴷⴰⵖ. ⴰⵍⵙⴰⵜ ⵉ ⵜⴰⵔⵎⵜ ⵙⴳ ⵉⵎⵉⴽ ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ.',
      'fr-MA':
        'La demande est signée et gardée, mais le registre de la commune ne répond pas. Vous n’avez rien à signer de nouveau. Réessayez dans quelques minutes.',
      en: 'The request is signed and kept, but the commune’s register does not answer. You need not sign again. Try again in a few minutes.',
    },
    declined: {
      'ar-MA': 'لم يتم التوقيع، ولم يُرسل الطلب. الأجوبة ما زالت محفوظة.',
      zgh: null,
      'fr-MA': 'Vous n’avez pas signé, et la demande n’est pas envoyée. Vos réponses sont toujours gardées.',
      en: 'You did not sign, and the request was not sent. Your answers are still kept.',
    },
    codeHelp: {
      'ar-MA': 'المساعدة إذا لم يصل الرمز',
      zgh: 'ⵜⵉⵡⵉⵙⵉ ⵎⴽ ⵓⵔ ⴷ ⵜⵍⴽⵉⵎ ⵜⵏⴳⴰⵍⵜ',
      'fr-MA': 'Aide si le code n’arrive pas',
      en: 'Help if the code does not come',
    },
    retry: { 'ar-MA': 'إعادة المحاولة', zgh: 'ⴰⵍⵙ ⵉ ⵜⴰⵔⵎⵜ', 'fr-MA': 'Réessayer', en: 'Try again' },
    registeringTitle: {
      'ar-MA': 'لم يُسجل الطلب بعد',
      zgh: 'ⵓⵔ ⵜⴰ ⵜⵜⵓⵣⵎⵎⴻⵎ ⵜⵓⵜⵔⴰ',
      'fr-MA': 'Demande pas encore enregistrée',
      en: 'Request not registered yet',
    },
    declaration: {
      'ar-MA': 'يصرح مقدم الطلب بأن المعلومات أعلاه صحيحة.',
      zgh: 'ⵉⵏⵏⴰ ⴱⴰⴱ ⵏ ⵜⵓⵜⵔⴰ ⵎⴰⵙ ⵉⵏⵖⵎⵉⵙⵏ ⴰⴷ ⵖⵣⴰⵏ.',
      'fr-MA': 'Le demandeur déclare que ces informations sont exactes.',
      en: 'The applicant declares that this information is correct.',
    },
    provider: {
      'ar-MA': 'خدمة التوقيع التجريبية',
      zgh: 'ⵜⴰⵏⴰⴼⵓⵜ ⵏ ⵓⵙⴳⵎⴹ ⵏ ⵓⵙⴽⴰⵏ',
      'fr-MA': 'Service de signature de démonstration',
      en: 'Demonstration signing service',
    },
  },
  { legal: ['declaration', 'declined'] },
);
