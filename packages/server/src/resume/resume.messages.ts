import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  title: {
    'ar-MA': 'استئناف طلب برمز',
    zgh: null,
    'fr-MA': 'Reprendre une demande avec un code',
    en: 'Resume a request with a code',
  },
  intro: {
    'ar-MA': 'الرمز يفتح طلبا لم يكتمل، أو وصل طلب تم إرساله.',
    zgh: null,
    'fr-MA': 'Le code ouvre une demande commencée, ou le récépissé d’une demande envoyée.',
    en: 'The code opens a request that was begun, or the receipt of one that was sent.',
  },
  label: { 'ar-MA': 'رمز الاستئناف', zgh: null, 'fr-MA': 'Code de reprise', en: 'Resume code' },
  hint: {
    'ar-MA': 'عشرون رقما، مكتوبة في الورقة أو في الملف.',
    zgh: null,
    'fr-MA': 'Vingt chiffres, écrits sur le papier ou dans le fichier.',
    en: 'Twenty digits, written on the paper or in the file.',
  },
  open: { 'ar-MA': 'فتح الطلب', zgh: null, 'fr-MA': 'Ouvrir la demande', en: 'Open the request' },
  malformed: {
    'ar-MA': 'المرجو كتابة عشرين رقما.',
    zgh: null,
    'fr-MA': 'Écrivez vingt chiffres.',
    en: 'Enter twenty digits.',
  },
  unknown: {
    'ar-MA': 'لا يوجد طلب محفوظ بهذا الرمز. المرجو التحقق من الأرقام: قد يكون فيها خطأ، أو انتهت مدة حفظ الطلب.',
    zgh: null,
    'fr-MA':
      'Aucune demande n’est gardée sous ce code. Vérifiez les chiffres\u202f: l’un d’eux est peut-être faux, ou la demande n’est plus gardée.',
    en: 'No request is kept under this code. Check the digits: one may be wrong, or the request is not kept any more.',
  },
  codeTitle: {
    'ar-MA': 'رمز للرجوع إلى الطلب',
    zgh: null,
    'fr-MA': 'Un code pour revenir à la demande',
    en: 'A code to come back to the request',
  },
  saved: {
    'ar-MA': 'تم حفظ الأجوبة. لم يُرسل الطلب بعد.',
    zgh: null,
    'fr-MA': 'Vos réponses sont gardées. La demande n’est pas encore envoyée.',
    en: 'Your answers are kept. The request has not been sent yet.',
  },
  use: {
    'ar-MA':
      'هذا الرمز يفتح الطلب من أي هاتف أو حاسوب. المرجو طباعة هذه الصفحة أو تحميل الملف أو كتابة الرمز على ورقة.',
    zgh: null,
    'fr-MA':
      'Ce code ouvre la demande sur tout téléphone ou ordinateur. Imprimez cette page, téléchargez le fichier ou notez le code sur papier.',
    en: 'This code opens the request on any telephone or computer. Print this page, download the file or write the code down.',
  },
  secret: {
    'ar-MA': 'كل من يعرف هذا الرمز يمكنه قراءة الطلب. لا يطلبه أي موظف بالهاتف.',
    zgh: null,
    'fr-MA': 'Qui connaît ce code peut lire la demande. Aucun agent ne vous le demande au téléphone.',
    en: 'Whoever knows this code can read the request. No official asks you for it on the telephone.',
  },
  service: { 'ar-MA': 'الخدمة', zgh: 'ⵜⴰⵏⴰⴼⵓⵜ', 'fr-MA': 'Service', en: 'Service' },
  until: { 'ar-MA': 'صالح إلى غاية', zgh: null, 'fr-MA': 'Valable jusqu’au', en: 'Valid until' },
  address: { 'ar-MA': 'صفحة كتابة الرمز', zgh: null, 'fr-MA': 'Où l’écrire', en: 'Where to enter it' },
  file: { 'ar-MA': 'تحميل الرمز في ملف', zgh: null, 'fr-MA': 'Télécharger le code', en: 'Download the code' },
  /** Name of that file, without its ending. */
  fileName: { 'ar-MA': 'رمز الاستئناف', zgh: null, 'fr-MA': 'code de reprise', en: 'resume code' },
  forgetTitle: {
    'ar-MA': 'هل يستعمل أشخاص آخرون هذا الجهاز؟',
    zgh: null,
    'fr-MA': 'D’autres personnes utilisent cet appareil\u202f?',
    en: 'Do other people use this device?',
  },
  forgetText: {
    'ar-MA': 'يبقى الطلب محفوظا، ولا يُفتح في هذا الجهاز إلا بالرمز.',
    zgh: null,
    'fr-MA': 'La demande reste gardée. Sur cet appareil, seul le code l’ouvrira.',
    en: 'The request stays kept. On this device only the code will open it.',
  },
  forget: {
    'ar-MA': 'إغلاق الطلب في هذا الجهاز',
    zgh: null,
    'fr-MA': 'Fermer la demande sur cet appareil',
    en: 'Close the request on this device',
  },
  forgotten: {
    'ar-MA': 'تم إغلاق الطلب في هذا الجهاز. الرمز يفتحه من جديد.',
    zgh: null,
    'fr-MA': 'La demande est fermée sur cet appareil. Le code l’ouvre de nouveau.',
    en: 'The request is closed on this device. The code opens it again.',
  },
} as const;

/** Words of the code that opens a request without login again. */
export const resumeMessages: Messages<typeof words> = defineMessages('server-resume', words);
