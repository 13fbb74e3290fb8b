import { defineMessages } from '@tiwizi/i18n';

/** Words of the receipt and of what leads to it. */
export const receiptMessages = defineMessages(
  'receipt-page',
  {
    title: {
      'ar-MA': 'وصل الطلب',
      zgh: 'ⵜⴰⵡⵚⵍⵜ ⵏ ⵓⵙⵓⵜⵔ',
      'fr-MA': 'Récépissé de la demande',
      en: 'Receipt of the request',
    },
    filed: {
      'ar-MA': 'تم إيداع الطلب',
      zgh: 'ⵉⵜⵜⵓⵙⵔⵙ ⵓⵙⵓⵜⵔ',
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
      zgh: 'ⴰⵔ ⵉⵜⵜⵎⵏⴰⴷ ⵓⵙⵉⵔⴰ ⵏ ⵡⴰⴷⴷⴰⴷ ⴰⵖⵔⵎⴰⵏ ⴰⵙⵓⵜⵔ.',
      'fr-MA': 'Le bureau d’état civil examine la demande.',
      en: 'The civil-status office checks the request.',
    },
    nextMessage: {
      'ar-MA': 'تُرسل رسالة إلى رقم الهاتف عندما تكون النسخة جاهزة.',
      zgh: 'ⴰⵔ ⵜⵜⵓⵣⵏ ⵢⴰⵜ ⵜⵓⵣⵉⵏⵜ ⵖⵔ ⵓⵟⵟⵓⵏ ⵏ ⵜⵉⵍⵉⴼⵓⵏ ⴰⵔ ⵉⵡⵊⴷ ⵓⴳⵣⵓⵎ.',
      'fr-MA': 'Un message est envoyé au numéro de téléphone quand l’extrait est prêt.',
      en: 'A message is sent to the phone number when the extract is ready.',
    },
    nextLate: {
      'ar-MA': 'عند تجاوز الأجل، يمكن الاتصال بالجماعة مع ذكر رقم الطلب.',
      zgh: 'ⵎⴽ ⵉⵣⵔⵉ ⵓⵥⵎⵣ, ⵉⵥⴹⴰⵕ ⵓⵎⵢⴰⵡⴰⴹ ⴷ ⵜⴳⵔⴰⵡⵜ ⵙ ⵓⵟⵟⵓⵏ ⵏ ⵓⵙⵓⵜⵔ.',
      'fr-MA': 'Passé ce délai, la commune répond à qui donne le numéro de la demande.',
      en: 'If it takes longer, contact the commune and give the request number.',
    },
    registering: {
      'ar-MA':
        'تم توقيع الطلب وحفظه، لكن سجل الجماعة لا يجيب الآن. لا حاجة إلى توقيع جديد: يكفي الرجوع إلى هذه الصفحة بعد دقائق.',
      zgh: 'ⵉⵜⵜⵓⵙⴳⵎⴹ ⵓⵙⵓⵜⵔ, ⵎⴰⵛⴰ ⵓⵔ ⴷ ⵉⵔⵔⵉ ⵓⵣⵎⵎⴻⵎ. ⴰⵖⵓⵍⴰⵜ ⵖⵔ ⵜⵙⵏⴰ ⴰⴷ ⴰⵔ ⵉⵎⵉⴽ.',
      'fr-MA':
        'La demande est signée et gardée, mais le registre de la commune ne répond pas. Il n’y a rien à signer de nouveau\u202f: il suffit de revenir à cette page dans quelques minutes.',
      en: 'The request is signed and kept, but the commune’s register does not answer. Nothing needs signing again: come back to this page in a few minutes.',
    },
    declaration: {
      'ar-MA': 'يصرح مقدم الطلب بأن المعلومات أعلاه صحيحة.',
      zgh: 'ⵉⵏⵏⴰ ⵓⵏⵙⵙⵓⵜⵔ ⵎⴰⵙ ⵉⵏⵖⵎⵉⵙⵏ ⴰⴷ ⵖⵣⴰⵏ.',
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
  { legal: ['declaration'] },
);
